"""Groups told by a word for their size: "a family of four, twin sisters and the driver"."""

from collections.abc import Sequence

from statextract.link.fit import fate_of
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.vocabulary import RelationKind, Unit

_ONE = frozenset("a an the one his her their".split())
_SIZES = {"couple": 2, "pair": 2, "twins": 2, "twin": 2, "duo": 2, "trio": 3, "triplets": 3}
_HOLDING = frozenset("family group party crew team household".split())
_FEWEST = 2


def relate_groups(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each sentence that opens with groups and counts all their people.

    The total stands behind a colon or dash, or opens the next sentence as its only count, of
    those who met with the same: "A family of four and a couple were hurt. Two people died".
    """
    if _SIZES.keys().isdisjoint(scene.words) and _HOLDING.isdisjoint(scene.words):
        return []
    relations = []
    for sentence in scene.document.sentences:
        words = scene.between(sentence.first, sentence.last)
        sized = not _SIZES.keys().isdisjoint(words)
        if not sized and ("of" not in words or _HOLDING.isdisjoint(words)):
            continue
        parts = _parts(scene, sentence)
        total = _total(scene, sentence) if len(parts) >= _FEWEST else None
        if total is not None and _met_with_the_same(scene, parts, total):
            terms = (*parts, build_term(scene, "total", total))
            relations.append(RelationDraft(RelationKind.GROUPED, terms, scene.cite(total)))
    return relations


def _met_with_the_same(scene: Scene, parts: Sequence[TermDraft], total: int) -> bool:
    """Whether a total of the same sentence, or of the fate of the groups, counts them all."""
    told = [scene.drafts[part.figure] for part in parts if part.figure is not None]
    if any(draft.sentence == scene.drafts[total].sentence for draft in told):
        return True
    return all(fate_of(draft) == fate_of(scene.drafts[total]) for draft in told)


def _parts(scene: Scene, sentence: Sentence) -> list[TermDraft]:
    """The groups that a sentence opens with, [] unless the size of each is told."""
    parts: list[TermDraft] = []
    first = sentence.first
    token = first
    while token < sentence.last:
        word = scene.word(token)
        if word in (",", "and"):
            if token > first:
                parts.extend(_part(scene, first, token))
            first = token + 1
            if word == "and":
                end = _end(first, sentence.last)
                last = _part(scene, first, end)
                return [*parts, *last] if last else []
            if parts == [] and token > sentence.first:
                return []
        token += 1
    return []


def _end(first: int, last: int) -> int:
    """The last group ends with its noun: "the driver", "a nurse"."""
    return min(first + 2, last)


def _part(scene: Scene, first: int, last: int) -> list[TermDraft]:
    words = scene.between(first, last)
    if not words:
        return []
    size, index = _size(scene, words, first, last)
    if size is None:
        return []
    start, end = scene.document.span_of(first, last)
    if index is not None:
        return [build_term(scene, "part", index)]
    return [TermDraft("part", None, start, end, low=size, high=size)]


def _size(
    scene: Scene, words: Sequence[str], first: int, last: int
) -> tuple[float | None, int | None]:
    """How many people a group has, and the draft that says so, if one does."""
    inside = [
        index
        for index in scene.by_sentence.get(scene.document.sentence_of[first], ())
        if first <= scene.drafts[index].number.first < last
    ]
    if inside:
        index = inside[0]
        held = "of" in words and not _HOLDING.isdisjoint(words)
        return (
            (scene.drafts[index].number.value, index) if held and len(inside) == 1 else (None, None)
        )
    for word in words:
        if word in _SIZES:
            return _SIZES[word], None
    people = scene.document.starting(scene.lexicons.people)
    single = words and words[0] in _ONE and any(token in people for token in range(first, last))
    return (
        (1, None)
        if single or tuple(words) in (("the", "driver"), ("the", "pilot"))
        else (None, None)
    )


def _total(scene: Scene, sentence: Sentence) -> int | None:
    members = scene.by_sentence.get(sentence.index, [])
    if members and scene.word(scene.sites[members[-1]].first - 1) in (":", "–"):
        return members[-1] if _counts_people(scene, members[-1]) else None
    below = scene.by_sentence.get(sentence.index + 1, [])
    opens = (
        below and scene.sites[below[0]].first == scene.document.sentences[sentence.index + 1].first
    )
    return below[0] if opens and len(below) == 1 and _counts_people(scene, below[0]) else None


def _counts_people(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    return unit is not None and unit.value is Unit.PERSON
