"""Which places the sentences of counts name."""

from statextract.link.scene import Scene
from statextract.link.within import within

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
    return place.kind != "country" and name not in (*place.name.split(), *place.inside)


def _name_behind(scene: Scene, index: int) -> str | None:
    """The name that "in" or "at" leads to right behind a count."""
    draft = scene.drafts[index]
    at = draft.number.last if draft.phrase.head is None else draft.phrase.head[1]
    if scene.word(at) not in _IN or at + 1 >= len(scene.document.words):
        return None
    name = scene.document.words[at + 1]
    return name if name[0].isupper() else None
