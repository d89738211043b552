"""Days on which a source is said to have spoken: ", police confirmed on Tuesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, PRONOUNS, RELATIVES, is_past
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.document import Document
    from statextract.model.mentions import DateMention

_SPOKE = frozenset(
    """
    said confirmed revealed disclosed noted informed declared tweeted posted warned explained
    estimated briefed claimed acknowledged admitted alleged conceded reiterated stressed
    underlined lamented clarified insisted remarked commented observed testified recalled
    """.split()
)
# What papers do: "official figures showed on Tuesday".
_SHOWED = frozenset(
    "showed show shows indicated indicate indicates suggested suggest suggests revealed reveal "
    "reveals".split()
)
_PAPERS = frozenset(
    "report reports survey study figures data statistics records documents census audit poll "
    "tally count bulletin numbers filings estimates".split()
)
_CHANGED = frozenset("put raised revised updated lowered increased placed".split())
_TOLLS = frozenset("toll tolls number count figure tally total".split())
_LINKS = frozenset("on at in early late the last this morning".split())
_MARKS = frozenset((",", '"', "\u201d", "\u2019", "'"))
_ENDS = frozenset((".", ",", ";", '"', "\u201d", ")", "citing", "as", "while", "adding", "in"))
_BREAKS = frozenset((",", ";", ":", "\u2013", "(", "that", "and", "but"))
_OVER = frozenset("had has have".split())
_DAY = len("2025-04-24")
_SUBJECT = 12  # tokens of "a spokesman for the health ministry of the region"
_TOLL = 7  # tokens of "put the death toll", "raised the provisional number of"
_SPEAKER = 10  # tokens from "according to" to the date
_QUOTED = 12  # tokens of "quoted a local official as saying"


def is_attributed(document: Document, mention: DateMention) -> bool:
    """Whether a date is that of an attribution that closes, or of a source that counts anew."""
    first = document.sentence_at(mention.first)
    if first.kind is not SentenceKind.PROSE:
        return False
    lower, at = document.lower, mention.first - 1
    while at > first.first and lower[at] in _LINKS:
        at -= 1
    if _raises_toll(lower, mention, first.last):
        return True
    if at <= first.first:
        return _opens(document, mention)
    behind = document.following(mention.last)
    if behind and behind not in _ENDS:
        return False
    if lower[at] == "saying":
        words = lower[max(first.first, at - _QUOTED) : at]
        return words[-1:] == ["as"] and not {"quoted", "cited", "quotes"}.isdisjoint(words)
    if lower[at] in _SPOKE or lower[at] in _SHOWED:
        return _closes(document, at, first.first)
    return _is_of_speaker(lower, at, first.first)


def _closes(document: Document, verb: int, first: int) -> bool:
    """Whether a verb and its subject stand behind what is said: "..., the mayor warned on"."""
    lower = document.lower
    for at in range(verb - 1, max(first, verb - _SUBJECT) - 1, -1):
        word = lower[at]
        if word in _MARKS:
            subject = lower[at + 1 : verb]
            told = at > first and bool(subject) and subject[0] not in RELATIVES
            papers = lower[verb] in _SPOKE or not _PAPERS.isdisjoint(subject)
            return told and papers and subject[0] not in ("and", "but", "or")
        if word in _BREAKS or (word in AUXILIARIES and word != "'s") or word[0].isdigit():
            return False
        if is_past(word) and lower[at - 1] not in ("the", "a", "an"):
            return False
    return False


def _is_of_speaker(lower: Sequence[str], at: int, first: int) -> bool:
    """Whether a source is named before the day: "according to police on", "reported by X on"."""
    floor = max(first, at - _SPEAKER)
    for start in range(at, floor - 1, -1):
        word = lower[start]
        if word in _BREAKS or word in AUXILIARIES or word[0].isdigit():
            return False
        if word == "to" and lower[start - 1] == "according":
            return True
        if word == "by" and lower[start - 2 : start] == ["as", "reported"]:
            return True
        if is_past(word) or word in ("for", "from", "of", "in", "at", "during"):
            return False  # "according to figures of the attack on"
    return False


def _raises_toll(lower: Sequence[str], mention: DateMention, last: int) -> bool:
    """Whether a source gives a new toll then: "the ministry on Tuesday put the death toll at"."""
    if mention.last >= last or lower[mention.last] not in _CHANGED:
        return False
    if lower[mention.first - 1] == "of":
        return False  # "the update of 7 May put the number at"
    return not _TOLLS.isdisjoint(lower[mention.last + 1 : min(mention.last + _TOLL, last)])


def _opens(document: Document, mention: DateMention) -> bool:
    """Whether a sentence opens with the day on which somebody spoke: "On Tuesday the UN said"."""
    lower, last = document.lower, document.sentence_at(mention.first).last
    day = len(mention.value or "") == _DAY
    if not day and not _is_recent(lower[mention.first : mention.last]):
        return False  # "In 2018, a report said that 250 had died"
    start = mention.last + (document.following(mention.last) == ",")
    for at in range(start, min(start + _SUBJECT // 2, last - 1)):
        word = lower[at]
        if at > start and word == "said":
            told = lower[at + 1 : min(at + _SUBJECT, last)]
            # on a day that is told what is said may have happened too
            return lower[at + 1] != "," and not (day and _OVER.isdisjoint(told))
        if at > start and word in _SPOKE and lower[at + 1] == "that":
            return True
        over = word in _BREAKS or word in AUXILIARIES or word[0].isdigit() or is_past(word)
        if over or (word in PRONOUNS and at > start):
            return False
    return False


def _is_recent(words: Sequence[str]) -> bool:
    """Whether a time is one at which somebody speaks: last week, earlier this month."""
    return words[-1] in ("week", "month") or (words[0] == "last" and "year" not in words)
