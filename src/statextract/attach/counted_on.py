"""Bare counts that go on from the sentence before: "The navy found 11 more"."""

from collections.abc import Sequence

from statextract.attach.function_words import DETERMINERS, SUBJECTS
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Unit

_BY = "rule:counted-on"
_FIELDS = ("unit", "role", "outcome")
_FATES = (Outcome.KILLED, Outcome.RESCUED, Outcome.ARRESTED, Outcome.STOPPED)
_LEADS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_FINDING = frozenset(
    "found located spotted discovered identified added brought caught seen met".split()
)
_BEHIND_MORE = frozenset(
    """
    . , ; and on in at since last this a today yesterday tonight overnight later nearby there here
    """.split()
) | {""}
_RANKING = frozenset("numbers number origin most majority highest leading top largest".split())
_OPENS = frozenset([",", ";", "and", "while"])
_INSTANCED = DETERMINERS | SUBJECTS | {"there"}
_FURTHER = frozenset(["further", "another"])
_VERBS = frozenset("are were will have had is was remain".split())
_ENDS = frozenset(["", ".", ",", ";", "and"])


class CountedOnAttacher:
    """Gives a bare number the unit of what was counted just before it.

    "It confirmed 11 more" counts on from 40 cases, and takes their fate too; "a knife was used
    in 41" are so many of the cases.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._verbs = lexicons.classes.of("recording") | _FINDING

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill unit, role and outcome of such numbers."""
        lead: Draft | None = None
        cases: Draft | None = None
        for draft in drafts:
            bare = draft.unit is None and cases is not None and _follows(document, cases, draft)
            if bare and cases is not None and _is_of_cases(document, cases, draft):
                lead = cases  # "nine complaints, in which 17 people ... In seven the story"
            if draft.unit is None and lead is not None and _follows(document, lead, draft):
                of_cases = _is_of_cases(document, lead, draft)
                if of_cases:
                    draft.role = draft.outcome = None  # "In 12, the accused was a minor"
                more = self._is_more(document, draft)
                if _are_expected(document, draft):
                    take_fields(document, draft, lead, _BY, _FIELDS[:-1])
                in_row = _is_in_row(document, draft) and not self._names_counted(document, draft)
                if of_cases or more or in_row:
                    found = more and document.lower[draft.phrase.first - 1] in _FINDING
                    fields = _FIELDS if not found or _are_found(lead) else _FIELDS[:-1]
                    take_fields(document, draft, lead, _BY, fields)
            elif draft.unit is not None:
                lead = draft if draft.unit.value in _LEADS else None
                cases = draft if draft.unit.value is Unit.CASE else cases

    def _names_counted(self, document: Document, draft: Draft) -> bool:
        """Whether the sentence says itself what a row counts: "most of the new cases, 38"."""
        sentence = document.sentences[draft.sentence]
        tables = (self._lexicons.people, self._lexicons.cases)
        tokens = range(sentence.first, draft.number.first)
        return any(token in document.starting(table) for table in tables for token in tokens)

    def _is_more(self, document: Document, draft: Draft) -> bool:
        """Whether so many "more" are what a verb of finding or counting has for its object."""
        lower, last = document.lower, draft.number.last
        if document.following(last) != "more" or document.following(last + 1) not in _BEHIND_MORE:
            return False
        return lower[draft.phrase.first - 1] in self._verbs


def _are_expected(document: Document, draft: Draft) -> bool:
    """Whether so many more of them have a verb: "A further 210 are expected on Friday"."""
    lower, first = document.lower, draft.number.first
    return lower[first - 1] in _FURTHER and document.following(draft.number.last) in _VERBS


def _are_found(lead: Draft) -> bool:
    """Whether finding more is more of what befell those told before: not of patients treated."""
    return lead.outcome is not None and lead.outcome.value in _FATES


def _follows(document: Document, lead: Draft, draft: Draft) -> bool:
    """Whether a bare count stands in the sentence of its lead or the one after it."""
    phrase, number = draft.phrase, draft.number
    bare = phrase.head is None and phrase.of is None and phrase.nominal is None
    counted = number.type is NumberType.COUNT and not number.may_be_year
    rows = document.sentences[draft.sentence].kind is SentenceKind.ROW
    return bare and counted and not rows and draft.sentence - lead.sentence <= 1


def _is_of_cases(document: Document, lead: Draft, draft: Draft) -> bool:
    """Whether a clause ends or begins in so many of the cases: "Charges were brought in 18"."""
    if lead.unit is None or lead.unit.value is not Unit.CASE or lead.number.low is None:
        return False
    lower, first, value = document.lower, draft.phrase.first, draft.number.low
    following = document.following(draft.number.last)
    if lower[first - 1] != "in":
        return False
    opens = first - 1 == document.sentence_at(first).first or lower[first - 2] in _OPENS
    if following not in _ENDS and not (opens and following in _INSTANCED):
        return False  # "in 40 the suspect was known"
    return value is not None and 1 < value < lead.number.low


def _is_in_row(document: Document, draft: Draft) -> bool:
    """Whether a row says where most were: "The largest numbers were in Goma (120), Uvira (40)"."""
    lower, at = document.lower, draft.number.first - 1
    if lower[at] != "(" or document.following(draft.number.last) != ")":
        return False
    sentence = document.sentence_at(at)
    words = lower[sentence.first : sentence.last]
    named = at > sentence.first and document.words[at - 1][0].isupper()
    return named and words.count("(") > 1 and not _RANKING.isdisjoint(words)
