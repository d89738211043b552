"""statextract apply: a record with its reader's corrections."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from statextract.cli.exit_codes import FailOn, exit_code
from statextract.cli.writing import write_file
from statextract.corrections import apply_corrections, read_corrections
from statextract.model.amount import say_amount
from statextract.model.record_file import read_record
from statextract.model.vocabulary import Kind
from statextract.read import read_content, read_text

_LOUD = (Kind.FAIL, Kind.REVIEW)


def apply(
    corrections: Annotated[
        Path,
        typer.Argument(
            metavar="CORRECTIONS",
            help="File of corrections, as a report page lets you download it.",
        ),
    ],
    record: Annotated[
        Path, typer.Argument(metavar="RECORD", help="Record of the same article (.json).")
    ],
    *,
    article: Annotated[
        str | None,
        typer.Option(help="The article (.txt): every place is compared with it."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="File to write; standard output when left out.")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 from this level of finding on.")
    ] = FailOn.NEVER,
) -> None:
    """Write the record as its reader corrected it, with its checks made anew.

    The corrections must be of the record's article (by its sha256); they find their figures by
    place, so that a record of another version will do.
    """
    text = None if article is None else read_text(article)[0]
    given = read_corrections(read_content(str(corrections)), str(corrections))
    ready = read_record(read_content(str(record)), str(record))
    corrected = apply_corrections(given, ready, text=text)
    document = corrected.model_dump_json(indent=2) + "\n"
    if out is None:
        sys.stdout.write(document)
    else:
        write_file(out, document)
    loud = [f"{f.kind} {f.code}: {f.message}" for f in corrected.findings if f.kind in _LOUD]
    count = len(given.corrections)
    said = f"{say_amount(count, 'correction')} applied; {len(loud)} to look at"
    typer.echo("\n  ".join([said, *loud]), err=True)
    raise typer.Exit(exit_code(corrected.findings, fail_on))
