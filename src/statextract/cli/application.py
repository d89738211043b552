"""All commands together."""

import gc
import sys
from typing import Annotated

import typer

from statextract import __version__
from statextract.cli.apply import apply
from statextract.cli.batch import batch
from statextract.cli.check import check
from statextract.cli.compare import compare
from statextract.cli.evaluate import evaluate
from statextract.cli.exit_codes import COULD_NOT_RUN
from statextract.cli.explain import explain
from statextract.cli.export import export
from statextract.cli.import_gold import import_
from statextract.cli.parse import parse
from statextract.cli.report import report
from statextract.cli.schema import schema
from statextract.cli.serve import serve
from statextract.errors import StatextractError

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    help="Read the statistics in news articles, and say whether they add up.",
    epilog="Exit codes: 0 clean, 1 findings, 2 could not run, 3 some inputs could not be read, "
    "130 interrupted.",
)
for _command, _said in (
    (parse, "Read articles: their figures, and whether they add up."),
    (check, "Only the checks, as a linter prints them."),
    (batch, "Read many articles into tables; resumable."),
    (compare, "One statistic in several articles."),
    (report, "Write a page, or an index of pages, to look at."),
    (apply, "Make a record as its reader corrected it."),
    (serve, "Paste an article into a page, or ask over HTTP."),
    (explain, "What a check looks for, or the list of all."),
    (schema, "Print the JSON Schema of a record, or of corrections."),
    (evaluate, "Score records against hand-made gold."),
    (export, "Write figures for brat, Label Studio, Doccano, or as W3C annotations."),
    (import_, "Make gold of what annotators give back."),
):
    app.command(_command.__name__.strip("_"), short_help=_said)(_command)


def _version(asked: bool) -> None:  # noqa: FBT001 - typer's callback form
    if asked:
        typer.echo(f"statextract {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Take the options that stand before the command."""


def main() -> None:
    """Run the command line; what goes wrong on purpose is said in one line."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except StatextractError as error:
        typer.echo(f"statextract: {error}", err=True)
        sys.exit(COULD_NOT_RUN)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(COULD_NOT_RUN)
    finally:
        # Else Python searches all modules and lexicons for garbage, twice, before it leaves.
        gc.freeze()
