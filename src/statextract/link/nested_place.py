"""A count at a place inside the place of an earlier count of the same kind."""

from statextract.link.ellipsis import take_unit
from statextract.link.event_words import ATTACKS
from statextract.link.fit import fate_of, fates_agree
from statextract.link.framed_place import find_framed, is_same_kind, places_in
from statextract.link.grammar import ARTICLES, MORE_OR_OTHERS
from statextract.link.kinds_of_case import are_of_two_kinds
from statextract.link.leading import leads
from statextract.link.own_dates import dates_of, holds_date
from statextract.link.part_of.occasion import has_own_date, opens_another
from statextract.link.part_of.other_event import is_of_other_cause
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, nearly_holds
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.mentions import PlaceMention
from statextract.model.period import are_apart
from statextract.model.vocabulary import Bound

_REACH = 4  # sentences with figures
_FRONT = 8  # tokens at the start of a sentence that set its scene
_TOLD = frozenset(("rule:same-clause", "rule:same-sentence", "rule:event"))
_WORDED = frozenset(("rule:same-clause", "rule:same-sentence"))
_DAY = len("2025-04-01")
_PLACING = frozenset("in at near off outside around".split())
_SPOTS = frozenset(
    """
    coast coasts shore shores waters outskirts town city village district port island islands
    suburb beach beaches south north east west
    """.split()
)
_BESIDE = frozenset(["neighbouring", "neighboring"])
_KIND = 3  # tokens of "suicide car bombing"
_BEHIND = 10  # tokens after a count in which its own place stands


def link_nested_place(scene: Scene, index: int) -> None:
    """Tie a count to the nearest earlier count of a place that holds its own."""
    if not scene.mentions.places or not _is_free(scene, index):
        return
    if opens_another(scene, index):
        return  # "Five were shot in Natal. In another shooting, two died in Durban"
    places = _own_places(scene, index)
    if any(_is_neighbour(scene, place) for place in places):
        return  # "310 died in Nigeria. In neighbouring Niger, 58 have died"
    whole = _find_outer(scene, index, places) if places else None
    whole = find_framed(scene, index) if whole is None else whole
    if whole is not None:
        place = places[0]
        _tie(scene, index, whole, (place.first, place.last))


def _tie(scene: Scene, index: int, whole: int, cue: tuple[int, int]) -> None:
    """Tie a count, and those that its sentence lists beside it: "Oran had 12, Setif nine"."""
    scene.tie(index, whole, "rule:nested-place", cue)
    listing = scene.listing_of.get(index)
    if listing is None or listing.whole is not None:
        return
    if not all(fates_agree(scene.drafts[part], scene.drafts[whole]) for part in listing.parts):
        return
    if not all(nearly_holds(scene.drafts[whole], scene.drafts[part]) for part in listing.parts):
        return
    listing.whole = whole
    for part in listing.parts:
        if scene.drafts[part].of is None:
            take_unit(scene, part, index)
            scene.tie(part, whole, "rule:list", cue)


def _is_free(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or draft.unit is None:
        return False
    if draft.number.bound is Bound.VAGUE and fate_of(draft) is None:
        return False  # "Police in Sicily held a man named by several migrants"
    return leads(scene, index) and not scene.sites[index].lead & MORE_OR_OTHERS


def _own_places(scene: Scene, index: int) -> list[PlaceMention]:
    """The places that set the scene of a count's sentence or stand right behind the count."""
    sentence = scene.sentence(index)
    token = scene.drafts[index].number.first
    return [
        place
        for place in places_in(scene, sentence)
        if place.first - sentence.first <= _FRONT or 0 < place.first - token <= _BEHIND
    ]


def _find_outer(scene: Scene, index: int, places: list[PlaceMention]) -> int | None:
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        sentence = scene.document.sentences[number]
        if not _holds(scene, sentence, places):
            continue
        for other in scene.by_sentence[number]:
            if not leads(scene, other) or _takes_up_more(scene, index, other):
                continue
            if _is_elsewhere(scene, other, places) or _is_of_another_day(scene, index, other):
                continue
            if _has_day_of_its_own(scene, index, other) or are_of_two_kinds(scene, index, other):
                continue
            if _are_of_two_attacks(scene, index, other) or is_of_other_cause(scene, index, other):
                continue
            larger = not can_hold(scene.drafts[other], scene.drafts[index])
            if larger and any(_is_country_too(scene, place) for place in places):
                continue  # Niger is a state of Nigeria, and another country
            if larger and _stands_in_row(scene, other):
                continue  # "four police, two boys and two men died. In Ica, six died": not of four
            if larger and has_own_date(scene, index):
                continue  # "185 were seized on Sunday. Near it 276 were seized in April"
            if is_same_kind(scene.drafts[index], scene.drafts[other]):
                return other
    return None


def _stands_in_row(scene: Scene, index: int) -> bool:
    """Whether others met the fate of a count in its sentence, who are no part of it."""
    fate = fate_of(scene.drafts[index])
    return any(
        fate_of(scene.drafts[other]) is fate and scene.whole_of(other) != index
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other != index
    )


def _is_country_too(scene: Scene, place: PlaceMention) -> bool:
    """Whether the name of an area is also that of a country: Niger, Georgia."""
    if place.kind == "country":
        return False
    return any(entry.kind == "country" for entry in scene.lexicons.places.lookup(place.name))


def _is_neighbour(scene: Scene, place: PlaceMention) -> bool:
    """Whether a country is told to be beside another, though an area of that one has its name."""
    return scene.word(place.first - 1) in _BESIDE and _is_country_too(scene, place)


def _takes_up_more(scene: Scene, index: int, other: int) -> bool:
    """Whether a known number is of more than a count: "Three ... and five ... The eight bodies"."""
    known = bool(scene.sites[index].lead & ARTICLES)
    mine, theirs = scene.drafts[index].number.low, scene.drafts[other].number.high
    return known and mine is not None and theirs is not None and mine > theirs


def _holds(scene: Scene, sentence: Sentence, places: list[PlaceMention]) -> bool:
    """Whether a sentence speaks of a place that holds all the places, and of none of them."""
    names = {place.name for place in places_in(scene, sentence)}
    if any(place.name in names for place in places):
        return False
    words = " ".join(scene.between(sentence.first, sentence.last))
    return any(
        outer in names or (outer.islower() and outer in words)
        for place in places
        for outer in place.inside
    )


def _is_elsewhere(scene: Scene, index: int, places: list[PlaceMention]) -> bool:
    """Whether a count has a place of its own, and that holds none of the places.

    "Four shootings in the country that week, one in California, killing three".
    """
    own = scene.drafts[index].place
    if own is None:
        return _is_in_other_town(scene, index, places)
    name = scene.mentions.places[own.value].name
    return not any(name == place.name or name in place.inside for place in places)


def _is_in_other_town(scene: Scene, index: int, places: list[PlaceMention]) -> bool:
    """Whether only places beside stand behind a count: "nine died in Kyiv, Ukraine's army said"."""
    last = scene.drafts[index].number.last
    behind = within(scene.mentions.places, last, min(last + _BEHIND, scene.sentence(index).last))
    near = [place for place in behind if _is_placed(scene, place.first - 1)]
    held = {name for place in places for name in (place.name, *place.inside)}
    return bool(near) and all(place.name not in held for place in near)


def _is_placed(scene: Scene, at: int) -> bool:
    """Whether a word places what follows it: "in", or the "of" of "off the coast of"."""
    if scene.word(at) in _PLACING:
        return True
    return scene.word(at) == "of" and scene.word(at - 1) in _SPOTS


def _is_of_another_day(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count has a time of its own: "Eight blew themselves up. On Monday, four died".

    Or "Rains killed three. Last April, floods killed one in Santiago".
    """
    mine, theirs = scene.drafts[part].when, scene.drafts[whole].when
    if mine is None or theirs is None or mine.by not in _WORDED or theirs.by not in _TOLD:
        return False
    if len(mine.value) == len(theirs.value) == _DAY:
        return mine.value != theirs.value and mine.by == "rule:same-clause"
    if theirs.by not in _WORDED and scene.drafts[whole].number.bound is Bound.VAGUE:
        return False  # "Crashes have killed hundreds there. In October, 18 died in Puebla"
    return are_apart(mine.value, theirs.value)


def _has_day_of_its_own(scene: Scene, part: int, whole: int) -> bool:
    """Whether each is told with a date, and the year of one is untold: "On June 23, five were"."""
    sentence, mine = scene.sentence(whole), dates_of(scene, scene.drafts[part])
    theirs = within(scene.mentions.dates, sentence.first, sentence.last)
    if not mine or not theirs or all(date.value is not None for date in (*mine, *theirs)):
        return False
    return not any(holds_date(scene, outer, date) for outer in theirs for date in mine)


def _are_of_two_attacks(scene: Scene, part: int, whole: int) -> bool:
    """Whether each sentence tells of one attack: "A bomb attack killed 72. ... in a bombing in"."""
    return all(_tells_of_one(scene, scene.sentence(each)) for each in (part, whole))


def _tells_of_one(scene: Scene, sentence: Sentence) -> bool:
    """Whether "a suicide bombing" stands in a sentence: one that somebody made, no storm."""
    words = scene.between(sentence.first, sentence.last)
    return any(
        word in ("a", "an") and not ATTACKS.isdisjoint(words[at + 1 : at + 1 + _KIND])
        for at, word in enumerate(words)
    )
