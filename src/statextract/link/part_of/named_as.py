"""Who some of a group were: "officials identified the dead as four Kenyans and two Ugandans"."""

from statextract.link.antecedent import resolve_group
from statextract.link.fit import fits
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold

_NAMING = frozenset("identified identifies identifying named names listed described".split())
_GROUP = 4  # tokens of "the dead", "the people killed"
_FAR = 8  # tokens from the verb to "as"


@rule(_NAMING)
def tie_named_as(scene: Scene, index: int) -> Tie | None:
    """Tie a count behind "as" to the group that the verb before it names."""
    first, start = scene.sites[index].first, scene.sentence(index).first
    if scene.word(first - 1) != "as":
        return None
    far = max(start, first - _FAR)
    verb = next((at for at in range(first - 2, far - 1, -1) if scene.word(at) in _NAMING), None)
    if verb is None:
        return None
    behind = [at for at in range(verb + 1, first - 1) if scene.word(at) in ("the", "those")]
    before = [at for at in range(max(start, verb - _FAR), verb) if scene.word(at) == "the"]
    if behind:
        opening, last = behind[0], first - 1
    elif before:  # "the dead were identified as": of the subject
        opening, last = before[-1], min(before[-1] + 2, verb)
    else:
        return None
    if not 1 < last - opening <= _GROUP:
        return None
    whole = resolve_group(scene, index, opening, last)
    if whole is None or whole >= index or not fits(scene, index, whole):
        return None
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not can_hold(theirs, mine) or are_equal(mine, theirs):
        return None  # "Six died. The dead were named as six students": told again
    return Tie(whole, "rule:named-as", (first - 1, first), "list")
