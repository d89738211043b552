"""What sets the scene of a count below a story's head: a time, a place or a kind of its own."""

from collections.abc import Sequence

from statextract.link.fit import noun_of, unit_of
from statextract.link.part_of.kin import ANYBODY
from statextract.link.part_of.times import is_month_or_year
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.draft import Draft
from statextract.model.mentions import DateMention, PlaceMention
from statextract.model.vocabulary import Unit

# Events of which a head may tell more than one: "409 road accidents".
EVENTS = frozenset(
    """
    accident crash crashe collision incident attack raid operation blast explosion bombing
    shooting fire strike clash clashe storm landslide flood murder killing
    """.split()
)
_AT_WORK = frozenset(("worker", "employee", "labourer", "laborer"))
_AT = frozenset("in at near on".split())
_NAME = 3  # tokens from "at" to a name
_OTHER = frozenset("another other different second third neighbouring".split())
_AREAS = frozenset(  # "in the village of Zarak"
    "village town city district province state region suburb port island county".split()
)


_SPREAD = frozenset(["separate", "districts"])  # accidents here and there
_SMALL = frozenset(["district", "municipality", "town", "village", "county"])


def scene_of(scene: Scene, index: int, total: int) -> str | None:
    """What sets the scene of a count: a time of its own, a place of its own, or nothing."""
    sentence = scene.sentence(index)
    told = scene.document.sentences[scene.drafts[total].sentence]
    known = {_time(scene, date) for date in within(scene.mentions.dates, told.first, told.last)}
    times = [
        date
        for date in within(scene.mentions.dates, sentence.first, sentence.last)
        if is_month_or_year(scene, date.first, date.last) and _time(scene, date) not in known
    ]
    if times:
        return "time"
    if names_another_area(scene, sentence):
        return "place"
    places = _places(scene, sentence)
    spread = unit_of(scene.drafts[index]) is Unit.CASE  # "49 cases in Edo": of another outbreak
    spread = spread and noun_of(scene.drafts[index]) not in EVENTS
    if places or spread:
        held = within(scene.mentions.places, told.first, told.last)
        names, own = _proper(held), _proper(places)
        if len(names) == 1 and not spread and own and own <= names:
            return None  # "held across Oman ... Officers caught 61 who tried to enter Oman"
        free = not held and not spread
        free = free or (not _SPREAD.isdisjoint(scene.said[told.index]) and _are_small(places))
        return "place" if free or _lie_in(places, held, strictly=spread) else None
    before = scene.document.sentences[max(0, sentence.index - 1)]
    first = before.first if before.paragraph == sentence.paragraph else sentence.first
    if names_a_spot(scene, first, sentence.last):
        return "place"
    return "class" if _is_of_kind(scene.drafts[index], scene.drafts[total]) else None


def _are_small(places: Sequence[PlaceMention]) -> bool:
    """Whether no list says where some places lie, all small: "in Lalmohan Upazila"."""
    return all(place.kind in _SMALL and not place.inside for place in places)


def _is_of_kind(part: Draft, total: Draft) -> bool:
    """Whether a count is of a kind of those in a total: "84 masons" of 729 workers."""
    mine, theirs = noun_of(part), noun_of(total)
    if mine in ANYBODY or mine is None or unit_of(part) is not Unit.PERSON:
        return False
    if mine == theirs and part.noun is not None and total.noun is not None:
        return len(part.noun.value.split()) > len(total.noun.value.split())  # "steel workers"
    return mine != theirs and (theirs in ANYBODY or theirs in _AT_WORK)


def _lie_in(
    places: Sequence[PlaceMention], held: Sequence[PlaceMention], *, strictly: bool
) -> bool:
    """Whether one of some places is one of others or lies in one, as far as is known.

    Of a town of which only the country is known, that is whether it is the same country, unless
    it is to be known ``strictly``.
    """
    names = {place.name for place in held}
    countries = [] if strictly else [set(place.inside) for place in held if place.inside]
    return any(
        place.name in names
        or not names.isdisjoint(place.inside)
        or any(place.inside and set(place.inside) <= inside for inside in countries)
        for place in places
    )


def lies_within(scene: Scene, part: int, whole: int) -> bool:
    """Whether the sentence of a count names no place, or one in those of another's sentence."""
    inner, outer = (scene.sentence(each) for each in (part, whole))
    places = within(scene.mentions.places, inner.first, inner.last)
    held = within(scene.mentions.places, outer.first, outer.last)
    return not places or _lie_in(places, held, strictly=True)


def _places(scene: Scene, sentence: Sentence) -> Sequence[PlaceMention]:
    """The places of a sentence, else those of the one before it in its paragraph."""
    places = within(scene.mentions.places, sentence.first, sentence.last)
    before = scene.document.sentences[max(0, sentence.index - 1)]
    if places or before.paragraph != sentence.paragraph:
        return places
    return within(scene.mentions.places, before.first, before.last)


def _time(scene: Scene, date: DateMention) -> str:
    """The time that a date stands for; its words where nothing settles it."""
    return date.value or scene.document.text(date.start, date.end).lower()


def _proper(places: Sequence[PlaceMention]) -> set[str]:
    """The names of places, without "the border" and "across the country"."""
    return {place.name for place in places if not place.name.islower()}


def names_another_area(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is of one more place: "In another village, four died"."""
    first, last = sentence.first, sentence.last
    if "elsewhere" in scene.said[sentence.index]:
        return True
    return any(
        scene.word(token) in _OTHER and scene.word(token + 1) in _AREAS
        for token in range(first, last - 1)
    )


def names_a_spot(scene: Scene, first: int, last: int) -> bool:
    """Whether a place that no list knows stands behind "at" or "in": "at Choumuhoni area"."""
    calendar = scene.lexicons.classes.of("calendar")
    for token in range(first, last - 1):
        if scene.word(token) not in _AT:
            continue
        for near in range(token + 1, min(last, token + 1 + _NAME + 1)):
            word = scene.document.words[near]
            if near > token + _NAME and scene.word(near - 2) not in _AREAS:
                break
            if word[:1].isupper() and word.lower() not in calendar:
                return True
            if not word.islower():
                break
    return False
