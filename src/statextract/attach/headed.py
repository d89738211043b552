"""Counts of a subject whose verb and noun are left out: "Towns had 300 cases, villages 120"."""

from collections.abc import Sequence
from itertools import groupby

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_past, is_verbal
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:headed"
_FIELDS = ("unit", "role", "outcome")
_JOINTS = frozenset([",", ";", "and", "while", "but", "whereas"])
_ENDS = frozenset(["", ",", ";", ":", ".", "and", "while", "–", ")"])
_HEDGES = frozenset("a total of about around some only just nearly over more than at least".split())
# What a comma brings in beside a count, and no second subject: "the previous total 80".
MEASURES = frozenset(
    """
    age aged average capacity case cases day days figure figures goal high highest hours largest
    latest limit low lowest maximum mean median minimum month months number numbers page pages
    peak people persons population previous quota record room rooms target targets threshold
    total toll victims week weeks year years
    """.split()
)
_SUBJECT = 5  # tokens of "and the eastern coastal districts"
_UNITS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD, Unit.OBJECT)


class HeadedAttacher:
    """Gives a bare number behind a subject the unit of the number of the subject before it."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._recording = lexicons.classes.of("recording")

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill the unit, role and outcome of such numbers."""
        for number, group in groupby(drafts, key=lambda draft: draft.sentence):
            if document.sentences[number].kind is SentenceKind.ROW:
                continue
            before: Draft | None = None
            subject: Sequence[str] = ()
            for draft in group:
                if before is not None and subject and _is_bare(draft):
                    mine = _subject(document, before, draft)
                    if _are_alike(subject, mine):
                        take_fields(document, draft, before, _BY, _FIELDS)
                        before, subject = draft, mine
                        continue
                before, subject = draft, ()
                if draft.unit is not None and draft.unit.value in _UNITS:
                    subject = self._of_verb(document, draft)

    def _of_verb(self, document: Document, draft: Draft) -> Sequence[str]:
        """The subject of the verb that records a count; empty if none does."""
        words = document.words
        start = document.sentence_at(draft.number.first).first
        at = draft.number.first - 1
        while at > start and document.lower[at] in _HEDGES:
            at -= 1
        if at <= start or document.lower[at] not in self._recording:
            return ()
        first = at
        while first > start and at - first <= _SUBJECT and document.lower[first - 1] not in _JOINTS:
            first -= 1
        subject = words[first:at]
        return subject if _is_subject(subject) else ()


def _is_bare(draft: Draft) -> bool:
    phrase, number = draft.phrase, draft.number
    bare = phrase.head is None and phrase.of is None and phrase.nominal is None
    return bare and number.type is NumberType.COUNT and not number.may_be_year and not draft.unit


def _subject(document: Document, before: Draft, draft: Draft) -> Sequence[str]:
    """The words between a joint and a number that ends its clause; empty if they are none."""
    if document.following(draft.number.last) not in _ENDS:
        return ()
    first = last = draft.phrase.first
    floor = max(before.number.last, last - _SUBJECT)
    while first > floor and document.lower[first - 1] not in _JOINTS:
        first -= 1
    subject = document.words[first:last]
    joined = document.lower[first - 1] in _JOINTS
    return subject if joined and _is_subject(subject) else ()


def _is_subject(words: Sequence[str]) -> bool:
    """Whether some words can be a subject: no verb, no preposition, nothing that is measured."""
    lower = [word.lower() for word in words]
    return bool(words) and not any(
        word in AUXILIARIES
        or word in PREPOSITIONS
        or word in MEASURES
        or is_past(word)
        or is_verbal(word)
        or not word.replace("-", "").isalpha()
        for word in lower
    )


def _are_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two subjects are named the same way: "the northern region", "the southern"."""
    if not other:
        return False
    definite = [words[0].lower() == "the" for words in (one, other)]
    if all(definite):
        return len(one) > 1 and len(other) > 1
    return not any(definite) and one[-1].endswith("s") and other[-1].endswith("s")
