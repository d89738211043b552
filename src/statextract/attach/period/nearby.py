"""The date of its own sentence that a figure goes with."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    PRONOUNS,
    RELATIVES,
    REPORTING,
    is_past,
)
from statextract.attach.period.background import opens_behind
from statextract.attach.period.compared_with import (
    is_rise_over,
    is_rival,
    sets_against,
    stands_beyond,
)
from statextract.attach.period.courts import deed_before
from statextract.attach.period.ends_of_change import is_concluded
from statextract.attach.period.fates import is_planned, is_toll
from statextract.attach.period.inserts import (
    dates_count,
    in_participle_insert,
    is_bracketed,
    is_in_apposition,
    parts_begin,
)
from statextract.attach.period.kinds import is_marked
from statextract.attach.period.modifiers import is_of_noun
from statextract.attach.period.presence import STRUCK
from statextract.attach.period.reasons import follows_trend
from statextract.attach.period.records import is_told_of_record
from statextract.attach.period.related import (
    came_since,
    follows_former,
    tells_former,
    tells_separate,
    tells_wake,
)
from statextract.attach.period.running import begins_there, is_reached_then, year_before
from statextract.attach.period.saying import is_onset
from statextract.attach.period.timing import MULTIPLES, RIVALS, is_attribute
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_PROSE = SentenceKind.PROSE
# A date behind a figure may be this much farther away than the one before it.
_LEAD = 4
_COMPARED = frozenset(("than", ",", ";", "(", "against"))
# What sets a date off from the figures before the clause that it stands in.
_APART = (
    RELATIVES
    | RIVALS
    | frozenset(", ; : \u2013 after before since while as because although".split())
)
_IN = frozenset(("in", "during", "on"))
_HEDGING = frozenset(("more", "less", "fewer"))
_TELLING = frozenset("adding saying claiming warning noting denied denying admitted".split())
# "nine people from two villages of the district who were shot dead by a gunman in a shop on"
_HARM = 24
_WERE = frozenset(("were", "was"))
_ARE = frozenset(("are", "is"))
_DIED = frozenset("died drowned perished disappeared vanished went".split())
_LASTING = frozenset("remain remains stay stays live lives serve still".split())
_THAT = frozenset(("which", "that"))
_UNTIL = frozenset(("until", "till"))


def date_in_sentence(
    document: Document, draft: Draft, following: int, near: Sequence[Timing]
) -> Timing | None:
    """Return the date of the sentence that goes with a figure, None if none does.

    That is the one behind it, if no other number (at the token ``following``, -1: none) comes
    first; else the last one before it; else one behind in the same clause.
    """
    at, lower = draft.number.first, document.lower
    harmed = next((timing for timing in near if _is_of_harm(document, draft, timing)), None)
    if harmed is not None:
        return harmed
    deed = deed_before(document, draft)
    parts = parts_begin(document, draft, near)
    usable = [
        timing
        for timing in near
        if _may_date(document, draft, timing)
        and (not timing.record or is_told_of_record(document, draft, timing))
        and not (timing.rival and stands_beyond(document, draft, timing))
        and not is_rise_over(document, draft, timing)
        and (timing.mention.first > deed or timing.kind == "event")
        and (parts is None or timing.mention.first < parts)
        and not _is_of_clause_before(document, draft, timing)
        and not (timing.mention.first > at and opens_behind(document, timing))
    ]
    before = [
        timing
        for timing in usable
        if timing.mention.first < at
        and (not timing.rival or timing.record or "when" in lower[timing.mention.last : at])
        and not begins_there(document, timing)
    ]
    behind = next(
        (
            timing
            for timing in usable
            if timing.mention.first >= at
            and (
                following < 0
                or timing.mention.first < following
                or (in_clause(draft, timing) and not _is_subordinate(document, draft, timing))
                or _is_shared(document, draft, timing)
            )
            and not begins_there(document, timing)
        ),
        None,
    )
    if before and is_rival(document, draft):
        return behind or year_before(before[-1])
    apart = behind is not None and not before and 0 <= following < behind.mention.first
    if apart and sets_against(lower[draft.number.last : following]):
        return None
    if behind is None or not before:
        return behind or (before[-1] if before else None)
    if (is_reached_then(document, before[-1], at) or before[-1].mention.last == at) and lower[
        before[-1].mention.first - 1
    ] in _IN:
        return before[-1]  # "in May 12 people died, in June 15", "rose in May to 12 and in June"
    first = behind.mention.first
    own = following < 0 or first < following
    last = max(draft.number.last, draft.phrase.last)  # behind "children, young people and adults"
    if behind.since and lower[last] == "since":
        return behind  # "45 were held this month and 1,230 since the unit was set up in 2021"
    compared = not _COMPARED.isdisjoint(document.lower[last:first])
    if own and in_clause(draft, behind) and not in_clause(draft, before[-1]) and not compared:
        return behind
    nearer = first - at <= at - before[-1].mention.last + _LEAD
    return behind if own and nearer and not compared else before[-1]


def _is_of_clause_before(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a day is of what a clause before tells: the court ruled on Monday; nine had died."""
    between = document.lower[timing.mention.last : draft.number.first]
    apart = ";" in between and timing.is_day and timing.kind != "event"
    return apart and is_toll(draft) and document.sentence_at(timing.mention.first).kind is _PROSE


def _is_of_harm(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a day is told with the harm: mourning on Friday for nine who were shot on Monday."""
    lower, at, first = document.lower, draft.number.last, timing.mention.first
    harmed = is_toll(draft) and timing.is_event and at < first <= at + _HARM
    who = next((token for token in range(at, first) if lower[token] == "who"), first)
    if not harmed or who + 2 >= first:
        return False
    told = lower[who + 1] in _DIED or (lower[who + 1] in _WERE and is_past(lower[who + 2]))
    return told and _APART.isdisjoint(lower[who + 1 : first])


def _is_shared(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether the day behind two joined clauses is that of both: one died and two fell ill on.

    So is any time of two counts to compare with: against 40 cases and six deaths in 2022.
    """
    lower = document.lower
    between = [
        word
        for at, word in enumerate(lower[draft.number.last : timing.mention.first])
        if word != "than" or lower[draft.number.last + at - 1] not in _HEDGING
    ]
    if "when" in between:  # "19 died and 66 were hurt when it was hit in January 2022"
        when = between.index("when")
        others = (*between[:when], *between[when + 1 :])
        return "and" in between[:when] and _APART.isdisjoint(others)
    if timing.since and "and" in between:  # "120 cases and six deaths have been recorded since"
        first = document.sentences[draft.sentence].first
        reduced = int(is_past(between[0]) and "with" in lower[first : draft.number.first])
        words = (*lower[first : draft.number.first], *between[reduced : between.index("and")])
        return not any(is_past(word) or word in _WERE for word in words)
    if "with" in between and _APART.isdisjoint(between):  # "1,028 cases with 8 deaths in 2017"
        return True
    joined = timing.is_event or is_rival(document, draft)
    return joined and "and" in between and _APART.isdisjoint(between)


def _is_in_wake(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a count is of what came before: "since May, after nine were killed".

    Not where that is put between commas: "On Monday, in the wake of the floods, 30 were rescued".
    """
    first = draft.number.first
    near = range(first - 1, timing.mention.last - 1, -1)
    begin = next((at for at in near if document.lower[at] == ","), timing.mention.last)
    after = timing.since and "after" in document.lower[begin:first]
    return after or tells_wake(document, begin, first)


def _is_subordinate(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date is of a clause told behind a figure: 61, as it leaves out two deaths in May.

    So is what somebody adds: two-thirds were girls, he said, adding that six had left in May.
    """
    lower, first = document.lower, timing.mention.first
    for at in range(draft.number.last, first - 1):
        told = lower[at + 1] == "that" and (lower[at] in REPORTING or lower[at] in _TELLING)
        behind = lower[at] == "because" or lower[at : at + 2] == ["so", "that"]
        behind = behind or (lower[at] == "as" and lower[at + 1] in PRONOUNS)
        if told or behind:
            return "," not in lower[at:first]
    return False


def in_clause(draft: Draft, timing: Timing) -> bool:
    """Whether a date stands in the clause of a figure."""
    return draft.clause.first <= timing.mention.first < draft.clause.last


def _may_date(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date of the sentence is not tied to something else there."""
    first = timing.mention.first
    if timing.vague:
        return False
    if timing.rival and not MULTIPLES.isdisjoint(document.lower[draft.number.last : first]):
        return False
    if (timing.planned or document.lower[first - 1] in _UNTIL) and not is_planned(draft):
        return False
    told = first >= draft.number.first or in_clause(draft, timing)
    if not told and (_goes_on(document, draft) or _lasts(document, draft, timing)):
        return False
    inserted = any(start <= first < end for start, end in draft.clause.holes)
    counted = dates_count(document, draft, first) or is_onset(document, timing.mention)
    counted = counted or _is_of_subject(document, draft, timing)
    if inserted and not counted:
        return False
    if first < draft.number.first and (
        is_bracketed(document, timing)
        or tells_former(document, timing.mention.last, draft.number.first)
        or tells_separate(document, timing.mention.last, draft.number.first)
        or _is_in_wake(document, draft, timing)
        or came_since(document, draft)
        or _is_remembered(document, draft, timing)
        or is_concluded(document, draft, timing)
    ):
        return False
    former = draft.former and timing.is_day
    if former and follows_former(document, timing.mention.last, draft.number.first):
        return False
    if is_in_apposition(document, draft, first):
        return False
    if follows_trend(document.lower[draft.number.last : first]):
        return False
    if in_participle_insert(document, draft, first) and not counted:
        return False
    if is_of_noun(document, draft, timing, toll=is_toll(draft)):
        return False
    partitive = first > 0 and document.lower[first - 1] == "of" and first < draft.number.first
    return is_toll(draft) or partitive or not is_attribute(document, timing.mention)


def _is_remembered(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a day is that of remembering an event: on Sunday marked ten years since 40 died."""
    between = document.lower[timing.mention.last : draft.number.first]
    return timing.is_day and is_toll(draft) and is_marked(between)


def _is_of_subject(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether an insert tells when it struck: "the quake, which hit on 6 May, killed 30".

    The date follows its verb before any other mark.
    """
    lower, first = document.lower, timing.mention.first
    start = next((start for start, end in draft.clause.holes if start <= first < end), first)
    start += lower[start] == ","
    told = lower[start + 1 : first]
    strikes = lower[start] in _THAT and bool(told) and told[0] in STRUCK
    alone = _APART.isdisjoint(told)
    return strikes and alone and timing.is_event and is_toll(draft) and start < draft.number.first


def _goes_on(document: Document, draft: Draft) -> bool:
    """Whether a clause tells of what is being done: four were charged, police are seeking two."""
    words = document.lower[draft.clause.first : draft.number.first]
    doing = any(one in _ARE and two.endswith("ing") for one, two in pairwise(words))
    return doing and not is_toll(draft)


def _lasts(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a clause tells what has not changed: troops left in 2014, but 900 remain."""
    between = document.lower[timing.mention.last : draft.number.first]
    words = document.lower[draft.number.last : draft.clause.last]
    return "but" in between and not is_toll(draft) and not _LASTING.isdisjoint(words)
