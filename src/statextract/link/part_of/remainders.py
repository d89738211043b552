"""What is left of a total, told with those of it who were told of before: "the other 58"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fits
from statextract.link.grammar import DEFINITE
from statextract.link.leading import leads
from statextract.link.part_of.rests import is_remainder
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare

_REACH = 6  # sentences with figures
_LEAST = 5  # fewer are made up by chance


def link_remainders(scene: Scene) -> None:
    """Tie "70 came down first; the other 58 were let go later" to the 128 whom they make up."""
    for rest, draft in enumerate(scene.drafts):
        if draft.of is not None or draft.same_as is not None or not is_remainder(scene, rest):
            continue
        beside = next((o for o in scene.earlier_in_sentence(rest) if _stands_free(scene, o)), None)
        if beside is None:
            continue
        total = _sum_of(scene, beside, rest)
        if total is not None:
            _tie(scene, [beside, rest], total)


def _stands_free(scene: Scene, index: int) -> bool:
    """Whether a count that is part of nothing leads its sentence, be it with a noun or bare."""
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None:
        return False
    return leads(scene, index) or (draft.unit is None and is_bare(scene, index))


def _sum_of(scene: Scene, beside: int, rest: int) -> int | None:
    """The count near a remainder that it makes up with the one beside it, told before or known."""
    pair = [scene.drafts[index] for index in (beside, rest)]
    values = [draft.number.value for draft in pair]
    if None in values:
        return None
    size = sum(value or 0 for value in values)
    near = [
        other
        for other in scene.numbers.equal(size)
        if abs(scene.drafts[other].sentence - pair[0].sentence) <= _REACH
        and scene.drafts[other].of is None
        and (other < beside or scene.sites[other].lead & DEFINITE)
        and all(fits(scene, index, other) for index in (beside, rest))
    ]
    return near[0] if size >= _LEAST and near else None


def _tie(scene: Scene, run: list[int], total: int) -> None:
    for part in run:
        take_unit(scene, part, total)
        if not scene.tie(part, total, "rule:spread"):
            return
    scene.listings.append(Listing("spread", run, total))
