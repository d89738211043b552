"""Which found item answers which item of the gold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from statextract.evaluate.gold import Gold, GoldFigure
from statextract.model.figure import Figure
from statextract.model.record import Record
from statextract.model.vocabulary import Bound, Unit

SCORED_UNITS = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE, Unit.SHARE)
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Gold and found figures of one article, one to one.

    ``found`` are the printed figures of people, cases and shares outside the ignored zones;
    ``pairs`` maps indices of the gold's figures to indices of ``found``.
    """

    gold: Gold
    record: Record
    found: tuple[Figure, ...]
    pairs: Mapping[int, int]


def align_figures(gold: Gold, record: Record) -> Alignment:
    """Align the figures of an article, largest overlap first."""
    found = tuple(
        figure
        for figure in record.figures
        if figure.unit in SCORED_UNITS
        and not figure.derived
        and not in_zone((figure.span.start, figure.span.end), gold.ignore)
    )
    pairs = align(
        [(figure.start, figure.end) for figure in gold.figures],
        [(figure.span.start, figure.span.end) for figure in found],
    )
    return Alignment(gold, record, found, pairs)


def align(wanted: Sequence[Place], found: Sequence[Place]) -> dict[int, int]:
    """Map indices of ``wanted`` to indices of ``found``: one to one, largest overlap first."""
    candidates = []
    for i, (start, end) in enumerate(wanted):
        for j, (first, last) in enumerate(found):
            overlap = min(end, last) - max(start, first)
            if overlap > 0:
                candidates.append((-overlap, abs((last - first) - (end - start)), i, j))
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return pairs


def in_zone(place: Place, zones: Sequence[Place]) -> bool:
    """Whether a place lies inside one of the zones."""
    return any(start <= place[0] and place[1] <= end for start, end in zones)


def value_agrees(wanted: GoldFigure, found: Figure) -> bool:
    """Whether the found value is the gold's: ends of ranges, vague for vague, else the value.

    Shares may differ by 0.006, since a gold share may be rounded.
    """
    quantity = found.quantity
    if wanted.bound is Bound.VAGUE:
        return quantity.bound is Bound.VAGUE or quantity.value is None
    if isinstance(wanted.value, tuple):
        low, high = wanted.value
        return (
            quantity.low is not None
            and quantity.high is not None
            and abs(quantity.low - low) < 1e-6
            and abs(quantity.high - high) < 1e-6
        )
    if quantity.value is None or wanted.value is None:
        return False
    slack = 1e-6 * max(1, abs(wanted.value)) + (0.006 if wanted.unit is Unit.SHARE else 0)
    return abs(quantity.value - wanted.value) <= slack


def same_time(one: str | None, other: str | None) -> bool:
    """Whether two EDTF dates or intervals cover the same days."""
    return (one is None and other is None) or (
        one is not None and other is not None and _days(one) == _days(other)
    )


def _days(value: str) -> tuple[str, str]:
    start, _, end = value.partition("/")
    return _edge(start, "0", ("-01-01", "-01"), "0000-01-01"), _edge(
        end or start, "9", ("-12-31", "-31"), "9999-12-31"
    )


def _edge(date: str, digit: str, tails: tuple[str, str], open_end: str) -> str:
    date = date.rstrip("~?%").replace("X", digit)
    if date == "..":
        return open_end
    return date + {4: tails[0], 7: tails[1]}.get(len(date), "")
