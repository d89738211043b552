"""Whether anybody can be in two of the parts of a list."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.checks.engine.exclusive import (
    are_at_named_places,
    are_at_stages,
    are_coordinated,
    are_in_opposite_states,
    are_of_trades,
)
from statextract.checks.engine.ties import CLOSING, is_row_of_names, ties_of
from statextract.model.vocabulary import Age, Outcome, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure

_GROWN = frozenset(("men", "women", "man", "woman", "mothers", "fathers"))
_CHILDREN = frozenset("children boys girls babies infants kids toddlers teenagers child".split())
_ACCUSED = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)
_OFFENCE = re.compile(r"\s+(?:[a-z]+\s+)?(?:for|with|of|on(?!\s+[A-Z]))\b")
_OF_KIND = re.compile(r"\s+(?:counts?\s+)?of\s+[a-z]")
_AT = re.compile(
    r"\s+(?:of\s+(?:them|these|those|the\s+\w+)\s+)?"
    r"(?:(?:were|was|are|is|died|drowned|came|hailed)\s+)?(in|at|from)\s+(?:the\s+)?([A-Z]\w+)"
)
_IN_EACH = re.compile(r"\s+each\b")
_EACH = re.compile(
    r"\bone \w+ each\b|\beach (?:with|of|for|facing|having) (?:a single|one|only one)\b",
    re.IGNORECASE,
)
_CHARGES = frozenset(("count", "counts", "charge", "charges"))
_ON_TOP = frozenset(["rule:on-top", "rule:further"])
_PAIR = 2
_NOW = r"\s+(?:(?:are|is|remain|remains|remained|(?:were|was)(?=\s+still))\s+)"
_STATE = re.compile(
    _NOW + r"?(?:still\s+)?(?:in|under|at)\s+(?:an?\s+|the\s+)?"
    r"(?:custody|detention|hospital|prison|jail|arrest|captivity|shelters?|camps?)\b"
)
_STILL = re.compile(_NOW)
_LIVED = re.compile(r"\s+(?:[a-z]+\s+)?survived\b")
_FREED = {Outcome.RESCUED, Outcome.RELEASED, Outcome.ESCAPED}
_HELD = {Outcome.ABDUCTED, Outcome.TRAPPED, Outcome.MISSING}
# Who is in one of these is in no hospital or cell: the injured are, and so may the transferred be.
_GONE = frozenset(
    {
        Outcome.KILLED,
        Outcome.MISSING,
        Outcome.RETURNED_HOME,
        Outcome.DEPORTED,
        Outcome.RELEASED,
        Outcome.ESCAPED,
    }
)
_ONCE = frozenset(  # what befalls nobody twice, as a rule
    {
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.ABDUCTED,
        Outcome.RESCUED,
        Outcome.REPATRIATED,
        Outcome.DEPORTED,
        Outcome.RETURNED_HOME,
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.RELEASED,
        Outcome.ESCAPED,
    }
)
_AFTER_HOSPITAL = frozenset(
    {Outcome.KILLED, Outcome.RECOVERED, Outcome.RELEASED, Outcome.RETURNED_HOME}
)
_ENDS = frozenset(  # nobody has two of these at one time
    {
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.RECOVERED,
        Outcome.RETURNED_HOME,
        Outcome.IN_CARE,
        Outcome.TRANSFERRED,
        Outcome.DEPORTED,
        Outcome.RELEASED,
        Outcome.ESCAPED,
    }
)


def are_disjoint(parts: Sequence[Figure], *, closed: bool) -> bool:
    """Whether nobody can be in two of the parts, as their wording or their kind shows.

    Of a record that does not say how it knows its parts, only closed lists are trusted.
    """
    ties = {tie for part in parts for tie in ties_of(part)}
    if not ties:
        return closed
    if not _ON_TOP.isdisjoint(ties):
        return True  # "eight bodies on Monday, another 26 on Tuesday"
    dimension = dimension_of(parts)
    if dimension is Dimension.PEOPLE:
        return _told_apart(parts)
    recur = dimension is Dimension.PERIOD and _may_recur(parts)
    if not recur and (not CLOSING.isdisjoint(ties) or dimension is not Dimension.OTHER):
        return not are_offences(parts)
    if all(_is_charge(part) for part in parts) or is_row_of_names(parts):
        return True
    outcomes = [_fate_of(part) for part in parts]
    several = len(set(outcomes)) == len(outcomes) and None not in outcomes
    if several and (_have_ends(parts) or _are_freed_or_held(parts)):
        return True
    if _are_at_places(parts) or are_at_named_places(parts):
        return True
    if are_in_opposite_states(parts) or are_at_stages(parts):
        return True
    if are_coordinated(parts) or are_of_trades(parts):
        return True
    nations = [part.nationality for part in parts]
    return () not in nations and len(set(nations)) == len(nations)


def _have_ends(parts: Sequence[Figure]) -> bool:
    """Whether all met an end, or some did and it is told where the others are now."""
    others = [_fate_of(part) for part in parts if not _is_state(part)]
    return (_ENDS if len(others) == len(parts) else _GONE).issuperset(others)


def _fate_of(part: Figure) -> Outcome | None:
    """What became of some; those who survived got away."""
    lived = part.outcome is None and _LIVED.match(part.evidence.text, _behind(part)) is not None
    return Outcome.ESCAPED if lived else part.outcome


def _is_state(part: Figure) -> bool:
    """Whether it is told where they are now: "nine in hospital", "19 are in custody"."""
    return _STATE.match(part.evidence.text, _behind(part)) is not None


def may_follow(parts: Sequence[Figure]) -> bool:
    """Whether some of those taken to hospital may be among the other parts: got well, died."""
    taken = [p for p in parts if p.outcome is Outcome.HOSPITALISED and not _is_state(p)]
    return bool(taken) and any(part.outcome in _AFTER_HOSPITAL for part in parts)


def _are_freed_or_held(parts: Sequence[Figure]) -> bool:
    """Whether some got away and the others died or are held now.

    Those who "were abducted" may be the very ones who were freed.
    """
    freed = any(part.outcome in _FREED for part in parts) and len(parts) == _PAIR
    return freed and any(
        part.outcome is Outcome.KILLED
        or (part.outcome in _HELD and _STILL.match(part.evidence.text, _behind(part)) is not None)
        for part in parts
    )


def _may_recur(parts: Sequence[Figure]) -> bool:
    """Whether one may be told of at two times: "250 sat the exam on Monday and 180 on Tuesday".

    So may those who met two fates, one after the other, or none.
    """
    people = all(part.unit is Unit.PERSON for part in parts)
    fates = {part.outcome for part in parts}
    return people and not (len(fates) == 1 and fates <= _ONCE)


def _are_at_places(parts: Sequence[Figure]) -> bool:
    """Whether each part is told of a place of its own: "12 in Ayr, two in Oban".

    So are those of several places that have as many each: "Oban and Troon reported one each".
    """
    several = [_IN_EACH.match(part.evidence.text, _behind(part)) is not None for part in parts]
    found = [_AT.match(part.evidence.text, _behind(part)) for part in parts]
    words = [match.groups() for match in found if match is not None]
    same = len(words) + sum(several) == len(parts)
    same = same and len({preposition for preposition, _ in words}) == 1
    return same and len({name for _, name in words}) == len(words)


def are_offences(parts: Sequence[Figure]) -> bool:
    """Whether the parts are told apart by what they did: one may have done both.

    "Twenty-six men were tried, 18 for theft and 15 for fraud".
    """
    accused = all(part.outcome in _ACCUSED for part in parts)
    found = sum(_OFFENCE.match(part.evidence.text, _behind(part)) is not None for part in parts)
    return accused and found == len(parts)


def _behind(figure: Figure) -> int:
    return figure.span.end - figure.evidence.start


def _told_apart(parts: Sequence[Figure]) -> bool:
    """Whether sex or age keeps each two of the parts apart.

    Women and the under-aged overlap ("97 were women and girls, and 60 were under 18"); men and
    women beside children are told as grown-ups.
    """
    return all(_exclude(one, other) for one, other in combinations(parts, 2))


def _exclude(one: Figure, other: Figure) -> bool:
    if one.sex and other.sex and one.sex is not other.sex:
        return True
    if one.age and other.age:
        return one.age is not other.age
    young = one if one.age is Age.MINOR else other
    grown = other if young is one else one
    words = ((young.noun or "").lower(), (grown.noun or "").lower())
    return young.age is Age.MINOR and words[0] in _CHILDREN and words[1] in _GROWN


def counts_each_once(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether each of a group belongs to one part: "each with one charge".

    So do charges whose offences are listed: "14 counts: nine of fraud and five of theft".
    """
    if _EACH.search(whole.evidence.text) is not None:
        return True
    kinds = (_OF_KIND.match(part.evidence.text, _behind(part)) for part in parts)
    return _is_charge(whole) and None not in list(kinds)


def are_mixed(parts: Sequence[Figure]) -> bool:
    """Whether the parts have traits of several kinds: women, foreigners and the under-aged."""
    kinds = {(p.sex is None, p.age is None, p.nationality == ()) for p in parts}
    return len(kinds) > 1


def _is_charge(figure: Figure) -> bool:
    """Whether a figure counts charges: each count of an indictment is of one offence alone."""
    words = (figure.noun or "").lower().split()
    return figure.unit is Unit.OBJECT and not _CHARGES.isdisjoint(words)
