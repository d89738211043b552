"""statextract compare: the same statistic in several articles."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from statextract.batch.file_names import BATCH_RECORDS
from statextract.cli.exit_codes import CLEAN, FINDINGS
from statextract.comparison import compare as compare_records
from statextract.comparison.points_csv import write_points
from statextract.comparison.timeline import write_timelines
from statextract.errors import OptionError
from statextract.model.record import Record
from statextract.model.record_file import read_record
from statextract.model.vocabulary import Level


class Format(StrEnum):
    """How the comparison is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def compare(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH",
            help="Folders with records.jsonl (of a batch), or .jsonl/.json records.",
        ),
    ],
    *,
    format: Annotated[Format, typer.Option(help="Output format.")] = Format.TABLE,  # noqa: A002
) -> None:
    """Compare ready records: series of one statistic over time, and where they disagree.

    The table lists the conflicts, the series, then each series as a timeline with its sources;
    csv has a row for each number of each series.

    The exit code is 1 if there is a conflict of level warning.
    """
    comparison = compare_records(_records(paths))
    if format is Format.JSON:
        sys.stdout.write(comparison.model_dump_json(indent=2) + "\n")
    elif format is Format.CSV:
        write_points(comparison, sys.stdout)
    else:
        write_timelines(comparison, sys.stdout)
    loud = any(conflict.level is Level.WARNING for conflict in comparison.conflicts)
    raise typer.Exit(FINDINGS if loud else CLEAN)


def _records(paths: list[Path]) -> Iterator[Record]:
    for path in paths:
        file = path / BATCH_RECORDS if path.is_dir() else path
        try:
            with file.open(encoding="utf-8", newline="\n") as lines:
                documents = lines if file.suffix == ".jsonl" else [lines.read()]
                for number, document in enumerate(documents, 1):
                    if document.strip():
                        yield read_record(document, f"{file}, record {number}")
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or error
            message = f"{file}: cannot be read ({why}); `statextract batch` writes {BATCH_RECORDS}"
            raise OptionError(message) from error
