"""Readings under which the figures of a broken edit agree, and how much they soften a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.differences import OTHER_TIMES, OTHERS
from statextract.model.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Sequence

ALONE = "a part that alone exceeds the whole may be of another group"
ELSEWHERE = "some may have died elsewhere or at another time"
FAR_APART = "the figures are too far apart to be of one group"
SKIPPED = "a number between the parts may be one of them"
FITS = "another figure of the text is the sum of the parts"
FIRST = "the total may be the first of the list"
MAY_BE_YEAR = "a number may be a year"
TWICE = "some of the parts alone are the whole, the others split it anew"
NEARER = "a nearer figure may be the whole"
ALL_OF_THEM = "“of them” may say how many they were in all"
UNLIKE = "the part is far too large to be one of the whole"
INFERRED = "what the figures are part of is inferred"
OTHER_WHOLE = "another figure may be the whole"
LISTED = "the bracket may count all that is listed before it"
SEVERAL = "one may be accused of several things"
NOT_PART = "one may not be part of the other"
NOT_APART = "the two parts exceed the whole by too much to be meant as apart"
HOLDS = "the second may be of more time, and hold the first"
MIXED = "people and cases may not be one each"
FOLLOWS = "those taken to hospital may be among the other parts"
AT_LEAST = "who says “at least” may count fewer than there were"
AS_MANY = "who says “more than” of a round number may mean that number"
OPEN = "the list of parts may be open"
UNTOLD = "a part may not be told"
OVERLAP = "the parts may overlap"


_GRAVE_FOR_PART = frozenset([OTHERS, MAY_BE_YEAR, LISTED, HOLDS, UNLIKE, ALL_OF_THEM])


def soften(doubts: Sequence[str], *, near: bool = False) -> Level | None:
    """Return the level of a finding whose doubts are such that it is a mere note.

    ``near``: the numbers all but agree, which several doubts do not explain.
    """
    grave = not {
        FAR_APART,
        OTHERS,
        FITS,
        SKIPPED,
        FIRST,
        NEARER,
        TWICE,
        MAY_BE_YEAR,
        LISTED,
        SEVERAL,
        NOT_APART,
        FOLLOWS,
        AS_MANY,
    }.isdisjoint(doubts)
    return Level.NOTE if grave or (len(doubts) > 1 and not near) else None


def soften_part(doubts: Sequence[str]) -> Level | None:
    """Return the level of a part larger than its whole: a note if it may be of another whole."""
    if not doubts:
        return None
    grave = not _GRAVE_FOR_PART.isdisjoint(doubts)
    guessed = INFERRED in doubts and NEARER in doubts
    grave = grave or {OTHER_TIMES, NOT_PART} <= set(doubts)
    return Level.NOTE if grave or guessed or {OTHER_WHOLE, FAR_APART} <= set(doubts) else None
