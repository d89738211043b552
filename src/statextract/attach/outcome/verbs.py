"""Verb groups without an outcome word, and the words that end a noun phrase."""

from collections.abc import Iterator, Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    behind_agent,
    is_past,
    tells_when,
)
from statextract.attach.outcome.later_deeds import joined_deed, last_deed
from statextract.attach.outcome.reading import Reading, Verdict, is_filler, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_REACH = 6
_NAME = 6  # tokens of "a new opinion poll"
_OF_THINGS = frozenset("hold release send take move return transfer recover".split())
_ONE = frozenset("a an the this its".split())
_LEADING_TO = frozenset("to in at for by with on into during".split())
_INTO = frozenset("to as among those the able estimated understood confirmed alleged".split())
_AHEAD = frozenset(("to", "due", "will"))
_SAVED = ("victims", "survivors")
_GROUP = 3  # tokens of "of a gang"
_HELP = frozenset(
    (Outcome.IDENTIFIED, Outcome.RESCUED, Outcome.RELEASED, Outcome.IN_CARE, Outcome.REPATRIATED)
)
_WHERE_AT = frozenset("in from across near off outside around at on aboard inside".split())
_MET_BY_PEOPLE = frozenset(
    (
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.RESCUED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
        Outcome.TRAPPED,
        Outcome.MISSING,
        Outcome.ABDUCTED,
        Outcome.HOSPITALISED,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
        Outcome.SICK,
    )
)
_LINKS = frozenset("who that which where ,".split())
_BREAKS = (PREPOSITIONS - _WHERE_AT) | AUXILIARIES | SUBORDINATORS | _LINKS
_AS_WHAT = 6  # tokens of "as a live-in maid were"
_BEHIND_AS = (AUXILIARIES | PREPOSITIONS) - SUBORDINATORS
_PLACE = 8  # tokens of "on a bus in the old harbour town"
_DESCRIBED = 2
_LEADING = frozenset("and as with after while when say says said report reports the all".split())
_HEADLINES = (SentenceKind.TITLE, SentenceKind.HEADING, SentenceKind.BULLET)
_WHERE = frozenset("worldwide nationwide statewide countrywide citywide abroad overseas".split())
_LATER = frozenset("afterward afterwards overnight thereafter twice alive dead unharmed".split())
_FOLLOWING = _WHERE | _LATER | PREPOSITIONS | AUXILIARIES | CALENDAR | SUBORDINATORS | CONJUNCTIONS


def predicate_said_of(reading: Reading, auxiliary: int, last: int) -> Predicate | None:
    """Return the predicate behind what is said of people: "are believed to have died"."""
    lower, start = reading.document.lower, auxiliary + 1
    if (
        start < last
        and is_past(lower[start])
        and (to := behind_agent(lower, start + 1)) > start + 1
    ):
        start = to  # "are believed by the police to have been exploited"
    for at in range(start, min(start + _REACH - 1, last)):
        predicate = reading.by_group.get(at)
        if predicate is not None:
            affected = predicate.shape in (Shape.PASSIVE, Shape.SUBJECT)
            told = predicate.shape is Shape.REDUCED and predicate.entry.affected == "object"
            acts = predicate.shape is Shape.ACTIVE  # "are alleged to have shot a guard"
            done = reading.document.lower[predicate.group : predicate.group + 2] == ["to", "have"]
            return predicate if affected or told or (acts and done) else None  # "reported injured"
        word = reading.document.lower[at]
        if word == "who" and reading.document.lower[at - 1] == "those":
            continue  # "were among those who died"
        if not (word in AUXILIARIES or is_past(word) or is_filler(word) or word in _INTO):
            return None
    return None


def read_other_verb(reading: Reading, auxiliary: int, last: int) -> Verdict | None:
    """Return the verdict of a verb of no lexicon; "were women" and "have a tent" give none.

    Such verbs describe, so that their people may inherit what happened to them.
    """
    for at in range(auxiliary + 1, min(auxiliary + _REACH, last)):
        word = reading.document.lower[at]
        if is_past(word):
            deed = joined_deed(reading, at + 1)
            return judge(deed, "passive") if deed is not None else other_verb(auxiliary)
        if word not in AUXILIARIES and not is_filler(word):
            return None
    return None


def other_verb(at: int) -> Verdict:
    """Return the verdict that a verb says something else than an outcome."""
    return Verdict(None, "rule:other-verb", at, at + 1)


def verbs_in(reading: Reading, draft: Draft, first: int, last: int) -> Iterator[int]:
    """Yield finite verbs that the phrases behind a noun hold: "58 in Bergen complained of".

    In a headline also what was done for victims, or to the members of a group: "219 victims of
    child trafficking identified", but not "three friends of girl murdered in May". And what only
    people meet, behind where they are: "12 people in Bergen charged over fraud", "the 40 soldiers
    from the Fifth Brigade killed by mortars".
    """
    titled = reading.sentence.kind in _HEADLINES and draft.noun is not None
    noun = draft.noun.value.lower() if titled and draft.noun is not None else ""
    for at in range(first, last):
        predicate = reading.by_group.get(at)
        if predicate is None:
            continue
        reduced = predicate.shape is Shape.REDUCED
        helped = noun.endswith(_SAVED) and predicate.entry.outcome in _HELP
        member = noun.endswith("members") and at <= first + _GROUP
        met = predicate.entry.outcome in _MET_BY_PEOPLE
        met = met and (not titled or _leads(reading, draft))
        met = met and _is_place_phrase(reading, first, predicate)
        bare = predicate.shape is Shape.SUBJECT and predicate.entry.pos != "noun"
        if (predicate.finite and predicate.shape is Shape.SUBJECT) or (
            (reduced and (helped or member or met)) or (titled and bare and met)
        ):
            yield at


def _leads(reading: Reading, draft: Draft) -> bool:
    """Whether people open what a headline says: not "Police hunt two men in raid on bus"."""
    before = reading.start(draft) - 1
    word = reading.document.lower[before]
    return before < reading.sentence.first or not word.isalpha() or word in _LEADING


def _is_place_phrase(reading: Reading, first: int, predicate: Predicate) -> bool:
    """Whether one phrase of a place stands there: not "in hunt for man", "where a girl was"."""
    words = reading.document.lower[first : predicate.group]
    if not 1 < len(words) <= _PLACE:
        return False
    doubted = words[0] == "of" and predicate.last - predicate.first > 1  # "feared dead"
    if words[0] not in _WHERE_AT and not doubted:
        return False
    attributed = len(words) > _DESCRIBED and is_past(words[1])  # "in overcrowded bus"
    return _BREAKS.isdisjoint(words[1:]) and not any(map(is_past, words[1 + attributed :]))


def is_finite(reading: Reading, at: int) -> bool:
    """Whether an auxiliary is the verb of a clause: not "of having stolen", not "in May"."""
    lower = reading.document.lower
    if lower[at] in ("having", "being"):
        return lower[at - 1] not in PREPOSITIONS
    if lower[at] == "be" and lower[at - 1] == "to":  # "suspected to be victims"
        told = is_past(lower[at - 2]) or lower[at - 2] == "suspected"
        return not told or lower[at - 3] in AUXILIARIES
    return reading.document.words[at] != "May"


def settled(reading: Reading, draft: Draft, predicate: Predicate) -> Verdict:
    """The verdict of a finite predicate; "died or went missing" leaves it open."""
    lower = reading.document.lower
    predicate = last_deed(reading, predicate)
    verdict = judge(predicate, predicate.shape.value)
    at = predicate.last
    if at < len(lower) and lower[at] == "(":
        at = draft.clause.hole_end(at)
    goes_on = reading.by_group.get(at) if predicate.entry.outcome is None else None
    if goes_on is not None and lower[at] == "being":  # "40 report being robbed"
        return judge(goes_on, predicate.shape.value)
    at = _behind_row(reading, at)
    if at + 1 < len(lower) and lower[at] == "or":
        other = reading.by_group.get(at + 1)
        if other is not None and other.entry.outcome is not predicate.entry.outcome:
            return verdict._replace(outcome=None, by="rule:or")
    return verdict


def _behind_row(reading: Reading, at: int) -> int:
    """Where a row of participles may close with "or": "were killed, injured or kidnapped"."""
    lower, behind = reading.document.lower, at
    while behind + 1 < reading.sentence.last and lower[behind] == ",":
        step = reading.by_group.get(behind + 1)
        if lower[behind + 1] == "or":
            return behind + 1
        if step is None and not is_past(lower[behind + 1]):
            return at
        behind = behind + 2 if step is None else step.last
    return behind if lower[behind : behind + 1] == ["or"] else at


def says_as_what(lower: Sequence[str], at: int, last: int) -> bool:
    """Whether "as" ends a relative clause: "who came here as maids were", not "as he slept"."""
    told = lower[at + 1 : min(at + _AS_WHAT, last)]
    closing = next((i for i, word in enumerate(told) if word in _BEHIND_AS), 0)
    return closing > 0 and (SUBJECTS.isdisjoint(told[:closing]) or told[0] in ("a", "an"))


def is_to_appear(lower: Sequence[str], verdict: Verdict) -> bool:
    """Whether people are only to appear in court, which follows from what was done before."""
    ahead = verdict.modal or not _AHEAD.isdisjoint(lower[verdict.first : verdict.last])
    return ahead and verdict.entry is not None and verdict.entry.lemma == "appear in court"


def _is_of_a_thing(lower: Sequence[str], predicate: Predicate, last: int) -> bool:
    """Whether a participle says it of what stands before it: "according to a poll released in"."""
    if predicate.entry.lemma not in _OF_THINGS or predicate.group != predicate.first:
        return False
    for at in range(predicate.first - 2, max(last - 1, predicate.first - _NAME), -1):
        if lower[at] in _ONE:
            return lower[at - 1] in _LEADING_TO
        if lower[at] in PREPOSITIONS or not lower[at].isalpha():
            return False
    return False


def modifies(reading: Reading, draft: Draft, predicate: Predicate, *, adjacent: bool) -> bool:
    """Whether a participle or adjective without auxiliary belongs to a phrase."""
    lower = reading.document.lower
    if predicate.shape in (Shape.SUBJECT, Shape.PASSIVE):
        expected = predicate.group - 1 == draft.phrase.last
        return adjacent or (expected and lower[predicate.group - 1] == "expected")
    if _is_of_a_thing(lower, predicate, draft.phrase.last):
        return False
    return closes_phrase(reading, predicate, draft.clause.last)


def closes_phrase(reading: Reading, predicate: Predicate, last: int) -> bool:
    """Whether no noun follows a participle, which it would modify or have for object."""
    if predicate.last >= last:
        return True
    lower = reading.document.lower
    if predicate.last - predicate.first > 1 and lower[predicate.last - 1] in PREPOSITIONS:
        return True
    word = lower[predicate.last]
    if tells_when(lower, predicate.last):
        return True
    known = word in _FOLLOWING or is_past(word) or is_filler(word)
    return known or not word.isalpha()
