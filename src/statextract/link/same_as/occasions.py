"""Counts of one number and one fate on two occasions: "in a separate raid", "a week earlier"."""

from itertools import pairwise

from statextract.lexicons.calendar import WEEKDAYS
from statextract.link.crowd import is_one_of_many
from statextract.link.event_words import DEEDS, EVENTS, are_several
from statextract.link.grammar import DEFINITE
from statextract.link.own_dates import is_of_older_day, is_of_own_year
from statextract.link.same_as.values import LARGE
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import read_period

_ANOTHER = frozenset(
    "another separate similar second third further unrelated previous earlier different".split()
)
_TURNING = frozenset("besides elsewhere meanwhile separately likewise similarly also".split())
_A = frozenset(("a", "an"))
_SAID = frozenset("said says told reported announced confirmed stated added".split())
_STARTS = frozenset("start beginning began outbreak onset launch started erupted".split())
_START = 6  # tokens of "since the civil war began in"
_SPANS = frozenset("day days week weeks month months year years".split())
_BACK = frozenset("earlier ago before previously".split())
_GAP = 3  # tokens from "similar" to "attack"
_NAMED = 5  # tokens from "a" to the event: "a head-on collision"
_OPENING = 6  # tokens of "Less than two weeks earlier"
_WORDED = frozenset(("rule:same-clause", "rule:same-sentence"))


def are_of_two_occasions(scene: Scene, index: int, other: int) -> bool:
    """Whether a count that is told anew is of another event than an equal one before.

    A headline's event is told in the first sentence, however that one names it.
    """
    draft = scene.drafts[index]
    if scene.sites[index].lead & DEFINITE or draft.phrase.definite:
        return False
    titled = scene.sentence(other).kind is SentenceKind.TITLE
    if titled and draft.sentence == min(scene.lede, default=-1):
        return False
    if draft.sentence != scene.drafts[other].sentence and (
        _goes_back(scene, index)
        or _names_another(scene, index, other)
        or _turns_to_another(scene, index)
    ):
        return True
    if titled:
        return False
    if _are_on_two_weekdays(scene, index, other):
        return True
    return _is_recalled(scene, index, other) or _is_one_of_many(scene, index, other)


def is_of_one_event(scene: Scene, index: int, other: int) -> bool:
    """Whether a count is of one of several events: "two blasts killed 65 ... 60 in that blast"."""
    mine, theirs = scene.drafts[index].sentence, scene.drafts[other].sentence
    one = not DEEDS.isdisjoint(scene.said[mine]) and not are_several(scene, mine)
    return one and are_several(scene, theirs)


def runs_since(scene: Scene, index: int) -> bool:
    """Whether a count is of all since something began: "220 have died since the start of the"."""
    sentence = scene.sentence(index)
    behind = scene.between(scene.drafts[index].number.last, sentence.last)
    if "since" not in behind:
        return False
    at = behind.index("since")
    return not _STARTS.isdisjoint(behind[at : at + _START])


def _are_on_two_weekdays(scene: Scene, index: int, other: int) -> bool:
    """Whether an article without a date tells of two days by their names: "Monday", "Tuesday"."""
    days = [_weekdays(scene, scene.drafts[each].sentence) for each in (index, other)]
    return all(len(names) == 1 for names in days) and days[0] != days[1]


def _weekdays(scene: Scene, number: int) -> frozenset[str]:
    """The days, known by name alone, on which something happened in a sentence."""
    sentence = scene.document.sentences[number]
    return frozenset(
        scene.word(date.last - 1)
        for date in within(scene.mentions.dates, sentence.first, sentence.last)
        if date.value is None and scene.word(date.last - 1) in WEEKDAYS
        if scene.word(date.first - 1 - (scene.word(date.first - 1) == "on")) not in _SAID
    )


def _is_recalled(scene: Scene, index: int, other: int) -> bool:
    """Whether only the later count has a month or year: "A bus crash killed three. In 2019 three".

    Larger numbers with one bound seldom meet by chance.
    """
    numbers = scene.drafts[index].number, scene.drafts[other].number
    chance = (numbers[0].value or 0) < LARGE or numbers[0].bound is not numbers[1].bound
    if chance and is_of_older_day(scene, index, other):
        return True
    return chance and is_of_own_year(scene, index, other)


def _goes_back(scene: Scene, index: int) -> bool:
    """Whether its sentence opens with a time before: "A week earlier, two were shot dead"."""
    first = scene.sentence(index).first
    words = scene.between(first, min(scene.sites[index].first, first + _OPENING))
    return any(one in _SPANS and two in _BACK for one, two in pairwise(words))


def _turns_to_another(scene: Scene, index: int) -> bool:
    """Whether its sentence turns to one more event: "Besides, a collision left five dead"."""
    sentence = scene.sentence(index)
    words = scene.between(sentence.first, scene.sites[index].first)
    if words[:1] == [] or words[0] not in _TURNING:
        return False
    return any(
        one in _A and not EVENTS.isdisjoint(words[at + 1 : at + 1 + _NAMED])
        for at, one in enumerate(words)
    )


def _names_another(scene: Scene, index: int, other: int) -> bool:
    """Whether "a similar attack" or "a further raid" stands before a count, not in its like."""
    if _ANOTHER.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    if not _ANOTHER.isdisjoint(scene.said[scene.drafts[other].sentence]):
        return False
    last = scene.sites[index].first
    return any(
        scene.word(token) in _ANOTHER
        and not EVENTS.isdisjoint(scene.between(token + 1, min(last, token + 1 + _GAP)))
        for token in range(scene.sentence(index).first, last)
    )


def _is_one_of_many(scene: Scene, index: int, other: int) -> bool:
    """Whether a list of events tells so many numbers of one fate that two are equal by chance.

    Nothing but a place or a time that is told of both makes such two one.
    """
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if (mine.number.value or 0) >= LARGE * LARGE or not is_one_of_many(scene, index):
        return False
    return not _share_setting(scene, mine, theirs)


def _share_setting(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a place, or a time told beside each, is that of both."""
    if mine.place is not None and theirs.place is not None:
        places = scene.mentions.places
        if places[mine.place.value].name == places[theirs.place.value].name:
            return True
    if mine.when is None or theirs.when is None:
        return False
    if mine.when.by not in _WORDED or theirs.when.by not in _WORDED:
        return False
    one, two = read_period(mine.when.value), read_period(theirs.when.value)
    return one is not None and two is not None and one.touches(two)
