"""statextract schema: the JSON Schema of a record."""

import typer

from statextract.model.schema import schema_text


def schema() -> None:
    """Print the JSON Schema (2020-12) of a record."""
    typer.echo(schema_text(), nl=False)
