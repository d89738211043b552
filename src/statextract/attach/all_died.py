"""Victims of what nobody survived: "killing all on board. The victims were seven tourists and"."""

from collections.abc import Sequence

from statextract.attach.function_words import PREPOSITIONS, RELATIVES
from statextract.model.document import Document, Sentence
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_KILLING = frozenset("killing killed kills".split())
_ALL = (["all"], ["everyone"], ["everybody"])
_ABOARD = frozenset("board aboard them people passengers occupants crew".split())
_SURVIVORS = frozenset(["survivors"])
_NAMED = frozenset("victims dead deceased".split())
_OPENING = 3  # tokens of "The victims were"
_TELL = frozenset("were are include included comprised".split())
# "The victims were identified by 12 officers": they are none.
_BREAKS = (PREPOSITIONS | RELATIVES) - {"from", "of"}
_NEAR = 7  # tokens of "all nine people on board"


def kill_all(document: Document, drafts: Sequence[Draft]) -> None:
    """Fill ``outcome`` and ``role`` of those whom "The victims were" counts behind such words."""
    if (_KILLING | _SURVIVORS).isdisjoint(document.vocabulary):
        return
    begun = _all_died_at(document)
    if begun is None:
        return
    for draft in drafts:
        sentence = document.sentences[draft.sentence]
        told = draft.outcome is not None and draft.outcome.value is not None
        if told or draft.unit is None or draft.unit.value is not Unit.PERSON:
            continue
        if draft.number.first <= begun or not _names_victims(document, sentence, draft):
            continue
        span = document.span_of(sentence.first, sentence.first + _OPENING)
        draft.outcome = Cited(Outcome.KILLED, "rule:all-died", *span)
        draft.role = Cited(Role.VICTIM, "rule:all-died", *span)
        draft.notes.pop("role", None)


def _all_died_at(document: Document) -> int | None:
    """The token at which it is told that nobody survived, None if it is not."""
    lower, end = document.lower, len(document.lower)
    for at in document.tokens_of(_KILLING, 0, end):
        aboard = not _ABOARD.isdisjoint(lower[at + 2 : at + 2 + _NEAR])
        if lower[at + 1 : at + 2] in _ALL and aboard:
            return at
    for at in document.tokens_of(_SURVIVORS, 0, end):
        if at and lower[at - 1] == "no":
            return at
    return None


def _names_victims(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether a sentence opens with "The victims were", and a count is one of who they were."""
    first = sentence.first + _OPENING
    opening = document.lower[sentence.first : first]
    if len(opening) < _OPENING or not _BREAKS.isdisjoint(
        document.lower[first : draft.number.first]
    ):
        return False
    return opening[0] == "the" and opening[1] in _NAMED and opening[2] in _TELL
