"""A headline's toll and the only one of its fate that the story opens with."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from statextract.checks.engine.explained import is_explained
from statextract.checks.engine.headlines import are_of_two_years, is_split
from statextract.checks.engine.rivals import rounds
from statextract.checks.engine.singles import count_singles
from statextract.model.vocabulary import Bound, Outcome, Qualifier, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_BOUNDS = frozenset([Bound.EXACT, Bound.AT_LEAST])
_LEDE = 250  # code points behind a headline in which a story opens
_BESIDE = 120  # code points behind the opening count in which another stands beside it
_MOST = 12  # figures whose sums are looked at
_FEW = 3  # attackers whom one of the two may leave out
_GENERIC = frozenset("people persons person victims dead lives bodies".split())
_ATTACKER = re.compile(
    r"\b(?:gunman|attacker|assailant|shooter|bomber|suspect|suicide|himself|herself)\b",
    re.IGNORECASE,
)
_ATTACKERS = re.compile(
    r"\b(?:attackers|assailants|bombers|militants|rebels|suspects|kidnappers|themselves)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:and|along with|together with|as well as|plus)\s+$", re.IGNORECASE)
_WORDED = frozenset("rule:partitive rule:fronted-partitive rule:among rule:relative".split())
# Ties of lines under the first one of a release, which stands for its headline.
_LINES = frozenset(["rule:label", "rule:bullets", "rule:division", "rule:indented"])
_HUNT = re.compile(
    r"\b(?:ops?|operations?|raids?|hunt|manhunt|probe|collar|nab|suspects?|perps?|sting)\b",
    re.IGNORECASE,
)
_STEPS = frozenset([Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED])
_FREED = (
    Outcome.RESCUED,
    Outcome.RELEASED,
    Outcome.REPATRIATED,
    Outcome.RETURNED_HOME,
    Outcome.EVACUATED,
)
_APART = re.compile(r"\b(?:another|others?|more|further|also|separate|earlier)\b", re.IGNORECASE)


def opening_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield a headline's count of people and the lede's, if nothing explains the difference.

    "Bus falls into gorge, 14 killed": "Twelve people were killed ...". They are of one fate, the
    lede has no other of it, and no count of the story nor any two or three together make up the
    headline's. Those of a kind ("two girls") may be some of those whom the lede counts.
    """
    titles = [figure for figure in facts.levels if figure.zone == "title" and _is_toll(figure)]
    wholes = {figure.id for figure in titles}
    titles = [figure for figure in titles if figure.of not in wholes]
    if not titles:
        return
    body = [f for f in facts.record.figures if f.zone == "body" and f.unit is Unit.PERSON]
    for title in titles:
        if facts.restated(title.id) or sum(o.outcome is title.outcome for o in titles) > 1:
            continue
        if title.outcome in _FREED and _is_freed_otherwise(title, body):
            continue
        opening = _find_opening(facts, title, body)
        if opening is None or not _is_toll(opening) or not _are_alike(title, opening):
            continue
        if _is_within(facts, title, opening) or _is_worded_part(title, opening):
            continue
        if is_explained(facts, title, opening):
            continue
        if _is_probed(title, opening):
            continue
        if is_split(facts, title, opening) or are_of_two_years(title, opening):
            continue
        if _differ(facts, title, opening) and not _is_made_up(facts, title, body):
            yield title, opening


def _is_probed(title: Figure, opening: Figure) -> bool:
    """Whether a headline tells whom a hunt killed, and the lede in a clause aside the crime's toll.

    "Two dead in hunt for gunmen": "... the shooting, which claimed five lives".
    """
    hunt = _HUNT.search(title.evidence.text) is not None
    return hunt and opening.evidence.text.lower().startswith(("which ", "that "))


def _is_freed_otherwise(title: Figure, body: Sequence[Figure]) -> bool:
    """Whether the story frees as many in another word: "frees 82 girls", "released 82"."""
    value = title.quantity.value
    return any(figure.outcome in _FREED and figure.quantity.value == value for figure in body)


def _is_within(facts: Facts, part: Figure, whole: Figure) -> bool:
    """Whether a figure is part of another, or of one that is: those of today of the year's."""
    at, steps = part.of, 0
    while at is not None and steps < _MOST:
        if at == whole.id:
            return True
        at, steps = facts.figures[at].of, steps + 1
    return False


def _is_worded_part(title: Figure, opening: Figure) -> bool:
    """Whether the lede tells of some of those whom a headline counts: "19 of those held"."""
    worded = any(each.field == "of" and each.by in _WORDED for each in opening.reasons)
    return worded and opening.of == title.id


def _is_toll(figure: Figure) -> bool:
    plain = figure.quantity.bound in _BOUNDS and isinstance(figure.quantity.value, int)
    told = figure.outcome is not None and figure.unit is Unit.PERSON and not figure.derived
    return plain and told and Qualifier.REVISED not in figure.qualifiers


def _find_opening(facts: Facts, title: Figure, body: Sequence[Figure]) -> Figure | None:
    """The first count of the headline's fate, if it stands near the top and alone."""
    told = [f for f in body if f.outcome is title.outcome and not _is_part(facts, title, f)]
    if not told or told[0].span.start - title.evidence.end > _LEDE:
        return None
    first = told[0]
    beside = [f for f in told[1:] if f.span.start - first.span.end <= _BESIDE and f.id != first.of]
    return None if any(facts.root(f.id) != facts.root(first.id) for f in beside) else first


def _are_alike(title: Figure, other: Figure) -> bool:
    """Whether both count the same kind of people, as far as the headline says."""
    if title.role is not other.role or other.direction is not None:
        return False
    kinds = (
        (title.sex, other.sex),
        (title.age, other.age),
        (title.nationality, other.nationality),
    )
    more = (title.quantity.value or 0) > (other.quantity.value or 0)
    if any(mine != theirs and (mine or more) for mine, theirs in kinds):
        return False  # "14 killed": "Twelve Nepalis were killed" may be some of them
    if not _are_named_alike(title, other):
        return False
    return not _APART.search(title.evidence.text) and not _APART.search(other.evidence.text)


def _are_named_alike(title: Figure, other: Figure) -> bool:
    """Whether a headline's people are those of the lede by name: fewer migrants are some people."""
    mine, theirs = ((f.noun or "people").lower().split()[-1] for f in (title, other))
    more = (title.quantity.value or 0) > (other.quantity.value or 0)
    same = mine.endswith(theirs) or theirs.endswith(mine)  # immigrants are migrants
    return same or mine in _GENERIC or (theirs in _GENERIC and more)


def _differ(facts: Facts, title: Figure, other: Figure) -> bool:
    """Whether two numbers cannot both be the toll, attackers left out or not."""
    mine, theirs = title.quantity.value, other.quantity.value
    if not isinstance(mine, int) or not isinstance(theirs, int) or mine == theirs:
        return False
    if rounds(title, other) or (mine == theirs + 1 and _has_one_beside(other)):
        return False
    bounds = {title.quantity.bound, other.quantity.bound}
    if facts.ranges[title.id].meets(facts.ranges[other.id]) and len(bounds) > 1:
        return False
    return not leaves_out_attackers(title, other)


def _has_one_beside(figure: Figure) -> bool:
    """Whether somebody stands beside the count: "killing the driver and one pupil" are two."""
    before = figure.evidence.text[: figure.span.start - figure.evidence.start]
    return bool(_JOINED.search(before)) or count_singles([figure]) == 1


def leaves_out_attackers(title: Figure, other: Figure) -> bool:
    """Whether one of two tolls may count the attackers too: "A gunman killed five" of six."""
    gap = abs((title.quantity.value or 0) - (other.quantity.value or 0))
    if title.outcome is not Outcome.KILLED or gap > _FEW:
        return False
    attacker = _ATTACKER if gap == 1 else _ATTACKERS
    return any(attacker.search(figure.evidence.text) for figure in (title, other))


def _is_part(facts: Facts, title: Figure, figure: Figure) -> bool:
    """Whether a count is some of another of its fate that the body tells.

    The count of a headline's month is none for being in the year's, which a later sentence tells.
    """
    whole = None if figure.of is None else facts.figures[figure.of]
    if whole is None or whole.outcome is not figure.outcome:
        return False
    later = whole.when != figure.when and whole.span.start > figure.evidence.end
    if later and figure.when == title.when and figure.place == title.place:
        return False
    return whole.zone == "body" or any(
        reason.field == "of" and reason.by in _LINES for reason in figure.reasons
    )


def _is_made_up(facts: Facts, title: Figure, body: Sequence[Figure]) -> bool:
    """Whether counts of the story are as many as the headline says, alone or together."""
    total = title.quantity.value
    fates = {None, title.outcome} | (_STEPS if title.outcome in _STEPS else set())
    if any(f.outcome in fates and (f.quantity.value == total or rounds(title, f)) for f in body):
        return True  # "20,000 migrants held" of 20,615
    told = [f for f in body if f.outcome is title.outcome and not _is_part(facts, title, f)]
    values = [f.quantity.value for f in told[:_MOST]]
    known = [value for value in values if isinstance(value, int)]
    return any(sum(some) == total for size in (2, 3) for some in combinations(known, size))
