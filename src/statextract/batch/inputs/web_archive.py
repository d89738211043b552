"""WARC: an article for each HTML response."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import RawArticle, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.options import BatchOptions


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield each HTML response page; other records are passed over."""
    warc = require("fastwarc.warc", "warc")
    iterator = warc.ArchiveIterator(
        stream, record_types=warc.WarcRecordType.response, func_filter=warc.is_http
    )
    for number, record in enumerate(iterator, 1):
        kind = record.http_content_type or ""
        if "html" not in kind:
            continue
        name = f"{ident}#{number}"
        where = f"{origin}#{number}"
        content = record.reader.read(options.max_bytes + 1)
        if len(content) > options.max_bytes:
            yield Refused(name, where, f"holds more than {options.max_bytes:,} bytes")
        else:
            url = record.headers.get("WARC-Target-URI")
            yield RawArticle(name, where, "html", content, source=url)
