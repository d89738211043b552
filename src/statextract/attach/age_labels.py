"""Lines whose label is an age: "(a) under 12 years: 9", "12 to 17 years: 22"."""

from statextract.attach.function_words import AGE_LIMITS
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_MARKS = frozenset((":", "–", "-", "="))
_YEARS = ("years", "yrs")


def age_label(
    document: Document, draft: Draft, numeral_at: dict[int, NumberMention]
) -> tuple[int, int] | None:
    """The label of a line that is an age: "(a) under 12 years: 9", "12 to 17 years: 22"."""
    sentence, mark = document.sentences[draft.sentence], draft.number.first - 1
    if sentence.kind is not SentenceKind.BULLET or document.lower[mark] not in _MARKS:
        return None
    if document.following(draft.number.last) not in ("", ".", ";", "("):
        return None
    first = sentence.first
    while first < mark and not (
        document.lower[first] in AGE_LIMITS or _is_age(document, numeral_at.get(first))
    ):
        if document.lower[first].isalpha() and len(document.lower[first]) > 1:
            return None  # what stands before the ages may be no people
        first += 1
    return (first, mark) if first < mark else None


def _is_age(document: Document, number: NumberMention | None) -> bool:
    if number is None:
        return False
    return number.type is NumberType.AGE or document.following(number.last) in _YEARS
