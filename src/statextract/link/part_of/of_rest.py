"""Some of those who are left: "49 were convicted. Of the rest, three are dead".

They are no part of the count before, but of the whole that it was part of.
"""

from statextract.link.fit import fates_agree, is_like, units_agree
from statextract.link.grammar import THEM_OR_WHOM
from statextract.link.part_of.frames import OPENERS
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold

_RESTS = frozenset("rest others remainder remaining".split())
_REACH = 1  # sentences back to a part beside which they are left
_CUES = frozenset(_RESTS)


@rule(_CUES)
def tie_of_rest(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the whole of the part told before, if it is of what that part leaves."""
    cue = _complement(scene, index)
    if cue is None:
        return None
    mine = scene.drafts[index]
    for other in range(index - 1, -1, -1):
        if mine.sentence - scene.drafts[other].sentence > _REACH:
            return None
        whole = scene.whole_of(other)
        if whole is None or whole == index or _is_within(scene, other, whole):
            continue
        group = scene.drafts[whole]
        if not units_agree(mine, group) or not is_like(mine, group):
            continue
        if can_hold(group, mine) and fates_agree(mine, group):
            return Tie(whole, "rule:of-rest", cue, sibling=other)
    return None


def is_of_rest(scene: Scene, first: int) -> bool:
    """Whether a complement names those who are left."""
    return scene.word(first) == "the" and scene.word(first + 1) in _RESTS


def _complement(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens of "the rest" behind the count, or where its sentence opens with them."""
    of = scene.drafts[index].phrase.of
    if of is not None and of[0] >= scene.drafts[index].number.last:
        plain = is_of_rest(scene, of[0]) and of[1] <= of[0] + 2
        return of if plain else None
    opening, first = scene.sites[index].opening, scene.sites[index].first
    if scene.word(opening) not in OPENERS or not is_of_rest(scene, opening + 1):
        return None
    if scene.word(opening + 3) != ",":
        return None
    beside = list(scene.earlier_in_sentence(index))
    joined = scene.word(first - 1) in (",", "and")
    return (opening, opening + 3) if not beside or joined else None


def _is_within(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count only details a part of its own sentence: "49 guilty, 35 of them by plea"."""
    same = scene.drafts[index].sentence == scene.drafts[whole].sentence
    return same and scene.whole_of(whole) is not None


def are_of_one_group(scene: Scene, other: int, of: tuple[int, int]) -> bool:
    """Whether a count is some of the very group, in so many words, of which another tells some."""
    theirs = scene.drafts[other].phrase.of
    if theirs is None or theirs[0] < scene.drafts[other].number.last:
        return False
    words = list(scene.between(*of))
    return words[0] not in THEM_OR_WHOM and words == list(scene.between(*theirs))
