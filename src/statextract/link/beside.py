"""Two counts told as one group: "48 passengers and two drivers", "nine men and six women"."""

from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.model.vocabulary import Outcome

_JOINING = frozenset(["and", "plus"])
_OPENING = frozenset("of among amongst".split())
_JOINTS = (["and"], ["plus"], [","], [",", "and"])
_SAID = 8  # tokens of "49 of those arrested are foreigners"
_NEAR = 2  # tokens from "of" to the number of "of the nine men"


def joined_behind(scene: Scene, index: int) -> int | None:
    """Return the count of as good as the same unit that "and" joins right behind a count."""
    beside, behind = index + 1, after(scene, index)
    if beside >= len(scene.sites) or scene.word(behind) not in _JOINING:
        return None
    if scene.sites[beside].first != behind + 1:
        return None
    units = unit_of(scene.drafts[beside]), unit_of(scene.drafts[index])
    return beside if None in units or units[0] is units[1] else None


def is_of_opening(scene: Scene, index: int) -> bool:
    """Whether a count only says of whom a sentence tells: "Of the nine men and six women, four"."""
    first = scene.sentence(index).first
    if not index or scene.word(first) not in _OPENING:
        return False
    near = scene.sites[index - 1].first - first <= _NEAR
    return near and joined_behind(scene, index - 1) == index


def row_of(scene: Scene, index: int) -> list[int]:
    """The counts of one row with a count: "39 adults, four children and one man"; else it alone."""
    row = [index]
    while _are_joined(scene, row[0] - 1, row[0]):
        row.insert(0, row[0] - 1)
    while _are_joined(scene, row[-1], row[-1] + 1):
        row.append(row[-1] + 1)
    closed = scene.word(scene.sites[row[-1]].first - 1) in _JOINING
    return row if closed else [index]


def is_of_kinds(scene: Scene, index: int) -> bool:
    """Whether a count is of one kind in a row of kinds: "30 men and 12 women".

    Not of all of them, which may stand before the row: "42 people, 30 men and 12 women".
    """
    row = row_of(scene, index)
    if any(scene.whole_of(each) == index for each in row):
        return False
    kinds = any(scene.drafts[each].sex or scene.drafts[each].age for each in row)
    return len(row) > 1 and kinds


def summed_behind(scene: Scene, index: int) -> int | None:
    """The count behind a row that sums it up: "30 men and 12 women, a total of 42"."""
    row = row_of(scene, index)
    behind = row[-1] + 1
    if behind >= len(scene.drafts):
        return None
    told = sum(scene.drafts[each].number.value or 0 for each in row)
    draft = scene.drafts[behind]
    sums = draft.number.value == told and draft.sentence == scene.drafts[index].sentence
    return behind if sums else None


def _are_joined(scene: Scene, left: int, right: int) -> bool:
    if left < 0 or right >= len(scene.drafts):
        return False
    one, other = scene.drafts[left], scene.drafts[right]
    gap = list(scene.between(after(scene, left), scene.sites[right].first))
    units = unit_of(one), unit_of(other)
    alike = None in units or units[0] is units[1]
    return one.sentence == other.sentence and gap in _JOINTS and alike


def is_of_row(scene: Scene, index: int, noun: str, fate: Outcome | None) -> bool:
    """Whether a count is one of several parts of those whom a plain noun names.

    "21 of the survivors are Sudanese, 35 Chadians. Six of the survivors": of all, not of the 35.
    A noun that tells the ``fate`` of the part alone names no more than it: "the wounded"; nor does
    one that is said of the part: "49 are foreigners and nine Chileans. Of the foreigners, 31".
    """
    listing = scene.listing_of.get(index)
    if not noun or listing is None or listing.whole is None or len(listing.parts) <= 1:
        return False
    last = scene.drafts[index].number.last
    if noun in scene.between(last, min(last + _SAID, scene.sentence(index).last)):
        return False
    fates = {fate_of(scene.drafts[each]) for each in (listing.whole, *listing.parts)}
    if fate is not None and fates != {fate}:
        return False
    named = {noun_of(scene.drafts[each]) for each in (index, listing.whole)}
    alike = noun_of(scene.drafts[index]) is None or named == {noun.rstrip("s")}
    return scene.whole_of(index) == listing.whole and alike
