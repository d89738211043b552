"""Rows of numbers set beside as many others: "120 cases and 45 trials, against 98 and 30"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.link.grammar import PERCENT
from statextract.link.scene import Scene

COMPARED = (
    ("opposed", "to"),
    ("compared", "with"),
    ("compared", "to"),
    ("compare", "with"),
    ("compare", "to"),
    ("compares", "with"),
    ("compares", "to"),
    ("comparing", "with"),
    ("up", "from"),
    ("down", "from"),
)
_ROW = 6  # numbers
_JOINTS = ((",",), ("and",), (",", "and"))


def row_of(scene: Scene, index: int) -> Sequence[int]:
    """The bare numbers set beside as many others; empty if a number is in no such row.

    "97 cases and six deaths, against 141 and 11"; "120 cases, 45 trials and 12 convictions,
    compared with 98, 30 and nine".
    """
    if _has_noun(scene, index):  # as most have
        return ()
    first = last = index
    while index - first < _ROW and _is_joined(scene, first - 1, first):
        first -= 1
    while last - index < _ROW and _is_joined(scene, last, last + 1):
        last += 1
    start = scene.sites[first].first
    left = scene.between(max(0, start - 2), start)
    based = left[-1:] == ["against"] or tuple(left) in COMPARED
    ended = first < last and scene.word(scene.sites[last].first - 1) == "and"
    beside = scene.by_sentence[scene.drafts[index].sentence].index(first) > last - first
    return range(first, last + 1) if based and ended and beside else ()


def _is_joined(scene: Scene, one: int, other: int) -> bool:
    """Whether two bare numbers stand side by side, with a comma or "and" between them."""
    if one < 0 or other >= len(scene.drafts):
        return False
    if scene.drafts[one].sentence != scene.drafts[other].sentence:
        return False
    gap = scene.between(scene.drafts[one].number.last, scene.sites[other].first)
    bare = not _has_noun(scene, one) and not _has_noun(scene, other)
    return bare and tuple(gap) in _JOINTS


def _has_noun(scene: Scene, index: int) -> bool:
    """Whether a number has a noun of its own, behind it."""
    head = scene.drafts[index].phrase.head
    return head is not None and head[1] > scene.drafts[index].number.first


def is_base_of_percent(before: Sequence[str], lead: AbstractSet[str]) -> bool:
    """Whether a number is what a percentage sets out from: "a rise of 4% on the 1,259 of 2023"."""
    return before[-1] == "on" and "the" in lead and not PERCENT.isdisjoint(before)


def fills_bracket(scene: Scene, index: int) -> bool:
    """Whether a bracket tells the level of a time compared: "9% less than in May 2024 (480)"."""
    unit, number = scene.drafts[index].unit, scene.drafts[index].number
    gapped = unit is not None and unit.by == "rule:gapped"
    return gapped and (scene.word(number.begin - 1), scene.word(number.last)) == ("(", ")")
