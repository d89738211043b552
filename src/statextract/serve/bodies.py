"""Bodies of requests, no larger and no slower than allowed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect

from statextract.serve.refusals import NOT_UTF8, Refusal

if TYPE_CHECKING:
    from starlette.requests import Request

    from statextract.serve.limits import Limits

_FIELDS = ("text", "title", "published")


async def read_body(request: Request, limits: Limits) -> bytes:
    """Return the body of a request.

    Raises:
        Refusal: It is larger than allowed, or does not arrive in time.
    """
    said = request.headers.get("content-length", "0")
    if not said.isdecimal() or int(said) > limits.max_bytes:
        raise _too_large(limits)
    try:
        return await asyncio.wait_for(_collect(request, limits), limits.timeout)
    except TimeoutError:
        raise Refusal(408, "too_slow", "the body did not arrive in time") from None
    except ClientDisconnect:
        raise Refusal(400, "gone", "the body broke off") from None


def media_type(request: Request) -> str:
    """Return the media type of a request's body, without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def form_as_json(body: bytes) -> bytes:
    """Return the fields of a form as the JSON that /extract takes.

    Raises:
        Refusal: The form is not UTF-8, or holds more than its fields.
    """
    try:
        fields = parse_qs(
            body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=8
        )
    except UnicodeDecodeError:
        raise Refusal(*NOT_UTF8) from None
    except ValueError:
        raise Refusal(400, "not_a_form", "the body is not the form of this page") from None
    given = {name: fields[name][0] for name in _FIELDS if name in fields}
    return json.dumps(given).encode()


async def _collect(request: Request, limits: Limits) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limits.max_bytes:
            raise _too_large(limits)
    return bytes(body)


def _too_large(limits: Limits) -> Refusal:
    return Refusal(413, "too_large", f"the body may have {limits.max_bytes:,} bytes at most")
