"""The day of an event that the sentence above tells of."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import FEW, PREPOSITIONS, is_past
from statextract.attach.period.events import is_recent
from statextract.attach.period.fates import is_toll
from statextract.attach.period.timing import is_attribute
from statextract.model.document import SentenceKind
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Draft

# What opens the telling of one event among several: the second crash, in a separate attack.
_ORDERING = frozenset("first second third fourth another separate".split())
_OPENING = 5
_HELD = frozenset("arrested held detained caught picked apprehended seized rounded".split())
_BROUGHT = frozenset(
    "handed repatriated returned brought flown arrived crossed landed received sent came reached "
    "deported flew transferred".split()
)
_ARRIVED = frozenset("returned arrived crossed landed came reached flew".split())
_SAVED = frozenset("rescued freed found saved brought pulled taken liberated".split())
# By which words the next sentence tells the same fate again.
_BEFELL = {
    Outcome.ARRESTED: _HELD,
    Outcome.RETURNED_HOME: _BROUGHT,
    Outcome.REPATRIATED: _BROUGHT,
    Outcome.DEPORTED: _BROUGHT,
    Outcome.RESCUED: _SAVED,
}
# What follows "them" where nothing was given to them: handed them over, found them alive.
_WHERE = (PREPOSITIONS - {"for"}) | frozenset(
    "over back home all alive safe safely up out ashore away together late early last".split()
)
_THAT = frozenset(("that", "those"))


def told_above(
    document: Document,
    by_sentence: Mapping[int, Sequence[Timing]],
    at: int,
    published: datetime.date | None,
) -> Timing | None:
    """Return the day of the sentence above, where each sentence is a paragraph of its own.

    The second crash happened on Sunday. / Nine people were hurt.
    """
    sentences = document.sentences
    alone = at >= 0 and sentences[at].paragraph != sentences[max(0, at - 1)].paragraph
    if not alone or sentences[at].kind is not SentenceKind.PROSE:
        return None
    if _ORDERING.isdisjoint(document.lower[sentences[at].first : sentences[at].last][:_OPENING]):
        return None
    told = [timing for timing in by_sentence.get(at, ()) if is_day_of_event(document, timing)]
    return told[-1] if len(told) == 1 and is_recent(told[0], published) else None


def day_within(
    document: Document, by_sentence: Mapping[int, Sequence[Timing]], draft: Draft, period: Timing
) -> Timing | None:
    """Return the day of an event that the sentence above tells, in the period of a report.

    Covering the first week of May: a boat sank on 4 May. Twelve people drowned.
    """
    above = draft.sentence - 1
    if above < 0 or not is_toll(draft):
        return None
    home, told = document.sentences[draft.sentence], document.sentences[above]
    whole = read_period(period.when)
    days = [t for t in by_sentence.get(above, ()) if is_day_of_event(document, t)]
    if home.paragraph != told.paragraph or len(days) != 1 or whole is None:
        return None
    behind = document.lower[days[0].mention.last : told.last]
    counts = any(word[0].isdigit() or word in FEW for word in behind)
    day = read_period(days[0].when)
    return days[0] if day is not None and whole.covers(day) and not counts else None


def told_elsewhere(
    document: Document,
    draft: Draft,
    by_sentence: Mapping[int, Sequence[Timing]],
    words: Mapping[int, Sequence[Hit[EventWord]]],
) -> Timing | None:
    """Return the time that the sentence before or behind tells for a figure, None if none does."""
    return event_taken_up(document, draft, by_sentence, words) or told_behind(
        document, draft, by_sentence
    )


def event_taken_up(
    document: Document,
    draft: Draft,
    by_sentence: Mapping[int, Sequence[Timing]],
    words: Mapping[int, Sequence[Hit[EventWord]]],
) -> Timing | None:
    """Return the time of the event that the sentence before tells, where "that attack" means it.

    The blast recalled the bombing of a church in January last year. In that attack 23 died.
    """
    lower, sentence = document.lower, document.sentences[draft.sentence]
    above = sentence.index - 1
    if above < 0 or document.sentences[above].kind is not SentenceKind.PROSE:
        return None
    for hit in words.get(sentence.index, ()):
        at = next((at for at in (hit.first - 1, hit.first - 2) if lower[at] in _THAT), -1)
        opens = at == sentence.first
        if at < sentence.first or not (opens or lower[at - 1] in PREPOSITIONS):
            continue  # "said that clashes"
        if hit.entry.kind == "event" and not is_past(lower[hit.last - 1]):
            told = [t for t in by_sentence.get(above, ()) if not (t.planned or t.heads)]
            return _of_onset(told[0]) if len(told) == 1 else None
    return None


def told_behind(
    document: Document, draft: Draft, by_sentence: Mapping[int, Sequence[Timing]]
) -> Timing | None:
    """Return the day on which the next sentence says that it befell the people of this one.

    A total of 21 children have returned home. They were handed over on Wednesday; so too "the
    police handed them over", but not "neighbours brought them food".
    """
    below = draft.sentence + 1
    fate = draft.outcome.value if draft.outcome is not None else None
    if fate not in _BEFELL or below >= len(document.sentences):
        return None
    sentence = document.sentences[below]
    days = [timing for timing in by_sentence.get(below, ()) if timing.is_day]
    if len(days) != 1 or days[0].planned or days[0].rival:
        return None
    words = document.lower[sentence.first : days[0].mention.first]
    passive = words[1:2] == ["were"]
    done = "".join(words[1 + passive : 2 + passive])
    opens = words[:1] == ["they"] and (passive or done in _ARRIVED)
    counts = any(word[0].isdigit() for word in words)
    named = opens and done in _BEFELL[fate]
    named = named or any(
        one in _BEFELL[fate] and two == "them" and (at + 2 == len(words) or words[at + 2] in _WHERE)
        for at, (one, two) in enumerate(pairwise(words))
    )
    alone = not {"who", "which", "after", ";"} & {*words}
    return days[0] if named and alone and not counts else None


def _of_onset(timing: Timing) -> Timing:
    """Return when it happened, for all the time since: "since it burst its banks in 2008"."""
    if not timing.since or timing.kind != "event":
        return timing
    return replace(timing, when=timing.when.partition("/")[0], since=False)


def is_day_of_event(document: Document, timing: Timing) -> bool:
    """Whether a time is the day of an event that is told, neither planned nor compared with."""
    told = timing.is_day and timing.kind == "event" and not timing.heads
    beside = timing.planned or timing.rival
    return told and not beside and not is_attribute(document, timing.mention)
