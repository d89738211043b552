"""WARC (and WET): an article for each page that was answered with success."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, cast

from statextract.batch.inputs.extras import require
from statextract.batch.inputs.raw import RawArticle, Refused
from statextract.errors import ReadError

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from statextract.batch.options import BatchOptions

# What stands behind every record.
_END = b"\r\n\r\n"


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield each page of HTML or plain text; other records are passed over.

    Numbers are those of the records of pages in the file; the source is the address.

    Raises:
        ReadError: The file is no WARC from some place on.
    """
    source = _Forward(stream)
    last: RawArticle | Refused | None = None
    try:
        for number, record in enumerate(_records(source), 1):
            if last is not None:
                yield last
            last = _page(record, f"{origin}#{number}", f"{ident}#{number}", options)
    except (OSError, EOFError):
        if last is not None:
            yield last
        raise
    if source.tail not in (b"", _END) and last is not None:
        yield Refused(last.id, last.origin, "the archive ends within this record")
    elif last is not None:
        yield last


class _Forward:
    """A stream that is only read forward, with the last bytes that were read."""

    def __init__(self, stream: BinaryIO) -> None:
        # All streams here are buffered; so much as there is comes before the error behind it.
        self._read = cast("io.BufferedReader", stream).read1
        self._at = 0
        self.tail = b""

    def read(self, size: int = -1) -> bytes:
        piece = self._read(size)
        self._at += len(piece)
        self.tail = (self.tail + piece)[-len(_END) :]
        return piece

    def tell(self) -> int:
        return self._at


def _records(source: _Forward) -> Iterator[Any]:
    warc = require("fastwarc.warc", "warc")
    kinds = warc.WarcRecordType
    wanted = kinds.response | kinds.resource | kinds.conversion
    try:
        yield from warc.ArchiveIterator(source, record_types=wanted, auto_decode="all")
    except BaseException as error:
        # The library's own failures are no Exception, and its module of them is not importable.
        if type(error).__name__ == "PanicException":
            message = f"is no WARC from here on ({error})"
            raise ReadError(message) from error
        raise


def _page(record: Any, where: str, name: str, options: BatchOptions) -> RawArticle | Refused | None:
    kind = _format(record)
    if kind is None:
        return None
    content = record.reader.read(options.max_bytes + 1)
    if len(content) > options.max_bytes:
        return Refused(name, where, f"holds more than {options.max_bytes:,} bytes")
    return RawArticle(name, where, kind, content, source=record.headers.get("WARC-Target-URI"))


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
