"""Figures that state one fact twice, and what their wordings leave of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.assumptions import assume_same
from statextract.checks.engine.differences import differences
from statextract.checks.engine.echo import echoes
from statextract.checks.engine.ranges import Range, widen
from statextract.checks.engine.rivals import speaker
from statextract.checks.rule import Verdict
from statextract.model.vocabulary import Bound, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure
_KNOWN = frozenset(["the", "these", "those", "all"])
_ROUND = 10


def hedged_and_exact(facts: Facts, *bounds: Bound, tolerance: float) -> Iterator[Verdict]:
    """Compare every figure hedged in one of these ways with the exact figure of the same fact.

    ``tolerance`` is the share of a hedged number by which its range may be missed.
    """
    for pair in facts.told_again:
        for hedged, exact in (pair, pair[::-1]):
            told, value = facts.ranges[hedged.id], facts.ranges[exact.id]
            if hedged.quantity.bound not in bounds or told.exact:
                continue
            if exact.derived or not value.exact:
                continue
            yield _compared(facts, hedged, exact, tolerance)
    joined = {frozenset(figure.id for figure in pair) for pair in facts.told_again}
    for hedged, exact in facts.hedged_rivals:
        if hedged.quantity.bound in bounds and {hedged.id, exact.id} not in joined:
            verdict = _compared(facts, hedged, exact, tolerance)
            if echoes(*sorted((hedged, exact), key=lambda figure: figure.span.start)):
                yield verdict
            else:
                readings = ("the two may be of different groups",)
                yield verdict._replace(kind=Kind.REVIEW, readings=readings)


def _compared(facts: Facts, hedged: Figure, exact: Figure, tolerance: float) -> Verdict:
    told, value = facts.ranges[hedged.id], facts.ranges[exact.id]
    wording = " ".join(filter(None, (hedged.quantity.hedge, hedged.span.text)))
    figures = (hedged.id, exact.id)
    assumed = assume_same(facts, hedged, exact)
    slack = tolerance * (hedged.quantity.value or told.low)
    printed = _is_its_number(hedged, told, value)
    apart = speaker(hedged) != speaker(exact)  # "more than 12", a villager said of the UN's 12
    printed = printed and (apart or _is_short_for_it(hedged, exact, value))
    if printed or widen(told, slack).meets(value):
        message = f"{value} is {'the number of ' if printed else ''}“{wording}”, {told}"
        return Verdict(Kind.PASS, message, figures, reported=told, computed=value, assumed=assumed)
    doubts = tuple(dict.fromkeys(differences(facts, hedged, [exact])))
    if hedged.quantity.bound is Bound.APPROX and _doubled(told).meets(value):
        doubts = (*doubts, "a figure is only approximate")
    return Verdict(
        Kind.REVIEW if doubts else Kind.FAIL,
        f"{value} is not “{wording}”, {told}",
        figures,
        reported=told,
        computed=value,
        readings=doubts,
        assumed=assumed,
    )


def _is_its_number(hedged: Figure, told: Range, value: Range) -> bool:
    """Whether the very number of a hedge is told again bare: "over 200 ... the 200".

    So it is said of "nearly 200" too: headlines have no room for hedges.
    """
    printed = {Bound.MORE_THAN: told.low - 1, Bound.BELOW: told.high + 1}
    bare = printed.get(hedged.quantity.bound)
    return bare is not None and value.exact and value.low == (hedged.quantity.value or bare)


def _is_short_for_it(hedged: Figure, exact: Figure, value: Range) -> bool:
    """Whether a bare number is the hedged one cut short: round, in a headline, or "the 42".

    "The bomb wounded over 42 ... 42 others were injured" counts anew.
    """
    before = exact.evidence.text[: max(0, exact.span.start - exact.evidence.start)].split()
    known = bool(before) and before[-1].lower() in _KNOWN
    titled = "title" in (hedged.zone, exact.zone)
    return titled or known or value.low % _ROUND == 0


def _doubled(told: Range) -> Range:
    """Return a range twice as wide: the house sets how far "about" reaches, not the author."""
    half = (told.high - told.low) / 2
    return Range(told.low - half, told.high + half)
