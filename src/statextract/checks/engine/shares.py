"""Shares that bear out the whole beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.model.vocabulary import Unit

if TYPE_CHECKING:
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_HALF = 0.005  # of one, by which a printed share is rounded


def is_borne_out(facts: Facts, figure: Figure, value: float) -> bool:
    """Whether a share of the whole and as large a part are printed: "30% (60 of the 200)"."""
    parts = [part for part in facts.record.figures if part.of == figure.id and not part.derived]
    shares = [facts.ranges[part.id] for part in parts if part.unit is Unit.SHARE]
    counts = [facts.ranges[part.id].low for part in parts if part.unit is figure.unit]
    return any(
        (share.low - _HALF) * value < count < (share.high + _HALF) * value
        for count in counts
        for share in shares
    )
