"""How an outcome word is used: passive, active, of whom."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import NamedTuple

from statextract.attach.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    GET,
    HAVE,
    MODALS,
    NEGATIONS,
    PARTED,
    PARTICIPLE_ONLY,
    PAST_ONLY,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    is_past,
    time_start,
)
from statextract.attach.outcome.objects_ahead import has_object
from statextract.attach.outcome.shut_in import shuts_in
from statextract.attach.outcome.verb_forms import is_finite, is_participle, verb
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document
from statextract.model.frozen import frozen

# A form that ends in one of these has had its object: "saved from".
_CLOSING = frozenset("from to into with at by for".split())
_OF_CRIME = frozenset(("accuse", "suspect"))
_NOUN_INSIDE = 2  # tokens of a verb and its preposition
_INFINITE = frozenset(("to", "having", "being"))
_UNDONE = ["yet", "to"]
_DAYS = frozenset("yesterday today tonight overnight".split())
_INSERT = 16  # tokens of ", after a week of watching the house,"
_INNER = 3  # tokens before the auxiliary that an insert parts from its verb
_TIME = 8  # tokens of "in the early hours of Monday"
_HELPERS = BE | GET | HAVE | MODALS | DO | {"to"}


class Shape(StrEnum):
    """How an outcome word is used, which says where the counted people stand."""

    PASSIVE = "passive"  # "were arrested": the subject
    REDUCED = "reduced"  # "people arrested in": the noun phrase before
    ACTIVE = "active"  # "arrested 12", "claimed the lives of 12": the object
    SUBJECT = "subject"  # "died", "are in custody", "dead": the subject
    NOMINAL = "nominal"  # "the arrest of 12", "12 arrests"
    OTHER = "other"  # the word does not have its meaning here: "were entered"


_OTHER, _REDUCED = Shape.OTHER, Shape.REDUCED


@frozen
class Predicate:
    """An outcome word at the tokens ``first..last``.

    A form with a gap has it between ``head`` and ``tail``; in others both are ``last``.
    ``group`` is the first token of its verb group, auxiliaries included. ``finite``: an
    auxiliary or the form shows that it is the verb of a clause.
    """

    first: int
    last: int
    tail: int
    head: int
    group: int
    entry: OutcomeWord
    shape: Shape
    finite: bool
    negated: bool = False
    modal: bool = False


class Words(NamedTuple):
    """Where a form stands; see Predicate."""

    first: int
    head: int
    tail: int
    last: int


def shape_predicate(
    document: Document, words: Words, entry: OutcomeWord, objects: AbstractSet[int]
) -> Predicate | None:
    """Return a form as it is used in its sentence, None where it has not its meaning.

    Args:
        document: The article.
        words: Where the form stands.
        entry: What it means.
        objects: First tokens of the counted phrases: a verb before one has an object.
    """
    sentence = document.sentence_at(words.first)
    group, negated, modal = _group(document, words.first, sentence.first)
    auxiliaries = document.lower[group : words.first]
    if (
        not auxiliaries
        and words.first > sentence.first
        and _is_noun(document, words, entry, objects)
    ):
        return None
    if (
        words.last in objects
        and document.lower[words.last - 1] == "from"
        and entry.affected == "subject"
    ):
        return None  # "the number of inmates fell from 900"
    span = (words.first, words.head)
    shape, finite = _use(document, span, entry, auxiliaries, objects)
    if shape is _OTHER:
        return None
    if shape is _REDUCED and entry.affected == "complement" and words.head < words.tail:
        shape, finite = Shape.ACTIVE, True
    first, head, tail, last = words
    if head < tail and shape is not Shape.ACTIVE and document.lower[tail:last] == ["in"]:
        return None  # "54 were brought to Lanzarote, 141 in a day": no object parts the verb
    return Predicate(first, last, tail, head, group, entry, shape, finite, negated, modal)


def _group(document: Document, first: int, start: int) -> tuple[int, bool, bool]:
    """Return where the verb group begins, and whether it is negated, and modal."""
    group, at, floor = first, first - 1, max(start, first - 7)
    negated = modal = False
    while at >= floor:
        word = document.lower[at]
        if document.words[at] == "May":  # the month
            break
        if word in AUXILIARIES or word in GET or word == "to":
            group = at
            negated = negated or word in NEGATIONS or document.lower[at - 1 : at + 1] == _UNDONE
            modal = modal or word in MODALS or word == "to"
        elif word == "now" and document.lower[at - 1] == "by":  # "have by now recovered"
            at -= 1
        elif (
            group in (first, at + 1)
            and (helper := _before_insert(document.lower, at, start)) is not None
        ):
            at, floor = helper, max(start, helper - _INNER)
            continue
        elif not is_adverb(word):
            break
        at -= 1
    return group, negated, modal


def _before_insert(lower: Sequence[str], at: int, start: int) -> int | None:
    """The auxiliary that an insert parts from its verb: "were, police said, held", None if none.

    A time needs no commas: "were on Monday arrested".
    """
    first = time_start(lower, at + 1, max(start, at - _TIME))
    if lower[at] in _DAYS:
        first = at
    if lower[at] == ",":
        near = range(at - 1, max(start, at - _INSERT), -1)
        first = next((token for token in near if lower[token] == ","), at + 1)
    held = first <= at and first > start and lower[first - 1] in PARTED
    return first - 1 if held and AUXILIARIES.isdisjoint(lower[first:at]) else None


def _use(
    document: Document,
    word: tuple[int, int],
    entry: OutcomeWord,
    auxiliaries: Sequence[str],
    objects: AbstractSet[int],
) -> tuple[Shape, bool]:
    """Return the shape of a word in its surroundings, and whether it is finite."""
    first, last = word
    if entry.pos == "noun":
        return Shape.NOMINAL, False
    form = verb(document.lower, first, last)
    finite = bool(auxiliaries) and auxiliaries[0] not in _INFINITE
    following = document.following(last)
    if form.endswith("ing") and following == "of":
        return Shape.NOMINAL, False
    if (
        entry.affected == "complement"
        and last - first > 1
        and document.lower[last - 1].endswith("ing")
    ):
        return Shape.ACTIVE, finite  # "are accused of holding 27 women"
    if entry.pos == "adj" and not auxiliaries and _takes_object(document, word, objects):
        return Shape.ACTIVE, True  # "killed nine and seriously wounded 12"
    if entry.pos == "adj":
        verbal = _helper(auxiliaries) in HAVE
        return (Shape.OTHER if verbal else Shape.SUBJECT), finite
    if entry.affected in ("subject", "possessor"):
        by_whom = following == "by" and not document.following(last + 1).endswith("ing")
        if by_whom and not auxiliaries and is_past(form) and last - first == 1:
            return Shape.OTHER, False  # but "escaped by jumping"
        if entry.pos == "verb" and is_past(form) and _helper(auxiliaries) in BE:
            return (Shape.PASSIVE if entry.passive else Shape.OTHER), True
        if entry.pos == "verb" and form == entry.lemma and _helper(auxiliaries) in BE:
            return Shape.OTHER, False  # "were storm chasers"
        if not auxiliaries and is_past(form) and document.lower[first - 1] in PREPOSITIONS:
            return Shape.SUBJECT, False  # "162 residents of occupied Hebron"
        return Shape.SUBJECT, finite or is_finite(form, entry)
    if form in ("be", "was", "were", "been", "is", "are", "being"):
        return Shape.PASSIVE, True
    return _transitive_use(document, (first, last), entry, auxiliaries, objects)


def _takes_object(document: Document, word: tuple[int, int], objects: AbstractSet[int]) -> bool:
    """Whether an adverb and a participle are a verb of the past: "seriously injured three"."""
    first, last = word
    adverb = last - first > 1 and document.lower[first].endswith("ly")
    return adverb and last in objects and document.lower[first - 1] not in DETERMINERS


def _transitive_use(
    document: Document,
    word: tuple[int, int],
    entry: OutcomeWord,
    auxiliaries: Sequence[str],
    objects: AbstractSet[int],
) -> tuple[Shape, bool]:
    first, last = word
    form = verb(document.lower, first, last)
    helper = _helper(auxiliaries)
    finite = bool(auxiliaries) and auxiliaries[0] not in _INFINITE
    if form.endswith("ing") and len(form) > 4:
        return Shape.ACTIVE, finite
    if helper in BE or helper in GET:
        return Shape.PASSIVE, finite
    if not is_participle(form, entry):
        return Shape.ACTIVE, True
    if helper or form in PAST_ONLY:
        return Shape.ACTIVE, helper != "having" and has_object(document, last, objects)
    if entry.affected == "complement" and last - first > _NOUN_INSIDE:
        return Shape.ACTIVE, True  # "guards opened fire on a crowd": it has its object
    closing = document.lower[last - 1] in _CLOSING
    closing = closing or (last not in objects and shuts_in(document, word, entry))
    closed = entry.affected == "object" and closing
    if closed and last - first > 1:
        return Shape.REDUCED, False
    if form not in PARTICIPLE_ONLY and has_object(document, last, objects):
        return Shape.ACTIVE, True
    return Shape.REDUCED, False


def _helper(auxiliaries: Sequence[str]) -> str:
    """Return the auxiliary that is nearest to its verb, "" if there is none."""
    for word in reversed(auxiliaries):
        if word in _HELPERS:
            return word
    return ""


def _is_noun(
    document: Document, words: Words, entry: OutcomeWord, objects: AbstractSet[int]
) -> bool:
    """Whether what could be the verb's base is a noun here: "the names of", "a mine fire in"."""
    form = verb(document.lower, words.first, words.head)
    if is_past(form) or form.endswith("ing") or entry.pos != "verb":
        return False
    before = document.lower[words.first - 1]
    if before == "more" and entry.affected == "subject":
        return False  # "seven more die in Goma"
    compound = document.lower[words.first - 2] == "-"  # "cave-in kills 36"
    if before in DETERMINERS or (before in PREPOSITIONS and not compound) or before == "'s":
        return True
    if before in PRONOUNS or (form in _OF_CRIME and document.following(words.head) == "of"):
        return False  # "nine men they suspect of arson"
    lone = entry.affected == "object" and words.head - words.first == 1
    return lone and words.head == words.tail and not has_object(document, words.head, objects)
