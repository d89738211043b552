"""Times that are set against others: "compared with 2022", "the previous 12 months"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart
    from statextract.model.document import Document

_TWELVE = (["12", "months"], ["twelve", "months"])
_ENDING = frozenset("to ending ended until".split())
_TOLD = 60  # tokens: a sentence or two
_COMPARING = frozenset(
    [("compared", "with"), ("compared", "to"), ("down", "from"), ("up", "from"), ("in", "contrast")]
)
_AGAINST = frozenset(("against", "versus"))
_THAN = 2  # tokens of "than in"
_CLOSE = 5  # tokens of "against some 1,200 cases in"
_COMPARED = 12  # tokens from "compared with" to a date


def follows_a_year(chart: Chart, first: int) -> bool:
    """Whether a year with an end of its own was told shortly before a token."""
    words = chart.document.lower[max(0, first - _TOLD) : first]
    return any(
        words[at] in _ENDING and (words[at - 1] == "year" or words[at - 2 : at] in _TWELVE)
        for at in range(2, len(words))
    )


def is_compared(document: Document, start: int, first: int) -> bool:
    """Whether something is compared with a time: "compared to the same period in the last year"."""
    words = document.lower[max(start, first - _COMPARED) : first]
    if not _AGAINST.isdisjoint(words[-_CLOSE:]):
        return True  # "against 1,200 in 2022"
    if "than" in words[-_THAN:]:
        return True  # "six more than in 2023"
    return not _COMPARING.isdisjoint(pairwise(words))
