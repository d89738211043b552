"""Parts of one group told twice with the same number and of the same kind."""

from statextract.link.grammar import AUXILIARIES
from statextract.link.same_as.comparable import are_set_apart
from statextract.link.same_as.values import LARGE
from statextract.link.scene import Scene
from statextract.model.vocabulary import Bound

_PARTITIVE = frozenset(["rule:partitive", "rule:fronted-partitive"])
_TELLING_WORD = 6  # letters: shorter words are said of anything, unless two of them are shared
_WORD = 4
_PAIR = 2


def link_same_parts(scene: Scene) -> None:
    """Point a part to the same part of its group told before.

    "Of 90 nurses, 40 are unvaccinated. Some 40 of the 90 nurses are unvaccinated": the clauses
    share a telling word that does not name the group.
    """
    told: dict[tuple[int, float], int] = {}
    for index, draft in enumerate(scene.drafts):
        value = draft.number.value
        if draft.of is None or draft.of.by not in _PARTITIVE or value is None or value < LARGE:
            continue
        first = told.setdefault((scene.fact_of(draft.of.value), value), index)
        if first != index and draft.same_as is None and _tell_alike(scene, index, first):
            scene.retell(index, first)


def _tell_alike(scene: Scene, index: int, first: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[first]
    if mine.sentence == theirs.sentence or theirs.same_as is not None:
        return False
    if {mine.number.bound, theirs.number.bound} != {Bound.EXACT}:
        return False
    if are_set_apart(scene, mine, theirs):
        return False
    shared = _telling(scene, index) & _telling(scene, first)
    return len(shared) >= _PAIR or any(len(word) >= _TELLING_WORD for word in shared)


def _telling(scene: Scene, index: int) -> frozenset[str]:
    """The words behind a part but for auxiliaries and those that name its group."""
    draft = scene.drafts[index]
    whole = scene.whole_of(index)
    noun = scene.drafts[whole].noun if whole is not None else None
    named = frozenset(noun.value.lower().split() if noun is not None else ())
    behind = scene.between(draft.number.last, scene.sentence(index).last)
    return frozenset(word for word in behind if len(word) >= _WORD) - AUXILIARIES - named


def part_rivals(scene: Scene) -> None:
    """Let an exact count go from a hedged fact that another tells with the fact's own number.

    "At least 42 were hurt. One ministry said 48 were wounded, another put the injured at 42": the
    48 are a source's own.
    """
    for first, told in scene.retold.items():
        fact = scene.drafts[first].number
        if fact.bound is Bound.EXACT or len(told) < _PAIR:
            continue
        exact = [at for at in told if scene.drafts[at].number.bound is Bound.EXACT]
        own = [at for at in exact if scene.drafts[at].number.value == fact.value]
        for rival in exact if own else ():
            beside = any(scene.drafts[at].sentence == scene.drafts[rival].sentence for at in own)
            if rival not in own and beside:
                told.remove(rival)
                scene.drafts[rival].same_as = None
