"""statextract export: records and gold for the tools in which people annotate."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statextract.cli.writing import write_file
from statextract.errors import OptionError, ReadError
from statextract.exchange.offsets import Offsets
from statextract.exchange.tools import Format
from statextract.model.amount import say_amount
from statextract.read import read_text

if TYPE_CHECKING:
    from statextract.evaluate.gold import GoldArticle

_TEXTS = (".", "../articles", "../texts")


def export(
    inputs: Annotated[
        list[Path],
        typer.Argument(
            metavar="INPUT",
            help="Records or gold (.json), articles (.txt), or folders with gold/*.json.",
        ),
    ],
    *,
    format: Annotated[Format, typer.Option(help="Of the tool.")],  # noqa: A002
    article: Annotated[
        Path | None,
        typer.Option(help="Article of the one record or gold, if it is not found beside it."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder to write; the main file to standard output if none.")
    ] = None,
    offsets: Annotated[
        Offsets | None,
        typer.Option(help="What Label Studio or Doccano shall count; each has its default."),
    ] = None,
) -> None:
    """Write figures, dates, agencies and links for W3C Web Annotation, brat, Label Studio, Doccano.

    A record is exported as the gold it would be, were all of it right. The article of NAME.json
    is NAME.txt beside it, or in ../articles or ../texts; an article is read first.
    """
    from statextract.exchange.formats import export_gold  # noqa: PLC0415 - spaCy is slow

    if article is not None and len(inputs) > 1:
        message = "--article is of one record; put the others beside their articles"
        raise OptionError(message)
    files = export_gold(_articles(inputs, article), format, offsets)
    if out is None:
        sys.stdout.write(next(iter(files.values())))
        return
    for name, content in files.items():
        write_file(out / name, content)
    typer.echo(f"{out}: {say_amount(len(files), 'file')}", err=True)


def _articles(inputs: list[Path], article: Path | None) -> Iterator["GoldArticle"]:
    from statextract.evaluate.corrected import read_any_gold  # noqa: PLC0415 - spaCy is slow
    from statextract.evaluate.from_record import read_gold_or_record  # noqa: PLC0415 - the same

    for path in inputs:
        if path.is_dir():
            yield from read_any_gold(path, lambda said: typer.echo(said, err=True))
        elif path.suffix == ".json":
            yield read_gold_or_record(path, read_text(str(article or _text_of(path)))[0])
        else:
            yield _extracted(path)


def _text_of(path: Path) -> Path:
    for folder in _TEXTS:
        text = path.parent / folder / f"{path.stem}.txt"
        if text.exists():
            return text
    message = f"{path}: no {path.stem}.txt beside it; say where the article is with --article"
    raise ReadError(message)


def _extracted(path: Path) -> "GoldArticle":
    from statextract.evaluate.from_record import gold_from_record  # noqa: PLC0415 - the same
    from statextract.evaluate.gold import GoldArticle  # noqa: PLC0415 - the same
    from statextract.pipeline import extract  # noqa: PLC0415 - the same

    text, _ = read_text(str(path))
    return GoldArticle(text, gold_from_record(extract(text, id=path.stem), text))
