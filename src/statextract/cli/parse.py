"""statextract parse: articles to checked records."""

import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statextract.cli.exit_codes import COULD_NOT_RUN, QUARANTINED, FailOn, exit_code
from statextract.errors import ReadError, SchemaError
from statextract.read import read_text
from statextract.render.formats import renderer

if TYPE_CHECKING:
    from statextract.model.finding import Finding
    from statextract.model.record import Record


class Format(StrEnum):
    """The output formats."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


def parse(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Text files; - is standard input.")
    ],
    *,
    format: Annotated[  # noqa: A002 - the option's name
        Format | None,
        typer.Option(help="Output format.", show_default="table on a terminal, json in a pipe"),
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="TOML file with words of your own; may be repeated."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            help="Publication date, YYYY-MM-DD.", show_default="the dateline's", metavar="DATE"
        ),
    ] = None,
    findings_only: Annotated[
        bool, typer.Option("--findings-only", help="Only the checks, not the figures.")
    ] = False,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 from this level of finding on.")
    ] = FailOn.ERROR,
) -> None:
    """Read articles and print what their figures count and whether they add up.

    Several files are several articles. An input that cannot be read is named on standard error
    and the others are still read; the exit code is then 3, or 2 if none could be read.
    """
    chosen = format or (Format.TABLE if sys.stdout.isatty() else Format.JSON)
    batch = _Batch(files, published, lexicon or ())
    renderer(chosen.value)(batch.records(), sys.stdout, findings_only=findings_only)
    raise typer.Exit(batch.exit_code(fail_on))


class _Batch:
    """Reads the files one by one and remembers how it went."""

    def __init__(
        self, files: Sequence[str], published: str | None, lexicons: Sequence[str]
    ) -> None:
        self._lexicons = lexicons
        self._files = files
        self._published = published
        self._read = 0
        self._failed = 0
        self._findings: list[Finding] = []

    def records(self) -> Iterator["Record"]:
        from statextract import Extractor  # noqa: PLC0415 - spaCy takes a second

        extractor: Extractor | None = None
        for file in self._files:
            try:
                text, warning = read_text(file)
                if warning:
                    typer.echo(f"statextract: warning: {warning}", err=True)
                extractor = extractor or Extractor(self._lexicons)
                name = "stdin" if file == "-" else Path(file).stem
                record = extractor.extract(text, published=self._published, id=name)
            except (ReadError, SchemaError) as error:
                typer.echo(f"statextract: {error}", err=True)
                self._failed += 1
                continue
            self._read += 1
            self._findings.extend(record.findings)
            yield record

    def exit_code(self, fail_on: FailOn) -> int:
        if self._failed:
            return QUARANTINED if self._read else COULD_NOT_RUN
        return exit_code(self._findings, fail_on)
