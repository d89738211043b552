"""A count joined to one of whom the same is said: "found three men and a woman with wounds"."""

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_past
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Unit

_FINDING = frozenset("found find finds discovered located encountered left leaving".split())
_ONE = frozenset("a an one another their his her".split())
_LOOSE = (Shape.REDUCED, Shape.SUBJECT, Shape.PASSIVE)
_WIDTH = 4  # tokens of "a young pregnant woman"
_PEOPLE = frozenset(
    "woman man boy girl child teenager teen infant baby toddler mother father sister brother son "
    "daughter wife husband person juvenile guard officer driver pupil student worker soldier youth "
    "passenger resident victim suspect".split()
)
_STATES = (Outcome.INJURED, Outcome.KILLED, Outcome.SICK, Outcome.TRAPPED, Outcome.ABDUCTED)
_SINGULAR = frozenset(("was", "is", "has"))
_GOES_ON = 8


def read_with_one(reading: Reading, draft: Draft) -> Verdict | None:
    """The state in which people were found along with one more, whose noun it stands behind."""
    lower, at = reading.document.lower, draft.phrase.last
    people = draft.unit is not None and draft.unit.value is Unit.PERSON
    if draft.noun is None or not people or lower[reading.start(draft) - 1] not in _FINDING:
        return None
    if lower[at : at + 1] != ["and"] or at + 2 >= reading.sentence.last:
        return None
    if lower[at + 1] not in _ONE:
        return None
    for token in range(at + 3, min(at + 3 + _WIDTH, reading.sentence.last)):
        predicate = reading.by_group.get(token)
        if predicate is not None:
            loose = predicate.shape in _LOOSE and predicate.group == predicate.first
            behind = lower[predicate.last : min(predicate.last + _GOES_ON, reading.sentence.last)]
            alone = lower[token - 1] not in _PEOPLE or not _SINGULAR.isdisjoint(behind)
            told = loose and not alone and predicate.entry.outcome in _STATES
            return judge(predicate, "joined") if told else None
        word = lower[token]
        if word in AUXILIARIES or is_past(word) or word in PREPOSITIONS or not word.isalpha():
            return None
    return None
