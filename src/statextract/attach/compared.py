"""Counts of an earlier time: "Arrivals rose by 9% compared to April (12,400)"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from statextract.attach.function_words import CALENDAR, PREPOSITIONS, REPORTING
from statextract.attach.phrase import HeadReader, is_adjective, unit_of
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:compared"
_SUBJECT = 5  # tokens from the first word to the noun
_CLAUSE = 60  # tokens from the noun to its verb
_BEHIND = 9  # tokens of "than the number recorded at this time last year"
_PERCENT = frozenset(["%", "percent", "cent"])
_TOPMOST = frozenset("highest lowest most fewest worst largest biggest".split())
_TAKING_UP = frozenset(["this", "that", "it", "these", "they"])
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
        for index, draft in enumerate(drafts):
            if draft.unit is not None or not _stands_behind_time(document, draft):
                continue
            like = _compared_with(document, drafts[:index], draft)
            if like is None or like.sentence != draft.sentence:
                self._take_subject(document, document.sentences[draft.sentence], draft)
            if draft.unit is None and like is not None:
                take_fields(document, draft, like, _BY, ("unit", "role", "outcome"))

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


def _compared_with(document: Document, before: Sequence[Draft], draft: Draft) -> Draft | None:
    """What an earlier count is set beside: "312 deaths, the most since 2013 (340)".

    That of the sentence before, where "this" takes it up: "This is 9% more than in May (410)".
    """
    first = document.sentences[draft.sentence].first
    back = 1 if document.lower[first] in _TAKING_UP else 0
    near = takewhile(lambda other: draft.sentence - other.sentence <= back, reversed(before))
    counted = [other for other in near if _is_counted(other)]
    plain = (o for o in counted if document.lower[o.phrase.first - 1] not in PREPOSITIONS)
    return next(plain, next(iter(counted), None))  # not the 173 of "184 died in 173 crashes"


def _is_counted(draft: Draft) -> bool:
    """Whether a count of people or cases is told for its own sake."""
    unit = None if draft.unit is None or draft.unit.by == _BY else draft.unit.value
    return unit in _COUNTED and draft.number.type is NumberType.COUNT


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
    changed = "on" in near and not _PERCENT.isdisjoint(near)
    topped = "since" in near[-3:] and not _TOPMOST.isdisjoint(near)
    if not near or (_COMPARING.isdisjoint(near) and not changed and not topped):
        return False
    year = near[-1].isdigit() and len(near[-1]) == len("2015")
    return year or near[-1] in _TIMES
