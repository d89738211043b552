"""statextract batch: folders and containers of articles to a data package."""

import sys
from pathlib import Path
from typing import Annotated, Self

import typer

from statextract.batch.options import BatchOptions, Fields
from statextract.cli.exit_codes import CLEAN, QUARANTINED
from statextract.errors import OptionError

INTERRUPTED = 130
_PLAIN_EVERY = 1_000


def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(
            help="Files, folders, globs: txt md html pdf docx jsonl csv tsv parquet warc, "
            "each also .gz or .zst; - reads such names from standard input, one a line."
        ),
    ],
    *,
    out: Annotated[Path, typer.Option(help="Folder to write into.")],
    formats: Annotated[
        str, typer.Option("--format", help="csv, jsonl, parquet, sqlite, xlsx, by commas.")
    ] = "csv,jsonl",
    preset: Annotated[str, typer.Option(help="Add a table for: ucdp, acled.")] = "tidy",
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
    )
    from statextract.batch.run import run_batch  # noqa: PLC0415 - spaCy takes a second

    try:
        with _Progress(quiet=quiet) as progress:
            summary = run_batch(_names(inputs), out, options, on_article=progress.advance)
    except KeyboardInterrupt:
        typer.echo("statextract: stopped; the same command goes on from here", err=True)
        raise typer.Exit(INTERRUPTED) from None
    aside = sum(summary.quarantined.values())
    if not quiet:
        reasons = ", ".join(f"{fate} {count}" for fate, count in summary.quarantined.items())
        typer.echo(
            f"{summary.articles} articles, {aside} put aside"
            f"{f' ({reasons})' if reasons else ''}; {len(summary.files)} files in {out}",
            err=True,
        )
    raise typer.Exit(QUARANTINED if aside else CLEAN)


def _scheduler(engine: str, scheduler: str | None) -> str | None:
    if engine not in ("local", "dask"):
        message = f"there is no engine {engine!r}; choose of local, dask"
        raise OptionError(message)
    if (engine == "dask") != (scheduler is not None):
        message = "--engine dask and --scheduler ADDRESS go together"
        raise OptionError(message)
    return scheduler


def _preset(name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a literal of the options
    if name not in ("tidy", "ucdp", "acled"):
        message = f"there is no preset {name!r}; choose of tidy, ucdp, acled"
        raise OptionError(message)
    return name


def _names(inputs: list[str]) -> list[str]:
    names: list[str] = []
    for name in inputs:
        if name == "-":
            names.extend(line.strip() for line in sys.stdin if line.strip())
        else:
            names.append(name)
    if not names:
        message = "no inputs were named"
        raise OptionError(message)
    return names


class _Progress:
    """A bar with the rate on a terminal, a plain line now and then elsewhere."""

    def __init__(self, *, quiet: bool) -> None:
        from tqdm import tqdm  # noqa: PLC0415 - only here

        self._terminal = sys.stderr.isatty()
        self._quiet = quiet
        self._done = 0
        self._bar = tqdm(
            unit=" articles", disable=quiet or not self._terminal, file=sys.stderr, mininterval=0.3
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def advance(self, count: int) -> None:
        before, self._done = self._done, self._done + count
        self._bar.update(count)
        plain = not (self._quiet or self._terminal)
        if plain and before // _PLAIN_EVERY != self._done // _PLAIN_EVERY:
            typer.echo(f"{self._done} articles", err=True)
