"""The count before of the place that a sentence opens with: "In Ghana, 31 died in Bono"."""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fits, is_narrower, noun_of, units_agree
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_as_vague, nearly_holds
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.draft import Draft
from statextract.model.mentions import PlaceMention
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, Unit

_BACK = 4  # sentences with figures to the count of a place that a sentence opens with
_BEHIND = 10  # tokens after a count in which its own place stands


def places_in(scene: Scene, sentence: Sentence) -> Sequence[PlaceMention]:
    """Return the places that a sentence names."""
    return within(scene.mentions.places, sentence.first, sentence.last)


def find_framed(scene: Scene, index: int) -> int | None:
    """The count before of the place that a sentence opens with, if the count names a smaller one.

    "Ghana had 48 and Togo 13. In Ghana, 31 people died in Bono and 17 in neighbouring Ahafo".
    """
    sentence = scene.sentence(index)
    opening = sentence.first
    if scene.word(opening) != "in" or next(iter(scene.earlier_in_sentence(index)), None):
        return None
    places = places_in(scene, sentence)
    at = scene.drafts[index].number.last
    opening += scene.word(opening + 1) == "the"
    framed = bool(places) and places[0].first <= opening + 1 and scene.word(places[0].last) == ","
    if not framed or not any(0 <= place.first - at <= _BEHIND for place in places[1:]):
        return None
    for number in scene.sentences_before(sentence.index, _BACK):
        for other in scene.by_sentence[number]:
            if _tells_of(scene, other, places[0].name) and can_hold(
                scene.drafts[other], scene.drafts[index]
            ):
                known = _is_group(scene, index, other)
                timed = _has_own_time(scene.drafts[index], scene.drafts[other])
                return other if known and not timed else None
    return None


def _is_group(scene: Scene, index: int, other: int) -> bool:
    """Whether a count, or what it is some of where its own fate is left out, is of one kind."""
    whole, outer = scene.drafts[other], scene.whole_of(other)
    if whole.outcome is None and outer is not None:
        alike = fate_of(scene.drafts[outer]) is fate_of(scene.drafts[index])
        return alike and fits(scene, index, other)
    return is_same_kind(scene.drafts[index], whole)


def _has_own_time(mine: Draft, theirs: Draft) -> bool:
    """Whether the clause of a count gives it a time in which its group was not counted."""
    if mine.when is None or mine.when.by != "rule:same-clause":
        return False
    one = read_period(mine.when.value)
    other = None if theirs.when is None else read_period(theirs.when.value)
    return one is None or other is None or not one.meets(other)


def _tells_of(scene: Scene, index: int, name: str) -> bool:
    """Whether a place, and no other, stands before or behind a count within its clause."""
    sentence, members = scene.sentence(index), scene.by_sentence[scene.drafts[index].sentence]
    first = max((scene.drafts[o].number.last for o in members if o < index), default=sentence.first)
    last = min((scene.drafts[o].number.first for o in members if o > index), default=sentence.last)
    at = scene.drafts[index].number.first
    before = [place.name for place in within(scene.mentions.places, first, at)]
    behind = [place.name for place in within(scene.mentions.places, at, last)]
    opening = within(scene.mentions.places, sentence.first, scene.drafts[members[0]].number.first)
    if not opening and behind:
        return behind[-1:] == [name]  # "240 died in Luzon, while 100 died in Mindanao"
    return (before or behind)[-1:] == [name]


def is_same_kind(part: Draft, whole: Draft) -> bool:
    """Whether a count may be some of another by unit, traits, size and fate."""
    if not units_agree(part, whole) or not is_narrower(part, whole):
        return False
    one, all_of_them = part.number, whole.number
    if one.bound is all_of_them.bound is Bound.EXACT and one.value == all_of_them.value:
        return False
    if not nearly_holds(whole, part) or is_as_vague(whole, part):
        return False
    if part.unit is not None and part.unit.value is Unit.SHARE:
        return False
    mine = part.outcome.value if part.outcome else None
    theirs = whole.outcome.value if whole.outcome else None
    if mine is not theirs:
        return False
    return mine is not None or noun_of(part) == noun_of(whole)
