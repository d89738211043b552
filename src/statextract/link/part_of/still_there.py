"""Those still there beside those who got out: "22 of the 33 were freed. The 11 still held"."""

from collections.abc import Set as AbstractSet

from statextract.link.fit import fate_of, fits
from statextract.link.grammar import DEFINITE
from statextract.link.one_noun import same_noun
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome

_STILL = frozenset(("still", "remaining"))
_BE = frozenset("are were is was".split())
_STAY = frozenset("remain remains remained".split())
_THERE = frozenset(
    "underground trapped inside captive captivity held below buried aboard there hostage".split()
)
_KEPT = frozenset(
    "custody detention detained remand jail prison hospital hospitalised hospitalized".split()
)
_LET_GO = (Outcome.RELEASED, Outcome.RETURNED_HOME, Outcome.RECOVERED)
_PLACE = 3  # tokens of "still trapped underground"
_OUT = frozenset(
    (
        Outcome.RESCUED,
        Outcome.RELEASED,
        Outcome.ESCAPED,
        Outcome.EVACUATED,
        Outcome.RECOVERED,
        Outcome.RETURNED_HOME,
    )
)
_NEAR = 2  # sentences with figures
_LEFT_OUT = 0.1  # of a group, by which the two may miss it by mistake


@rule(_STILL | _STAY)
def tie_still_there(scene: Scene, index: int) -> Tie | None:
    """Tie "the 11 still held" to those of whom a sentence before says how many got out."""
    draft, last = scene.drafts[index], _behind(scene, index)
    known = scene.sites[index].lead & DEFINITE or scene.word(draft.number.first - 1) == "the"
    kept = _stay_there(scene, index, _KEPT)
    stay = kept or _stay_there(scene, index, _THERE)
    if not (known and scene.word(last) in _STILL) and not stay:
        return None
    gone = _LET_GO if kept else _OUT
    for number in (draft.sentence, *scene.sentences_before(draft.sentence, _NEAR)):
        for other in reversed(scene.by_sentence[number]):
            whole = scene.whole_of(other)
            if other >= index or whole is None or fate_of(scene.drafts[other]) not in gone:
                continue
            group = scene.drafts[whole]
            if not can_hold(group, draft) or not fits(scene, index, whole):
                return None
            if not is_bare(scene, index) and not _are_some(scene, index, other, whole):
                return None
            cue = (last, last + 1)
            closed = bool(known) and _are_nearly_all(scene, index, other, whole)
            by = "rule:remainder" if closed else "rule:still-there"
            return Tie(whole, by, cue, closed=closed, sibling=other)
    return None


def _behind(scene: Scene, index: int) -> int:
    """The token behind a count and its noun."""
    draft = scene.drafts[index]
    return draft.number.last if draft.phrase.head is None else draft.phrase.last


def _stay_there(scene: Scene, index: int, places: AbstractSet[str]) -> bool:
    """Whether some have not got out: "Seven are still underground", "six remain trapped"."""
    last = _behind(scene, index)
    if scene.word(last) in _BE and scene.word(last + 1) == "still":
        last += 1
    elif scene.word(last) not in _STAY:
        return False
    return not places.isdisjoint(scene.between(last + 1, last + 1 + _PLACE))


def _are_some(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether people are called as their group is, and are no more than those who did not leave."""
    mine, out, size = (scene.drafts[each].number.value for each in (index, other, whole))
    if mine is None or out is None or size is None or mine + out > size:
        return False
    return same_noun(scene.drafts[index], scene.drafts[whole])


def _are_nearly_all(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether those who got out and those still there are all, but for a slip.

    "Nine of the 20 hostages were freed ... the five still held": the others may have died.
    """
    values = [scene.drafts[each].number.value for each in (index, other, whole)]
    mine, out, size = values
    if mine is None or out is None or size is None:
        return False
    return mine + out >= size - max(1, _LEFT_OUT * size)
