"""Averages with what they are of: "an average of three sons for the eight, 25 in all"."""

from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import RelationKind

_AVERAGE = frozenset("average averaged averages averaging mean".split())
_TOTAL = (("in", "all"), ("in", "total"), ("altogether",), ("all", "told"))
_BEFORE = 3  # words between "average" and its number


def relate_means(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each average whose sentence gives both its count and its total.

    The total must be worded as one ("41 in all"); the count is the only other number.
    """
    if _AVERAGE.isdisjoint(scene.words):
        return []
    relations = []
    for members in scene.by_sentence.values():
        sentence = scene.sentence(members[0])
        words = scene.between(sentence.first, sentence.last)
        if _AVERAGE.isdisjoint(words):
            continue
        total = next((index for index in members if _is_total(scene, index)), None)
        mean = _find_mean(scene, sentence.first, sentence.last)
        if total is None or mean is None:
            continue
        counts = [
            index
            for index in members
            if index != total and scene.drafts[index].number.first != mean.first
        ]
        if len(counts) == 1:
            terms = (
                build_number_term("mean", mean),
                build_term(scene, "count", counts[0]),
                build_term(scene, "total", total),
            )
            relations.append(RelationDraft(RelationKind.MEAN, terms, (mean.start, mean.end)))
    return relations


def _is_total(scene: Scene, index: int) -> bool:
    last = scene.sites[index].last
    behind = tuple(scene.between(last, last + 2))
    return any(behind[: len(cue)] == cue for cue in _TOTAL)


def _find_mean(scene: Scene, first: int, last: int) -> NumberMention | None:
    """The number right behind "an average of" or "on average"."""
    for number in within(scene.mentions.numbers, first, last):
        if number.value is not None:
            before = scene.between(max(first, number.first - _BEFORE), number.first)
            if not _AVERAGE.isdisjoint(before):
                return number
    return None
