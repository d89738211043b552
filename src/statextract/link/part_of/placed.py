"""Lists that are of a group told before, not of the count that stands right before them.

"Cases were seen in three towns: 40 in Gulu, 30 in Lira ...": one item for each place. "60 people,
45 men and 15 women: 40 Poles and 20 Danes": all of the 60 once more, not the women.
"""

from collections.abc import Sequence

from statextract.link.announced import named_subject
from statextract.link.fit import unit_of
from statextract.link.leading import find_topic
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType, Unit

_WITHIN = frozenset("in from at across to".split())
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
    if any(unit_of(scene.drafts[other]) not in (None, Unit.OBJECT) for other in before[:-1]):
        return None  # "Police freed 79. Fourteen were held in four towns: eight in Lyon, ..."
    named = named_subject(scene, index)
    if named is not None:
        return named
    for nearest in (True, False):
        topic = find_topic(scene, index, nearest=nearest)
        if topic is None or unit_of(scene.drafts[topic]) is Unit.OBJECT:
            continue
        top = scene.drafts[topic].number.high
        if top is None or told <= top:
            return topic
    return None


def whole_of_row(scene: Scene, part: int, index: int) -> int | None:
    """What a list that a count begins splits once more: "60: 45 men and 15 women: 40 Poles, ...".

    None where ``part`` is not the last of a row of parts, or is as large as the list or nearly so.
    """
    listing = scene.listing_of.get(part)
    if listing is None or listing.whole is None or len(listing.parts) < _FEWEST:
        return None
    if listing.form == "brackets" or listing.parts[-1] != part:
        return None
    aside = scene.sites[index].aside
    members = scene.by_sentence[scene.drafts[index].sentence]
    items = [o for o in members if o >= index and (scene.sites[o].aside is None) == (aside is None)]
    top = scene.drafts[part].number.high
    told, all_told = _sum(scene, items), scene.drafts[listing.whole].number.value or 0
    if len(items) < _FEWEST or top is None or told <= top:
        return None
    return listing.whole if told - top > abs(told - all_told) else None


def _is_setting(scene: Scene, index: int, mark: int) -> bool:
    """Whether a count of things only says where: "in three towns:"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    things = unit_of(draft) is Unit.OBJECT and draft.number.type is NumberType.COUNT
    return things and scene.word(first - 1) in _WITHIN and scene.sites[index].last == mark


def _sum(scene: Scene, items: Sequence[int]) -> float:
    return sum(scene.drafts[item].number.value or 0 for item in items)
