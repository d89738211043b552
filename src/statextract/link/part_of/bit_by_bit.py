"""Groups that one sentence tells of bit by bit, up to those who are left of them."""

from itertools import pairwise

from statextract.link.grammar import DEFINITE, OTHERS
from statextract.link.scene import Scene


def split_picked(scene: Scene, index: int, picked: int) -> bool:
    """Whether the rest of a sentence splits those just told: "jailed nine of them; five of ..."."""
    told = [each for each in scene.by_sentence[scene.drafts[index].sentence] if each >= index]
    size = sum(scene.drafts[each].number.value or 0 for each in told)
    return len(told) > 1 and size == scene.drafts[picked].number.value


def goes_on_to_rest(scene: Scene, index: int, other: int) -> bool:
    """Whether a sentence tells of a group bit by bit: "held nine of them; two fled; the other 3".

    The rest that it ends with is of the group, and so are the two. Those who open the sentence
    are its topic: "59 of those rescued were Nepalis; 31 are home, and the other 28 ...".
    """
    draft, picked = scene.drafts[index], scene.drafts[other]
    if draft.sentence != picked.sentence or picked.of is None or picked.of.by != "rule:partitive":
        return False
    if scene.sites[other].first == scene.sentence(other).first:
        return False
    behind = scene.between(draft.number.last, scene.sentence(index).last)
    return any(word in OTHERS and before in DEFINITE for before, word in pairwise(behind))
