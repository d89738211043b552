"""From names to files, in an order that does not depend on the machine."""

from __future__ import annotations

import glob
import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from statextract.batch.inputs.formats import FORMATS_SAID, format_of
from statextract.batch.inputs.raw import Refused
from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator

    # A file with the folder that its id is relative to, or what could not be listed.
    Found = tuple[Path, Path] | Refused

STDIN = "-"
_NOTHING = "there is no such file, folder, or match"


def check_inputs(inputs: Iterable[str]) -> None:
    """See that every name on the command line stands for something, before any work is done.

    Raises:
        OptionError: There are no names, one matches nothing, or one is of no known format.
    """
    inputs = tuple(inputs)
    if not inputs:
        message = "no inputs were named"
        raise OptionError(message)
    for name in inputs:
        path = Path(name)
        if name == STDIN or path.is_dir():
            continue
        if path.exists() or path.is_symlink():
            if format_of(path) is None:
                message = f"{name}: is of no known format ({FORMATS_SAID})"
                raise OptionError(message)
        elif next(_matches(name), None) is None:
            message = f"{name}: {_NOTHING}"
            raise OptionError(message)


def find_files(
    inputs: Iterable[str], *, leave_out: Path | None, passed_over: Counter[str]
) -> Iterator[Found]:
    """Yield the files of known formats: of each folder all below it, sorted; of each glob.

    ``-`` reads names from standard input, one a line. Hidden files and folders are left alone,
    and so is the folder ``leave_out`` (the one that is written to). Links to folders are not
    followed but refused, so that no loop can arise and none is lost unseen.

    Args:
        inputs: Files, folders, globs, ``-``.
        leave_out: A folder that is no input wherever it is met.
        passed_over: Counts files of unknown formats in folders, by their ending.
    """
    for name in chain.from_iterable(_listed() if name == STDIN else (name,) for name in inputs):
        path = Path(name)
        if path.is_dir():
            yield from _walk(path, leave_out, passed_over)
        elif path.exists() or path.is_symlink():
            yield (path, path.parent) if format_of(path) else _unknown(path)
        else:
            yield from _globbed(name, leave_out, passed_over)


def spelled(path: Path) -> str:
    """Return a path as text that can be written: bytes that are no UTF-8 are replaced."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _listed() -> Iterator[str]:
    for line in sys.stdin:
        name = line.rstrip("\r\n")
        if name.strip():
            yield name


def _globbed(name: str, leave_out: Path | None, passed_over: Counter[str]) -> Iterator[Found]:
    base = _fixed_part(name)
    found = False
    for match in sorted(_matches(name)):
        found = True
        if match.is_dir():
            yield from _walk(match, leave_out, passed_over, base=base)
        else:
            yield match, base
    if not found:
        yield Refused(name, name, _NOTHING)


def _matches(pattern: str) -> Iterator[Path]:
    """Files of known formats that match; folders too, unless the pattern goes down by itself."""
    deep = "**" in pattern
    for match in glob.iglob(pattern, recursive=True):  # noqa: PTH207 - any pattern, any base
        path = Path(match)
        if (not deep) if path.is_dir() else format_of(path):
            yield path


def _fixed_part(pattern: str) -> Path:
    """Return the folder of a glob that its wildcards stand below."""
    path = Path(pattern)
    while glob.has_magic(path.as_posix()):
        path = path.parent
    return path


def _walk(
    folder: Path, leave_out: Path | None, passed_over: Counter[str], *, base: Path | None = None
) -> Iterator[Found]:
    base = base or folder
    unread: list[OSError] = []
    for home, folders, files in os.walk(folder, onerror=unread.append):
        yield from _unlisted(unread)
        unread.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in list(folders):
            path = Path(home, name)
            if path.is_symlink():
                yield Refused(_ident(path, base), spelled(path), "is a link to a folder")
            if path.is_symlink() or (leave_out and path.resolve() == leave_out):
                folders.remove(name)
        for name in sorted(files):
            path = Path(home, name)
            if name.startswith("."):
                continue
            if format_of(path):
                yield path, base
            else:
                passed_over[path.suffix.lower() or "none"] += 1
    yield from _unlisted(unread)


def _unlisted(errors: Iterable[OSError]) -> Iterator[Refused]:
    for error in errors:
        folder = spelled(Path(os.fsdecode(error.filename)))
        yield Refused(folder, folder, f"this folder cannot be listed: {error.strerror}")


def _unknown(path: Path) -> Refused:
    return Refused(spelled(path), spelled(path), f"is of no known format ({FORMATS_SAID})")


def _ident(path: Path, base: Path) -> str:
    return spelled(path.relative_to(base))
