"""Exceptions: "all but four of the 30 were released", with the 26 if they are printed."""

from statextract.link.fit import fits, noun_of
from statextract.link.leading import leads
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.link.sizes import nearly_holds
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind

_CUES = (("all", "but"), ("all", "except"), ("all", "except", "for"), ("everyone", "but"))
_SLIP, _SLIP_OF_MANY = 3, 4  # off by a few, or by a quarter
_FIRST = frozenset(cue[0] for cue in _CUES)
_LAST = frozenset(cue[-1] for cue in _CUES)


def relate_exceptions(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each exception whose total is known."""
    if _FIRST.isdisjoint(scene.words) or _LAST.isdisjoint(scene.words):
        return []
    relations = []
    for index in range(len(scene.drafts)):
        length = _cue_length(scene, index)
        total = scene.whole_of(index)
        if not length or total is None:
            continue
        first = scene.sites[index].first
        terms = [build_term(scene, "total", total), build_term(scene, "exception", index)]
        rest = _find_rest(scene, index, total)
        if rest is not None:
            scene.tie(rest, total, "rule:exception", (first - length, first))
            terms.append(build_term(scene, "rest", rest))
        cue = scene.document.span_of(first - length, first)
        relations.append(RelationDraft(RelationKind.ALL_BUT, tuple(terms), cue))
    return relations


def _cue_length(scene: Scene, index: int) -> int:
    first = scene.drafts[index].phrase.first
    first = max(first, scene.sites[index].first)
    if scene.word(first - 1) not in _LAST:
        return 0
    for cue in _CUES:
        if tuple(scene.between(max(0, first - len(cue)), first)) == cue:
            return len(cue)
    return 0


def _find_rest(scene: Scene, index: int, total: int) -> int | None:
    """The count of the others, told after: without a noun or with that of the total."""
    noun = noun_of(scene.drafts[total])
    for other in range(max(index, total) + 1, len(scene.drafts)):
        draft = scene.drafts[other]
        if draft.sentence - scene.drafts[index].sentence > 1:
            return None
        if draft.of is not None or not leads(scene, other) or not fits(scene, other, total):
            continue
        if not nearly_holds(scene.drafts[total], draft):
            continue
        if not _leaves_about(scene, index, other, total):
            return None  # "The injured are stable, all except one. A second blast hurt eight"
        if draft.phrase.head is None or noun_of(draft) == noun:
            return other
    return None


def _leaves_about(scene: Scene, index: int, rest: int, total: int) -> bool:
    """Whether a count is about what an exception leaves of a total, but for a slip."""
    sizes = [scene.drafts[each].number.value for each in (total, index, rest)]
    if None in sizes:
        return True
    all_told, excepted, told = (size or 0 for size in sizes)
    return abs(all_told - excepted - told) <= max(_SLIP, all_told / _SLIP_OF_MANY)
