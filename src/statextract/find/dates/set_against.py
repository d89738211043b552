"""Whether "the previous 12 months" goes back from a year that was told: "12 months to June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart

_TWELVE = (["12", "months"], ["twelve", "months"])
_ENDING = frozenset("to ending ended until".split())
_TOLD = 60  # tokens: a sentence or two


def follows_a_year(chart: Chart, first: int) -> bool:
    """Whether a year with an end of its own was told shortly before a token."""
    words = chart.document.lower[max(0, first - _TOLD) : first]
    return any(
        words[at] in _ENDING and (words[at - 1] == "year" or words[at - 2 : at] in _TWELVE)
        for at in range(2, len(words))
    )
