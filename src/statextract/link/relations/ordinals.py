"""Ordinals with the count that they run up to: "Four bodies ... The fifth body was that of"."""

from statextract.link.fit import noun_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, RelationKind

_ORDINAL = NumberType.ORDINAL
_PAIR = 2
_OTHERS = frozenset("next last past first other previous final remaining more only".split())
_NEW = frozenset("new now newly until another latest".split())
_REACH = 2  # sentences back to the count
_BEHIND = AUXILIARIES | {"to", ",", ":"}  # "the fifth body this week" runs up to another count


def relate_ordinals(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each ordinal of a thing that was counted just before.

    The ordinal names one of the counted ("the fifth body was that of"); where its sentence tells
    of a new finding or of another day, it may run on from the count.
    """
    relations = []
    for number in scene.mentions.numbers:
        if number.type is not _ORDINAL or not number.value:
            continue
        noun = _singular(scene.word(number.last))
        if scene.word(number.first - 1) != "the" or scene.word(number.last + 1) not in _BEHIND:
            continue
        index = _count_before(scene, number, noun)
        if index is not None and not _goes_on(scene, number) and _is_series(scene, number, index):
            terms = (build_number_term("ordinal", number), build_term(scene, "count", index))
            cue = scene.document.span_of(number.first - 1, number.last + 1)
            relations.append(RelationDraft(RelationKind.ORDINAL, terms, cue))
    return relations


def _count_before(scene: Scene, number: NumberMention, noun: str) -> int | None:
    """The nearest count of the same noun before an ordinal, if its number is exact."""
    sentence = scene.document.sentence_of[number.first]
    for near in range(sentence, sentence - _REACH - 1, -1):
        for index in reversed(scene.by_sentence.get(near, ())):
            draft = scene.drafts[index]
            before = draft.number.first <= number.first
            if before and _singular(noun_of(draft) or "") == noun:
                return index if draft.number.low == draft.number.high else None
    return None


def _is_series(scene: Scene, number: NumberMention, index: int) -> bool:
    """Whether an ordinal may be of a count: not "one bus ... the second", "the next three games".

    Nor does an ordinal twice as high run up to the count, nor one that is told as new.
    """
    draft = scene.drafts[index]
    count, ordinal = draft.number.value or 0, number.value or 0
    around = scene.between(max(0, draft.number.first - 1), draft.number.last)
    if count < _PAIR or ordinal > 2 * count or not _OTHERS.isdisjoint(around):
        return False
    sentence = scene.document.sentence_at(number.first)
    return _NEW.isdisjoint(scene.between(sentence.first, sentence.last))


def _singular(word: str) -> str:
    """Return a noun without the ending of its plural, as far as that can be told from letters."""
    stem = word.removesuffix("s")
    return f"{stem[:-2]}y" if stem.endswith("ie") else stem


def _goes_on(scene: Scene, number: NumberMention) -> bool:
    """Whether the sentence of an ordinal tells of a day or an event behind it."""
    sentence = scene.document.sentence_at(number.first)
    dated = bool(within(scene.mentions.dates, sentence.first, sentence.last))
    outcomes = scene.document.hits(scene.lexicons.outcomes)
    behind = within(outcomes, number.last + 1, sentence.last)
    told = any(hit.entry.outcome is not None for hit in behind)
    return dated or told
