"""Which places the sentences of counts name."""

from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.mentions import PlaceMention

_FRAMED = 4  # sentences back to "In Hunan,"
_NAME = 4  # tokens of a place's name
_IN = frozenset(("in", "at"))


def countries_of(scene: Scene, index: int) -> frozenset[str]:
    """Return the countries that the sentence of a count names."""
    sentence = scene.sentence(index)
    places = within(scene.mentions.places, sentence.first, sentence.last)
    return frozenset(place.name for place in places if place.kind == "country")


def are_of_two_countries(scene: Scene, index: int, other: int) -> bool:
    """Whether the sentences of two counts name countries, and not one is the same."""
    mine, theirs = countries_of(scene, index), countries_of(scene, other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def is_framed_elsewhere(scene: Scene, index: int, other: int) -> bool:
    r"""Whether the paragraph of a count has turned to a place that is none of the other's.

    "Floods left three dead in Jiangxi.\\nIn Hunan, rain went on. Three died in Hengshan".
    """
    frame = _frame_of(scene, index)
    if frame is None:
        return False
    sentence, theirs = scene.sentence(other), _frame_of(scene, other)
    named = list(within(scene.mentions.places, sentence.first, sentence.last))
    named += [] if theirs is None else [theirs]
    return bool(named) and all(_are_apart(frame, place) for place in named)


def _frame_of(scene: Scene, index: int) -> PlaceMention | None:
    """The place that the paragraph of a count last turned to: "In Hunan, ..."."""
    number = scene.drafts[index].sentence
    sentences, paragraph = scene.document.sentences, scene.sentence(index).paragraph
    for back in range(number, max(-1, number - _FRAMED), -1):
        sentence = sentences[back]
        if sentence.paragraph != paragraph:
            return None
        if scene.word(sentence.first) != "in":
            continue
        first = sentence.first + 1 + (scene.word(sentence.first + 1) == "the")
        for place in within(scene.mentions.places, first, min(first + _NAME, sentence.last)):
            if place.first == first and scene.word(place.last) == ",":
                return place
    return None


def _are_apart(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether two places are not one, and neither is known to hold the other."""
    return one.name != other.name and not (one.name in other.inside or other.name in one.inside)


def is_told_elsewhere(scene: Scene, index: int, sibling: int, whole: int) -> bool:
    """Whether a name behind a count is not its group's: "96 in Lima, 84 of them men, nine in Ica".

    Where the counts of a list stand each for a place, they are of a larger one.
    """
    group = scene.drafts[whole]
    pair = (scene.drafts[part].number.value or 0 for part in (sibling, index))
    if sum(pair) == group.number.value:
        return False  # "60 in Lima, including 40 men and 20 women in Callao"
    name = _name_behind(scene, index)
    of = scene.drafts[sibling].of
    if of is not None and of.by == "rule:nested-place":
        return False  # "In Mindanao, 40 died in Davao, followed by 24 in Cotabato"
    if group.place is None or name is None or _name_behind(scene, sibling) is not None:
        return False
    place = scene.mentions.places[group.place.value]
    if whole < sibling and place.first > scene.drafts[sibling].number.first:
        return False  # "42 cases, of which 25 were in Lima, nine in Ica": the 25 are in Lima
    return place.kind != "country" and name not in (*place.name.split(), *place.inside)


def _name_behind(scene: Scene, index: int) -> str | None:
    """The name that "in" or "at" leads to right behind a count."""
    draft = scene.drafts[index]
    at = draft.number.last if draft.phrase.head is None else draft.phrase.head[1]
    if scene.word(at) not in _IN or at + 1 >= len(scene.document.words):
        return None
    name = scene.document.words[at + 1]
    return name if name[0].isupper() else None


def is_of_other_country(scene: Scene, index: int, total: int) -> bool:
    """Whether a number's label is no country named before its bracket: "90 in Chile (Peru: 60)"."""
    aside, colon = scene.sites[index].aside, scene.drafts[index].number.first - 1
    if aside is None or scene.word(colon) != ":":
        return False
    label = within(scene.mentions.places, max(aside.first, colon - _NAME), colon)
    before = within(scene.mentions.places, scene.sentence(total).first, aside.first)
    outer = {place.country for place in before}
    if not label or not outer or None in outer:
        return False  # "90 in Europe (Italy: 60)"
    return label[-1].country not in outer
