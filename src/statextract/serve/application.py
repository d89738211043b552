"""The server: a form for people, an interface for programs."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from statextract.model.schema import schema_text
from statextract.render.form_page import render_form
from statextract.serve.bodies import form_as_json, media_type, read_body
from statextract.serve.job import Job
from statextract.serve.openapi import describe
from statextract.serve.refusals import Refusal
from statextract.serve.worker import work
from statextract.serve.workers import Workers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from multiprocessing.connection import Connection

    from starlette.requests import Request

    from statextract.serve.limits import Limits

LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
_HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


def make_application(
    limits: Limits,
    *,
    hosts: Sequence[str] = LOCAL_HOSTS,
    target: Callable[[Connection], None] = work,
) -> Starlette:
    """Return the server as an ASGI application.

    It keeps and logs nothing of what it is sent, and fetches nothing.

    Args:
        limits: What a request may cost.
        hosts: Names under which it answers; others are refused, so that no page of another site
            can reach a server on the reader's own machine under a name of its own.
        target: What the worker processes run.
    """
    server = _Server(limits, target)
    return Starlette(
        routes=[
            Route("/", server.form),
            Route("/report", server.report, methods=["POST"]),
            Route("/extract", server.extract, methods=["POST"]),
            Route("/check", server.check, methods=["POST"]),
            Route("/schema", server.schema, methods=["GET", "POST"]),
            Route("/openapi.json", server.openapi),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))],
        exception_handlers={Refusal: _refused, HTTPException: _no_such},
        lifespan=server.lifespan,
    )


class _Server:
    def __init__(self, limits: Limits, target: Callable[[Connection], None]) -> None:
        self._limits = limits
        self._target = target
        self._openapi = json.dumps(describe(limits), ensure_ascii=False)
        self._schema = schema_text()
        self._workers: Workers | None = None

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        self._workers = Workers(self._limits, self._target)
        try:
            yield
        finally:
            self._workers.close()

    async def form(self, _: Request) -> Response:
        return _page(render_form(self._limits.max_bytes))

    async def report(self, request: Request) -> Response:
        try:
            _expect(request, "application/x-www-form-urlencoded")
            body = form_as_json(await read_body(request, self._limits))
            return _page(await self._run(Job("report", body)))
        except Refusal as refusal:
            form = render_form(self._limits.max_bytes, problem=refusal.message)
            return _page(form, status=refusal.status)

    async def extract(self, request: Request) -> Response:
        _expect(request, "application/json", "text/plain")
        plain = media_type(request) == "text/plain"
        body = await read_body(request, self._limits)
        return _json(await self._run(Job("extract", body, plain=plain)))

    async def check(self, request: Request) -> Response:
        _expect(request, "application/json")
        body = await read_body(request, self._limits)
        return _json(await self._run(Job("check", body)))

    async def schema(self, _: Request) -> Response:
        return _json(self._schema)

    async def openapi(self, _: Request) -> Response:
        return _json(self._openapi)

    async def _run(self, job: Job) -> str:
        if self._workers is None:
            raise Refusal(503, "starting", "the server is not ready yet")
        return await self._workers.run(job)


def _expect(request: Request, *types: str) -> None:
    if media_type(request) not in types:
        message = f"the content-type must be {' or '.join(types)}"
        raise Refusal(415, "unsupported", message)


def _page(content: str, *, status: int = 200) -> Response:
    return HTMLResponse(content, status_code=status, headers=_HEADERS)


def _json(content: str, *, status: int = 200) -> Response:
    return Response(
        content.encode("utf-8", "replace"),
        status_code=status,
        headers=_HEADERS,
        media_type="application/json",
    )


def _refused(_: Request, error: Exception) -> Response:
    if not isinstance(error, Refusal):
        raise error
    return _json(json.dumps(error.content(), ensure_ascii=False), status=error.status)


def _no_such(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    code = {404: "not_found", 405: "wrong_method"}.get(error.status_code, "refused")
    return _refused(request, Refusal(error.status_code, code, error.detail))
