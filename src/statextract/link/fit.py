"""Whether one figure can be part of another, by what is known of both."""

from functools import lru_cache
from typing import TypeVar

from statextract.link.grammar import THEM_OR_WHOM
from statextract.link.officers import acted_on
from statextract.link.scene import Scene
from statextract.link.supposed import is_supposed
from statextract.link.survived import did_not_live
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Status, Unit

_RATE = NumberType.RATE
_CASE, _OBJECT, _PERSON = Unit.CASE, Unit.OBJECT, Unit.PERSON
V = TypeVar("V")

# Nouns, without plural s, that name a group whatever it was called before.
GENERIC = frozenset("people person individual victim case total number figure".split())
# What cannot be said of a part while the other is said of its whole, unless the words say so.
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.RESCUED, Outcome.ESCAPED])
_LOST = frozenset([Outcome.MISSING, Outcome.TRAPPED])
_BROKEN = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])
_MOVED = frozenset([Outcome.DISPLACED, Outcome.EVACUATED])
# Ways on from an outcome: the part went further than its whole.
_ONWARD: dict[Outcome, frozenset[Outcome]] = {
    Outcome.KILLED: frozenset([Outcome.IDENTIFIED, Outcome.REPATRIATED]),
    Outcome.INJURED: frozenset(
        [
            Outcome.HOSPITALISED,
            Outcome.RELEASED,
            Outcome.RECOVERED,
            Outcome.TRANSFERRED,
            Outcome.IN_CARE,
            Outcome.EVACUATED,
        ]
    ),
}

_BODIES = frozenset("bodie body remain corpse skeleton".split())
_GIVEN_BACK = (Outcome.RETURNED_HOME, Outcome.TRANSFERRED)
_SHARE, _OF_SHARE = Unit.SHARE, NumberType.SHARE
_TELLING = 10  # cases of a total whose noun is left out: "raising the total to 340"
_SEARCHED = frozenset("site house home flat address propertie premise location".split())
_HELD = frozenset("detainees suspects arrested detained accused defendants arrestees".split())
_RECOVERIES = ("recoverie", "recovery")

# What became later of some of those to whom the first happened.
_LATER: dict[Outcome, frozenset[Outcome]] = {
    Outcome.ARRESTED: frozenset(
        [Outcome.CHARGED, Outcome.CONVICTED, Outcome.RELEASED, Outcome.DEPORTED]
    ),
    Outcome.STOPPED: frozenset([Outcome.DEPORTED, Outcome.RELEASED]),
    Outcome.CHARGED: frozenset([Outcome.CONVICTED, Outcome.RELEASED]),
    Outcome.INJURED: _ONWARD[Outcome.INJURED],
    Outcome.HOSPITALISED: frozenset(
        [Outcome.RELEASED, Outcome.RECOVERED, Outcome.RETURNED_HOME, Outcome.TRANSFERRED]
    ),
    Outcome.SICK: frozenset([Outcome.HOSPITALISED, Outcome.RECOVERED, Outcome.RELEASED]),
    Outcome.EXPLOITED: frozenset([Outcome.RESCUED, Outcome.REPATRIATED, Outcome.IN_CARE]),
    Outcome.RESCUED: frozenset(
        [
            Outcome.IN_CARE,
            Outcome.HOSPITALISED,
            Outcome.REPATRIATED,
            Outcome.RETURNED_HOME,
            Outcome.TRANSFERRED,
        ]
    ),
    Outcome.REPATRIATED: frozenset([Outcome.IN_CARE, Outcome.RETURNED_HOME, Outcome.TRANSFERRED]),
    Outcome.RELEASED: frozenset([Outcome.IN_CARE, Outcome.REPATRIATED, Outcome.TRANSFERRED]),
    Outcome.ABDUCTED: frozenset([Outcome.RELEASED, Outcome.RESCUED, Outcome.ESCAPED]),
    Outcome.TRAPPED: frozenset([Outcome.RESCUED, Outcome.KILLED, Outcome.ESCAPED]),
    Outcome.KILLED: _ONWARD[Outcome.KILLED],
}


_PERSONAL = frozenset(
    [
        Outcome.KILLED,
        Outcome.SICK,
        Outcome.HOSPITALISED,
        Outcome.RECOVERED,
        Outcome.RETURNED_HOME,
        Outcome.DEPORTED,
        Outcome.CONVICTED,
        Outcome.DISPLACED,
    ]
)

# What is such a step on from anything.
NEXT_STEPS = frozenset[Outcome]().union(*_LATER.values())


def units_agree(part: Draft, whole: Draft) -> bool:
    """Whether a part's unit, if known, is that of its whole; a share may be of anything."""
    if whole.unit is None or whole.unit.value is _SHARE:
        return False
    if whole.number.type is _OF_SHARE:  # a share of things: "83% of felony charges"
        return False
    if whole.unit.value is _OBJECT and (fate_of(part) in _PERSONAL or _are_those(part)):
        return False  # things do not fall ill or go home, nor are they "those taken"
    if part.unit is None or part.unit.value is whole.unit.value or part.unit.value is _SHARE:
        return True
    if part.notes.get("unit") == "soft":
        return True
    if part.unit.value is not _PERSON or whole.unit.value is not _CASE:
        return False
    return _are_sick(whole) or (noun_of(part) == "patient" and noun_of(whole) == "case")


def _are_those(part: Draft) -> bool:
    return part.unit is not None and part.unit.by == "rule:those"


def _are_sick(draft: Draft) -> bool:
    """Whether cases are people with a disease: "5,667 cases ... Of these, 81 people died"."""
    sick = draft.outcome is not None and draft.outcome.value is Outcome.SICK
    return sick and noun_of(draft) in ("case", "infection", None)


def is_like(part: Draft, whole: Draft) -> bool:
    """Whether sex, age and nationality of a part do not deny those of its whole."""
    if _differ(part.sex, whole.sex) or _differ(part.age, whole.age):
        return False
    if part.nationality and whole.nationality:
        inside = set(part.nationality.value) <= set(whole.nationality.value)
        if whole.nationality.value and not inside:
            return False
    return True


def is_narrower(part: Draft, whole: Draft) -> bool:
    """Whether nothing known about the part denies what is known about the whole."""
    if not is_like(part, whole):
        return False
    return not are_opposed(part, whole) or _are_any_dead(part, whole)


def are_opposed(one: Draft, other: Draft) -> bool:
    """Whether one counts victims and the other suspects."""
    if one.role is None or other.role is None:
        return False
    return {one.role.value, other.role.value} == _OPPOSED


_OPPOSED = {Role.VICTIM, Role.SUSPECT}


def _are_any_dead(part: Draft, whole: Draft) -> bool:
    """Whether those harmed may be of both sides: "eleven died, including four militants"."""
    if whole.outcome is None or whole.outcome.value not in _HARMED:
        return False
    if noun_of(whole) not in _ANYBODY:
        return False
    return part.outcome is None or part.outcome.value in (None, whole.outcome.value)


_HARMED = (Outcome.KILLED, Outcome.INJURED)
_ANYBODY = frozenset("people bodie body dead casualtie".split())


def fates_agree(part: Draft, whole: Draft) -> bool:
    """Whether what happened to the part can have happened to some of the whole."""
    mine = part.outcome.value if part.outcome else None
    theirs = whole.outcome.value if whole.outcome else None
    if mine is None or theirs is None or mine is theirs:
        return True
    if theirs is Outcome.KILLED and mine in _GIVEN_BACK and noun_of(whole) in _BODIES:
        return True  # "100 bodies ... two have been given back to their families"
    if theirs in _ONWARD:
        return mine in _ONWARD[theirs]
    if mine in _LOST and theirs in _FATES:
        return False  # of those who were saved none is missing
    if mine in _BROKEN and theirs in _MOVED:
        return False  # "thousands were displaced ... more than 60 deaths"
    if mine is Outcome.ABDUCTED and theirs in (Outcome.ESCAPED, Outcome.RESCUED, Outcome.RELEASED):
        return False  # nor is any still a captive
    if mine is Outcome.ABDUCTED and theirs is Outcome.MISSING:
        return False  # "some 700 are missing. Of the 240 hostages, 33 are minors"
    return not (mine in _FATES and theirs in _FATES)


def came_later(part: Draft, whole: Draft) -> bool:
    """Whether what happened to the part is a known next step of what happened to the whole."""
    mine = part.outcome.value if part.outcome else None
    theirs = whole.outcome.value if whole.outcome else None
    return mine is not None and theirs is not None and mine in _LATER.get(theirs, ())


def are_deaths_of_cases(part: Draft, whole: Draft) -> bool:
    """Whether one counts deaths or recoveries, the other the cases that they are among."""
    if part.unit is None or part.unit.value is not Unit.PERSON:
        return False
    fate = fate_of(part)
    well = fate is Outcome.RECOVERED and noun_of(part) in _RECOVERIES
    if fate is not Outcome.KILLED and not well:
        return False
    if whole.unit is None or whole.unit.value not in (Unit.CASE, Unit.PERSON):
        return False
    sick = whole.outcome is not None and whole.outcome.value is Outcome.SICK
    total = whole.of is None and (whole.number.value or 0) >= _TELLING
    taken = total and whole.noun is None and whole.unit.by.startswith("figure:")
    cases = whole.unit.value is Unit.CASE and (noun_of(whole) in ("case", "infection") or taken)
    return cases or (sick and not well)


def fits(scene: Scene, part: int, whole: int) -> bool:
    """Whether a draft can be part of another as far as unit and attributes go."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if theirs.status is not None and theirs.status.value is Status.DENIED:
        return False
    if mine.sentence != theirs.sentence and (theirs.former or is_supposed(theirs, mine)):
        return False  # what the article only recalls, points to or supposes: "that is 105 deaths"
    if (mine.sex or mine.age) and (_is_event(theirs) or unit_of(theirs) is _OBJECT):
        return False  # operations and vans have no sex; cases of a disease do
    if mine.unit is not None and mine.unit.by == "rule:aim":
        return False  # a target is no part of what was reached
    if theirs.number.high == 0 or theirs.number.type is _RATE:
        return False  # nobody is part of no one, nor of so many a day
    if theirs.number.high == 1 and (mine.number.low or 0) > 1 and is_person(theirs):
        return False  # "One patient said ... Several agreed"
    if unit_of(theirs) is _OBJECT and _are_arrested(scene, mine):
        return False
    if noun_of(theirs) in _SEARCHED and fate_of(mine) is Outcome.ARRESTED:
        return False  # "26 sites raided; eight held"
    if did_not_live(scene, mine, theirs):
        return False
    if acted_on(mine, theirs):
        return False  # "24 officers carried out the raid. The three suspects ..."
    if mine.phrase.of is not None and _is_of_them(scene, mine, theirs):
        return units_agree(mine, theirs) and is_like(mine, theirs)
    return units_agree(mine, theirs) and is_narrower(mine, theirs)


def _is_of_them(scene: Scene, draft: Draft, group: Draft) -> bool:
    """Whether "two of them" says of whom they are, suspects or not, whatever befell them.

    So does "two of the detainees were hurt" where the 22 were detained.
    """
    of = draft.phrase.of
    if of is None or of[0] < draft.number.last:
        return False
    if scene.word(of[0]) in THEM_OR_WHOM:
        return draft.noun is None or of[0] == draft.number.last + 1
    if draft.noun is not None:
        return False
    suspects = fate_of(group) is Outcome.ARRESTED and scene.word(of[0]) == "the"
    return suspects and scene.word(of[1] - 1) in _HELD


def _are_arrested(scene: Scene, draft: Draft) -> bool:
    """Whether people were taken, for no thing is arrested: "seized 410 guns; 60 were arrested"."""
    fate = draft.outcome
    if fate is None or fate.value not in (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED):
        return False
    words = scene.document.text(fate.start, fate.end).lower()
    return any(verb in words for verb in ("arrest", "charged", "convict", "jailed", "sentenced"))


def is_person(draft: Draft) -> bool:
    """Whether a count is of people one by one."""
    return draft.unit is not None and draft.unit.value is _PERSON


def _is_event(draft: Draft) -> bool:
    """Whether a count is of cases that are not people who fell ill."""
    cases = draft.unit is not None and draft.unit.value is _CASE
    return cases and noun_of(draft) not in ("case", "infection")


def fate_of(draft: Draft) -> Outcome | None:
    """Return what happened to those counted, or None if the text does not say."""
    return None if draft.outcome is None else draft.outcome.value


def unit_of(draft: Draft) -> Unit | None:
    """Return what is counted, or None if nothing says so."""
    return None if draft.unit is None else draft.unit.value


def share_fate(one: Draft, other: Draft) -> bool:
    """Whether the text tells one and the same fate of both."""
    return fate_of(one) is not None and fate_of(one) is fate_of(other)


def noun_of(draft: Draft) -> str | None:
    """Return the last word of a noun, without plural s: "victim" for "trafficking victims"."""
    return None if draft.noun is None else _last_word(draft.noun.value)


@lru_cache(maxsize=4096)
def _last_word(noun: str) -> str | None:
    words = noun.lower().split(" of ")[0].split()
    return words[-1].rstrip("s") if words else None


def _differ(one: Cited[V] | None, other: Cited[V] | None) -> bool:
    return one is not None and other is not None and one.value != other.value
