"""Two counts that fill a bracket, the first of the second: "69% of cases (198 of 285)"."""

from itertools import islice

from statextract.link.fit import units_agree
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_COUNTED_OF = ("of", "of the", "out of")
_NEAR = 8  # equal counts before "the 163"


def counted_out(scene: Scene, index: int) -> int | None:
    """Return the second of two counts that alone fill a bracket: "69% of cases (198 of 285)"."""
    whole, aside = index + 1, scene.sites[index].aside
    if aside is None or aside.kind != "bracket" or whole >= len(scene.drafts):
        return None
    number, held = scene.drafts[index].number, scene.drafts[whole].number
    gap = " ".join(scene.between(number.last, held.first))
    alone = number.begin == aside.first + 1 and held.last == aside.last
    return whole if alone and gap in _COUNTED_OF else None


def is_counted_out(scene: Scene, index: int) -> bool:
    """Whether a count is the second of such two."""
    return index > 0 and counted_out(scene, index - 1) == index


def tie_counted_out(scene: Scene, index: int) -> Tie | None:
    """Tie the first of such two, or the share right before their bracket, to the second."""
    share, part = scene.drafts[index], index
    if share.number.type is NumberType.SHARE:
        part += 1
    whole = counted_out(scene, part) if part < len(scene.drafts) else None
    aside = scene.sites[part].aside if whole is not None else None
    if whole is None or aside is None or scene.drafts[whole].unit is None:
        return None
    before = (share.number.last, scene.sites[index].last, share.phrase.last)
    if part != index and aside.first not in before:
        return None
    mark = (aside.first, aside.first + 1)
    if part != index and scene.word(scene.drafts[whole].number.first - 1) == "the":
        held = scene.drafts[whole]
        near = islice(scene.numbers.equal_before(whole), _NEAR)
        told = (other for other in near if units_agree(scene.drafts[other], held))
        return Tie(scene.first_of(next(told, whole)), "rule:counted-out", mark)
    return Tie(whole, "rule:counted-out", mark)
