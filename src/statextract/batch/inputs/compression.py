"""gz and zst, read in bounded pieces."""

from __future__ import annotations

import gzip
import io
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from statextract.batch.inputs.extras import require
from statextract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDINGS = (".gz", ".zst")
# A compressed file that must be unpacked to be read at all is refused beyond this size.
MAX_UNPACKED = 8_000_000_000
_PIECE = 1 << 20
# A bomb makes at most 64 MB of so much.
_ZST_PIECE = 2_048


def plain_name(path: Path) -> Path:
    """Return the name without the ending of a compression."""
    return path.with_suffix("") if path.suffix.lower() in ENDINGS else path


def open_plain(raw: BinaryIO, ending: str) -> BinaryIO:
    """Return the bytes of an open file, decompressed as they are read.

    Raises:
        OptionError: It is zst and the extra is not installed.
    """
    if ending.lower() == ".gz":
        return cast("BinaryIO", gzip.GzipFile(fileobj=raw, mode="rb"))
    if ending.lower() == ".zst":
        return cast("BinaryIO", io.BufferedReader(_ZstFrames(raw)))
    return raw


class _ZstFrames(io.RawIOBase):
    """The bytes of zst frames; unlike the library's own reader, it says when they end early."""

    def __init__(self, raw: BinaryIO) -> None:
        zstandard = require("zstandard", "zst")
        self._frame: Any = None
        self._new_frame = zstandard.ZstdDecompressor().decompressobj
        self._error = zstandard.ZstdError
        self._raw = raw
        self._rest = b""
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            piece = self._rest or self._raw.read(_ZST_PIECE)
            if not piece:
                if self._frame is not None and not self._frame.eof:
                    message = "compressed file ended before the end-of-stream marker was reached"
                    raise EOFError(message)
                return 0
            self._ready = memoryview(self._decompressed(piece))
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _decompressed(self, piece: bytes) -> bytes:
        if self._frame is None or self._frame.eof:
            self._frame = self._new_frame()
        try:
            content: bytes = self._frame.decompress(piece)
        except self._error as error:
            message = f"is no zst file ({error})"
            raise ReadError(message) from error
        self._rest = self._frame.unused_data if self._frame.eof else b""
        return content


def read_bounded(path: Path, limit: int) -> bytes | None:
    """Return the (decompressed) bytes of a file, or None if there are more than ``limit``.

    Never holds more than ``limit`` bytes and one piece, so a bomb is harmless.

    Raises:
        OSError: The file cannot be read, or is no such compression.
        EOFError: The compressed data end early.
    """
    with path.open("rb") as raw, open_plain(raw, path.suffix) as stream:
        content = stream.read(limit + 1)
    return None if len(content) > limit else content


@contextmanager
def unpacked(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Give the bytes of a stream as a file on the disk that can be read from any place.

    Raises:
        ReadError: It unpacks to more than 8 GB.
    """
    size = 0
    with tempfile.TemporaryFile() as file:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > MAX_UNPACKED:
                message = f"unpacks to more than {MAX_UNPACKED:,} bytes"
                raise ReadError(message)
            file.write(piece)
        file.seek(0)
        yield cast("BinaryIO", file)
