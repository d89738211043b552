"""What goes on for days: a campaign that began on 12 April, the five-day operation of 2 May."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.mentions import DateMention

_BEGAN = frozenset("began begun started launched from starting beginning commenced".split())
_ENDED = frozenset("ended ending concluded concluding finished closed".split())
_BE = frozenset(("was", "were"))
# Done by people who planned it for more than a day; a blast or a fire begins on its only day.
_LONG = frozenset(
    "operation operations campaign campaigns crackdown sweep sweeps offensive drive "
    "exercise manhunt census survey blitz clampdown inspections patrols festival pilgrimage "
    "curfew lockdown".split()
)
# These last for days where their length is told.
_STRIFE = frozenset(
    "riot riots rioting clashes fighting unrest protests protest violence rain rains battle "
    "demonstration demonstrations disturbances standoff siege mutiny uprising".split()
)
_REACH = 12  # tokens from "campaign" to its date
_BREAKS = frozenset((";", "but", "while"))
_TO = frozenset("to until till through and \u2013 -".split())
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), start=2
    )
}
_WEEK = 7
_LEAD = 3  # sentences, the headline among them
# "a five-day fraud operation", "in two days of riots", "a week-long campaign", "a weeklong sweep"
_LENGTH = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|[2-9]|[12]\d|week)(?:-day|-?long| days of)((?: [\w-]+){{1,4}})",
    re.IGNORECASE,
)
_DAY = len("2025-04-24")


def spell_of(document: Document, mention: DateMention) -> str | None:
    """Return the time of what began or ended on a date and goes on for days, None for others.

    The operation started on 14 April; a campaign from 12 April. Not "from 3 to 9 May", nor the day
    on which a fire began. The time is open (``../X``, ``X/..``) where nobody tells how long it
    lasted: the article has to tell of one length alone, in its headline, its lede or the sentence
    itself.
    """
    day = mention.value
    if day is None or len(day) != _DAY:
        return None
    lower, first = document.lower, document.sentence_at(mention.first).first
    at = mention.first - 1
    if at > first and lower[at] == "on":
        at -= 1
    if (
        at <= first
        or not (lower[at] in _BEGAN or lower[at] in _ENDED)
        or _goes_on(document, mention)
    ):
        return None
    before = lower[max(first, at - _REACH) : at]
    if not _BREAKS.isdisjoint(before):
        return None
    planned, days = not _LONG.isdisjoint(before), _days(document, mention)
    if not planned and (_STRIFE.isdisjoint(before) or days is None):
        return None
    ended = lower[at] in _ENDED
    if ended and document.following(mention.last) == "when":
        return None  # "the manhunt ended on 18 April when police shot two men"
    if days is None and lower[at] == "launched" and lower[at - 1] not in _BE:
        return None  # "in an operation launched on Monday", which may have been over that day
    if days is None:
        return f"../{day}" if ended else f"{day}/.."
    length, told = datetime.timedelta(days=days - 1), datetime.date.fromisoformat(day)
    return f"{told - length}/{day}" if ended else f"{day}/{told + length}"


def _days(document: Document, mention: DateMention) -> int | None:
    """Return how many days it lasted."""
    told = (*document.sentences[:_LEAD], document.sentence_at(mention.first))
    found = {
        match[1].lower()
        for sentence in told
        for match in _LENGTH.finditer(document.article.text, sentence.start, sentence.end)
        if not (_LONG | _STRIFE).isdisjoint(match[2].lower().split())
    }
    days = {int(length) if length.isdigit() else _NUMBERS.get(length, _WEEK) for length in found}
    return days.pop() if len(days) == 1 else None


def _goes_on(document: Document, mention: DateMention) -> bool:
    """Whether a second date follows at once: from 3 May to 9 May."""
    behind = document.lower[mention.last : mention.last + 2]
    return behind[:1] != [] and behind[0] in _TO and behind[-1][:1].isdigit()
