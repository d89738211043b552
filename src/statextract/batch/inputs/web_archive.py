"""WARC (and WET): an article for each page that was answered with success."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import RawArticle, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.options import BatchOptions


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield each page of HTML or plain text; other records are passed over.

    Numbers are those of the records of pages in the file; the source is the address.
    """
    warc = require("fastwarc.warc", "warc")
    kinds = warc.WarcRecordType
    iterator = warc.ArchiveIterator(
        stream, record_types=kinds.response | kinds.resource | kinds.conversion, auto_decode="all"
    )
    for number, record in enumerate(iterator, 1):
        kind = _format(record)
        if kind is None:
            continue
        name, where = f"{ident}#{number}", f"{origin}#{number}"
        content = record.reader.read(options.max_bytes + 1)
        if len(content) > options.max_bytes:
            yield Refused(name, where, f"holds more than {options.max_bytes:,} bytes")
        else:
            url = record.headers.get("WARC-Target-URI")
            yield RawArticle(name, where, kind, content, source=url)


def _format(record: Any) -> str | None:
    """Return html or text for a page that was there, None for everything else."""
    if record.is_http:
        if record.http_headers is None or record.http_headers.status_code != 200:
            return None
        content_type = record.http_content_type or ""
    else:
        content_type = record.headers.get("Content-Type") or ""
    if "html" in content_type:
        return "html"
    return "text" if content_type.startswith("text/plain") else None
