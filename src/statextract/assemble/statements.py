"""Distinct facts: figures that say the same, closed over ``same_as``."""

from collections.abc import Sequence
from typing import TypedDict

from statextract.assemble.wording import role_of, said, unit_of, value_of
from statextract.model.draft import Draft
from statextract.model.mentions import Mentions
from statextract.model.vocabulary import Age, Bound, Outcome, Role, Sex, Status, Unit


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


def build_statements(mentions: Mentions, drafts: Sequence[Draft]) -> list[StatementFields]:
    """Return the fields of one statement per distinct fact, in the order of first mention.

    ``best`` is the value of the most precise wording (an exact one before a hedged one, the
    later of two); ``low`` and ``high`` span the best values of all wordings and sources, or the
    range of the only wording there is.
    """
    clusters: dict[int, list[int]] = {}
    home: dict[int | None, int] = {}
    for index, draft in enumerate(drafts):
        same = None if draft.same_as is None else draft.same_as.value
        first = home[index] = home.get(same, index)
        clusters.setdefault(first, []).append(index)
    return [
        _statement(number, members, mentions, drafts)
        for number, members in enumerate(clusters.values(), 1)
    ]


def _statement(
    number: int, members: list[int], mentions: Mentions, drafts: Sequence[Draft]
) -> StatementFields:
    group = [drafts[index] for index in members]
    exact = [draft for draft in group if draft.number.bound is Bound.EXACT]
    best = (exact or group)[-1]
    fullest = group[0] if len(group) == 1 else max(group, key=_detail)
    low, high = _spread(exact) if exact else _common_range(group)
    value = value_of(best)
    return {
        "id": f"s{number}",
        "figures": [f"f{index + 1}" for index in members],
        "low": low,
        "best": best.number.low if value is None else value,
        "high": high,
        "unit": unit_of(best),
        "role": role_of(fullest),
        "outcome": said(fullest.outcome),
        "sex": said(fullest.sex),
        "age": said(fullest.age),
        "nationality": said(fullest.nationality) or (),
        "place": next((mentions.places[d.place.value].name for d in group if d.place), None),
        "when": next((when for d in reversed(group) if (when := said(d.when))), None),
        "sources": list(dict.fromkeys(f"a{d.source.value + 1}" for d in group if d.source)),
        "status": said(best.status) or Status.ASSERTED,
    }


def _spread(exact: list[Draft]) -> tuple[int | float | None, int | float | None]:
    """The smallest and the largest of exact values."""
    values = [draft.number.value for draft in exact if draft.number.value is not None]
    return min(values), max(values)


def _common_range(group: list[Draft]) -> tuple[int | float | None, int | float | None]:
    """The range that all wordings of a group allow, or what lies between them."""
    lows = [draft.number.low for draft in group if draft.number.low is not None]
    highs = [draft.number.high for draft in group if draft.number.high is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and high is not None and low > high:
        return high, low
    return low, high


def _detail(draft: Draft) -> int:
    """How many of the fields that tell people apart are known."""
    marks = (draft.outcome, draft.sex, draft.age)
    known = sum(said(mark) is not None for mark in marks)
    return known + (role_of(draft) is not None) + bool(said(draft.nationality))
