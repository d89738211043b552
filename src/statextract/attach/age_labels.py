"""Labels that are an age, of lines and items: "(a) under 12 years: 9", "(under 5: 9, 5-14: 22)"."""

from statextract.attach.function_words import AGE_LIMITS
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_MARKS = frozenset((":", "–", "-", "="))
_YEARS = ("years", "yrs")
_OPENS = frozenset(("(", ";", ",", ":", "|", "/"))
_BEHIND = frozenset("+ and or over older above up more younger years yrs year".split())
_LABEL = 6  # tokens


def age_label(
    document: Document, draft: Draft, numeral_at: dict[int, NumberMention]
) -> tuple[int, int] | None:
    """The label that is an age: "(a) under 12 years: 9", "12 to 17 years: 22"."""
    sentence, mark = document.sentences[draft.sentence], draft.number.first - 1
    if mark <= sentence.first or document.lower[mark] not in _MARKS:
        return None
    if sentence.kind is not SentenceKind.BULLET:
        return _item(document, mark, sentence.first, numeral_at)
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


def _item(
    document: Document, mark: int, floor: int, numeral_at: dict[int, NumberMention]
) -> tuple[int, int] | None:
    """The label of an item of a list, if it is but an age with its limits: "; 60 and over – 12"."""
    first = mark
    while first > floor and mark - first < _LABEL and document.lower[first - 1] not in _OPENS:
        first -= 1
    at = first + (document.lower[first] in AGE_LIMITS)
    number = numeral_at.get(at)
    if number is None or number.type is not NumberType.AGE or number.last > mark:
        return None
    behind = document.lower[number.last : mark]
    return (first, mark) if all(word in _BEHIND for word in behind) else None


def labels_next(
    document: Document, age: NumberMention, numeral_at: dict[int, NumberMention]
) -> bool:
    """Whether an age labels the number behind it, and no one counted before: "(under 5: 9"."""
    at = age.last
    while document.following(at) in _BEHIND:
        at += 1
    return document.following(at) in _MARKS and at + 1 in numeral_at


def _is_age(document: Document, number: NumberMention | None) -> bool:
    if number is None:
        return False
    return number.type is NumberType.AGE or document.following(number.last) in _YEARS
