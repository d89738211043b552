"""statextract parse: one or several articles to records."""

from typing import Annotated

import typer


def parse(files: Annotated[list[str], typer.Argument(help="Files; - is standard input.")]) -> None:
    """Read articles and print their records."""
    from statextract import extract  # noqa: PLC0415
    from statextract.read import read_text  # noqa: PLC0415

    for file in files:
        text, _ = read_text(file)
        typer.echo(extract(text).model_dump_json(indent=1))
