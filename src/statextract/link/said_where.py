"""Counts that only say where something was: "900 people died in 60 villages"."""

from statextract.link.scene import Scene

_SETTING = frozenset("in at across from on among".split())
_FAR = 3  # times: "240 cases in 14 districts, up from nine"
_ALL_OF = frozenset("the all its these those".split())


def is_of_setting(scene: Scene, index: int) -> bool:
    """Whether a count only says where it was: "97 cases and six deaths in 12 states"."""
    at = scene.sites[index].first - 1
    at -= scene.word(at) in _ALL_OF
    moved = scene.word(at) == "to" and index not in scene.changes
    return moved or scene.word(at) in _SETTING


def of_its_size(scene: Scene, levels: list[int], index: int) -> list[int]:
    """The levels that a compared number may go with, by size where some only say where it was.

    "900 people died in 60 villages, up from 700", but "240 cases in 14 districts, up from 12".
    """
    places = [o for o in levels if is_of_setting(scene, o)]
    heads = [o for o in levels if o not in places]
    size = scene.drafts[index].number.value
    sizes = {o: scene.drafts[o].number.value or 0 for o in levels}
    if not (places and heads and size and all(sizes.values())):
        return levels
    way = scene.word(scene.sites[index].first - 2)  # "up from"
    may = [o for o in heads if not (way == "up" and sizes[o] < size)]
    may = [o for o in may if not (way == "down" and sizes[o] > size)]
    if not may:
        return places
    fit = {o: max(sizes[o] / size, size / sizes[o]) for o in levels}
    nearer = min(fit[o] for o in may) > _FAR * min(fit[o] for o in places)
    return places if nearer else may
