"""The dead and the hurt of a group: "2,200 casualties, with 500 killed and 1,700 hurt"."""

from statextract.link.fit import fate_of, fits, noun_of, unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import after, is_bare
from statextract.link.sizes import nearly_holds
from statextract.model.vocabulary import Outcome

_CHECKED = frozenset(
    "checked inspected screened questioned examined searched interrogated profiled vetted".split()
)
_HELD = frozenset([Outcome.ARRESTED, Outcome.CHARGED])
_VERB = 3  # tokens from the verb to the number
_BEHIND = 12  # tokens of "in Kumasi on Friday night"
_PAIR = (["and"], [","])
_GROUPS = frozenset("casualtie victim people person civilian".split())
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])


@rule(["with"])
def tie_with_fates(scene: Scene, index: int) -> Tie | None:
    """Tie those whom a fate befell to the casualties right before ", with"."""
    first = scene.sites[index].first
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None or tuple(scene.between(first - 2, first)) != (",", "with"):
        return None
    group, draft = scene.drafts[other], scene.drafts[index]
    fates = noun_of(group) in _GROUPS and fate_of(group) is None and fate_of(draft) in _FATES
    told = after(scene, other) == first - 2 and (fates or _splits(scene, index, other))
    if not told and not _were_checked(scene, index, other):
        return None
    held = nearly_holds(group, draft) and fits(scene, index, other)
    return Tie(other, "rule:with", (first - 1, first), "with") if held else None


def _were_checked(scene: Scene, index: int, other: int) -> bool:
    """Whether some of those looked at were held: "checked 120 motorists, with 14 arrested"."""
    group = scene.drafts[other]
    begins, first = scene.sites[other].first, scene.sites[index].first
    looked = not _CHECKED.isdisjoint(scene.between(max(0, begins - _VERB), begins))
    behind = scene.between(after(scene, other), first - 2)
    near = "," not in behind and len(behind) <= _BEHIND
    held = fate_of(scene.drafts[index]) in _HELD and is_bare(scene, index)
    return looked and near and held and counts_people(unit_of(group))


def _splits(scene: Scene, index: int, other: int) -> bool:
    """Whether two sexes are told of a group: "40 suspects, with 30 men and ten women"."""
    behind = index + 1
    if behind >= len(scene.drafts) or not counts_people(unit_of(scene.drafts[other])):
        return False
    group, one, two = (scene.drafts[each] for each in (other, index, behind))
    if group.sex is not None or one.sex is None or two.sex is None or one.sex == two.sex:
        return False
    return list(scene.between(after(scene, index), scene.sites[behind].first)) in _PAIR
