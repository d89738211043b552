"""Figures that seem to state one fact though nothing in the text ties them."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from statextract.checks.engine.echo import are_of_two_events, shares_words
from statextract.checks.engine.explained import is_explained
from statextract.checks.engine.headlines import is_split
from statextract.model.vocabulary import Bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_LEDE = 350  # code points behind a headline
_SAYING = re.compile(
    r"(?:the|an?)\s+([a-z]+(?:\s[a-z]+)?)\s+(?:said|says|put|reported|counted|gave)\b",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:another|more|further|additional|others?)\b", re.IGNORECASE)
_NEAR = 12  # code points: "a further", "more"
_ALSO = re.compile(r"\balso\b")
_REACH = 300  # code points: in the same sentence or the next
_CHANCE = 12  # smaller numbers meet by chance
_LARGE = 1000  # from here on the same digits are hardly chance
_TWICE = 2
_LEAST_ROUND, _TEN, _ROUNDING = 30, 10, 0.05  # a headline's round number, and by how much it is
_MOST = 12  # more figures of one kind are a table, not rival accounts


def headline_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure, bool]]:
    """Yield a headline's figure, its rival in the body, and whether both have the same digits.

    Only a headline figure that fits no figure of the body has a rival, and only if a single
    one of the body's wholes counts the same people with the same outcome.
    """
    body = [figure for figure in facts.levels if figure.zone == "body" and not figure.derived]
    tied = {figure.same_as for figure in facts.levels}
    for figure in facts.levels:
        if figure.zone == "body" or figure.of or figure.id in tied or not _is_plain(facts, figure):
            continue
        if any(o.unit is figure.unit and may_mean(facts, o, figure) for o in body):
            continue
        found = [o for o in body if _is_plain(facts, o) and _is_alike(figure, o)]
        found = [o for o in found if o.of is None or not _is_alike(figure, facts.figures[o.of])]
        found = [o for o in found if not is_explained(facts, figure, o)]
        if any(rounds(figure, other) or is_split(facts, figure, other) for other in found):
            continue
        if figure.outcome and len(found) == 1 and _is_slip(figure, found[0]):
            yield figure, found[0], sorted(_digits(figure)) == sorted(_digits(found[0]))
            continue
        told = [other for other in found if _retells(figure, other)]
        named = [other for other in told if _name(other) == _name(figure)]
        told = named if len(told) > 1 and _name(figure) else told
        if len(told) == 1 and not _is_sum(facts, figure, body):
            yield figure, told[0], False


def headline_matches(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield a hedged figure of a headline and the one number near the top that it seems to round.

    Nothing ties the two: the story may say "victims" and "repatriated" of those whom its headline
    calls "women" and "rescued". Only a single exact whole that fits the hedge is one.
    """
    tied = {figure.same_as for figure in facts.levels}
    wholes = [figure for figure in facts.levels if figure.of is None and not figure.derived]
    for figure in wholes:
        mine = facts.ranges[figure.id]
        if figure.zone == "body" or figure.id in tied or mine.exact:
            continue
        found = [other for other in wholes if other.zone == "body" and other.same_as is None]
        found = [other for other in found if _fits(facts, figure, other)]
        if len(found) == 1:
            yield figure, found[0]


def _fits(facts: Facts, headline: Figure, other: Figure) -> bool:
    """Whether a number fits a hedge by more than chance, and nothing but the words is different."""
    value = facts.ranges[other.id]
    meets = value.exact and value.low >= _CHANCE and value.meets(facts.ranges[headline.id])
    near = other.span.start - headline.evidence.end <= _LEDE
    if not (meets and near and headline.unit is other.unit and headline.role is other.role):
        return False
    named = (
        (headline.sex, other.sex),
        (headline.age, other.age),
        (headline.nationality, other.nationality),
    )
    apart = any(mine and theirs and mine != theirs for mine, theirs in named)
    return not apart and shares_words(headline, other)


def may_mean(facts: Facts, other: Figure, headline: Figure) -> bool:
    """Whether a figure of the body can be a headline's: "several" and "over 4" are not 93."""
    told, mine = facts.ranges[other.id], facts.ranges[headline.id]
    if not told.meets(mine) or other.quantity.bound is Bound.VAGUE:
        return False
    return told.bounded or told.low * _TWICE >= mine.low


def rounds(headline: Figure, other: Figure) -> bool:
    """Whether a headline prints a round number for one near it: "Floods kill 200", 204 died."""
    mine, theirs = headline.quantity.value, other.quantity.value
    if not isinstance(mine, int) or not isinstance(theirs, int) or mine < _LEAST_ROUND:
        return False
    if str(mine).rstrip("0") == "1" and mine >= _LARGE:
        return abs(mine - theirs) <= mine / _TEN  # "a million"
    return mine % _TEN == 0 and theirs % _TEN != 0 and abs(mine - theirs) <= _ROUNDING * mine


def _retells(headline: Figure, other: Figure) -> bool:
    """Whether a sentence near the top tells the headline again, in its words but the number.

    "Three men were also held", "seven more bodies" are others beside those told before.
    """
    at = other.span.start - other.evidence.start
    around = other.evidence.text[max(0, at - _NEAR) : at + len(other.span.text) + _NEAR]
    if _MORE.search(around):
        return False
    if _ALSO.search(other.evidence.text, max(0, other.span.end - other.evidence.start)):
        return False
    near = other.span.start - headline.evidence.end <= _LEDE
    nouns = {figure.noun.lower().split()[-1] for figure in (headline, other) if figure.noun}
    return near and len(nouns) < 2 and shares_words(headline, other)


def _name(figure: Figure) -> str:
    return (figure.noun or "").lower()


def _is_sum(facts: Facts, headline: Figure, body: list[Figure]) -> bool:
    """Whether a headline's number is that of two or three figures of the body together."""
    mine = facts.ranges[headline.id].low
    alike = [o for o in body if o.unit is headline.unit]
    alike = [o for o in alike if headline.outcome is None or o.outcome in (None, headline.outcome)]
    parts = [facts.ranges[o.id].low for o in alike][:_MOST]
    return any(sum(some) == mine for size in (2, 3) for some in combinations(parts, size))


def source_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield wholes of the same kind that two named sources put at numbers that do not meet."""
    kinds: dict[tuple[object, ...], list[Figure]] = {}
    for figure in facts.levels:
        if figure.outcome and figure.of is None and not figure.derived and speaker(figure):
            key = (figure.unit, figure.role, figure.outcome, figure.sex, figure.age)
            kinds.setdefault((*key, figure.nationality), []).append(figure)
    for figures in kinds.values():
        for one, other in combinations(figures[:_MOST], 2):
            apart = not facts.ranges[one.id].meets(facts.ranges[other.id])
            apart = apart and speaker(one) != speaker(other) and not are_of_two_events(one, other)
            if apart and may_be_same(facts, one, other):
                yield one, other


def speaker(figure: Figure) -> str | None:
    """Return who says a figure: a body by its id, else the words before "said", else None."""
    found = _SAYING.match(figure.evidence.text)
    return figure.source or (found[1].lower() if found else None)


def magnitude_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield two exact wholes of one kind, close by, that differ in their zeros only."""
    for figures in facts.kinds:
        exact = [figure for figure in figures if facts.ranges[figure.id].exact][:_MOST]
        large = [figure for figure in exact if facts.ranges[figure.id].low >= _LARGE]
        for one, other in combinations(large, 2):
            low, high = sorted((facts.ranges[one.id].low, facts.ranges[other.id].low))
            near = abs(one.span.start - other.span.start) <= _REACH or one.zone != other.zone
            shifted = high in {low * 10, low * 100, low * 1000}
            if shifted and near and may_be_same(facts, one, other):
                yield one, other


def _is_plain(facts: Facts, figure: Figure) -> bool:
    return facts.ranges[figure.id].exact and (figure.outcome or figure.noun) is not None


def _is_alike(one: Figure, other: Figure) -> bool:
    return (
        one.unit is other.unit
        and one.role is other.role
        and one.outcome is other.outcome
        and one.sex in (None, other.sex)
        and one.age in (None, other.age)
    )


def _digits(figure: Figure) -> str:
    return str(figure.quantity.value)


def _is_slip(one: Figure, other: Figure) -> bool:
    """Whether the digits of one are those of the other in another order, or one is amiss."""
    mine, theirs = _digits(one), _digits(other)
    if len(mine) != len(theirs) or len(mine) < 2:
        return False
    wrong = sum(a != b for a, b in zip(mine, theirs, strict=True))
    return sorted(mine) == sorted(theirs) or (wrong == 1 and len(mine) > 2)


def may_be_same(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether two figures share a noun or an outcome, and nothing else tells them apart."""
    if frozenset((one.id, other.id)) in facts.compared:
        return False  # "some 310 died, compared with last year's total of 344"
    both = (one, other)
    places = {figure.place.name for figure in both if figure.place}
    nouns = [figure.noun.lower() for figure in both if figure.noun]
    outcomes = [figure.outcome for figure in both if figure.outcome]
    shared = len(nouns) == 2 or len(outcomes) == 2
    apart = len(places) > 1 or len(set(nouns)) > 1 or len(set(outcomes)) > 1
    mine, theirs = facts.period(one), facts.period(other)
    return shared and not apart and not (mine and theirs and mine != theirs)
