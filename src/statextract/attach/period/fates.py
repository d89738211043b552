"""Whom a figure counts: those whom an event harmed, who had a part in it, who are still there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import REPORTING, is_adverb, is_past
from statextract.attach.period.presence import was_there
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome, Role, Status, Unit

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_ARRESTED, _DISPLACED, _ESCAPED = Outcome.ARRESTED, Outcome.DISPLACED, Outcome.ESCAPED
# From "toll" to its number: bringing the death toll from the blast to at least 19.
_TO_TOLL = 26
_HEDGED = 4  # tokens of "to at least" before a number
_TALLIES = frozenset("toll tally number count".split())
_COMES = frozenset(("to", "at"))
_LOST = frozenset((Outcome.MISSING, Outcome.TRAPPED))
# What is done on another day than that of the event, unless it only says who did it: "the four men
# accused of the robbery".
_BEFORE_OR_AFTER = frozenset((Outcome.CHARGED, Outcome.CONVICTED, Outcome.EXPLOITED))
_REDUCED = "rule:reduced"
_KILLED, _RESCUED = Outcome.KILLED, Outcome.RESCUED
_UNREALISED = Status.UNREALISED
# What an event does to people: its day is theirs.
_TOLLS = frozenset(
    (
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.TRAPPED,
        Outcome.HOSPITALISED,
        Outcome.ABDUCTED,
        Outcome.DISPLACED,
        Outcome.RESCUED,
        Outcome.EVACUATED,
        Outcome.ESCAPED,
        Outcome.SICK,
    )
)
_SENT_HOME = frozenset((Outcome.REPATRIATED, Outcome.RETURNED_HOME, Outcome.DEPORTED))
_HOSTING = frozenset("hosts host live".split())
_HAVING = frozenset(("has", "have", "holds", "hold"))
_HEDGING = frozenset("more than about over some around an estimated the as many up to at".split())
_OF_OTHERS = frozenset(("with", "including"))
_STILL = frozenset("still currently remain remains".split())
_AT_PRESENT = ["at", "present"]
_PRESENT = frozenset("is are live lives hold holds".split())
_PERFECT = frozenset("has have had was were".split())
_SIMPLE_PAST = frozenset(("was", "were", "had"))
_ABOARD = frozenset("aboard board carrying passengers crew inside escaped unhurt survived".split())
_NOW = frozenset("is are has have will may can could would says believe".split())
_SAYING = frozenset(
    "said says say predict predicts predicted predicting expect expects expected expecting "
    "forecast fear feared fears believe believes believed think thinks thought hope hopes".split()
)
_TELLING = 6  # tokens of "have told the local police that"
_PEOPLE = frozenset((Unit.PERSON, Unit.HOUSEHOLD, Unit.SHARE))


def is_toll(draft: Draft) -> bool:
    """Whether a figure counts what an event did to people: not all "murders" of a year."""
    if draft.outcome is not None and draft.outcome.value is not None:
        return draft.outcome.value in _TOLLS and draft.outcome.by != "rule:crime"
    return draft.role is not None and draft.role.value is Role.VICTIM


def is_killing(draft: Draft) -> bool:
    """Whether a figure is of the killed or of murders, which are counted by the year."""
    return draft.outcome is not None and draft.outcome.value is _KILLED


def is_lost(draft: Draft) -> bool:
    """Whether a figure is of the missing or trapped, of whom nothing has been heard since."""
    return draft.outcome is not None and draft.outcome.value in _LOST


def is_running_toll(document: Document, draft: Draft) -> bool:
    """Whether a figure is what a toll has come to: "bringing the death toll to 19".

    So is "the number of people killed climbed to 142".
    """
    at = draft.number.first
    before = document.lower[max(document.sentences[draft.sentence].first, at - _TO_TOLL) : at]
    comes = not _COMES.isdisjoint(before[-_HEDGED:])
    return is_killing(draft) and comes and not _TALLIES.isdisjoint(before)


def is_held(draft: Draft) -> bool:
    """Whether a figure is of people who were arrested."""
    return draft.outcome is not None and draft.outcome.value is _ARRESTED


def is_displaced(draft: Draft) -> bool:
    """Whether a figure is of people away from home, who may have returned since."""
    return draft.outcome is not None and draft.outcome.value is _DISPLACED


def is_escaped(draft: Draft) -> bool:
    """Whether a figure is of people who got away, from what harmed others or from the police."""
    return draft.outcome is not None and draft.outcome.value is _ESCAPED


def is_rescued(draft: Draft) -> bool:
    """Whether a figure is of people whom somebody freed or saved: an operation has them too."""
    return draft.outcome is not None and draft.outcome.value is _RESCUED


def is_sent_home(draft: Draft) -> bool:
    """Whether a figure is of people who came home or were sent there, which takes its own day."""
    return draft.outcome is not None and draft.outcome.value in _SENT_HOME


def is_case_of_disease(draft: Draft) -> bool:
    """Whether a figure is of cases of a disease, which are counted by the day of the bulletin."""
    sick = draft.outcome is not None and draft.outcome.value is Outcome.SICK
    return sick and draft.unit is not None and draft.unit.value is Unit.CASE


def is_of_things(draft: Draft) -> bool:
    """Whether a figure counts neither people nor cases: "in two spells from 2005 to 2009"."""
    return draft.unit is not None and draft.unit.value is Unit.OBJECT


def is_planned(draft: Draft) -> bool:
    """Whether a figure is of something that has not happened."""
    return draft.status is not None and draft.status.value is _UNREALISED


def takes_part(document: Document, draft: Draft) -> bool:
    """Whether a figure is of people who are told to have had a part in what happened.

    The police who have since been sent and the refugees who live there have none, nor do those
    whom a court deals with.
    """
    if draft.unit is None or draft.unit.value not in _PEOPLE or is_planned(draft):
        return False
    fate = draft.outcome
    titled = document.sentences[draft.sentence].kind is SentenceKind.TITLE  # "Seven charged"
    said = fate is not None and (fate.by != _REDUCED or titled)
    if fate is not None and said and fate.value in _BEFORE_OR_AFTER:
        return False
    words = document.lower[draft.clause.first : draft.clause.last]
    bystander = draft.role is not None and draft.role.value is Role.OTHER
    if bystander and _ABOARD.isdisjoint(words) and not was_there(document, draft):
        return False
    told = any(word in _SIMPLE_PAST or is_past(word) for word in words)
    return told and (_NOW.isdisjoint(words) or _is_member(draft))


def _is_member(draft: Draft) -> bool:
    """Whether a figure tells who the arrested were: "those held, 11 men, are being questioned"."""
    held = draft.outcome is not None and draft.outcome.value is _ARRESTED
    return held and draft.outcome is not None and draft.outcome.by == "rule:member"


def speaks(document: Document, draft: Draft) -> bool:
    """Whether those counted only tell of something: two experts predict a rise this year.

    The time is that of what they tell.
    """
    if is_toll(draft):
        return False
    words = document.lower[draft.phrase.last : draft.phrase.last + _TELLING]
    if words[:1] in (["is"], ["are"]):
        return words[1:] != [] and words[1] in _SAYING and words[1].endswith("ing")
    words = words[words[:1] in (["has"], ["have"]) :]
    if words[1:2] == ["to"]:
        return False  # "ten suspects believed to be smugglers"
    told = bool(words) and is_past(words[0]) and words[0] in REPORTING and "that" in words
    return told or (bool(words) and words[0] in _SAYING)


def is_standing(document: Document, draft: Draft) -> bool:
    """Whether a figure is of people who are somewhere now: "Peru hosts a million refugees".

    So is whom a country or a jail "has", unless it "has recorded" them.
    """
    people = draft.unit is None or draft.unit.value in _PEOPLE
    if not people or is_toll(draft):
        return False
    lower, first = document.lower, draft.clause.first
    if not _HOSTING.isdisjoint(lower[first : draft.clause.last]):
        return True
    at = min(draft.number.first, draft.phrase.first) - 1
    while at > first and (is_adverb(lower[at]) or lower[at] in _HEDGING):
        at -= 1
    return lower[at] in _HAVING


def current_cue(document: Document, draft: Draft) -> int | None:
    """Return the token by which a figure is told of the present: "are still missing"."""
    lower = document.lower
    clause = range(draft.clause.first, draft.clause.last)
    words = lower[draft.clause.first : draft.clause.last]
    if "present" in words:
        now = next((at for at in clause if lower[at - 1 : at + 1] == _AT_PRESENT), None)
        if now is not None and not any(map(is_past, words)):
            return now
    if not _STILL.isdisjoint(words):
        cue = next(at for at in clause if lower[at] in _STILL)
        # "claimed 18 lives, with 16 people still missing", "reached 949, including 40 still ill"
        between = pairwise(lower[draft.number.last : cue])
        if not any(mark == "," and word in _OF_OTHERS for mark, word in between):
            return cue
    if not is_displaced(draft):
        return None
    if not _PERFECT.isdisjoint(words) or any(map(is_past, words)):
        return None
    return next((at for at in clause if lower[at] in _PRESENT), None)
