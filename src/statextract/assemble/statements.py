"""Distinct facts: figures that say the same, closed over ``same_as``."""

from collections.abc import Sequence
from typing import TypedDict

from statextract.model.figure import Figure
from statextract.model.vocabulary import Age, Bound, Outcome, Role, Sex, Status, Unit

_EXACT = Bound.EXACT


class StatementFields(TypedDict):
    """The fields of a statement, before the record is validated."""

    id: str
    figures: list[str]
    low: int | float | None
    best: int | float | None
    high: int | float | None
    unit: Unit
    role: Role | None
    outcome: Outcome | None
    sex: Sex | None
    age: Age | None
    nationality: tuple[str, ...]
    place: str | None
    when: str | None
    sources: list[str]
    status: Status


def build_statements(figures: Sequence[Figure]) -> list[StatementFields]:
    """Return the fields of one statement per distinct fact, in the order of first mention.

    ``best`` is the value of the most precise wording (an exact one before a hedged one, the
    later of two); ``low`` and ``high`` span the best values of all wordings and sources, or the
    range of the only wording there is.
    """
    clusters: dict[str, list[Figure]] = {}
    home: dict[str | None, str] = {}
    for figure in figures:
        first = home[figure.id] = home.get(figure.same_as, figure.id)
        clusters.setdefault(first, []).append(figure)
    return [_statement(number, group) for number, group in enumerate(clusters.values(), 1)]


def _statement(number: int, group: list[Figure]) -> StatementFields:
    if len(group) > 1:
        return _merged(number, group)
    only = group[0]  # most facts are told once: there is nothing to choose between
    quantity = only.quantity
    value, exact = quantity.value, quantity.bound is _EXACT
    return {
        "id": f"s{number}",
        "figures": [only.id],
        "low": value if exact else quantity.low,
        "best": quantity.low if value is None else value,
        "high": value if exact else quantity.high,
        "unit": only.unit,
        "role": only.role,
        "outcome": only.outcome,
        "sex": only.sex,
        "age": only.age,
        "nationality": only.nationality,
        "place": only.place.name if only.place else None,
        "when": only.when,
        "sources": [only.source] if only.source else [],
        "status": only.status,
    }


def _merged(number: int, group: list[Figure]) -> StatementFields:
    exact = [figure for figure in group if figure.quantity.bound is _EXACT]
    best = (exact or group)[-1]
    fullest = max(group, key=_detail)
    value = best.quantity.value
    low, high = _spread(exact) if exact else _common_range(group)
    places = [figure.place.name for figure in group if figure.place]
    whens = [figure.when for figure in group if figure.when is not None]
    return {
        "id": f"s{number}",
        "figures": [figure.id for figure in group],
        "low": low,
        "best": best.quantity.low if value is None else value,
        "high": high,
        "unit": best.unit,
        "role": fullest.role,
        "outcome": fullest.outcome,
        "sex": fullest.sex,
        "age": fullest.age,
        "nationality": fullest.nationality,
        "place": places[0] if places else None,
        "when": whens[-1] if whens else None,
        "sources": list(dict.fromkeys(figure.source for figure in group if figure.source)),
        "status": best.status,
    }


def _spread(exact: list[Figure]) -> tuple[int | float | None, int | float | None]:
    """The smallest and the largest of exact values."""
    values = [value for figure in exact if (value := figure.quantity.value) is not None]
    return min(values), max(values)


def _common_range(group: list[Figure]) -> tuple[int | float | None, int | float | None]:
    """The range that all wordings of a group allow, or what lies between them."""
    lows = [low for figure in group if (low := figure.quantity.low) is not None]
    highs = [high for figure in group if (high := figure.quantity.high) is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and high is not None and low > high:
        return high, low
    return low, high


def _detail(figure: Figure) -> int:
    """How many of the fields that tell people apart are known."""
    marks = (figure.outcome, figure.sex, figure.age, figure.role)
    return sum(mark is not None for mark in marks) + bool(figure.nationality)
