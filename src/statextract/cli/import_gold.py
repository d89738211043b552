"""statextract import: gold from the tools in which people annotate."""

from pathlib import Path
from typing import Annotated

import typer

from statextract.cli.writing import write_file
from statextract.exchange.offsets import Offsets
from statextract.exchange.tools import Format
from statextract.model.amount import say_amount


def import_(
    path: Annotated[
        Path,
        typer.Argument(
            metavar="PATH", help="File that the tool exported, or a folder of such files."
        ),
    ],
    *,
    format: Annotated[Format, typer.Option(help="Of the tool.")],  # noqa: A002
    out: Annotated[Path, typer.Option(help="Folder for gold/*.json and texts/*.txt.")],
    offsets: Annotated[
        Offsets | None,
        typer.Option(help="What Label Studio or Doccano counts; found out, or its default."),
    ] = None,
) -> None:
    """Write the gold that annotators made, and its texts, as `statextract evaluate` reads them."""
    from statextract.exchange.formats import (  # noqa: PLC0415 - spaCy is slow
        file_name,
        gold_text,
        import_gold,
    )

    number = 0
    for article in import_gold(path, format, offsets):
        number += 1
        name = file_name(article.gold.id)
        write_file(out / "gold" / f"{name}.json", gold_text(article))
        write_file(out / "texts" / f"{name}.txt", article.text)
    typer.echo(f"{out}: gold of {say_amount(number, 'article')}", err=True)
