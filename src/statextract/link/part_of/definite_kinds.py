"""Whether a count with a noun of its own splits a group, or stands for people told elsewhere."""

from statextract.link.fit import fate_of, noun_of
from statextract.link.named import find_named
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_SPLITTING = frozenset("- – — :".split())
_NAMED, _TIMES = 3, 10
_REACH = 3


def named_before(scene: Scene, index: int, head: tuple[int, int]) -> int | None:
    """Those whom a dash or colon splits: "The men said the girls were of two states - six of"."""
    first = head[0] - 1
    gap = scene.between(head[1], scene.drafts[index].number.first)
    if scene.word(first) not in ("the", "these", "those") or _SPLITTING.isdisjoint(gap[-1:]):
        return None
    return find_named(scene, index, first, head[1])


def is_far_from(scene: Scene, index: int, whole: int) -> bool:
    """Whether a known count is far from a group whose fate it does not share, or is told again.

    "The crackdown killed 8,000. ... He has not answered the two men": of the 8,000 they are none.
    """
    draft, group = scene.drafts[index], scene.drafts[whole]
    if draft.number.bound is Bound.VAGUE or _is_told_again(scene.drafts[index - 1], draft):
        return True
    far = draft.sentence - group.sentence > _REACH
    return far and fate_of(group) is not None and fate_of(draft) is not fate_of(group)


def _is_told_again(before: Draft, draft: Draft) -> bool:
    """Whether the count before is as many of one noun: "two women - a Thai ... The two women"."""
    return noun_of(before) == noun_of(draft) and before.number.value == draft.number.value


def are_a_few_named(scene: Scene, index: int, whole: int) -> bool:
    """Whether two or three stand against many: of two men the story has told by their names."""
    part, group = scene.drafts[index].number, scene.drafts[whole].number
    few = (part.value or _NAMED + 1) <= _NAMED
    joined = scene.word(after(scene, index)) == "and"
    return few and not joined and (group.low or 0) > _TIMES * (part.value or 0)
