"""Brackets of one row that tell one thing: "followed by Ica (8 victims), Puno (6), Cusco (3)".

What one of them is part of the others are part of, whether they print the noun or not.
"""

from collections.abc import Sequence

from statextract.link.fit import fits, noun_of
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType

_LEAST = 2  # brackets of a row
_GAP = 8  # tokens from one bracket to the next
_MOST = 3  # tokens of a bracket: its marks, the number and a noun


def link_bracket_siblings(scene: Scene) -> None:
    """Tie the free counts of a row of brackets to the whole of the others."""
    for number, asides in scene.asides.items():
        if sum(aside.kind == "bracket" for aside in asides) < _LEAST:
            continue
        members = scene.by_sentence.get(number, ())
        inside = [index for index in members if _is_alone(scene, index)]
        _link(scene, inside)


def _link(scene: Scene, inside: Sequence[int]) -> None:
    for at, index in enumerate(inside):
        if scene.drafts[index].of is not None or scene.drafts[index].same_as is not None:
            continue
        for other in (*inside[at + 1 : at + 2], *inside[max(0, at - 1) : at]):
            whole = scene.whole_of(other)
            if whole is None or not _go_together(scene, index, other, whole):
                continue
            cue = (scene.sites[index].first, scene.sites[index].last)
            if scene.tie(index, whole, "rule:bracket-row", cue):
                _join(scene, index, other, whole)
            break


def _is_alone(scene: Scene, index: int) -> bool:
    """Whether a count with its noun fills a bracket."""
    draft, aside = scene.drafts[index], scene.sites[index].aside
    if aside is None or aside.kind != "bracket" or draft.number.type is not NumberType.COUNT:
        return False
    return aside.last - aside.first <= _MOST and draft.number.begin == aside.first + 1


def _go_together(scene: Scene, index: int, other: int, whole: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[other]
    nouns = noun_of(mine), noun_of(theirs)
    one, two = sorted((mine.number, theirs.number), key=lambda number: number.first)
    near = two.first - one.last <= _GAP and whole not in (index, other)
    alike = nouns[0] == nouns[1] or None in nouns
    return near and alike and fits(scene, index, whole) and can_hold(scene.drafts[whole], mine)


def _join(scene: Scene, index: int, other: int, whole: int) -> None:
    for listing in scene.listings:
        if listing.whole == whole and other in listing.parts:
            listing.parts.append(index)
            listing.parts.sort()
            scene.listing_of[index] = listing
            return
    scene.listings.append(Listing("list", sorted((index, other)), whole))
