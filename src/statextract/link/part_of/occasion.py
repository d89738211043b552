"""Whether two clauses tell of two occasions: "540 landed on Monday; 800 had landed in 2015"."""

from itertools import pairwise

from statextract.link.fit import came_later, fate_of, fates_agree, noun_of, units_agree
from statextract.link.own_dates import dates_of, holds_date, is_of_own_year
from statextract.link.part_of.other_event import (
    comes_after,
    is_of_other_cause,
    is_of_other_event,
)
from statextract.link.part_of.times import name_other_months
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import is_bare, is_of_others
from statextract.link.sites import Aside
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.vocabulary import Outcome

_APART = frozenset(
    """
    neighbouring neighboring elsewhere unverified unconfirmed separate separately unrelated edition
    """.split()
)
_ELSE = frozenset("elsewhere separate separately".split())
_NEXT = frozenset("neighbouring neighboring unrelated".split())
_TOWNS = frozenset(["city", "town", "village"])
_RECALLING = frozenset(
    "revenge avenge avenged retaliation retaliatory reprisal reprisals anniversary".split()
)
_ELSEWHERE = (("in", "other"), ("in", "another"), ("in", "separate"))
_LIKEWISE = (  # what a round-up goes on with
    ("in", "a", "similar"),
    ("in", "a", "related"),
    ("in", "a", "separate"),
    ("in", "a", "different"),
    ("in", "similar", "vein"),
    ("in", "related", "news"),
    ("under", "a", "related"),
    ("under", "a", "separate"),
    ("during", "a", "separate"),
    ("during", "a", "related"),
    ("as", "part", "of", "a", "related"),
    ("as", "part", "of", "a", "separate"),
    ("following", "a", "separate"),
)
_ORDINAL = frozenset("other second third latter next".split())
_EVENTS = frozenset(
    """
    incident operation raid case attack shooting crash accident collision fire robbery murder
    killing blast explosion ambush sting seizure arrest
    """.split()
)
_LONGEST = 5  # tokens of "as part of a related"
_RAIDS = frozenset("operation raid sting case incident swoop".split())
_OPENING = frozenset(words[0] for words in (*_ELSEWHERE, *_LIKEWISE))
_SO_FAR = frozenset(["so", "far", "year"])
_ALREADY = frozenset(["this", "year", "already"])
_COUNTED = frozenset("confirmed verified included counted count part".split())
_BACK = frozenset(["earlier", "previously", "ago"])
_LOST = frozenset([Outcome.MISSING, Outcome.TRAPPED])
_FOUND = frozenset([Outcome.KILLED, Outcome.RESCUED, Outcome.INJURED, Outcome.ESCAPED])
_STILL = frozenset("still remain remains remained are".split())
_SOUGHT = frozenset("reach reaching search searching seeking looking locate find free".split())
_LIVING = frozenset("located save".split())
_FRONT = 4  # tokens
_TIMES = frozenset("week month year".split())
_NEAR = 4  # tokens before brackets
_LABEL = 8  # tokens of "same period of the previous year:"
_TERMS = frozenset("week weeks month quarter year period season day".split())
_OF_TERMS = frozenset("the last previous prior preceding same earlier of in a ago before -".split())
_PREVIOUS = frozenset("last previous earlier year quarter month".split())


def are_told_apart(scene: Scene, part: int, whole: int) -> bool:
    """Whether the place or the time of a count keeps it out of a group told before.

    What became of some later is of another time, and still of the group: "60 were held on
    Monday; nine were charged on Friday".
    """
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.former > theirs.former or (theirs.former and mine.sentence != theirs.sentence):
        return True
    if are_of_two_stories(scene, mine, theirs) or is_of_other_event(scene, part, whole):
        return True
    if came_later(mine, theirs):
        return False
    own, other = dates_of(scene, mine), dates_of(scene, theirs)
    return bool(own and other) and not any(holds_date(scene, date, own[0]) for date in other)


def told_with_more(scene: Scene, index: int, whole: int) -> int | None:
    """More people than a group of before has, of whom its sentence tells before a count.

    "Police arrested 900 foreigners. They sent 2,000 home, while 120 were deported": of all whom
    the police handled, not of the 900.
    """
    group = scene.drafts[whole]
    top = group.number.high
    if top is None or group.sentence == scene.drafts[index].sentence or not is_bare(scene, index):
        return None
    for other in scene.earlier_in_sentence(index):
        free = scene.whole_of(other) is None and scene.drafts[other].same_as is None
        more = (scene.drafts[other].number.low or 0) > top
        alike = noun_of(scene.drafts[other]) == noun_of(group) or fate_of(scene.drafts[other])
        if free and more and alike and units_agree(scene.drafts[other], group):
            return other
    return None


def has_own_date(scene: Scene, index: int) -> bool:
    """Whether a date stands in the clause of a count."""
    return bool(dates_of(scene, scene.drafts[index]))


def is_of_another_time(scene: Scene, index: int) -> bool:
    """Whether its sentence goes back: "A week earlier, 90 migrants had been helped"."""
    sentence = scene.sentence(index)
    first = sentence.first
    if scene.word(first) == "meanwhile":
        first += 2  # "Meanwhile, it was previously reported that three had come home"
    opening = scene.between(first, min(sentence.last, first + _FRONT))
    return not _BACK.isdisjoint(opening)


def goes_back(scene: Scene, index: int, other: int) -> bool:
    """Whether only the sentence of one count is of a time before: "Last month a fire killed 9"."""
    mine, theirs = (scene.said[scene.drafts[each].sentence] for each in (index, other))
    return _is_of_last(mine) and not _is_of_last(theirs)


def _is_of_last(words: frozenset[str]) -> bool:
    return "last" in words and not _TIMES.isdisjoint(words)


def recalls_another(scene: Scene, index: int) -> bool:
    """Whether a sentence tells what another event did: "in revenge for a raid that killed 32"."""
    return not _RECALLING.isdisjoint(scene.said[scene.drafts[index].sentence])


def is_set_apart(scene: Scene, index: int, *, wide: bool = False) -> bool:
    """Whether the sentence of a count says that it is none of the counted, or of another tale.

    "Reports of 60 dead could not be confirmed"; "19 militants, who are not included";
    "So far this year 38 have been charged"; "in neighbouring Kidal, two died". What a ``wide``
    total is told of goes on elsewhere: "310 were held across Peru. Separately, police held 12".
    """
    words = scene.said[scene.drafts[index].sentence]
    if not _APART.isdisjoint(words - _ELSE if wide else words):
        return True
    if (comes_after if wide else opens_another)(scene, index):
        return True
    denied = "not" in words and not _COUNTED.isdisjoint(words)
    return denied or words >= _SO_FAR or words >= _ALREADY


def opens_another(scene: Scene, index: int) -> bool:
    """Whether its sentence turns to another event: "In a similar case in July, 41 were found".

    Or tells that the story's came after it: "The attack came days after 39 were seized".
    """
    first = scene.sentence(index).first
    turns = scene.word(first) in _OPENING and (
        tuple(scene.between(first, first + 2)) in _ELSEWHERE or opens_likewise(scene, index)
    )
    return turns or comes_after(scene, index)


def fares_otherwise(scene: Scene, index: int, other: int) -> bool:
    """Whether a count met another fate than a group, or waits for it.

    "Two were killed with nine injured"; "31 were convicted with 40 still in court".
    """
    last, mine, theirs = scene.drafts[index].number.last, scene.drafts[index], scene.drafts[other]
    done = fate_of(theirs) in (Outcome.CONVICTED, Outcome.RELEASED)
    waiting = done and "still" in scene.between(last, last + _NEAR)
    return waiting or not fates_agree(mine, theirs)


def opens_likewise(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count goes on with a round-up: "In a similar operation"."""
    first = scene.sentence(index).first
    opening = tuple(scene.between(first, first + _LONGEST))
    next_event = opening[:2] == ("in", "the") and opening[2:3] != () and opening[2] in _ORDINAL
    if next_event and opening[3:4] != () and opening[3] in _EVENTS:
        return True  # "In the other incident, three suspects were still there"
    return opening[:3] in _LIKEWISE or opening in _LIKEWISE


def stands_apart(scene: Scene, index: int) -> bool:
    """Whether a count's own clause sets it apart: "two died in the neighbouring mine"."""
    clause = scene.drafts[index].clause
    return not _NEXT.isdisjoint(scene.between(scene.sites[index].first, clause.last))


def adds_another(scene: Scene, index: int) -> bool:
    """Whether a sentence adds a fact to those told: "Additionally, 260 were deported".

    Also one of another event: "Another raid led to the arrest of one suspect".
    """
    first = scene.sentence(index).first
    opening = tuple(scene.between(first, first + 2))
    if opening[:1] == ("additionally",) or opening == ("in", "addition"):
        return True
    if "another" not in scene.said[scene.drafts[index].sentence]:
        return False
    before = scene.between(first, scene.drafts[index].number.first)
    return any(one == "another" and event in _RAIDS for one, event in pairwise(before))


def stands_behind_another_time(scene: Scene, index: int, aside: Aside) -> bool:
    """Whether brackets stand behind another time: "than in the previous quarter (5,168)"."""
    before = scene.between(max(0, aside.first - _NEAR), aside.first)
    dates = within(scene.mentions.dates, scene.sentence(index).first, aside.first)
    dated = any(date.last >= aside.first for date in dates)
    return dated or not _PREVIOUS.isdisjoint(before)


def labels_time(scene: Scene, aside: Aside) -> bool:
    """Whether a time in brackets labels the count behind it: "93 arrests (2024: 104)".

    Also a time that only the calendar of the report knows: "(week 15: 121)", "(last week: 121)".
    """
    first = aside.first + 1
    if scene.word(aside.first) != "(":
        return False
    if any(
        date.first == first and scene.word(date.last) == ":"
        for date in within(scene.mentions.dates, first, aside.last)
    ):
        return True
    label = scene.between(first, min(first + _LABEL, aside.last))
    if ":" not in label:
        return False
    told = label[: label.index(":")]
    terms = _TERMS | scene.lexicons.classes.of("calendar")  # "(March: about 31)"
    known = all(word in terms or word in _OF_TERMS or word.isdigit() for word in told)
    return known and not terms.isdisjoint(told)


def outgrows_in_brackets(scene: Scene, index: int, aside: Aside, other: int) -> bool:
    """Whether a count in brackets with its time is more than that before: "93 (104 in May)".

    Or more than a difference, of which it is the level: "112 more than a week ago (1,734)".
    """
    dated = bool(within(scene.mentions.dates, aside.first + 1, aside.last))
    level = dated or scene.drafts[other].direction is not None
    return level and not can_hold(scene.drafts[other], scene.drafts[index])


def is_of_another_year(scene: Scene, index: int, other: int) -> bool:
    """Whether a larger count has a time of its own: "412 died – 60% of the 687 of 2017"."""
    apart = are_told_apart(scene, index, other)
    return apart and not can_hold(scene.drafts[other], scene.drafts[index])


def are_still_lost(scene: Scene, index: int, whole: int) -> bool:
    """Whether a group is still missing and a part is not: "14 are still missing. Eight died".

    So are 50 others whom a rescue has not reached, and all of whom a headline says "still"; those
    whom it has located are not dead.
    """
    if fate_of(scene.drafts[whole]) not in _LOST or fate_of(scene.drafts[index]) not in _FOUND:
        return False
    first = scene.first_of(whole)
    for told in (first, whole, *scene.retold.get(first, ())):
        clause = scene.drafts[told].clause
        words = scene.between(clause.first, clause.last)
        sought = is_of_others(scene, told) and not _SOUGHT.isdisjoint(words)
        living = fate_of(scene.drafts[index]) is Outcome.KILLED and not _LIVING.isdisjoint(words)
        if sought or living or not _STILL.isdisjoint(words):
            return True
    return False


def befell_apart(scene: Scene, part: int, whole: int) -> bool:
    """Whether the words, year, cause, town or month of a count set it apart from a total."""
    return (
        are_told_apart(scene, part, whole)
        or is_of_own_year(scene, part, whole)
        or is_of_other_cause(scene, part, whole)
        or is_in_other_town(scene, part, whole)
        or name_other_months(scene, part, whole)
    )


def is_in_other_town(scene: Scene, part: int, whole: int) -> bool:
    """Whether the sentences of two counts name towns, and not one is the same."""
    mine, theirs = _towns(scene, part), _towns(scene, whole)
    if not mine or not theirs or scene.drafts[part].sentence == scene.drafts[whole].sentence:
        return False
    return mine.isdisjoint(theirs)


def _towns(scene: Scene, index: int) -> frozenset[str]:
    sentence = scene.sentence(index)
    places = within(scene.mentions.places, sentence.first, sentence.last)
    return frozenset(place.name for place in places if place.kind in _TOWNS)
