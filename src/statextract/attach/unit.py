"""What is counted: unit and noun."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.crowds import CrowdReader
from statextract.attach.evidence import EvidenceWeigher, is_of_which
from statextract.attach.function_words import AUXILIARIES
from statextract.attach.inhabitants import attach_inhabitants
from statextract.attach.noun_role import NounRoleAttacher
from statextract.attach.phrase import Head, HeadReader, name_of, unit_of
from statextract.attach.records import RecordReader
from statextract.attach.sex import goes_on_with_sex
from statextract.attach.things import (
    are_other_things,
    are_things,
    attach_other_things,
    is_idle,
    is_trainer,
)
from statextract.attach.told_twice import share_told_twice
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Unit

_COUNT, _SHARE = NumberType.COUNT, NumberType.SHARE
_THING = Unit.OBJECT
# "Reports made" are of crimes; those written or read are papers.
_LODGED = frozenset("made lodged logged received filed taken".split())
_OF_PEOPLE = (Outcome.RELEASED, Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED)
_TAKING = frozenset("took received logged recorded registered".split())
_CAME = frozenset(("came", "come"))
_CRIMES = frozenset("crime crimes abuse violence".split())
# "Of these cases, 320 recovered": they stay cases, if cases were counted.
_PATIENTS = frozenset("recovered hospitalised hospitalized discharged".split())
_TRAITS = frozenset("males females men women foreigners adults minors children".split())
_OWNERS = frozenset("his her its their my our your".split())
_HARMS = ("injuries", "wounds", "burns")
_INHABITED = frozenset("population city town village hamlet settlement suburb".split())
_CRIME = 3  # tokens from "of" to the crime
_FIGURES = frozenset(("figure", "number", "total"))
_AIM = 10  # tokens from "the target" to its number
# Evidence that no antecedent overrules.
_BYSTANDING = frozenset(("rule:inmates", "rule:crowd"))
_FIRM = frozenset(("rule:who", "rule:olds", "rule:aboard", "rule:group"))


class UnitAttacher:
    """Gives each draft its unit and noun, and the role that the noun phrase itself tells.

    ``notes`` says ``soft`` of a unit or role where something else knows better than the noun.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)
        self._cases = lexicons.cases
        self._numerals = lexicons.classes.of("numeral")
        self._attach_role = NounRoleAttacher(lexicons)
        self._is_on_record = RecordReader(lexicons)

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit``, ``noun`` and ``role``; they stay None where nothing tells."""
        before: Draft | None = None
        for draft in drafts:
            previous, before = before, draft
            if are_other_things(document, draft, previous):
                attach_other_things(document, draft)
                continue
            stated = draft.phrase.head or draft.phrase.nominal
            if draft.phrase.head is None and is_of_which(document, draft):
                continue  # what came before says who or what they are
            head = self._heads.ending(document, stated[1]) if stated else None
            if stated is not None and head is not None:
                if not is_idle(document, draft, head):
                    _attach_noun(document, draft, head, stated)
                    if are_things(document, draft, head, self._numerals):
                        draft.unit = Cited(Unit.OBJECT, "rule:own", *document.span_of(*stated))
                        continue
                    if self._is_of_crime(document, draft.phrase.first, head):
                        draft.unit = Cited(Unit.CASE, "rule:reported", *document.span_of(*stated))
                    elif is_trainer(document, draft, head):
                        draft.unit = Cited(Unit.PERSON, "rule:trainer", *document.span_of(*stated))
                    elif self._is_on_record(document, draft, head.entry):
                        draft.unit = Cited(Unit.OBJECT, "rule:record", *document.span_of(*stated))
                    self._attach_role(document, draft, head, stated)
            elif draft.phrase.of is not None and stated is None:
                self._attach_complement(document, draft, draft.phrase.of)

    def _is_of_crime(self, document: Document, first: int, head: Head) -> bool:
        """Whether reports are of crimes, each a case: "106 rape reports", "70 reports made"."""
        if not isinstance(head.entry, Thing) or head.entry.singular != "report":
            return False
        last = head.last
        following = document.following(last)
        if following in AUXILIARIES:
            last, following = last + 1, document.following(last + 1)
        if following in _LODGED or document.ending(self._cases).get(head.last - 1):
            return True
        if following in _CAME and document.following(last + 1) == "in":
            return True
        if following != "of":
            return document.lower[first - 1] in _TAKING
        crimes, end = document.starting(self._cases), document.sentence_at(last).last
        near = range(last + 1, min(last + 1 + _CRIME, end))
        return any(at in crimes or document.lower[at] in _CRIMES for at in near)

    def _attach_complement(self, document: Document, draft: Draft, of: tuple[int, int]) -> None:
        """Give "59 of the victims" the unit of the victims; "whom" are people."""
        head = self._heads.ending(document, of[1])
        if _is_pronoun(document, draft) or _is_own_body(document, of):
            return
        if head is not None and _is_of_one_case(document, draft, head):
            return
        if document.lower[of[0]] == "other" and head is not None and unit_of(head) is _THING:
            return  # "30 Kyrgyz and 15 of other countries": as many people, if people were told
        if head is not None and head.first >= of[0]:
            span = document.span_of(head.first, head.last)
            by = f"lexicon:{name_of(head.entry)}"
            draft.unit = Cited(_unit(draft, unit_of(head)), by, *span)
            if isinstance(head.entry, Person) and head.entry.role is not None and head.entry.soft:
                draft.role = Cited(head.entry.role, by, *span)
                draft.notes["role"] = "soft"
        elif document.lower[of[0]] == "whom":
            draft.unit = Cited(_unit(draft, Unit.PERSON), "rule:whom", *document.span_of(*of))
        elif draft.number.type is _SHARE:
            attach_inhabitants(document, draft, of)


class LeftOutUnitAttacher:
    """Gives a unit to drafts whose noun is left out or unknown, once their fate is read.

    ``notes["unit"]`` is ``soft`` where only their fate gave it: an antecedent of the number, if
    there is one, knows better.
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._weigh = EvidenceWeigher(lexicons)
        self._crowd = CrowdReader(lexicons)
        self._aims = lexicons.classes.of("aim")

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit`` where it is None and something speaks for people or cases."""
        for draft in drafts:
            if draft.unit is not None or _is_pronoun(document, draft) or _is_mean(draft):
                continue
            if draft.phrase.head is None and self._attach_complement(document, draft):
                if _is_whole(drafts, draft):
                    draft.noun = None  # "40 of the 98 were women": the 98 were not
                continue
            if draft.outcome is not None and draft.outcome.by == "rule:fatal":
                continue  # "31 cases, three of them fatal" are cases, if cases were counted
            found = self._weigh(document, draft) or self._crowd(document, draft)
            if found is None:
                continue
            draft.unit = Cited(_unit(draft, found.value), found.by, found.start, found.end)
            told = document.text(found.start, found.end).lower()
            inhabit = found.by in _BYSTANDING or told in _INHABITED
            if draft.role is None and inhabit:
                draft.role = Cited(Role.OTHER, found.by, found.start, found.end)
            if draft.phrase.head is None:
                if found.by not in _FIRM:
                    draft.notes["unit"] = "soft"
            else:
                start, end = document.span_of(*draft.phrase.head)
                draft.noun = Cited(document.text(start, end), found.by, start, end)

        leads: dict[int, Draft] = {}
        for draft in drafts:
            if draft.unit is not None:
                leads.setdefault(draft.sentence, draft)
        for draft in drafts:
            self._share_aim(document, leads.get(draft.sentence), draft)
        for one, other in pairwise(drafts):
            if one.number.type is not other.number.type:
                share_told_twice(document, one, other)

    def _attach_complement(self, document: Document, draft: Draft) -> bool:
        found = self._weigh.of_complement(document, draft)
        if found is None:
            return False
        unit, noun, role = found
        fate = draft.outcome
        if unit.value is not Unit.PERSON and fate is not None and fate.value in _OF_PEOPLE:
            return False  # "the other two were released pending inquiries"
        if noun is None and is_of_which(document, draft):
            return False
        draft.noun = noun
        if role is not None and draft.noun is not None and draft.role is None:
            draft.role = role
        told = document.text(unit.start, unit.end).lower()
        if draft.noun is None or told in _TRAITS:
            draft.notes["unit"] = "soft"  # "Of the 540 cases, 300 are male"
        draft.unit = Cited(_unit(draft, unit.value), unit.by, unit.start, unit.end)
        return True

    def _share_aim(self, document: Document, one: Draft | None, other: Draft) -> None:
        """Count in the unit of what was reached: "trained 200 nurses, its target is 500"."""
        if (
            one is None
            or one.unit is None
            or other.unit is not None
            or other.phrase.head is not None
        ):
            return
        lower, at = document.lower, other.phrase.first - 1
        if lower[at] == "of":
            aim = at - 1 - (lower[at - 1] in _FIGURES)  # "the target figure of 7,091"
        elif lower[at] in ("is", "was", ":"):
            near = range(at - 1, max(document.sentence_at(at).first, at - _AIM), -1)
            aim = next((token for token in near if lower[token] in self._aims), at)
        else:
            return
        if lower[aim] in self._aims:
            start, end = document.span_of(aim, at + 1)
            other.unit = Cited(_unit(other, one.unit.value), "rule:aim", start, end)
            capacity = lower[aim] == "capacity"
            for name in ("role",) if capacity else ("role", "outcome"):
                told: Cited[object] | None = getattr(one, name)
                if told is not None and getattr(other, name) is None:
                    setattr(other, name, Cited(told.value, "rule:aim", start, end))


def _attach_noun(document: Document, draft: Draft, head: Head, stated: tuple[int, int]) -> None:
    start, end = document.span_of(*stated)
    by = f"lexicon:{name_of(head.entry)}"
    draft.unit = Cited(_unit(draft, unit_of(head)), by, start, end)
    if draft.phrase.head is not None:
        draft.noun = Cited(document.text(start, end), by, start, end)
    told = document.lower[head.last - 1]
    left_out = told in _PATIENTS or goes_on_with_sex(document, draft)
    if told in ("other", "others") or (left_out and draft.phrase.head is None):
        draft.notes["unit"] = "soft"


def _unit(draft: Draft, unit: Unit) -> Unit:
    """A share of people or cases is a share; one of things stays with the things."""
    if draft.number.type is _SHARE and unit is not Unit.OBJECT:
        return Unit.SHARE
    return unit


def _is_mean(draft: Draft) -> bool:
    """Whether a number without a noun is no count: "2.3 each", "New Hampshire (34.3)"."""
    return draft.number.type is _COUNT and not draft.number.is_whole


def _is_of_one_case(document: Document, draft: Draft, head: Head) -> bool:
    """Whether a share is of one case, not of cases: "a third of the UN's appeal"."""
    if draft.number.type is not _SHARE or not isinstance(head.entry, Case) or head.plural:
        return False
    of = draft.phrase.of
    return of is not None and (
        "'s" in document.lower[of[0] : of[1]] or document.lower[of[0]] == "the"
    )


def _is_own_body(document: Document, of: tuple[int, int]) -> bool:
    """Whether a share is of somebody's own body, not a dead one: "burns to 90% of her body"."""
    return document.lower[of[0]] in _OWNERS and document.lower[of[1] - 1] in ("body", "bodies")


def _is_whole(drafts: Sequence[Draft], whole: Draft) -> bool:
    """Whether a count only says what another is part of: "40 of the 98"."""
    first = whole.number.first
    parts = (draft.phrase.of for draft in drafts if draft.sentence == whole.sentence)
    return any(of is not None and of[0] <= first < of[1] for of in parts)


def _is_pronoun(document: Document, draft: Draft) -> bool:
    """Whether a number word counts no people: "one of the four dead", "none of the injuries".

    Of whom a fate is told counts: "one of the four has since died".

    A share does: "one-third of the dead", "one percent of the cases".
    """
    if draft.number.type is _SHARE:
        return False
    word = document.lower[draft.number.first]
    if word == "none" and draft.phrase.of is not None:
        return document.lower[draft.phrase.of[1] - 1] in _HARMS
    if word == "one" and draft.phrase.of is not None:
        first, last = draft.phrase.of
        excepted = document.lower[draft.number.first - 1] == "but"
        told = draft.outcome is not None and draft.outcome.value is not None
        return last - first > 1 and not (excepted or told)
    return word == "no" and draft.number.last == draft.number.first + 1
