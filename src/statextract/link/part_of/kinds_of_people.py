"""People of a kind who share the fate of a total told before: "136 pedestrians were killed".

The words must say that both are of one time: "during this period", "in these crashes", a kind of
crash beside all crashes, or the bullets of a list.
"""

from statextract.link.fit import GENERIC, fate_of, fits, noun_of, unit_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import is_of_another_time
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_surely_larger
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Outcome, Unit

_BY = "rule:kind-of-people"
_TOLLS = frozenset([Outcome.KILLED, Outcome.INJURED])
_PERIODS = frozenset("period month year quarter week time".split())
_EVENTS = frozenset("accidents crashes collisions incidents attacks disasters".split())
_HARMED = frozenset("died dead killed hurt injured wounded".split())
_POINTING = frozenset(["this", "these", "the", "that", "those"])
_THIS = frozenset(["this", "that", "these", "those"])
_PLACING = frozenset(["in", "during", "over"])
_REACH = 6  # sentences with figures
_CUES = _PERIODS | _EVENTS


@rule(_CUES)
def tie_kind_of_people(scene: Scene, index: int) -> Tie | None:
    """Tie a kind of people to the toll of the same period or events."""
    draft = scene.drafts[index]
    if not _is_kind(scene, index) or scene.sentence(index).kind is not SentenceKind.PROSE:
        return None
    cue = _anaphor(scene, index)
    if cue is None or is_of_another_time(scene, index):
        return None
    whole = _toll(scene, index)
    if whole is None or not can_hold(scene.drafts[whole], draft):
        return None
    return None if _is_of_other_events(scene, index, whole) else Tie(whole, _BY, cue, "clauses")


@rule(_EVENTS)
def tie_kind_of_event(scene: Scene, index: int) -> Tie | None:
    """Tie those hurt in a kind of crash, and such crashes, to all: "147 in 138 motorcycle crashes".

    The total must have been told of such events at large: "513 people died in 409 road crashes".
    """
    number = scene.drafts[index].sentence
    here = _pair(scene, number)
    if here is None or index not in here or is_of_another_time(scene, index):
        return None
    people, event = here
    for earlier in scene.sentences_before(number, _REACH):
        there = _pair(scene, earlier)
        if there is None:
            continue
        group, events = there
        kinds = scene.drafts[event], scene.drafts[events]
        alike = noun_of(kinds[0]) == noun_of(kinds[1]) and is_surely_larger(kinds[1], kinds[0])
        fates = fate_of(scene.drafts[group]) is fate_of(scene.drafts[people])
        if not alike or not fates or not _is_narrower(scene, event, events):
            return None
        whole = group if index == people else events
        apart = _is_elsewhere(scene, people, group)
        if apart or not can_hold(scene.drafts[whole], scene.drafts[index]):
            return None
        site = scene.sites[index]
        return Tie(scene.first_of(whole), _BY, (site.first, site.last), "clauses")
    return None


@rule(_HARMED)
def tie_kind_bullet(scene: Scene, index: int) -> Tie | None:
    """Tie kinds of people in bullets to the toll above: "• 23 pedestrians died • Four cyclists"."""
    number = scene.drafts[index].sentence
    if scene.sentence(index).kind is not SentenceKind.BULLET or not _is_kind(scene, index):
        return None
    fate = fate_of(scene.drafts[index])
    beside = any(
        _is_kind(scene, other) and fate_of(scene.drafts[other]) is fate
        for near in (number - 1, number + 1)
        for other in scene.by_sentence.get(near, ())[:1]
        if scene.sentence(other).kind is SentenceKind.BULLET
    )
    whole = _toll(scene, index) if beside and not is_of_another_time(scene, index) else None
    if whole is None or not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    site = scene.sites[index]
    return Tie(whole, _BY, (site.first, site.last), "clauses")


def _is_elsewhere(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count has a place that the total does not: "In Uganda, 147 died" of Kenya's 513."""
    mine, theirs = (scene.drafts[each].place for each in (index, whole))
    if mine is None:
        return False
    places = scene.mentions.places
    return theirs is None or places[mine.value].name != places[theirs.value].name


def _is_of_other_events(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is of another place or of events that the total is not: floods, crashes."""
    mine, theirs = (scene.said[scene.drafts[each].sentence] & _EVENTS for each in (index, whole))
    return bool(mine and not mine & theirs) or _is_elsewhere(scene, index, whole)


def _is_kind(scene: Scene, index: int) -> bool:
    """Whether a count is of people of some kind who were killed or hurt."""
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.PERSON or fate_of(draft) not in _TOLLS:
        return False
    noun = noun_of(draft)
    named = noun is not None and noun not in GENERIC and noun not in ("death", "other", "live")
    return named and not is_baseline(scene, index)


def _anaphor(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens of "during this period" or "in these crashes" behind a count's sentence."""
    sentence = scene.sentence(index)
    for at in range(sentence.first, sentence.last - 2):
        if scene.word(at) not in _PLACING or scene.word(at + 1) not in _POINTING:
            continue
        noun, pointer = scene.word(at + 2), scene.word(at + 1)
        if (noun in _PERIODS and pointer in _THIS) or noun in _EVENTS:
            return at, at + 3
        if noun == "same" and scene.word(at + 3) == "period" and scene.word(at + 4) in (",", "."):
            return at, at + 4
        if noun == "period" and scene.word(at + 3) in (",", "."):
            return at, at + 3
    return None


def _toll(scene: Scene, index: int) -> int | None:
    """The nearest leading count of people at large who had the same fate."""
    draft = scene.drafts[index]
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            toll = scene.drafts[other]
            large = noun_of(toll) is None or noun_of(toll) in GENERIC or noun_of(toll) == "death"
            if fate_of(toll) is not fate_of(draft) or not large or not leads(scene, other):
                continue
            if toll.number.bound is Bound.VAGUE:
                continue  # "Dozens died in a riot. Over 130 inmates died this year"
            if scene.whole_of(other) is None and fits(scene, index, other):
                return scene.first_of(other)
    return None


def _pair(scene: Scene, number: int) -> tuple[int, int] | None:
    """The people killed or hurt and the events of a sentence, "513 died in 409 road crashes"."""
    members = scene.by_sentence[number]
    people = [o for o in members if _is_toll(scene, o)]
    events = [o for o in members if unit_of(scene.drafts[o]) is Unit.CASE and _is_event(scene, o)]
    return (people[0], events[0]) if people and len(events) == 1 else None


def _is_toll(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    general = noun_of(draft) is None or noun_of(draft) in GENERIC
    counted = unit_of(draft) is Unit.PERSON and fate_of(draft) in _TOLLS
    return counted and general and leads(scene, index)


def _is_event(scene: Scene, index: int) -> bool:
    noun = scene.drafts[index].noun
    return noun is not None and noun.value.lower().split()[-1] in _EVENTS


def _is_narrower(scene: Scene, event: int, events: int) -> bool:
    """Whether some events are of a kind of others: "motorcycle crashes" of "road crashes"."""
    mine, theirs = (scene.drafts[o].noun for o in (event, events))
    if mine is None or theirs is None:
        return False
    words = [noun.value.lower().split() for noun in (mine, theirs)]
    large = words[1][:-1] in ([], ["road"], ["traffic"], ["road", "traffic"], ["separate"])
    return large and len(words[0]) > 1 and words[0] != words[1]
