"""Where a row of places by rank has its words and its bare numbers: "followed by Galle (203)"."""

from statextract.link.part_of.rank_lists import has_name
from statextract.link.scene import Scene

_RANKED = (("ahead", "of"), ("followed", "by"), ("trailed", "by"), ("then", "came"))
NEXT = frozenset("follows follow followed next second".split())
_BETWEEN = frozenset("comes came is was are were third fourth fifth last".split())
_SECOND = frozenset(("next", "second"))
FIRST = frozenset("leads led lead".split())
AT = frozenset(["with", "at", "on"])
_BY = frozenset(("by", "and", ","))
ENDS = frozenset([",", ".", ";", ")", "and", "followed", "ahead"])


def members_beside(scene: Scene, index: int) -> list[int]:
    """The bare numbers told of its place with it; none where no place stands before it."""
    before = scene.sites[index].first - 1
    aside, people = scene.sites[index].aside, scene.drafts[index].nationality is not None
    if people and aside is None:
        return [index] if scene.word(before) in _BY else []
    if scene.word(before) in AT and aside is None:
        before -= scene.word(before - 1) == "," and scene.word(before - 2) in _SECOND
        while scene.word(before - 1) in NEXT | FIRST | _BETWEEN:
            before -= 1
        return [index] if has_name(scene, before) else []
    if aside is None and _is_beside_name(scene, index, before):
        return [index]
    if aside is None or aside.kind != "bracket" or not has_name(scene, aside.first):
        return []
    members = scene.by_sentence[scene.drafts[index].sentence]
    inside = [i for i in members if scene.sites[i].aside == aside]
    bare = people or all(scene.drafts[i].phrase.head is None for i in inside)
    return inside if bare and aside.last - aside.first <= 2 * len(inside) else []


def _is_beside_name(scene: Scene, index: int, before: int) -> bool:
    """Whether a bare number stands behind a name and a comma, or before its place or month.

    "Followed by Kano, 12, and Ogun, nine"; "followed by 571 in August".
    """
    if scene.drafts[index].phrase.head is not None:
        return False
    behind = scene.word(scene.sites[index].last)
    if scene.word(before) == ",":
        return has_name(scene, before) and (behind in ENDS or not behind)
    beside = scene.sites[index].last + 1
    named = behind == "in" and "".join(scene.document.words[beside : beside + 1])[:1].isupper()
    return named and tuple(scene.between(before - 1, before + 1)) in _RANKED


def rank_before(scene: Scene, first: int, last: int) -> int | None:
    """Return the last token between two that ranks places ("followed" in "followed by")."""
    for at in range(last - 2, first, -1):
        if tuple(scene.between(at, at + 2)) in _RANKED:
            return at
        if scene.word(at) in NEXT and scene.word(at + 1) == "with":
            return at
        if scene.word(at) in _SECOND and AT & {*scene.between(at + 1, at + 3)}:
            return at  # "Cyclists were next, at 33"
    return None
