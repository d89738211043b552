"""What a date is of: an event, an operation, or what came after it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_past,
)
from statextract.attach.period.presence import STRUCK
from statextract.lexicons.calendar import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.lexicons.events import EventKind, EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.mentions import DateMention

# From a date back to the word that it goes with.
_REACH = 30
_AHEAD = 12
_MODIFIERS = 4  # from a date to its noun: the weekend grenade attack
# In care after the gas spread on Sunday: the day is that of what harmed them.
_NEXT = 2
_CARE = frozenset(("treated", "admitted"))
# What opens a clause on what lies behind: wept for four who died when bombs went off on Sunday.
_OVER = frozenset("after since over following who whose where when which that for behind".split())
_APART = frozenset((";", ":", "but", "before", "while"))
_CLAUSE_ENDS = frozenset(", ; : before while but which who".split())
_NO_NOUNS = ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS | RELATIVES
_CLOCK = frozenset(": a.m. p.m. am pm noon midnight midday early late on about around".split())
_HAVING = frozenset(("has", "have", "had"))
_DAYS = WEEKDAYS | frozenset("yesterday today weekend week night morning evening".split())
_TOLLS = frozenset("toll tally count number total".split())
_CONFIRMED = frozenset("confirmed reported announced recovered retrieved found raised".split())
_NEAR = 6  # tokens of "avalanche which late in the day buried"
_BE = frozenset("was were is are be been being and".split())
_SOUGHT = frozenset("victims survivors bodies missing".split())
_AS_OF = frozenset(("by", "until", "till"))
_MARKING = frozenset("marking marked marks anniversary commemorating remembering".split())
_LEVELS = frozenset(
    "prices shares stocks temperatures markets sales profits exports rates currency".split()
)
_SPANS = frozenset("day days week weeks month months year years decade decades".split())
_SUBJECT = 10  # tokens of "a bus carrying 36 people was"
_UNDER = frozenset("under beneath alive rubble mud debris".split())
_BURIED = frozenset(
    "bus buses car cars truck trucks vehicle vehicles train houses homes house home village "
    "villages hamlet huts road hotel building buildings camp mine tents".split()
)


def kind_of(
    document: Document,
    mention: DateMention,
    hits: Sequence[Hit[EventWord]],
    later: Sequence[int] = (),
) -> EventKind | None:
    """Return what a date is of: the nearest event word before it says so, else the next behind.

    Not where that word has a day of its own (at one of the tokens ``later``): police hunted men on
    Wednesday after a shooting late on Tuesday. A date up to which something is counted ("by
    Wednesday evening") is of what came after. None is returned when the sentence holds no such
    word.
    """
    first, sentence = mention.first, document.sentence_at(mention.first)
    at = first - 1
    while at > sentence.first and _is_clock(document.lower[at]):
        at -= 1  # "by 9:00 a.m. Tuesday"
    if at >= sentence.first and (
        document.lower[at] in _AS_OF
        or document.lower[at - 1 : at + 1] in (["as", "of"], ["as", "at"])
    ):
        return "aftermath"
    named = _named(document, mention, hits)
    if named is not None:
        return named
    hits = [hit for hit in hits if not _is_of_other_day(document, hit, mention)]
    if _is_of_count(document, mention, hits):
        return "aftermath"
    floor = _since(document, mention)
    before = [
        hit
        for hit in hits
        if hit.last <= first
        and hit.first >= max(floor, first - _REACH)
        and not _is_attribute(document, hit)
    ]
    fell = not before and floor > document.sentence_at(first).first
    if fell and not STRUCK.isdisjoint(document.lower[floor:first]):
        return "event"  # "since the bridge fell on Tuesday"
    if before and _led_to_care(document, before[-1], mention):
        return "event"
    if before and _was_buried(document, before[-1]):
        return "event"
    if len(before) > 1 and _has_buried(document, before[-2], before[-1]):
        return before[-2].entry.kind
    if before and ";" not in document.lower[before[-1].last : first]:
        return before[-1].entry.kind
    behind = (hit for hit in hits if mention.last <= hit.first < mention.last + _AHEAD)
    following = next(behind, None)
    if following is None or ";" in document.lower[mention.last : following.first]:
        return None
    between = document.lower[mention.last : following.first]
    if _is_sought(between) or _is_remembered(between):
        return "aftermath"
    back = not _OVER.isdisjoint(between) and "had" not in between
    if back and _is_dated(document, following, later):
        return "aftermath"
    return following.entry.kind


def _since(document: Document, mention: DateMention) -> int:
    """Return where the clause begins that tells what a date is of: since the ship sank on.

    So too behind "after": in mourning after a cable car, but not prices, fell on Friday.
    """
    lower = document.lower
    floor = max(document.sentence_at(mention.first).first, mention.first - _REACH)
    for at in range(mention.first - 1, floor - 1, -1):
        told = lower[at + 1 : mention.first]
        if lower[at] == "after" and not STRUCK.isdisjoint(told) and _LEVELS.isdisjoint(told):
            return at + 1
        if lower[at] == "since" and lower[at - 1] not in _HAVING:
            return at + 1 if any(is_past(word) for word in lower[at + 1 : mention.first]) else 0
        if lower[at] in _CLAUSE_ENDS:
            break
    return 0


def _is_of_other_day(document: Document, hit: Hit[EventWord], mention: DateMention) -> bool:
    """Whether an event has a day of its own: an inquiry on Thursday into Tuesday's explosion."""
    lower, at = document.lower, hit.first - 1
    floor = max(document.sentence_at(hit.first).first, hit.first - _MODIFIERS)
    while at > floor and lower[at].isalpha() and lower[at] not in _NO_NOUNS:
        at -= 1
    owner = at - 1
    return lower[at] == "'s" and owner != mention.last - 1 and lower[owner] in _DAYS


def _is_dated(document: Document, hit: Hit[EventWord], dates: Sequence[int]) -> bool:
    """Whether a date stands behind an event word, in its clause."""
    lower = document.lower
    return any(
        hit.last <= at < hit.last + _AHEAD and _APART.isdisjoint(lower[hit.last : at])
        for at in dates
    )


def _is_sought(words: Sequence[str]) -> bool:
    """Whether those harmed were looked for: dug on Monday for victims of the landslide."""
    return any(
        one in ("for", "of") and not _SOUGHT.isdisjoint(words[at + 1 : at + _NEAR])
        for at, one in enumerate(words)
    )


def is_marked(words: Sequence[str]) -> bool:
    """Whether an event is remembered: "marking", "to mark"; a man may be called Mark."""
    return not _MARKING.isdisjoint(words) or ("to", "mark") in pairwise(words)


def _is_remembered(words: Sequence[str]) -> bool:
    """Whether what happened is long over: on Friday, marking a month since the explosion."""
    if is_marked(words):
        return True
    return any(one in _SPANS and two in ("since", "after") for one, two in pairwise(words))


def _is_of_count(document: Document, mention: DateMention, hits: Sequence[Hit[EventWord]]) -> bool:
    """Whether a day is the one on which a toll was counted: the toll on Monday rose to 131.

    So is one on which an office confirmed the deaths of a storm.
    """
    following = next((hit for hit in hits if hit.first == mention.last), None)
    if following is None or following.entry.kind != "aftermath":
        return False
    word = document.lower[following.last - 1]
    at = mention.first - 1 - (document.lower[mention.first - 1] == "on")
    toll = document.lower[at] in _TOLLS
    return toll or (word in _CONFIRMED and document.lower[at] not in DETERMINERS)


def _is_clock(word: str) -> bool:
    return word[0].isdigit() or word in _CLOCK


def _is_attribute(document: Document, hit: Hit[EventWord]) -> bool:
    """Whether a participle stands before its noun: dug through collapsed homes on Sunday."""
    lower, at = document.lower, hit.first
    if hit.last - at > 1 or not is_past(lower[at]) or at == 0:
        return False
    led = lower[at - 1] in PREPOSITIONS or lower[at - 1] in DETERMINERS
    return led and lower[hit.last].isalpha() and lower[hit.last] not in _NO_NOUNS


def _has_buried(document: Document, event: Hit[EventWord], hit: Hit[EventWord]) -> bool:
    """Whether a slide buried something, which is no funeral: an avalanche that buried 12 homes."""
    lower, at = document.lower, hit.first
    if lower[at] != "buried" or event.entry.kind != "event" or at - event.last > _NEAR:
        return False
    return lower[at - 1] not in _BE and _BE.isdisjoint(lower[event.last : at])


def _was_buried(document: Document, hit: Hit[EventWord]) -> bool:
    """Whether a thing lay under what came down: a bus was buried on Sunday."""
    lower, at = document.lower, hit.first
    if lower[at] != "buried":
        return False
    floor = max(document.sentence_at(at).first, at - _SUBJECT)
    under = not _UNDER.isdisjoint(lower[at + 1 : at + _NEAR])
    return under or (lower[at - 1] in _BE and not _BURIED.isdisjoint(lower[floor:at]))


def _led_to_care(document: Document, hit: Hit[EventWord], mention: DateMention) -> bool:
    """Whether people were treated after what is told with the date: after gas spread on Sunday."""
    between = document.lower[hit.last : mention.first]
    if document.lower[hit.last - 1] not in _CARE or "after" not in between:
        return False
    clause = between[between.index("after") + 1 :]
    return any(is_past(word) for word in clause) and _CLAUSE_ENDS.isdisjoint(clause)


def _named(
    document: Document, mention: DateMention, hits: Sequence[Hit[EventWord]]
) -> EventKind | None:
    """Return the kind of the event that a date stands before: the weekend grenade attack."""
    lower, first, last = document.lower, mention.first, mention.last
    determined = "the" in lower[first - 1 : first + 1] or lower[last : last + 1] == ["'s"]
    if not determined:
        return None
    near = (hit for hit in hits if last <= hit.first <= last + _MODIFIERS)
    hit = next(near, None)
    between = lower[last : hit.first] if hit is not None else []
    if hit is None or not all(word.isalpha() or word == "'s" for word in between):
        return None
    if len(between) > _NEXT and not _NO_NOUNS.isdisjoint(between[between[0] == "'s" :]):
        return None
    return hit.entry.kind if not is_past(lower[hit.last - 1]) else None
