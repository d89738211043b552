"""Words for two or three with the count that they stand for: "Three officers ... Both were"."""

from collections.abc import Iterator

from statextract.link.grammar import AUXILIARIES
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.vocabulary import RelationKind, Unit

_SIZES = {"duo": 2, "pair": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4}


def relate_duals(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each "both", "the duo" or "the trio" of which a count is told."""
    words = scene.words
    if "both" not in words and _SIZES.keys().isdisjoint(words):
        return []
    return [*_after_count(scene), *_in_apposition(scene)]


def _after_count(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "Both were" to the only people that the sentence before speaks of."""
    for sentence in scene.document.sentences[1:]:
        found = _opening(scene, sentence)
        if found is None or scene.word(found[0]) not in AUXILIARIES:
            continue
        index = _only_people(scene, sentence.index - 1)
        if index is not None:
            yield _relate(scene, sentence, *found, index)


def _in_apposition(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "The duo from Perth, three men in their thirties, sold" to its count."""
    for number, members in scene.by_sentence.items():
        sentence = scene.document.sentences[number]
        found = _opening(scene, sentence)
        first = scene.sites[members[0]].first
        if found is None or scene.word(first - 1) != ",":
            continue
        between = scene.between(found[0], first - 1)
        behind = scene.between(scene.sites[members[0]].last, sentence.last)
        if "," in behind and AUXILIARIES.isdisjoint(between) and "," not in between:
            yield _relate(scene, sentence, *found, members[0])


def _opening(scene: Scene, sentence: Sentence) -> tuple[int, int] | None:
    """The token behind "Both" or "The duo" at the start of a sentence, and its number."""
    first = sentence.first
    if scene.word(first) == "both" and scene.word(first + 2) != "and":
        return first + 1, 2
    if scene.word(first) == "the" and scene.word(first + 1) in _SIZES:
        return first + 2, _SIZES[scene.word(first + 1)]
    return None


def _only_people(scene: Scene, number: int) -> int | None:
    """The count that opens a sentence and is the only one of people in it, or None."""
    members = scene.by_sentence.get(number, [])
    if len(members) != 1:
        return None
    index = members[0]
    draft, sentence = scene.drafts[index], scene.document.sentences[number]
    if scene.sites[index].first != sentence.first or draft.unit is None:
        return None
    others = [
        hit
        for hit in within(scene.document.hits(scene.lexicons.people), sentence.first, sentence.last)
        if not hit.entry.adjective and not draft.phrase.first <= hit.first < draft.phrase.tail
    ]
    exact = draft.number.low == draft.number.high
    return index if exact and not others and draft.unit.value is Unit.PERSON else None


def _relate(scene: Scene, sentence: Sentence, last: int, size: int, index: int) -> RelationDraft:
    cue = scene.document.span_of(sentence.first, last)
    word = TermDraft("word", None, *cue, low=size, high=size)
    return RelationDraft(RelationKind.DUAL, (word, build_term(scene, "count", index)), cue)
