"""Parts of one size told at once: "one each in Kerala, Goa and Assam" are three parts of one."""

from statextract.link.fit import fits
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import is_name
from statextract.model.vocabulary import Bound, NumberType

_FROM = frozenset("in from at for by near".split())
_JOINTS = frozenset([",", "and", "&"])
_MARKS = frozenset([",", "–", "(", "with"])
_KINDS = frozenset(
    """
    state states district districts province provinces county counties city cities town towns
    village villages region regions area areas camp camps
    """.split()
)
_NAMES = 12  # places of one list


def named_each(scene: Scene, index: int) -> list[tuple[int, int]]:
    """Return the tokens of the names of which each has as many: "one each in Goa and Assam".

    Empty if none are named, or only one.
    """
    if "each" not in scene.said[scene.drafts[index].sentence]:
        return []
    ends = (scene.drafts[index].number.last, scene.sites[index].last)
    each = next((end for end in ends if scene.word(end) == "each"), None)
    if each is None or scene.word(each + 1) not in _FROM:
        return []
    names: list[tuple[int, int]] = []
    token, last = each + 2, scene.sentence(index).last
    while token < last and len(names) < _NAMES:
        first, token = token, _behind_name(scene, token, last)
        if token == first:
            return []
        token += scene.word(token) in _KINDS
        names.append((first, token))
        if scene.word(token) not in _JOINTS:
            return []  # a list of names ends with "and"
        ended = scene.word(token) != ","
        token += 1
        if not ended and scene.word(token) in ("and", "&"):
            ended, token = True, token + 1
        if ended:
            return _with_last(scene, names, token, last)
    return []


def _with_last(
    scene: Scene, names: list[tuple[int, int]], token: int, last: int
) -> list[tuple[int, int]]:
    """Add the name behind "and"; a number there begins another part: "... in Goa and two ..."."""
    end = _behind_name(scene, token, last)
    return [] if end == token else [*names, (token, end)]


def _behind_name(scene: Scene, token: int, last: int) -> int:
    """The token behind a name, ``token`` itself if none stands there."""
    end = token + (scene.word(token) == "the")
    if not is_name(scene, end):
        return token
    while end < last and is_name(scene, end):
        end += 1
    return end


@rule(["each"], beside=True)
def tie_each(scene: Scene, index: int) -> Tie | None:
    """Tie "two each in Pune and Nashik" to the four right before it, who are as many."""
    draft, first = scene.drafts[index], scene.sites[index].first
    names = named_each(scene, index)
    if not names or scene.word(first - 1) not in _MARKS or draft.number.bound is not Bound.EXACT:
        return None
    told = len(names) * (draft.number.value or 0)
    for other in scene.earlier_in_sentence(index):
        whole = scene.drafts[other]
        if whole.number.type is not NumberType.COUNT or is_complement(scene, other):
            continue
        if told != whole.number.value or not fits(scene, index, other):
            return None
        if _has_place(scene, scene.drafts[other].number.last, first):
            return None  # "six from Belmar, three each from Sarko and Ilm": beside the six
        return Tie(other, "rule:each", (first, names[-1][1]), "apposition", closed=True)
    return None


def _has_place(scene: Scene, first: int, last: int) -> bool:
    """Whether "from Belmar" or "in Lalitpur" stands between two tokens."""
    return any(
        scene.word(token) in _FROM and is_name(scene, token + 1) for token in range(first, last)
    )
