"""A share in brackets behind a whole clause: "Of the 200, 50 were about noise (25%)"."""

from statextract.link.fit import fits
from statextract.link.grammar import AUXILIARIES
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_CLAUSES = frozenset(", ; ( and but while".split())
_CLAUSE = 9  # tokens of "50 were about noise from the bars"


@rule(["("], beside=True)
def tie_closing_share(scene: Scene, index: int) -> Tie | None:
    """Tie the share that closes the clause of a part to what that is a part of."""
    draft, aside = scene.drafts[index], scene.sites[index].aside
    if draft.number.type is not NumberType.SHARE or aside is None or aside.kind != "bracket":
        return None
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or not aside.holds_only(draft.number):
        return None
    part, whole = scene.drafts[other], scene.whole_of(other)
    gap = scene.between(part.number.last, aside.first)
    apart = not _CLAUSES.isdisjoint(gap) or len(gap) > _CLAUSE or AUXILIARIES.isdisjoint(gap)
    if apart or whole is None or part.number.type is not NumberType.COUNT:
        return None
    return (
        Tie(whole, "rule:bracket", (aside.first, aside.first + 1))
        if fits(scene, index, whole)
        else None
    )
