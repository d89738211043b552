"""Counts told one by one: "the two flights carried 180 home, the first 97 and the second 93"."""

from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind

_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_FEWEST = 2


def relate_carriers(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each total that as many carriers share out as the sentence counts."""
    if not scene.words.issuperset(_ORDINALS[:_FEWEST]):
        return []
    relations = []
    for members in scene.by_sentence.values():
        parts = [index for index in members if _ordinal(scene, index) is not None]
        if [_ordinal(scene, index) for index in parts] != list(range(len(parts))):
            continue
        before = [index for index in members if not parts or index < parts[0]]
        carriers = [i for i in before if scene.drafts[i].number.value == len(parts)]
        totals = [i for i in before if i not in carriers and scene.drafts[i].unit is not None]
        if len(parts) >= _FEWEST and len(carriers) == 1 and len(totals) == 1:
            terms = (
                build_term(scene, "total", totals[0]),
                *(build_term(scene, "part", part) for part in parts),
            )
            relations.append(RelationDraft(RelationKind.COLUMN, terms, scene.cite(carriers[0])))
    return relations


def _ordinal(scene: Scene, index: int) -> int | None:
    """Which of the carriers a count is told of: 0 for "the first 97", None if of none."""
    first = scene.drafts[index].number.first
    word = scene.word(first - 1)
    told = word in _ORDINALS and scene.word(first - 2) == "the"
    return _ORDINALS.index(word) if told and scene.drafts[index].phrase.head is None else None
