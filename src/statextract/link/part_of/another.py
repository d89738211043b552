"""Whether a sentence goes on to another event: "another bomb", "in March a bus fell"."""

from statextract.lexicons.calendar import MONTHS
from statextract.link.part_of.times import is_month_or_year
from statextract.link.scene import Scene
from statextract.link.within import within

_ANOTHER = frozenset("another second third similar".split())
_HAPPENINGS = frozenset(
    """
    accident crash collision incident attack raid blast explosion bombing bomb bomber shooting
    strike airstrike ambush clash fire landslide bus minibus coach truck lorry van train plane
    helicopter boat ship ferry vessel dinghy vehicle device rocket shell mine leak outburst quake
    earthquake tremor avalanche storm flood collapse cave-in outbreak disaster
    """.split()
)
_KIND = 3  # tokens from "another" to what happened
_FRONT = 4  # tokens
_OPENING = 3  # tokens of "In Abuja"
_AT = frozenset("in at near".split())


def tells_of_another(scene: Scene, index: int, whole: int) -> bool:
    """Whether another event is told before a count: "another bomb hit a car, hurting seven".

    A group of which the first event tells is none of that one's.
    """
    first = scene.sentence(index).first
    if _ANOTHER.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    start = max(first, scene.drafts[whole].number.last if whole < index else first)
    for token in range(start, scene.drafts[index].number.first):
        if scene.word(token) in _ANOTHER:
            near = scene.between(token + 1, token + 1 + _KIND)
            if not _HAPPENINGS.isdisjoint(near):
                return True
    return False


def opens_with_year(scene: Scene, part: int, whole: int) -> bool:
    """Whether only a part's sentence opens with a month or year: "In March a bus fell, killing"."""
    sentence, other = scene.sentence(part), scene.sentence(whole)
    opening = within(scene.mentions.dates, sentence.first, sentence.first + _FRONT)
    if not opening or not is_month_or_year(scene, opening[0].first, opening[0].last):
        return False
    named = set(scene.between(opening[0].first, opening[0].last)) & MONTHS
    return named.isdisjoint(scene.between(other.first, other.last))


def opens_elsewhere(scene: Scene, part: int, whole: int) -> bool:
    """Whether a sentence opens with a place that a group's places are not: "In Abuja, a fire"."""
    sentence, other = scene.sentence(part), scene.sentence(whole)
    opening = within(scene.mentions.places, sentence.first, sentence.first + _OPENING)
    if sentence.index == other.index or not opening or scene.word(sentence.first) not in _AT:
        return False
    names = {place.name for place in within(scene.mentions.places, other.first, other.last)}
    return bool(names) and names.isdisjoint({opening[0].name, *opening[0].inside})


def is_of_another(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count's sentence tells of another event than a group told before it."""
    if opens_with_year(scene, part, whole) or tells_of_another(scene, part, whole):
        return True
    return opens_elsewhere(scene, part, whole)
