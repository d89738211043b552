"""A noun in another form than its count asks for: "One suspect was held. The suspects deny it"."""

from statextract.link.fit import noun_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.vocabulary import RelationKind, Unit

_VERB = AUXILIARIES | {"deny", "denies", "face", "faces", "say", "says", "come", "comes"}
_SHORTEST = 4  # letters of a noun whose plural is told by an s


def relate_forms(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each "the suspects" or "the suspect" that opens the next sentence.

    The sentence before must count people once, by that noun, and no count of the article before
    may have the noun too: the text then knows of no other suspects.
    """
    relations = []
    for number in scene.by_sentence:
        if number + 1 >= len(scene.document.sentences):
            continue
        sentence = scene.document.sentences[number + 1]
        if scene.word(sentence.first) != "the" or scene.word(sentence.first + 2) not in _VERB:
            continue
        index = _sole_count(scene, number)
        size = None if index is None else _size(scene, sentence, index)
        if index is not None and size is not None:
            cue = scene.document.span_of(sentence.first, sentence.first + 2)
            word = TermDraft("word", None, *cue, low=size[0], high=size[1])
            terms = (word, build_term(scene, "count", index))
            relations.append(RelationDraft(RelationKind.FORM, terms, cue))
    return relations


def _sole_count(scene: Scene, number: int) -> int | None:
    """The exact count of people that is the only one of its sentence, and the first of its noun."""
    members = scene.by_sentence[number]
    if len(members) != 1:
        return None
    index = members[0]
    draft = scene.drafts[index]
    exact = draft.number.low == draft.number.high
    if not exact or draft.unit is None or draft.unit.value is not Unit.PERSON:
        return None
    noun = _stem(noun_of(draft) or "")
    earlier = (noun_of(other) or "" for other in scene.drafts[:index])
    return None if not noun or noun in map(_stem, earlier) else index


def _size(scene: Scene, sentence: Sentence, index: int) -> tuple[int, int | None] | None:
    """What "the" and the noun at the start of a sentence say of the number, None if of others."""
    word = scene.word(sentence.first + 1)
    noun = noun_of(scene.drafts[index]) or ""
    if len(word) < _SHORTEST or _stem(word) != _stem(noun):
        return None
    return (2, None) if word.endswith("s") else (1, 1)


def _stem(noun: str) -> str:
    """Return the last word of a noun without the s of its plural."""
    words = noun.split()
    return words[-1].removesuffix("s") if words else ""
