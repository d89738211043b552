"""What goes on for days: a campaign that began on 12 April, the five-day operation of 2 May."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    "demonstration demonstrations disturbances standoff siege mutiny uprising investigation "
    "investigations sting stings initiative detail effort enforcement".split()
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
_NAMED = datetime.timedelta(days=3)
_LEAD = 3  # sentences, the headline among them
# "a five-day fraud operation", "in two days of riots", "a week-long campaign", "a weeklong sweep"
_LENGTH = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|[2-9]|[12]\d|week)(?:-day|-?long| days of)((?: [\w-]+){{1,4}})",
    re.IGNORECASE,
)
# "The sting ran for four consecutive days", "the sweep lasted three days"
_LASTED = re.compile(
    rf"\b(?:ran|lasted|spanned|continued)(?: for| over)? (?:a )?({'|'.join(_NUMBERS)}|[2-9]|[12]\d)"
    r"(?: consecutive| straight)? days\b",
    re.IGNORECASE,
)
_OBJECT = 7  # tokens of "started Operation Safe Return on" before its date
_DAY = len("2025-04-24")
_NIGHTS = (["night", "of"], ["night", "from"], ["night", "between"])
_NIGHT = 2


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
    begun = _begun_by(lower, first, at)
    if at <= first or begun is None or _goes_on(document, mention):
        return None
    days = _days(document, mention)
    if begun < at:  # "started Operation Traffic Stop on": its end has to be told
        before = lower[begun:at] if days is not None else []
    else:
        before = lower[max(first, at - _REACH) : at]
    at = begun
    if not _BREAKS.isdisjoint(before):
        return None
    planned = not _LONG.isdisjoint(before)
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


def _begun_by(lower: Sequence[str], first: int, at: int) -> int | None:
    """Return the verb of beginning or ending before a date: "began on", "launched a sweep on"."""
    if lower[at] in _BEGAN or lower[at] in _ENDED:
        return at
    for verb in range(at - 1, max(first, at - _OBJECT), -1):
        if lower[verb] in _BEGAN and lower[verb - 1] not in _BE:
            return verb if not _LONG.isdisjoint(lower[verb + 1 : at + 1]) else None
        if not lower[verb].isalnum():
            return None
    return None


def is_weekend(document: Document, mention: DateMention) -> bool:
    """Whether a time is a weekend, or some days in turn by their names: Thursday and Friday.

    So is "the night of 3 to 4 May".
    """
    words = document.lower[mention.first : mention.last]
    if words[-1] == "weekend":
        return True
    named = sum(word.endswith("day") for word in words) > 1
    night = document.lower[max(0, mention.first - _NIGHT) : mention.first] in _NIGHTS
    period = read_period(mention.value) if named or night else None
    return period is not None and period.last - period.first <= _NAMED


def _days(document: Document, mention: DateMention) -> int | None:
    """Return how many days it lasted."""
    told = (*document.sentences[:_LEAD], document.sentence_at(mention.first))
    found = {
        match[1].lower()
        for sentence in told
        for match in _LENGTH.finditer(document.article.text, sentence.start, sentence.end)
        if not (_LONG | _STRIFE).isdisjoint(match[2].lower().split())
    }
    for sentence in told:
        words = document.lower[sentence.first : sentence.last]
        if not (_LONG | _STRIFE).isdisjoint(words):
            text = document.article.text
            found.update(m[1].lower() for m in _LASTED.finditer(text, sentence.start, sentence.end))
    days = {int(length) if length.isdigit() else _NUMBERS.get(length, _WEEK) for length in found}
    return days.pop() if len(days) == 1 else None


def _goes_on(document: Document, mention: DateMention) -> bool:
    """Whether a second date follows at once: from 3 May to 9 May."""
    behind = document.lower[mention.last : mention.last + 2]
    return behind[:1] != [] and behind[0] in _TO and behind[-1][:1].isdigit()
