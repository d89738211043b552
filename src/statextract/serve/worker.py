"""The process that reads articles for the server: one request at a time."""

from __future__ import annotations

import json
import signal
import sys
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from statextract.checks import check
from statextract.errors import StatextractError
from statextract.model.invalid import explain_invalid
from statextract.model.record import Record
from statextract.pipeline import Extractor
from statextract.render.html_page import render_record
from statextract.serve.refusals import NOT_JSON, NOT_UTF8, Refusal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from statextract.serve.job import Job


class Asked(BaseModel):
    """The body of a request to read an article."""

    model_config = ConfigDict(extra="forbid")

    text: str
    title: str | None = None
    published: str | None = None
    id: str | None = None


def work(connection: Connection) -> None:
    """Say that it is ready, then answer every job with a str or a refusal, until it closes.

    Interrupts are the parent's business; when the parent is gone, the worker goes quietly.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    extractor = Extractor()
    try:
        connection.send("ready")
        while True:
            connection.send(answer(extractor, connection.recv()))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        sys.exit(0)


def answer(extractor: Extractor, job: Job) -> str | tuple[int, str, str]:
    """Return the content of the answer, or the parts of a refusal."""
    try:
        return _answer(extractor, job)
    except Refusal as refusal:
        return refusal.status, refusal.code, refusal.message
    except UnicodeDecodeError:
        return NOT_UTF8
    except ValidationError as error:
        return 422, "invalid", explain_invalid(error)
    except StatextractError as error:
        return 422, "invalid", str(error)
    except RecursionError:
        return 400, "not_json", "the body is nested too deeply"
    except Exception as error:  # noqa: BLE001 - one bad article never ends the worker
        return 500, "failed", f"reading this article failed ({type(error).__name__})"


def _answer(extractor: Extractor, job: Job) -> str:
    if job.kind == "check":
        record = Record.model_validate(_parsed(job.body))
        findings = [finding.model_dump(mode="json") for finding in check(record)]
        return json.dumps({"findings": findings}, ensure_ascii=False)
    asked = Asked(text=job.body.decode()) if job.plain else Asked.model_validate(_parsed(job.body))
    record = extractor.extract(
        asked.text, title=asked.title or None, published=asked.published or None, id=asked.id
    )
    return render_record(record, asked.text) if job.kind == "report" else record.model_dump_json()


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body.decode())
    except json.JSONDecodeError as error:
        raise Refusal(*NOT_JSON) from error
