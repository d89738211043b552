"""Lists behind a number of places: "Cases were seen in three towns: 40 in Gulu, 30 in Lira ...".

The items count what the sentence before told of, one for each place, not the places.
"""

from collections.abc import Sequence

from statextract.link.fit import unit_of
from statextract.link.leading import find_topic
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType, Unit

_WITHIN = frozenset("in from at across".split())
_FEWEST = 2


def topic_of_places(scene: Scene, index: int, mark: int) -> int | None:
    """What the first item of a list counts whose mark stands right behind a number of places.

    Args:
        scene: The article.
        index: The first item.
        mark: The token of the colon or dash.
    """
    members = scene.by_sentence[scene.drafts[index].sentence]
    items = [other for other in members if scene.drafts[other].number.first > mark]
    before = [other for other in members if scene.drafts[other].number.first < mark]
    if not before or not items or items[0] != index or not _is_setting(scene, before[-1], mark):
        return None
    places = scene.drafts[before[-1]].number.value
    told = _sum(scene, items)
    if len(items) < _FEWEST or len(items) != places or told == places:
        return None  # "at five mines: two in Kolwezi and three in Likasi"
    topic = find_topic(scene, index)
    if topic is None or unit_of(scene.drafts[topic]) is Unit.OBJECT:
        return None
    top = scene.drafts[topic].number.high
    return topic if top is None or told <= top else None


def _is_setting(scene: Scene, index: int, mark: int) -> bool:
    """Whether a count of things only says where: "in three towns:"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    things = unit_of(draft) is Unit.OBJECT and draft.number.type is NumberType.COUNT
    return things and scene.word(first - 1) in _WITHIN and scene.sites[index].last == mark


def _sum(scene: Scene, items: Sequence[int]) -> float:
    return sum(scene.drafts[item].number.value or 0 for item in items)
