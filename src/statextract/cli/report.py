"""statextract report: articles as a page to read."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from statextract.batch.file_names import BATCH_RECORDS
from statextract.batch.options import BatchOptions
from statextract.cli.exit_codes import CLEAN, COULD_NOT_RUN, QUARANTINED
from statextract.cli.reading import Reader
from statextract.cli.writing import write_file
from statextract.errors import OptionError
from statextract.model.amount import say_amount


def report(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help="Articles (.txt, .html, .pdf, .docx; -), ready records (.json, .jsonl), or one "
            "folder: what a batch wrote, or articles of any kind that batch reads.",
        ),
    ],
    *,
    out: Annotated[
        Path, typer.Option(help="Page to write (- is standard output); of a folder, a folder.")
    ],
    published: Annotated[
        str | None, typer.Option(help="Publication date, YYYY-MM-DD.", metavar="DATE")
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="TOML file with words of your own; may be repeated."),
    ] = None,
    title: Annotated[str | None, typer.Option(help="Title of the report.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that read a folder.")] = 1,
) -> None:
    """Write a page that shows what was read, what each figure means, and what adds up.

    The page is one file that needs no network. Several inputs are shown one after the other.
    Ready records are shown by the passages that they quote, since they do not hold the article.

    A folder becomes an index, which sorts and filters, with a page for each article.
    """
    if any(Path(name).is_dir() for name in inputs):
        if len(inputs) > 1:
            message = "a folder is reported on alone; put the articles into one folder"
            raise OptionError(message)
        if published is not None:
            message = "--published is of single articles; those of a folder have their own dates"
            raise OptionError(message)
        raise typer.Exit(
            _report_folder(
                Path(inputs[0]), out, title, BatchOptions(jobs=jobs, lexicons=tuple(lexicon or ()))
            )
        )
    from statextract.render.html.article import Shown  # noqa: PLC0415 - jinja2 is slow
    from statextract.render.html_page import render_page  # noqa: PLC0415 - the same

    reader = Reader(published, lexicon or ())
    shown = [Shown(record, text) for _, record, text in reader.records(inputs)]
    if not shown:
        raise typer.Exit(COULD_NOT_RUN)
    _write(out, render_page(shown, title=title))
    raise typer.Exit(QUARANTINED if reader.failed else CLEAN)


def _report_folder(folder: Path, out: Path, title: str | None, options: BatchOptions) -> int:
    """Write the report of a batch, or of a folder of articles; return the exit code."""
    from statextract.report import write_report  # noqa: PLC0415 - jinja2 is slow
    from statextract.report.batch_folder import read_batch  # noqa: PLC0415 - the same

    aside = 0
    with TemporaryDirectory(prefix="statextract-") as scratch:
        batch = folder
        if not (folder / BATCH_RECORDS).exists():
            from statextract.batch.run import run_batch  # noqa: PLC0415 - spaCy is slow

            batch = Path(scratch)
            summary = run_batch([str(folder)], batch, options)
            aside = sum(summary.quarantined.values())
        elif options.lexicons:
            message = f"{folder}: holds records, which were read before; --lexicon is of articles"
            raise OptionError(message)
        written = write_report(read_batch(batch), out, title=title or folder.resolve().name)
    said = f"{written.index}: {say_amount(written.articles, 'article')}, "
    said += say_amount(written.conflicts, "conflict")
    typer.echo(said + (f", {aside} put aside" if aside else ""), err=True)
    return QUARANTINED if aside else CLEAN


def _write(out: Path, page: str) -> None:
    if str(out) == "-":
        sys.stdout.write(page)
        return
    write_file(out, page)
    typer.echo(f"{out}: {len(page) / 1000:,.0f} kB", err=True)
