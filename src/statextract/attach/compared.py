"""Counts of an earlier time: "Arrivals rose by 9% compared to April (12,400)"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import CALENDAR, REPORTING
from statextract.attach.phrase import HeadReader, is_adjective, unit_of
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:compared"
_SUBJECT = 5  # tokens from the first word to the noun
_CLAUSE = 60  # tokens from the noun to its verb
_BEHIND = 7  # tokens of "compared to the same month of 2015"
_COMPARING = frozenset("compared than from to with against versus".split())
_TIMES = CALENDAR | frozenset("year month week quarter".split())
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_PEOPLE = frozenset("people persons individuals".split())
_WITH = {
    ("compared", "with"),
    ("compared", "to"),
    (",", "against"),
    ("down", "from"),
    ("up", "from"),
}


class ComparedUnitAttacher:
    """Gives a bare number in brackets behind a time the unit of what rose or fell since."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)
        self._changes = lexicons.number_words.changes

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill the unit of numbers that nothing else tells."""
        for draft in drafts:
            if draft.unit is None and _stands_behind_time(document, draft):
                self._take_subject(document, document.sentences[draft.sentence], draft)

    def _take_subject(self, document: Document, sentence: Sentence, draft: Draft) -> None:
        for at in range(sentence.first, min(sentence.first + _SUBJECT, draft.number.first)):
            head = self._heads.starting(document, at)
            if head is None:
                continue
            plain = head.plural and not is_adjective(head) and unit_of(head) in _COUNTED
            behind = document.lower[head.last : min(draft.number.first, head.last + _CLAUSE)]
            said = REPORTING.isdisjoint(behind) and any(word in self._changes for word in behind)
            if plain and said:
                unit = unit_of(head)
                draft.unit = Cited(unit, _BY, *document.span_of(head.first, head.last))
            return


def share_compared(document: Document, drafts: Sequence[Draft]) -> None:
    """Give "four people the year before" the fate of "Seven were killed, compared with" them."""
    for before, draft in pairwise(drafts):
        if _is_only_people(document, draft) and before.sentence == draft.sentence:
            told = (d for d in drafts if d.sentence == draft.sentence and _is_fated(d))
            like = next((d for d in told if d.number.first < draft.number.first), None)
            if like is not None:
                draft.role = None
                take_fields(document, draft, like, _BY, ("role", "outcome"))


def _is_fated(draft: Draft) -> bool:
    """Whether people are told to have met a fate."""
    people = draft.unit is not None and draft.unit.value is Unit.PERSON
    return people and draft.outcome is not None and draft.outcome.value is not None


def _is_only_people(document: Document, draft: Draft) -> bool:
    """Whether people of whom nothing else is told are compared with others."""
    noun = draft.noun.value.lower() if draft.noun is not None else ""
    if noun not in _PEOPLE or draft.outcome is not None:
        return False
    told = draft.role is not None and draft.role.by != "rule:default"
    return (
        not told
        and tuple(document.lower[max(0, draft.phrase.first - 2) : draft.phrase.first]) in _WITH
    )


def _stands_behind_time(document: Document, draft: Draft) -> bool:
    """Whether a bare count alone is in brackets behind the time that "compared to" names."""
    phrase, lower, at = draft.phrase, document.lower, draft.phrase.first - 1
    if draft.number.type is not NumberType.COUNT or phrase.head or phrase.of:
        return False
    if lower[at] != "(" or document.following(draft.number.last) != ")":
        return False
    near = lower[max(0, at - _BEHIND) : at]
    changed = near[-2:-1] == ["on"] and near[-3:-2] in (["%"], ["percent"], ["cent"])
    if not near or (_COMPARING.isdisjoint(near) and not changed):
        return False
    year = near[-1].isdigit() and len(near[-1]) == len("2015")
    return year or near[-1] in _TIMES
