"""statextract schema: the JSON Schemas of what is written and read."""

from enum import StrEnum
from typing import Annotated

import typer

from statextract.corrections.file import corrections_schema_text
from statextract.model.schema import schema_text


class Document(StrEnum):
    """What has a schema."""

    RECORD = "record"
    CORRECTIONS = "corrections"


def schema(
    document: Annotated[Document, typer.Argument(help="Whose schema.")] = Document.RECORD,
) -> None:
    """Print the JSON Schema (2020-12) of a record, or of a file of corrections."""
    text = schema_text() if document is Document.RECORD else corrections_schema_text()
    typer.echo(text, nl=False)
