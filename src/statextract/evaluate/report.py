"""Scores and differences as text."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from statextract.evaluate.differences import Difference
from statextract.evaluate.metrics import Score
from statextract.model.amount import say_amount


def score_table(scores: Sequence[Score], articles: int) -> str:
    """Return the scores as lines of text, one a metric, with the number of articles."""
    lines = [say_amount(articles, "article")]
    for score in scores:
        if score.accuracy:
            lines.append(f"{score.name:32s} accuracy {score.value:.3f}  of {score.wanted}")
        else:
            lines.append(
                f"{score.name:32s} P {score.precision:.3f} R {score.recall:.3f} "
                f"F {score.value:.3f}  of {score.wanted}"
            )
    return "\n".join(lines) + "\n"


def difference_list(differences: Iterable[Difference]) -> str:
    """Return the differences as text, grouped by field, then in article order."""
    ordered = sorted(differences, key=lambda d: (d.field, d.kind, d.article, d.start))
    lines = []
    for field, group in groupby(ordered, key=lambda d: d.field):
        members = list(group)
        lines.append(f"\n== {field}: {len(members)}")
        lines.extend(_line(difference) for difference in members)
    return "\n".join(lines) + "\n"


def comparison(old: Sequence[Difference], new: Sequence[Difference]) -> str:
    """Return what has been fixed and what has been broken from ``old`` to ``new``."""
    before = {difference.key() for difference in old}
    after = {difference.key() for difference in new}
    fixed = [difference for difference in old if difference.key() not in after]
    broken = [difference for difference in new if difference.key() not in before]
    return (
        f"fixed: {len(fixed)}\n{difference_list(fixed) if fixed else ''}"
        f"\nbroken: {len(broken)}\n{difference_list(broken) if broken else ''}"
    )


def _line(difference: Difference) -> str:
    why = f"  ({', '.join(difference.reasons)})" if difference.reasons else ""
    return f"{difference.article}: {difference.said}{why}\n    {difference.context}"
