"""The day of a dateline, which is that of telling and not of what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    AUXILIARIES,
    BE,
    CALENDAR,
    HAVE,
    PREPOSITIONS,
    is_adverb,
    is_past,
)
from statextract.attach.inserts import DASH
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.mentions import DateMention, Mentions

# What ties the date of a heading to what it says: situation as of 3 May.
_LINKED = frozenset("to of at on until till since by and \u2013 -".split())
_TOP = 6  # sentences
_PLACE = 8  # tokens of "New Delhi,", "PORT-AU-PRINCE, Haiti,"
_BORN = 5  # tokens of "born between March and May"
_BETWEEN_BIRTH = PREPOSITIONS | CALENDAR | frozenset(("and", "or", "the", "early", "late"))
_CAPTION = 34  # tokens of the longest line under a picture
_STATE = 9  # tokens of "who had been living illegally in the country"
_WHO = frozenset(("who", "which", "that"))
_PERFECT = frozenset("have had has were was".split())
_ON = frozenset("on at under out without".split())
_SHUT = frozenset("custody jail prison detention hiding exile".split())
_STATES = frozenset(
    """
    lived living worked working employed resided residing stayed staying wanted married based
    registered serving served operating enrolled sought camping sleeping squatting hiding
    """.split()
)
_SHOWN = frozenset("seen pictured photographed".split())
_AGENCY = 8  # tokens of "(Coral Sea Press)"


def is_dateline(document: Document, mentions: Mentions, mention: DateMention) -> bool:
    """Whether a date near the top is the article's own."""
    if mentions.published is None or mention.value != mentions.published.isoformat():
        return False
    sentence = document.sentence_at(mention.first)
    if sentence.index >= _TOP or not has_digits(document, mention):
        return False
    if sentence.kind is SentenceKind.HEADING and document.lower[mention.first - 1] not in _LINKED:
        return True
    lead = document.words[sentence.first : mention.first]
    return not any(word[0].islower() for word in lead)


def heads_line(document: Document, mention: DateMention) -> bool:
    """Whether a day stands in the dateline: LIMA, Tuesday (Agency)."""
    first = document.sentence_at(mention.first).first
    names = all(not word[0].islower() for word in document.words[first : mention.first])
    return names and document.following(mention.last) in ("(", "-", "\u2013", ")")


def opens_report(document: Document, mention: DateMention) -> bool:
    """Whether a dash follows a day behind a place, as in LIMA, 4 June (AGENCY) -- Two men."""
    lower, at = document.lower, mention.last
    sentence = document.sentence_at(mention.first)
    lead = document.words[sentence.first : mention.first]
    placed = mention.first > 0 and lower[mention.first - 1] in (",", "(") and len(lead) <= _PLACE
    dashed = lower[at : at + 1] in (["-"], [DASH]) and document.starts[at] > document.ends[at - 1]
    if placed and dashed and sentence.index < _TOP and not any(word.islower() for word in lead):
        return True
    if lower[at : at + 1] != ["("] or document.sentence_of[mention.first] >= _TOP:
        return False
    if lower[mention.first - 1] != "," or mention.first == 0:
        return False
    end = next(
        (token for token in range(at, at + _AGENCY) if lower[token : token + 1] == [")"]), at
    )
    return end > at and lower[end + 1 : end + 2] in (["-"], [DASH])


def has_digits(document: Document, mention: DateMention) -> bool:
    """Whether a date is printed with a number."""
    return any(word[0].isdigit() for word in document.words[mention.first : mention.last])


def is_of_birth(document: Document, mention: DateMention) -> bool:
    """Whether people were born then: "nine men born after 1995", not "300 were born in 2024"."""
    at = mention.first - 1
    floor = max(document.sentence_at(mention.first).first, at - _BORN)
    while at > floor and document.lower[at] in _BETWEEN_BIRTH:
        at -= 1
    born = document.lower[at] == "born" and at >= floor
    return born and document.lower[at - 1] not in AUXILIARIES


def is_of_state(document: Document, mention: DateMention) -> bool:
    """Whether a relative clause says since when they live so: "who were on the run since May"."""
    lower, at = document.lower, mention.first
    since = at if lower[at] == "since" else at - 1
    floor = document.sentence_at(at).first
    if since <= floor or lower[since] != "since":
        return False
    told = lower[max(floor, since - _STATE) : since]
    who = next((i for i in range(len(told) - 1, -1, -1) if told[i] in _WHO), None)
    return who is not None and told[who + 1 : who + 2] != [] and _lives_so(told[who + 1 :])


def _lives_so(told: Sequence[str]) -> bool:
    """Whether a perfect tense tells of a state, not of a fate: "have lived there", "has been"."""
    words = [word for word in told if not is_adverb(word)]
    if words[:1] == [] or words[0] not in _PERFECT:
        return False
    verb = words[1:2] + (words[2:3] if words[1:2] == ["been"] else [])
    if not _STATES.isdisjoint(verb) or (verb[-1:] != [] and verb[-1] in _ON):
        return True
    return verb[-1:] == ["in"] and not _SHUT.isdisjoint(words)


def is_of_picture(document: Document, mention: DateMention, numbers: AbstractSet[int]) -> bool:
    """Whether a line only says what a picture shows: "A road damaged by floods on Monday."."""
    home = document.sentence_at(mention.first)
    words = document.lower[home.first : home.last]
    if mention.last < home.last - 1 or len(words) > _CAPTION or home.kind is not SentenceKind.PROSE:
        return False
    counted = any(at in numbers for at in range(home.first, mention.first))
    past = [at for at, word in enumerate(words) if is_past(word)]
    finite = counted or not (BE.isdisjoint(words) and HAVE.isdisjoint(words))
    shown = len(past) == 1 and (
        words[past[0] + 1 : past[0] + 2] == ["by"] or words[past[0]] in _SHOWN
    )
    return shown and not finite


def instead_of_dateline(
    document: Document,
    draft: Draft,
    by_sentence: Mapping[int, Sequence[Timing]],
    unknown: AbstractSet[int],
    found: tuple[Timing, str],
) -> tuple[Timing, str] | None:
    """Return what dates a figure before the day of the dateline does; None: nobody knows when.

    "LIMA, April 2 - Nine were killed and 12 hurt in the first quarter": both in the quarter.
    """
    if draft.sentence in unknown:
        return None
    for timing in by_sentence.get(draft.sentence, ()):
        between = document.lower[draft.number.last : timing.mention.first]
        plain = not (timing.is_day or timing.rival or timing.planned or timing.vague)
        if plain and between and ";" not in between:
            return timing, "same-sentence"
    return found


def last_resort(
    document: Document, draft: Draft, by_sentence: Mapping[int, Sequence[Timing]]
) -> Timing | None:
    """Return what dates a figure that has no other time: "to date", or a dateline what was done."""
    near = by_sentence.get(draft.sentence, ())
    found = next((timing for timing in near if timing.vague or timing.heads), None)
    if found is None or found.vague:
        return found
    words = document.lower[draft.clause.first : draft.clause.last]
    return found if any(is_past(word) for word in words) else None
