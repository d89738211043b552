"""statextract compare: the same statistic in several articles."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from statextract.cli.exit_codes import CLEAN, FINDINGS
from statextract.compare import Comparison
from statextract.compare import compare as compare_records
from statextract.compare.series import say_topic
from statextract.errors import OptionError, SchemaError
from statextract.model.record import Record
from statextract.model.vocabulary import Level


class Format(StrEnum):
    """How the comparison is printed."""

    TABLE = "table"
    JSON = "json"


def compare(
    paths: Annotated[
        list[Path],
        typer.Argument(help="Folders with records.jsonl (of a batch), or .jsonl/.json records."),
    ],
    *,
    format: Annotated[Format, typer.Option(help="Output format.")] = Format.TABLE,  # noqa: A002
) -> None:
    """Compare ready records: series of one statistic over time, and where they disagree.

    The exit code is 1 if there is a conflict of level warning.
    """
    comparison = compare_records(_records(paths))
    if format is Format.JSON:
        sys.stdout.write(comparison.model_dump_json(indent=2) + "\n")
    else:
        _print_table(comparison)
    loud = any(conflict.level is Level.WARNING for conflict in comparison.conflicts)
    raise typer.Exit(FINDINGS if loud else CLEAN)


def _records(paths: list[Path]) -> Iterator[Record]:
    for path in paths:
        file = path / "records.jsonl" if path.is_dir() else path
        try:
            content = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            message = f"{file}: cannot be read; `statextract batch` writes records.jsonl ({error})"
            raise OptionError(message) from error
        documents = content.splitlines() if file.suffix == ".jsonl" else [content]
        for number, document in enumerate(documents, 1):
            if not document.strip():
                continue
            try:
                yield Record.model_validate_json(document)
            except ValidationError as error:
                message = f"{file}, record {number}: {error.errors()[0]['msg']}"
                raise SchemaError(message) from error


def _print_table(comparison: Comparison) -> None:
    series, conflicts = comparison.series, comparison.conflicts
    typer.echo(f"{comparison.articles} articles, {len(series)} series, {len(conflicts)} conflicts")
    for conflict in conflicts:
        typer.echo(f"! {conflict.code} {conflict.level}: {conflict.message}")
    for one in series:
        typer.echo(f"\n{say_topic(one.topic)} from {one.first_day}")
        for point in one.points:
            high = "…" if point.high is None else f"{point.high:,}"
            spread = "" if point.low == point.high else f" ({point.low:,}..{high})"
            sources = f"  {', '.join(point.sources)}" if point.sources else ""
            until = point.last_day or "open"
            typer.echo(f"  {until!s:12s} {point.best:>10,}{spread}  {point.article}{sources}")
