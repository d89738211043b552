"""From paths to raw articles, in an order that does not depend on the machine."""

from __future__ import annotations

import glob
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import error as ZlibError  # noqa: N812 - an exception, whatever zlib calls it

from statextract.batch.inputs.compression import open_plain, plain_name, read_bounded
from statextract.batch.inputs.raw import RawArticle, Refused
from statextract.errors import OptionError, ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statextract.batch.options import BatchOptions

# Files that hold one article, by ending; a worker converts them.
DOCUMENTS = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
# Files that hold many articles, by ending, with the module that yields their rows.
CONTAINERS = {
    ".jsonl": "statextract.batch.inputs.json_lines",
    ".ndjson": "statextract.batch.inputs.json_lines",
    ".csv": "statextract.batch.inputs.csv_table",
    ".tsv": "statextract.batch.inputs.csv_table",
    ".parquet": "statextract.batch.inputs.parquet_table",
    ".warc": "statextract.batch.inputs.web_archive",
}


def gather(inputs: Iterable[str], options: BatchOptions) -> Iterator[RawArticle | Refused]:
    """Yield every article of the inputs: files, folders (sorted, all below), globs.

    What cannot be read is yielded as refused, with the reason.

    Raises:
        OptionError: An input matches nothing, is of no known format when named itself, or
            needs an extra that is not installed.
    """
    for name in inputs:
        for path, base in _files(name):
            yield from _articles(path, base, options)


def _files(name: str) -> Iterator[tuple[Path, Path]]:
    """Files of one input with the folder that their ids are relative to."""
    path = Path(name)
    if path.is_dir():
        yield from ((file, path) for file in _walk(path))
    elif path.exists() or path.is_symlink():
        if _format(path) is None:
            known = ", ".join(sorted({*DOCUMENTS, *CONTAINERS}))
            message = f"{name}: is of no known format ({known}, each also .gz or .zst)"
            raise OptionError(message)
        yield path, path.parent
    else:
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - any pattern, any base
        found = False
        for match in matches:
            file = Path(match)
            if file.is_dir() or _format(file) is None:
                continue
            found = True
            yield file, file.parent
        if not found:
            message = f"{name}: there is no such file, folder, or match"
            raise OptionError(message)


def _walk(folder: Path) -> Iterator[Path]:
    """All files of known formats below a folder, sorted; links to folders are not followed."""
    for home, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            path = Path(home, file)
            if not file.startswith(".") and _format(path) is not None:
                yield path


def _format(path: Path) -> str | None:
    ending = plain_name(path).suffix.lower()
    return DOCUMENTS.get(ending) or CONTAINERS.get(ending)


def _articles(path: Path, base: Path, options: BatchOptions) -> Iterator[RawArticle | Refused]:
    name = plain_name(path)
    ident = name.relative_to(base).with_suffix("").as_posix()
    origin = path.as_posix()
    container = CONTAINERS.get(name.suffix.lower())
    try:
        if container is None:
            content = read_bounded(path, options.max_bytes)
            if content is None:
                yield Refused(ident, origin, f"holds more than {options.max_bytes:,} bytes")
            else:
                yield RawArticle(ident, origin, DOCUMENTS[name.suffix.lower()], content)
            return
        with open_plain(path) as stream:
            yield from import_module(container).rows(stream, origin, ident, options)
    except (OSError, EOFError, ZlibError, ReadError, ValueError) as error:
        yield Refused(ident, origin, f"cannot be read: {error}")
