"""Times that only say how rare something is: "the deadliest crash since 2009"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import RELATIVES, is_past

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.mentions import DateMention

_SUPERLATIVES = frozenset(
    """
    worst deadliest bloodiest deadlier most highest biggest largest lowest heaviest fewest
    first gravest costliest strongest fiercest steepest smallest
    """.split()
)
_LENGTHS = frozenset("days weeks months years decades".split())
# Of people these may be some: "the largest group to arrive since May".
_OF_PEOPLE = frozenset("most biggest largest fewest smallest".split())
_STRETCHES = frozenset("months years decade decades century".split())
_GONE = frozenset(("last", "past"))
_OWNERS = frozenset("the its their our his her 's".split())
_NUMBERS = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand dozen dozens hundreds
    """.split()
)
_BREAKS = RELATIVES | frozenset(", ; : – and but who has have had were was".split())
_NAMED = 7  # tokens of "since a ferry sank off the island in 2014"
_RANKED = 9  # tokens of "the deadliest attack on worshippers in the country since"
_TOLD = 25  # tokens from the year to its count: "in 2019, when a ferry sank, killing 71"
_SPLIT = 3  # tokens of "2005/06"
_SLASHES = frozenset(("/", "-", "\u2013"))
_DAY = len("2005-07-16")
_MONTHS = 12
_OPENS = 3  # tokens of ", in which"
_HEDGED = 4  # tokens of "since more than" before a number
_WHEN = frozenset(("when", "which", "where"))


def is_of_record(document: Document, mention: DateMention) -> bool:
    """Whether a date is that of what a superlative compares with: "the most since 2016"."""
    lower, first = document.lower, document.sentence_at(mention.first).first
    since = next(
        (at for at in range(mention.first, max(first, mention.first - _NAMED), -1)
         if lower[at] == "since"),
        None,
    )  # fmt: skip
    if since is None and _is_stretch(document, mention):
        since = mention.first  # "the strongest in the past three years"
    if since is None:
        return False
    acted = False  # "the largest group to arrive since May"
    for at in range(since - 1, max(first, since - _RANKED) - 1, -1):
        word = lower[at]
        if word in _SUPERLATIVES:
            lasted = not _LENGTHS.isdisjoint(lower[at + 1 : since])
            ranked = word != "first" or not lasted  # "in the first 10 years since"
            return ranked and _ranks(lower, at) and not (acted and word in _OF_PEOPLE)
        counted = (word[0].isdigit() or word in _NUMBERS) and lower[at - 1] != "the"
        if word in _BREAKS or counted:
            return False  # "the first forty refugees to arrive since"
        acted = acted or word == "to" or is_past(word)
    return False


def _is_stretch(document: Document, mention: DateMention) -> bool:
    """Whether a time is one of years that have gone by: "in the past decade"."""
    words = document.lower[mention.first : mention.last]
    return words[-1] in _STRETCHES and not _GONE.isdisjoint(words[:2])


def _ranks(lower: Sequence[str], at: int) -> bool:
    """Whether a superlative ranks a whole event: not "most of", "the worst-hit town"."""
    if lower[at] == "most":
        return lower[at - 1] in _OWNERS and lower[at + 1] not in ("of", "recently")
    return lower[at + 1] not in ("-", "hit", "affected", "of")


def is_told_of_record(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a figure is of the event compared with: "since 2009, when 71 people died".

    Or of one told before its date: "since 71 people died in a fire in 2009".
    """
    last, at = timing.mention.last, draft.number.first
    floor = max(document.sentence_at(at).first, at - _HEDGED)
    if at < timing.mention.first and "since" in document.lower[floor:at]:
        return True
    told = last < at <= last + _TOLD
    behind = document.lower[last : last + 2]
    led = behind[:1] in (["that"], ["which"]) and "," not in document.lower[last:at]
    if told and led and is_past(behind[-1]):
        return True  # "since one in 2011 that killed 136"
    return told and not _WHEN.isdisjoint(document.lower[last : min(at, last + _OPENS)])


def time_of_record(document: Document, mention: DateMention) -> str:
    """Return the time of a former record: "the most since 2016", "the most since 2005/06"."""
    begun = (mention.value or "").partition("/")[0]
    split = document.lower[mention.last - 3 : mention.last]
    if len(split) != _SPLIT or split[1] not in _SLASHES or split[0] != begun[:4]:
        return begun
    year = int(begun[:4])
    if not split[2].isdecimal() or int(split[2]) % 100 != (year + 1) % 100:
        return begun
    month = int(begun[5:] or 0) if len(begun) < _DAY else 0
    if month > _MONTHS:
        return begun  # a season: "since the winter of 2005/06"
    if month == 0:
        return begun if len(begun) >= _DAY else f"{begun}/{year + 1}"
    return f"{begun}/{year + (month > 1)}-{(month - 2) % 12 + 1:02}"
