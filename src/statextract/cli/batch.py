"""statextract batch: folders and containers of articles to a data package."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from statextract.batch.options import BatchOptions, Fields, Preset
from statextract.cli.exit_codes import CLEAN, QUARANTINED
from statextract.errors import OptionError
from statextract.model.amount import say_amount

if TYPE_CHECKING:
    from statextract.batch.run import BatchSummary

INTERRUPTED = 130


def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help="Files, folders, globs: txt md html pdf docx json jsonl csv tsv parquet "
            "warc, each also .gz or .zst; - reads such names from standard input, one a line.",
        ),
    ],
    *,
    out: Annotated[Path, typer.Option(help="Folder to write into.")],
    formats: Annotated[
        str, typer.Option("--format", help="csv, jsonl, parquet, sqlite, xlsx, by commas.")
    ] = "csv,jsonl",
    preset: Annotated[
        str | None, typer.Option(help="Add a table with the columns of: tidy, ucdp, acled.")
    ] = None,
    lexicon: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="TOML file with words of your own; may be repeated."),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that read articles.")] = 1,
    timeout: Annotated[
        float, typer.Option(min=0.1, help="Seconds that an article may take.")
    ] = 60.0,
    shard: Annotated[
        int, typer.Option(min=1, help="Articles that are finished, and kept, at a time.")
    ] = 200,
    max_bytes: Annotated[
        int, typer.Option(min=1, help="Largest article that is read, in bytes.")
    ] = 10_000_000,
    text_field: Annotated[str | None, typer.Option(help="Column of the text.")] = None,
    title_field: Annotated[str | None, typer.Option(help="Column of the headline.")] = None,
    date_field: Annotated[str | None, typer.Option(help="Column of the date.")] = None,
    id_field: Annotated[str | None, typer.Option(help="Column of the id.")] = None,
    source_field: Annotated[str | None, typer.Option(help="Column of the publisher.")] = None,
    engine: Annotated[str, typer.Option(help="local processes, or dask.")] = "local",
    scheduler: Annotated[
        str | None, typer.Option(help="Address of the Dask scheduler, as tcp://10.0.0.1:8786.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress, no summary.")] = False,
) -> None:
    """Read many articles into tables; go on where a stopped batch was, lose nothing.

    Articles that cannot be read are put aside in quarantine.csv with the reason; the exit code
    is then 3. Stopped with Ctrl-C (exit code 130) or killed, the same command goes on from there.
    """
    options = BatchOptions(
        fields=Fields(text_field, title_field, date_field, id_field, source_field),
        formats=tuple(name.strip() for name in formats.split(",") if name.strip()),
        preset=_preset(preset),
        jobs=jobs,
        timeout=timeout,
        max_bytes=max_bytes,
        shard_articles=shard,
        scheduler=_scheduler(engine, scheduler),
        lexicons=tuple(lexicon or ()),
    )
    try:
        from statextract.batch.run import run_batch  # noqa: PLC0415 - only here
        from statextract.cli.progress import Progress  # noqa: PLC0415 - the same

        with Progress(inputs, quiet=quiet) as progress:
            summary = run_batch(inputs, out, options, on_article=progress.advance)
    except KeyboardInterrupt:
        typer.echo("statextract: stopped; the same command goes on from here", err=True)
        raise typer.Exit(INTERRUPTED) from None
    if not quiet:
        typer.echo(_said(summary, out), err=True)
    raise typer.Exit(QUARANTINED if summary.quarantined else CLEAN)


def _said(summary: "BatchSummary", out: Path) -> str:
    """Say in a line what was done, and in more what was not."""
    aside = sum(summary.quarantined.values())
    reasons = ", ".join(f"{fate} {count}" for fate, count in summary.quarantined.items())
    why = f" ({reasons})" if reasons else ""
    files = f"{say_amount(len(summary.files), 'file')} in {out}"
    lines = [f"{say_amount(summary.articles, 'article')}, {aside:,} put aside{why}; {files}"]
    if not summary.articles:
        lines.append("nothing to read was found in the inputs")
    if summary.resumed:
        lines.append(f"{summary.resumed:,} of them were finished before")
    if aside:
        lines.append("what was put aside, and why: quarantine.csv (or the table quarantine)")
    if summary.passed_over:
        endings = ", ".join(f"{ending} {count}" for ending, count in summary.passed_over.items())
        lines.append(f"files of other kinds, not read: {endings}")
    return "\n".join(lines)


def _scheduler(engine: str, scheduler: str | None) -> str | None:
    if engine not in ("local", "dask"):
        message = f"there is no engine {engine!r}; choose of local, dask"
        raise OptionError(message)
    if (engine == "dask") != (scheduler is not None):
        message = "--engine dask and --scheduler ADDRESS go together"
        raise OptionError(message)
    return scheduler


def _preset(name: str | None) -> Preset | None:
    for preset in get_args(Preset):
        if name == preset:
            return cast("Preset", preset)
    if name is not None:
        message = f"there is no preset {name!r}; choose of {', '.join(get_args(Preset))}"
        raise OptionError(message)
    return None
