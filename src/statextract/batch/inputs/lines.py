"""Lines of bytes, none of them longer than an article may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator


def bounded_lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Yield each line with its end; None for one of over ``limit`` bytes, which is skipped."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit + 1)
        yield None


def decoded(line: bytes) -> tuple[str, str | None]:
    """Return a line as text and a warning, or None: as UTF-8, else as Windows-1252."""
    try:
        return line.decode("utf-8"), None
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace"), "is not UTF-8, read as Windows-1252"
