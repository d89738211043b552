"""Distinct facts: figures that say the same, closed over ``same_as``."""

from collections.abc import Sequence

from statextract.model.figure import Figure
from statextract.model.statement import Statement
from statextract.model.vocabulary import Bound


def build_statements(figures: Sequence[Figure]) -> tuple[Statement, ...]:
    """Return one statement per distinct fact, in the order of first mention.

    ``best`` is the value of the most precise wording (an exact one before a hedged one, the
    later of two); ``low`` and ``high`` span the best values of all wordings and sources, or the
    range of the only wording there is.
    """
    clusters: dict[str, list[Figure]] = {}
    home: dict[str, str] = {}
    for figure in figures:
        first = home.get(figure.same_as or "", figure.id)
        home[figure.id] = first
        clusters.setdefault(first, []).append(figure)
    return tuple(_statement(number, group) for number, group in enumerate(clusters.values(), 1))


def _statement(number: int, group: list[Figure]) -> Statement:
    exact = [figure for figure in group if figure.quantity.bound is Bound.EXACT]
    best = (exact or group)[-1]
    fullest = max(group, key=_detail)
    if exact:
        values = [f.quantity.value for f in exact if f.quantity.value is not None]
        low: int | float | None = min(values)
        high: int | float | None = max(values)
    else:
        lows = [f.quantity.low for f in group]
        highs = [f.quantity.high for f in group]
        low = max((x for x in lows if x is not None), default=None)
        high = min((x for x in highs if x is not None), default=None)
        if low is not None and high is not None and low > high:
            low, high = high, low
    return Statement(
        id=f"s{number}",
        figures=tuple(figure.id for figure in group),
        low=low,
        best=_best(best),
        high=high,
        unit=best.unit,
        role=fullest.role,
        outcome=fullest.outcome,
        sex=fullest.sex,
        age=fullest.age,
        nationality=fullest.nationality,
        place=next((f.place.name for f in group if f.place), None),
        when=next((f.when for f in reversed(group) if f.when), None),
        sources=tuple(dict.fromkeys(f.source for f in group if f.source)),
        status=best.status,
    )


def _best(figure: Figure) -> int | float | None:
    quantity = figure.quantity
    if quantity.value is not None:
        return quantity.value
    return quantity.low


def _detail(figure: Figure) -> int:
    fields = (figure.role, figure.outcome, figure.sex, figure.age, figure.nationality or None)
    return sum(field is not None for field in fields)
