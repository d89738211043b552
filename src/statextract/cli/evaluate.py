"""statextract evaluate: records against hand-made gold."""

import json
from pathlib import Path
from typing import Annotated

import typer

from statextract.errors import ReadError


def evaluate(
    folder: Annotated[
        Path, typer.Argument(help="Folder with gold/*.json, and articles/ or texts/ beside it.")
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
    save: Annotated[
        Path | None, typer.Option(help="Write the differences to this file, for --compare.")
    ] = None,
    compare: Annotated[
        Path | None, typer.Option(help="Show what was fixed and broken since a --save file.")
    ] = None,
) -> None:
    """Read the articles of a folder and score the records against its gold."""
    from statextract.evaluate import (  # noqa: PLC0415 - spaCy takes a second
        Difference,
        find_differences,
        read_gold_folder,
        score_pairs,
    )
    from statextract.evaluate.report import (  # noqa: PLC0415 - the same
        comparison,
        difference_list,
        score_table,
    )
    from statextract.pipeline import Extractor  # noqa: PLC0415 - the same

    keep = _ids(only)
    drop = _ids(leave_out) or frozenset()
    extractor = Extractor()
    if mutate:
        from statextract.evaluate.mutation import mutate_articles  # noqa: PLC0415 - the same

        chosen = (
            article
            for article in read_gold_folder(folder)
            if (keep is None or article.gold.id in keep) and article.gold.id not in drop
        )
        typer.echo(mutate_articles(chosen, extractor).text(missed=errors), nl=False)
        return
    pairs = []
    differences: list[Difference] = []
    for article in read_gold_folder(folder):
        gold = article.gold
        if (keep is not None and gold.id not in keep) or gold.id in drop:
            continue
        record = extractor.extract(article.text, published=gold.published, id=gold.id)
        pairs.append((gold, record))
        differences.extend(find_differences(article, record))
    typer.echo(score_table(score_pairs(pairs), len(pairs)), nl=False)
    if errors:
        typer.echo(difference_list(differences), nl=False)
    if save is not None:
        rows = [difference.as_dict() for difference in differences]
        save.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    if compare is not None:
        try:
            rows = json.loads(compare.read_text(encoding="utf-8"))
            old = [Difference(**{**row, "reasons": tuple(row["reasons"])}) for row in rows]
        except (OSError, ValueError, TypeError, KeyError) as error:
            message = f"{compare}: is no file of --save ({error})"
            raise ReadError(message) from error
        typer.echo(comparison(old, differences), nl=False)


def _ids(file: Path | None) -> frozenset[str] | None:
    if file is None:
        return None
    try:
        return frozenset(file.read_text(encoding="utf-8").split())
    except OSError as error:
        message = f"{file}: cannot be read ({error.strerror or error})"
        raise ReadError(message) from error
