"""Kinds of cases of a disease that are told apart: imported and local ones, suspected ones."""

from statextract.link.scene import Scene

_LOCAL = frozenset("local locally domestic domestically indigenous".split())
_IMPORTED = frozenset(["imported"])
_DOUBTED = frozenset("suspected suspect probable".split())
_CONFIRMED = frozenset(["confirmed"])
_LABEL = 4  # tokens of "number of confirmed" before the noun


def are_of_two_kinds(scene: Scene, index: int, other: int) -> bool:
    """Whether one count of cases is of a kind that the other leaves out.

    "15 new local cases ... 6,736 imported cases"; "five suspected cases ... the total number of
    confirmed cases reached 91,949". Local and imported ones are confirmed; those without symptoms
    are counted apart.
    """
    mine, theirs = _told_of(scene, index), _told_of(scene, other)
    if ("asymptomatic" in mine) != ("asymptomatic" in theirs):
        return True
    for one, two in ((mine, theirs), (theirs, mine)):
        sure = not two.isdisjoint(_CONFIRMED | _LOCAL | _IMPORTED) and two.isdisjoint(_DOUBTED)
        if not one.isdisjoint(_DOUBTED) and sure:
            return True
        if not one.isdisjoint(_LOCAL) and not two.isdisjoint(_IMPORTED):
            return one.isdisjoint(_IMPORTED) and two.isdisjoint(_LOCAL)
    return False


def _told_of(scene: Scene, index: int) -> frozenset[str]:
    """The words of a count with its noun, which may stand before it: "confirmed cases: 90"."""
    site, head = scene.sites[index], scene.drafts[index].phrase.head
    words = list(scene.between(site.first, site.last))
    if head is not None and head[1] <= scene.drafts[index].number.first:
        words += scene.between(max(scene.sentence(index).first, head[0] - _LABEL), head[1])
    return frozenset(words)
