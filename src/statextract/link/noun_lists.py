"""Lists of kinds, and what speaks of all of them: "40 men and 12 girls; nine of them were hurt"."""

from statextract.link.fit import fits
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold, nearly_holds

_JOINTS = ([","], ["and"], [",", "and"])
_LAST = _JOINTS[1:]
_PAIR = 2
_PREDICATE = 4  # tokens of "of whom were pregnant"
_OF_WOMEN = frozenset("pregnant breastfeeding lactating widowed widows".split())


def ends_list(scene: Scene, index: int) -> bool:
    """Whether a count with a noun is the last of a list of such: "40 men and 12 girls"."""
    other = index - 1
    if index < 1 or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return False
    named = all(scene.drafts[each].phrase.head is not None for each in (other, index))
    gap = list(scene.between(after(scene, other), scene.sites[index].first))
    return named and gap in _LAST


def speaks_of_all(scene: Scene, index: int, other: int, token: int) -> bool:
    """Whether a pronoun at a token is of the whole list that a count ends, not of its last item.

    A semicolon stands between, or there are not so many of the last kind: "12 Danes, nine Poles
    and six Finns, including five women and three boys".
    """
    if not ends_list(scene, other):
        return False
    apart = ";" in scene.between(after(scene, other), token)
    if apart or not can_hold(scene.drafts[other], scene.drafts[index]):
        return True
    top = scene.drafts[other].number.high
    told = sum(scene.drafts[part].number.low or 0 for part in _row_from(scene, index))
    return top is not None and told > top


def _row_from(scene: Scene, index: int) -> list[int]:
    """A count and those with nouns that its list goes on with, up to the last that "and" joins."""
    row = [index]
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        if other <= index or scene.drafts[other].phrase.head is None:
            continue
        gap = list(scene.between(after(scene, row[-1]), scene.sites[other].first))
        if gap not in _JOINTS:
            break
        row.append(other)
        if gap in _LAST:
            return row
    return [index]


def whole_of_list(scene: Scene, index: int, other: int) -> int | None:
    """Return what a list that a count ends divides, if a part can be of it; None if nothing."""
    whole = scene.whole_of(other)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    return whole if fits(scene, index, whole) else None


def split_before(scene: Scene, index: int, part: int) -> int | None:
    """Those whom both sexes have just split: "59 victims, 35 women and 24 men, of whom 21 ..."."""
    listing = scene.listing_of.get(part)
    if listing is None or listing.form != "apposition" or len(listing.parts) != _PAIR:
        return None
    if listing.parts[-1] != part or scene.drafts[index].sex is not None:
        return None
    sexes = {draft.sex.value for i in listing.parts if (draft := scene.drafts[i]).sex is not None}
    last = scene.drafts[index].number.last
    if len(sexes) < _PAIR or not _OF_WOMEN.isdisjoint(scene.between(last, last + _PREDICATE)):
        return None
    return listing.whole
