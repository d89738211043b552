"""statextract parse: articles to checked records."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from statextract.cli.exit_codes import COULD_NOT_RUN, QUARANTINED, FailOn, exit_code
from statextract.cli.reading import Reader
from statextract.model.record import Record
from statextract.render.formats import renderer

if TYPE_CHECKING:
    from statextract.model.finding import Finding


class Format(StrEnum):
    """The output formats."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


def parse(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH",
            help="Articles (.txt, .html, .pdf, .docx; -), ready records (.json, .jsonl), or "
            "folders.",
        ),
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

    Several files are several articles; a folder stands for its .txt, .json and .jsonl files. An
    input that cannot be read is named on standard error and the others are still read; the exit
    code is then 3, or 2 if none could be read.
    """
    chosen = format or (Format.TABLE if sys.stdout.isatty() else Format.JSON)
    reader = Reader(published, lexicon or ())
    told: list[Finding] = []
    read = 0

    def records() -> Iterator[Record]:
        nonlocal read
        for _, record, _ in reader.records(files):
            read += 1
            told.extend(record.findings)
            yield record

    renderer(chosen.value)(records(), sys.stdout, findings_only=findings_only)
    if reader.failed:
        raise typer.Exit(QUARANTINED if read else COULD_NOT_RUN)
    raise typer.Exit(exit_code(told, fail_on))
