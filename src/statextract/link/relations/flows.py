"""Stocks with what came and went: "opened with 300 files, closed 120, took in 80 and has 260"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import NumberType, RelationKind

_OPENED = frozenset("opened began started begun".split())
_HELD = frozenset("held had were housed".split())
_CAME = frozenset("came arrived admitted joined entered received gained took added hired".split())
_WENT = frozenset(
    "left closed discharged released freed departed lost escaped dismissed resolved".split()
)
_HAS = frozenset("has have had houses holds were are is remain remained leaving counts".split())
_FEWEST = 4
_BEFORE = 4  # words between a verb and its number


def relate_flows(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each run of counts that opens with a stock and closes with one.

    Opening and closing stock are worded as such; of each count between them a verb says whether
    it was added or taken away.
    """
    if _CAME.isdisjoint(scene.words) or _WENT.isdisjoint(scene.words):
        return []
    relations = []
    for number, members in scene.by_sentence.items():
        for counts in (members, [*members, *scene.by_sentence.get(number + 1, [])]):
            if len(counts) < _FEWEST:
                continue
            run = [i for i in counts if scene.drafts[i].number.type is NumberType.COUNT]
            roles = _roles(scene, run)
            if roles is not None:
                terms = tuple(
                    build_term(scene, role, i) for role, i in zip(roles, run, strict=True)
                )
                relations.append(RelationDraft(RelationKind.FLOW, terms, scene.cite(run[-1])))
                break
    return relations


def _roles(scene: Scene, run: Sequence[int]) -> list[str] | None:
    """What each count of a run is, None if the run is no flow."""
    if len(run) < _FEWEST or any(_first(scene, a) > _first(scene, b) for a, b in pairwise(run)):
        return None
    if not _opens(scene, run[0]) or not _closes(scene, run[-1]):
        return None
    ways = [_way(scene, index) for index in run[1:-1]]
    known = [way for way in ways if way is not None]
    if len(known) < len(ways) or set(known) != {"added", "removed"}:
        return None
    return ["opening", *known, "closing"]


def _opens(scene: Scene, index: int) -> bool:
    sentence = scene.sentence(index)
    first = _first(scene, index)
    before = scene.between(max(sentence.first, first - _BEFORE), first)
    if before and before[-1] == "with" and not _OPENED.isdisjoint(before):
        return True
    if _HELD.isdisjoint(scene.between(first, sentence.last)):
        return False
    return bool(within(scene.mentions.dates, sentence.first, first))


def _closes(scene: Scene, index: int) -> bool:
    first = _first(scene, index)
    before = scene.between(max(scene.sentence(index).first, first - 2), first)
    return not _HAS.isdisjoint(before)


def _way(scene: Scene, index: int) -> str | None:
    """Whether a count was added or removed: its verb follows at once or stands before it."""
    last = scene.sites[index].last
    following = scene.word(last)
    first = _first(scene, index)
    before = scene.between(max(scene.sentence(index).first, first - 2), first)
    for words in ([following], before):
        if not _CAME.isdisjoint(words):
            return "added"
        if not _WENT.isdisjoint(words):
            return "removed"
    return None


def _first(scene: Scene, index: int) -> int:
    return scene.sites[index].first
