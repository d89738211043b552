"""The command line: one file a command."""

import sys

import typer

from statextract.cli.parse import parse

app = typer.Typer(no_args_is_help=True, add_completion=True)
app.command()(parse)


def main() -> None:
    """Run the command line."""
    app(args=sys.argv[1:])
