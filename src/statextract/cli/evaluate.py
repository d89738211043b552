"""statextract evaluate: records against hand-made gold."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statextract.cli.writing import write_file
from statextract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.evaluate import Difference
    from statextract.evaluate.gold import GoldArticle


def evaluate(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER",
            help="Folder with gold/*.json, or corrections/*.json with records/*.json; and "
            "articles/ or texts/ beside them.",
        ),
    ],
    *,
    errors: Annotated[
        bool, typer.Option("--errors", help="List every miss and false alarm.")
    ] = False,
    only: Annotated[
        Path | None, typer.Option(help="File with the ids to measure, one a line.")
    ] = None,
    leave_out: Annotated[
        Path | None, typer.Option(help="File with ids that are not measured, one a line.")
    ] = None,
    mutate: Annotated[
        bool,
        typer.Option("--mutate", help="Break one number at a time; count what the checks catch."),
    ] = False,
    html: Annotated[
        Path | None,
        typer.Option(help="Show every miss and false alarm on the texts, on a page of HTML."),
    ] = None,
    save: Annotated[
        Path | None, typer.Option(help="Write the differences to this file, for --compare.")
    ] = None,
    compare: Annotated[
        Path | None, typer.Option(help="Show what was fixed and broken since a --save file.")
    ] = None,
) -> None:
    """Read the articles of a folder and score the records against its gold.

    Corrections that were made in a report are gold as well: applied to the record they were
    made on, they say which figures and links are right. Dates and agencies are then not scored.
    """
    from statextract.evaluate import find_differences, score_pairs  # noqa: PLC0415 - spaCy is slow
    from statextract.evaluate.report import (  # noqa: PLC0415 - the same
        comparison,
        difference_list,
        score_table,
    )
    from statextract.pipeline import Extractor  # noqa: PLC0415 - the same

    chosen = list(_chosen(folder, _ids(only), _ids(leave_out) or frozenset()))
    old = None if compare is None else _saved(compare)
    extractor = Extractor()
    if mutate:
        from statextract.evaluate.mutation import mutate_articles  # noqa: PLC0415 - the same

        typer.echo(mutate_articles(chosen, extractor).text(missed=errors), nl=False)
        return
    records = [
        extractor.extract(article.text, published=article.gold.published, id=article.gold.id)
        for article in chosen
    ]
    found = [
        list(find_differences(article, record))
        for article, record in zip(chosen, records, strict=True)
    ]
    differences = [difference for each in found for difference in each]
    scores = score_pairs(
        (article.gold, record) for article, record in zip(chosen, records, strict=True)
    )
    typer.echo(score_table(scores, len(chosen)), nl=False)
    if errors:
        typer.echo(difference_list(differences), nl=False)
    if html is not None:
        from statextract.evaluate.page import render_differences  # noqa: PLC0415 - the same

        texts = ((article.gold.id, article.text) for article in chosen)
        shown = ((*one, each) for one, each in zip(texts, found, strict=True))
        write_file(html, render_differences(shown, scores))
    if save is not None:
        rows = [difference.as_dict() for difference in differences]
        write_file(save, json.dumps(rows, ensure_ascii=False, indent=1))
    if old is not None:
        typer.echo(comparison(old, differences), nl=False)


def _chosen(
    folder: Path, keep: frozenset[str] | None, drop: frozenset[str]
) -> "Iterator[GoldArticle]":
    from statextract.evaluate.corrected import read_any_gold  # noqa: PLC0415 - spaCy is slow

    for article in read_any_gold(folder, _warn):
        name = article.gold.id
        if (keep is None or name in keep) and name not in drop:
            yield article


def _saved(file: Path) -> "Sequence[Difference]":
    from statextract.evaluate import Difference  # noqa: PLC0415 - spaCy is slow

    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        return [Difference(**{**row, "reasons": tuple(row["reasons"])}) for row in rows]
    except (OSError, ValueError, TypeError, KeyError) as error:
        message = f"{file}: is no file of --save ({error})"
        raise ReadError(message) from error


def _warn(said: str) -> None:
    typer.echo(f"statextract: warning: {said}", err=True)


def _ids(file: Path | None) -> frozenset[str] | None:
    if file is None:
        return None
    try:
        return frozenset(file.read_text(encoding="utf-8").split())
    except OSError as error:
        message = f"{file}: cannot be read ({error.strerror or error})"
        raise ReadError(message) from error
