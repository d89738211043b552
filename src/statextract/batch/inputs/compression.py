"""gz and zst, read in bounded pieces."""

import gzip
import io
from pathlib import Path
from typing import BinaryIO, cast

from statextract.batch.inputs.extras import require

ENDINGS = (".gz", ".zst")


def plain_name(path: Path) -> Path:
    """Return the name without the ending of a compression."""
    return path.with_suffix("") if path.suffix.lower() in ENDINGS else path


def open_plain(path: Path) -> BinaryIO:
    """Open a file for reading its bytes, decompressed as they are read.

    Raises:
        OSError: The file cannot be opened.
        OptionError: It is zst and the extra is not installed.
    """
    ending = path.suffix.lower()
    if ending == ".gz":
        return cast("BinaryIO", gzip.open(path, "rb"))
    if ending == ".zst":
        zstandard = require("zstandard", "zst")
        return cast("BinaryIO", io.BufferedReader(zstandard.open(path, "rb")))
    return path.open("rb")


def read_bounded(path: Path, limit: int) -> bytes | None:
    """Return the (decompressed) bytes of a file, or None if there are more than ``limit``.

    Never holds more than ``limit`` bytes and one piece, so a bomb is harmless.

    Raises:
        OSError: The file cannot be read, or is no such compression.
        EOFError: The compressed data end early.
    """
    with open_plain(path) as stream:
        content = stream.read(limit + 1)
    return None if len(content) > limit else content
