"""Which countries the sentences of counts name."""

from statextract.link.scene import Scene
from statextract.link.within import within


def countries_of(scene: Scene, index: int) -> frozenset[str]:
    """Return the countries that the sentence of a count names."""
    sentence = scene.sentence(index)
    places = within(scene.mentions.places, sentence.first, sentence.last)
    return frozenset(place.name for place in places if place.kind == "country")


def are_of_two_countries(scene: Scene, index: int, other: int) -> bool:
    """Whether the sentences of two counts name countries, and not one is the same."""
    mine, theirs = countries_of(scene, index), countries_of(scene, other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)
