"""The two levels of a change, each at its end of the time: from 31 in 2019 to 48 in 2023."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_adverb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_HEDGES = frozenset(
    "more than about around some an a the just nearly almost only over estimated".split()
)
_HEDGED = 3  # tokens of "to an estimated" before a number
_PAST = frozenset(("past", "last"))
_OPENING = 3  # tokens of "over the past"
_MOVED = 7  # tokens of "tripled to more than" before a number
_NOUNS = 4  # tokens of "from 805 accused men to 1,656"
_CHANGES = frozenset(
    """
    rose risen rise rises rising increased increase increases increasing grew grown grow growth
    climbed climb jumped jump surged surge soared swelled doubled tripled trebled quadrupled
    doubling tripling up fell fallen fall falls falling dropped drop declined decline decreased
    decrease decreasing dwindled shrank shrunk slumped plunged halved down sank changed
    multiplied ballooned spiked mounted slipped dipped tumbled reduced reduction
    """.split()
)
_OPENS = frozenset(("from", "between"))
_JOINS = frozenset(("to", "and", "-", "\u2013"))


def at_end_of_change(document: Document, draft: Draft, timing: Timing) -> str | None:
    """Return the end of a time at which a level stood; None if a figure is no end of a change.

    "Prosecutions doubled from 2012 to 2022 (from 805 to 1,656)"; "murders rose from 31 to 48
    between 2019 and 2023". It takes two years or months, which the time prints.
    """
    mention, lower = timing.mention, document.lower
    start, slash, end = timing.when.partition("/")
    printed = lower[mention.first : mention.last]
    ends = bool(slash) and ".." not in timing.when and len(start) == len(end) < len("2025-04-24")
    if not ends or timing.when != mention.value or _JOINS.isdisjoint(printed):
        return None
    if document.sentence_of[mention.first] != draft.sentence or lower[mention.first] not in _OPENS:
        return None
    first, last = document.sentences[draft.sentence].first, document.sentences[draft.sentence].last
    if _CHANGES.isdisjoint(lower[first:last]):
        return None
    if _leads(lower, draft.number.first, first) == "from":
        return start if _goes_to_number(lower, draft.number.last) else None
    if _leads(lower, draft.number.first, first) == "to":
        return end if _comes_from_number(lower, draft.number.first, first) else None
    return None


def is_level_of_span(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a number came to a figure in a span: tripled to 26,000 over the past two months."""
    lower, first = document.lower, document.sentences[draft.sentence].first
    span = lower[timing.mention.first : timing.mention.last]
    if "/" not in timing.when or _PAST.isdisjoint(span[:_OPENING]):
        return False
    at = draft.number.first
    before = lower[max(first, at - _MOVED) : at]
    if "compared" in before:
        return False
    return _leads(lower, at, first) == "to" and not _CHANGES.isdisjoint(before)


def _leads(lower: Sequence[str], at: int, first: int) -> str:
    """Return the word before a number and its hedge."""
    before = at - 1
    floor = max(first, at - _HEDGED)
    while before > floor and (lower[before] in _HEDGES or is_adverb(lower[before])):
        before -= 1
    return lower[before] if before >= first else ""


def _goes_to_number(lower: Sequence[str], last: int) -> bool:
    """Whether "to" and another level follow: from 805 to 1,656."""
    for at in range(last, min(last + _NOUNS, len(lower) - 1)):
        if lower[at] == "to":
            return any(word[0].isdigit() for word in lower[at + 1 : at + 1 + _HEDGED])
        if not lower[at].isalpha():
            return False
    return False


def _comes_from_number(lower: Sequence[str], number: int, first: int) -> bool:
    """Whether "from" and another level stand before: from 805 to 1,656."""
    near = lower[max(first, number - 2 * _NOUNS) : number]
    if "from" not in near:
        return False
    between = near[len(near) - 1 - near[::-1].index("from") :]
    return between.count("to") == 1 and any(word[0].isdigit() for word in between)


def is_concluded(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a change is told behind the level it is from: "In 2023 it was 91, so 18 more died".

    It is of the time that is compared with that of the level.
    """
    between = document.lower[timing.mention.last : draft.number.first]
    at = next((at for at, two in enumerate(pairwise(between)) if two == (",", "so")), None)
    return at is not None and any(word[0].isdigit() for word in between[:at])
