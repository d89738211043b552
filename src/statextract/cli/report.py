"""statextract report: articles as a page to read."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError

from statextract.cli.exit_codes import CLEAN, COULD_NOT_RUN, QUARANTINED
from statextract.errors import OptionError, ReadError, SchemaError
from statextract.model.record import Record
from statextract.read import read_text

if TYPE_CHECKING:
    from statextract.pipeline import Extractor
    from statextract.render.html.article import Shown

RECORD_ENDINGS = (".json", ".jsonl")


def report(
    files: Annotated[
        list[str],
        typer.Argument(help="Articles (.txt, -), or ready records (.json, .jsonl)."),
    ],
    *,
    out: Annotated[Path, typer.Option(help="Page to write; - is standard output.")],
    published: Annotated[
        str | None, typer.Option(help="Publication date, YYYY-MM-DD.", metavar="DATE")
    ] = None,
) -> None:
    """Write a page that shows what was read, what each figure means, and what adds up.

    The page is one file that needs no network. Several inputs are shown one after the other.
    Ready records are shown by the passages that they quote, since they do not hold the article.
    """
    from statextract.render.html_page import render_page  # noqa: PLC0415 - jinja2 is slow

    source = _Source(published)
    shown = list(source.shown(files))
    if not shown:
        raise typer.Exit(COULD_NOT_RUN)
    _write(out, render_page(shown))
    raise typer.Exit(QUARANTINED if source.failed else CLEAN)


def _write(out: Path, page: str) -> None:
    if str(out) == "-":
        sys.stdout.write(page)
        return
    try:
        out.write_text(page, encoding="utf-8")
    except OSError as error:
        message = f"{out}: cannot be written ({error.strerror or error})"
        raise OptionError(message) from error
    typer.echo(f"{out}: {len(page) / 1000:,.0f} kB", err=True)


class _Source:
    """Turns inputs into what the page shows; what cannot be read is said and counted."""

    def __init__(self, published: str | None) -> None:
        self._published = published
        self._extractor: Extractor | None = None
        self.failed = 0

    def shown(self, files: list[str]) -> Iterator["Shown"]:
        from statextract.render.html.article import Shown  # noqa: PLC0415 - jinja2 is slow

        for file in files:
            try:
                text, warning = read_text(file)
                if warning:
                    typer.echo(f"statextract: warning: {warning}", err=True)
                if file.endswith(RECORD_ENDINGS):
                    for record in _records(file, text):
                        yield Shown(record)
                else:
                    yield Shown(self._extract(file, text), text)
            except (ReadError, SchemaError) as error:
                typer.echo(f"statextract: {error}", err=True)
                self.failed += 1

    def _extract(self, file: str, text: str) -> Record:
        if self._extractor is None:
            from statextract.pipeline import Extractor  # noqa: PLC0415 - spaCy takes a second

            self._extractor = Extractor()
        name = "stdin" if file == "-" else Path(file).stem
        return self._extractor.extract(text, published=self._published, id=name)


def _records(file: str, text: str) -> Iterator[Record]:
    documents = text.split("\n") if file.endswith(".jsonl") else [text]
    for number, document in enumerate(documents, 1):
        if not document.strip():
            continue
        try:
            yield Record.model_validate_json(document)
        except ValidationError as error:
            message = f"{file}, record {number}: {error.errors()[0]['msg']}"
            raise SchemaError(message) from error
