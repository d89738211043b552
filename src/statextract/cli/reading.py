"""Articles and ready records, as commands are given them: files, folders, standard input."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from statextract.batch.file_names import BATCH_RECORDS, MANIFEST
from statextract.batch.inputs.convert import convert
from statextract.batch.inputs.formats import CONTAINERS, DOCUMENTS
from statextract.batch.inputs.raw import Converted, RawArticle
from statextract.errors import OptionError, ReadError, SchemaError, StatextractError
from statextract.model.record import Record
from statextract.model.record_file import read_record
from statextract.read import decode, read_content

if TYPE_CHECKING:
    from statextract.pipeline import Extractor

_RECORDS = (".json", ".jsonl")
_MANY = frozenset(CONTAINERS) - {*_RECORDS}
_KINDS = frozenset((*DOCUMENTS, *_RECORDS))
_DOCTYPE = 9  # bytes of "<!doctype"


class Reader:
    """Turns inputs into records, one by one; what cannot be read is said and counted.

    Attributes:
        failed: How many inputs could not be read so far.
    """

    def __init__(self, published: str | None, lexicons: Sequence[str] = ()) -> None:
        self._lexicons = lexicons
        self._published = published
        self._extractor: Extractor | None = None
        self.failed = 0

    def records(self, paths: Sequence[str]) -> Iterator[tuple[str, Record, str | None]]:
        """Yield path, record and text of each article; a ready record comes without its text.

        The text of a page or document is what was found in it.
        """
        for path in paths:
            try:
                files = _files(path)
            except ReadError as error:
                self._complain(error)
                continue
            for file in files:
                try:
                    yield from self._read(file)
                except (ReadError, SchemaError) as error:
                    self._complain(error)

    def _complain(self, error: StatextractError) -> None:
        typer.echo(f"statextract: {error}", err=True)
        self.failed += 1

    def _read(self, file: str) -> Iterator[tuple[str, Record, str | None]]:
        if Path(file).suffix.lower() in _MANY:
            message = f"{file}: holds many articles; `statextract batch` reads it"
            raise ReadError(message)
        content = read_content(file)
        name = "standard input" if file == "-" else file
        kind = _kind(file, content)
        if kind == "text":
            text, warning = decode(content, name)
            found = Converted(text, warning=warning)
        else:
            found = _converted(name, kind, content)
        if found.warning:
            typer.echo(f"statextract: warning: {found.warning}", err=True)
        if Path(file).suffix.lower() in _RECORDS:
            yield from _ready(file, found.text)
        else:
            yield file, self._extract(file, found), found.text

    def _extract(self, file: str, found: Converted) -> Record:
        if self._extractor is None:
            from statextract import Extractor  # noqa: PLC0415 - spaCy takes a second

            self._extractor = Extractor(self._lexicons)
        name = "stdin" if file == "-" else Path(file).stem
        return self._extractor.extract(
            found.text, title=found.title, published=self._published or found.published, id=name
        )


def _converted(name: str, kind: str, content: bytes) -> Converted:
    """Return what is found in a page or document.

    Raises:
        ReadError: It is none, or what reads it is not installed; the other inputs are still read.
    """
    try:
        return convert(RawArticle(id=name, origin=name, format=kind, content=content))
    except OptionError as error:
        message = f"{name}: {error}"
        raise ReadError(message) from error


def _kind(file: str, content: bytes) -> str:
    """Return the kind of a document by its ending; a page in a pipe is known by how it begins."""
    kind = DOCUMENTS.get(Path(file).suffix.lower(), "text")
    page = file == "-" and content.lstrip()[:_DOCTYPE].lower().startswith((b"<!doctype", b"<html"))
    return "html" if page else kind


def _files(path: str) -> list[str]:
    """Return what a path stands for: itself, or the articles and records in a folder."""
    if path == "-" or not Path(path).is_dir():
        return [path]
    records = Path(path) / BATCH_RECORDS
    if records.is_file() and (Path(path) / MANIFEST).is_file():
        return [str(records)]  # what a batch wrote; its other files only tell of these
    found = sorted(p for p in Path(path).rglob("*") if p.suffix.lower() in _KINDS)
    if not found:
        message = f"{path}: holds no {', '.join(sorted(_KINDS))}; `statextract batch` reads more"
        raise ReadError(message)
    return list(map(str, found))


def _ready(file: str, text: str) -> Iterator[tuple[str, Record, None]]:
    # Not splitlines: a title may hold the line separators that Unicode has beside the line feed.
    lines = Path(file).suffix.lower() == ".jsonl"
    documents = text.split("\n") if lines else [text]
    for number, document in enumerate(documents, 1):
        if document.strip():
            try:
                record = read_record(document, f"{file}, record {number}")
            except SchemaError as error:
                if not lines:
                    raise
                message = f"{error}; files of articles are read by `statextract batch`"
                raise SchemaError(message) from error
            yield file, record, None
