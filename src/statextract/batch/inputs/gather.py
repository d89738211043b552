"""From files to raw articles."""

from __future__ import annotations

import stat
from collections import Counter
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING
from zlib import error as ZlibError  # noqa: N812 - an exception, whatever zlib calls it

from statextract.batch.inputs.compression import open_plain, plain_name, read_bounded
from statextract.batch.inputs.files import find_files, spelled
from statextract.batch.inputs.formats import CONTAINERS, DOCUMENTS
from statextract.batch.inputs.raw import RawArticle, Refused
from statextract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from statextract.batch.options import BatchOptions


def gather(
    inputs: Iterable[str],
    options: BatchOptions,
    *,
    leave_out: Path | None = None,
    passed_over: Counter[str] | None = None,
) -> Iterator[RawArticle | Refused]:
    """Yield every article of the inputs, in the order of :func:`find_files`.

    What cannot be read is yielded as refused, with the reason. ``weight`` of each is its share
    of the input's bytes.

    Raises:
        OptionError: A chosen column is missing, or a format needs an extra that is not
            installed.
    """
    counter = Counter[str]() if passed_over is None else passed_over
    for found in find_files(inputs, leave_out=leave_out, passed_over=counter):
        if isinstance(found, Refused):
            yield found
        else:
            yield from _articles(*found, options)


def _articles(path: Path, base: Path, options: BatchOptions) -> Iterator[RawArticle | Refused]:
    name = plain_name(path)
    ident = spelled(name.relative_to(base).with_suffix(""))
    origin = spelled(path)
    ending = name.suffix.lower()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            yield Refused(ident, origin, "cannot be read: is no regular file")
        elif ending in DOCUMENTS:
            yield _document(path, ident, origin, options, status.st_size)
        else:
            yield from _weighed(path, ident, origin, options, status.st_size)
    except (OSError, EOFError, ZlibError, ReadError, ValueError) as error:
        yield Refused(ident, origin, f"cannot be read: {error}")


def _document(
    path: Path, ident: str, origin: str, options: BatchOptions, size: int
) -> RawArticle | Refused:
    content = read_bounded(path, options.max_bytes)
    if content is None:
        return Refused(ident, origin, f"holds more than {options.max_bytes:,} bytes", size)
    kind = DOCUMENTS[plain_name(path).suffix.lower()]
    return RawArticle(ident, origin, kind, content, weight=size)


def _weighed(
    path: Path, ident: str, origin: str, options: BatchOptions, size: int
) -> Iterator[RawArticle | Refused]:
    """Rows of a container, each with the bytes of the file that were read for it."""
    container = import_module(CONTAINERS[plain_name(path).suffix.lower()])
    at = 0
    with path.open("rb") as raw, open_plain(raw, path.suffix) as stream:
        for item in container.rows(stream, origin, ident, options):
            if item.weight:
                yield item
            else:
                before, at = at, max(at, min(raw.tell(), size))
                yield replace(item, weight=at - before)
