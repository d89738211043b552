"""Reasons to take a number for a count of people or cases where no known noun says so."""

from statextract.attach.complement import ComplementReader, is_of_unknown
from statextract.attach.followers import of_follower, of_those
from statextract.attach.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
    is_past,
)
from statextract.attach.inmates import of_inmates
from statextract.attach.light_verbs import GiftReader
from statextract.attach.phrase import is_adjective, name_of, unit_of
from statextract.attach.strength import of_strength
from statextract.attach.they_number import TheyNumberReader
from statextract.lexicons import Lexicons
from statextract.lexicons.objects import TANGIBLE, Thing
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Unit

# What befalls nobody but people, so that an unknown noun may be one for people.
_HUMAN = frozenset(
    (
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.HOSPITALISED,
        Outcome.ABDUCTED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
        Outcome.KILLED,
        Outcome.INJURED,
    )
)
_EVENTS = frozenset("earlier previous first last other latest".split())
_IS = frozenset("is was are were remains remained could cannot has".split())
_UNKNOWN = frozenset(
    """
    fate fates whereabouts condition status identity identities nationality nationalities results
    sex gender age ages origin exploitation injuries wounds
    """.split()
)  # what is said of some: "the nationality of 14 was unclear"
_RANKED = frozenset("group contingent nationality community".split())
_MOST = frozenset("largest biggest smallest second-largest".split())
_CLAUSE = 8  # tokens of "in June in Tulsa, that"
_AGENTIVE = ("ers", "ors")
# Nouns that name no people: "two regulations must be eliminated", "nine settlements were hit".
_ABSTRACT = tuple("tions sions ments ities isms ances ences nesses ships ologies".split())
_BEHIND_ONE = (
    AUXILIARIES
    | PREPOSITIONS
    | DETERMINERS
    | CONJUNCTIONS
    | SUBORDINATORS
    | RELATIVES
    | frozenset("other another else more still yet dead alive ill sick safe free critical".split())
)
_INSTANCED = SUBJECTS | {","}
_AFTER_GIFT = frozenset(("", ".", ",", ";", "and", "while", "but", "by", "on", "in", "who", ")"))
# A bare number behind one of these is a time or a place in a row, whatever happened then.
_POINTS = frozenset(("at", "by", "on", "until", "till", "since", "before", "after"))


class EvidenceWeigher:
    """Weighs what stands around a number; what happened to the counted must be known."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._complement = ComplementReader(lexicons)
        self._of_them = TheyNumberReader(lexicons)
        self._gifts = GiftReader(lexicons)
        self._endings = lexicons.endings
        self._numerals = lexicons.classes.of("numeral")
        self._groups = lexicons.classes.of("people_group")

    def __call__(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Return the unit with what gives it, or None."""
        last = draft.number.last
        if "ones" in document.lower[last : last + 3]:  # "the three earlier ones had killed 12"
            return None
        if draft.phrase.head is not None:
            return self._of_unknown_noun(document, draft) or of_follower(document, draft)
        return (
            of_follower(document, draft)
            or of_those(document, draft)
            or self._of_them(document, draft)
            or self._of_group(document, draft)
            or of_strength(document, draft)
            or of_inmates(document, draft)
            or self._of_gift(document, draft)
            or self._of_fate(document, draft)
        )

    def of_complement(
        self, document: Document, draft: Draft
    ) -> tuple[Cited[Unit], Cited[str] | None, Cited[Role] | None] | None:
        """Return unit, noun and role of "64 were victims of fraud"; an adjective is no noun."""
        head = self._complement(document, draft.phrase)
        if head is None:
            return None
        start, end = document.span_of(head.first, head.last)
        by = f"lexicon:{name_of(head.entry)}"
        if isinstance(head.entry, Thing):  # "Of those, 120 were knives": none of the people held
            of, counted = draft.phrase.of, draft.number.type is not NumberType.SHARE
            plain = head.plural and head.entry.kind in TANGIBLE and counted
            plain = plain and (of is None or of[0] < draft.number.first)
            named = Cited(document.text(start, end), by, start, end)
            return (Cited(Unit.OBJECT, by, start, end), named, None) if plain else None
        noun = None if is_adjective(head) else Cited(document.text(start, end), by, start, end)
        told = head.entry if isinstance(head.entry, Person) and not head.entry.soft else None
        role = None if told is None or told.role is None else Cited(told.role, by, start, end)
        return Cited(unit_of(head), by, start, end), noun, role

    def _of_fate(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Who meets a fate or acts; "none of the nine smoke detectors were working" does not."""
        found = _of_fate(document, draft)
        acts = draft.role is not None and draft.role.value is Role.OTHER
        told = draft.outcome is not None and draft.outcome.value is not None
        things = acts and not told and is_of_unknown(document, draft, self._numerals)
        return None if things else found

    def _of_gift(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Whom nobody but people can be: "asylum was granted to 20", "statements from 38"."""
        following = document.following(draft.number.last)
        if draft.phrase.of is None and following not in _AFTER_GIFT:
            return None
        gift = self._gifts(document, draft)
        if gift is None:
            return None
        return Cited(Unit.PERSON, "rule:given", *document.span_of(gift.noun, gift.noun + 1))

    def _of_group(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """A group says what "of five" counts: "a family of five", "the largest group (1,129)"."""
        start = draft.number.first if draft.number.hedge is None else draft.number.hedge[0]
        first = start - 2
        unknown = first >= 0 and document.lower[first] in _UNKNOWN
        unknown = unknown and document.lower[start - 1] == "of" and not draft.number.may_be_year
        if unknown and document.following(draft.number.last) in _IS:
            return Cited(Unit.PERSON, "rule:unknown", *document.span_of(first, first + 1))
        unnamed = _of_unnamed(document, draft, start)
        if unnamed is not None or first < document.sentence_at(start).first:
            return unnamed
        word, mark = document.lower[first], document.lower[start - 1]
        ranked = mark in ("with", "at") and word in _RANKED and document.lower[first - 1] in _MOST
        if not ranked and (mark not in ("of", "(") or word not in self._groups):
            return None
        return Cited(Unit.PERSON, "rule:group", *document.span_of(first, first + 1))

    def _of_unknown_noun(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Judge a noun of no lexicon by its ending, then by what happened."""
        first, last = draft.phrase.head or (0, 0)
        word = document.lower[last - 1]
        if self._endings.fit(word):
            return Cited(Unit.PERSON, "rule:ending", *document.span_of(first, last))
        outcome = draft.outcome
        if outcome is None or outcome.value is None or word.endswith(_ABSTRACT):
            return None
        if outcome.value not in _HUMAN and not word.endswith(_AGENTIVE):
            return None
        if outcome.value is Outcome.ABDUCTED and _is_seizure(document, outcome):
            return None
        return Cited(Unit.PERSON, outcome.by, outcome.start, outcome.end)


def _is_seizure(document: Document, outcome: Cited[Outcome | None]) -> bool:
    """Whether the verb is "seize": two foils, a noun of no lexicon, are things if seized."""
    told = document.text(outcome.start, outcome.end).lower().split()
    return told[-1].startswith("seiz")


def _of_unnamed(document: Document, draft: Draft, start: int) -> Cited[Unit] | None:
    """Those of whom something is not known: "for 222 sex was not recorded"."""
    at = draft.number.last
    at += document.following(at) in ("the", "no")
    told = document.lower[at : at + 1]
    if document.lower[start - 1] not in ("for", "of") or not told or told[0] not in _UNKNOWN:
        return None
    if draft.number.may_be_year or document.following(at + 1) not in _IS:
        return None
    return Cited(Unit.PERSON, "rule:unknown", *document.span_of(at, at + 1))


def _is_compound(document: Document, at: int) -> bool:
    """Whether a hyphen joins the word at a token to the next."""
    joined = document.following(at).isalpha() and document.lower[at + 1 : at + 2] == ["-"]
    return joined and document.ends[at] == document.starts[at + 1]


def _is_of_things(document: Document, draft: Draft) -> bool:
    """Whether a bare number counts things, for all that is told of it."""
    if draft.phrase.head is not None:
        return is_of_which(document, draft)
    if document.lower[draft.number.first : draft.number.last] == ["no"]:
        return True  # "no major intelligence"
    one = draft.number.value == 1
    thing = one and (_has_unknown_noun(document, draft) or _did_harm(document, draft))
    return thing or is_of_which(document, draft)


def _did_harm(document: Document, draft: Draft) -> bool:
    """Whether "one" is an event: "shootings in May and one in Tulsa that left four dead"."""
    fate = draft.outcome or draft.role
    if fate is None or fate.by != "rule:agent":
        return False
    at, end = draft.number.last, document.sentence_at(draft.number.last - 1).last
    behind = range(at + 1, min(at + _CLAUSE, end))
    return document.lower[at] in PREPOSITIONS and any(
        document.lower[token] in ("that", "which") and document.starts[token] < fate.start
        for token in behind
    )


def is_of_which(document: Document, draft: Draft) -> bool:
    """Whether a count is of some that were named before: "7,000 of which"."""
    of = draft.phrase.of
    return of is not None and document.lower[of[0]] == "which"


def _has_unknown_noun(document: Document, draft: Draft) -> bool:
    """Whether a noun of no lexicon follows "one": "one home care company", not "one drowned"."""
    at = draft.number.last
    word = document.following(at)
    if draft.phrase.head is not None or draft.phrase.last > at or not word.isalpha():
        return False
    verbal = is_past(word) or word[-1] == "s" or word.endswith("ing") or is_adverb(word)
    return not verbal and word not in _BEHIND_ONE and document.words[at].islower()


def _of_fate(document: Document, draft: Draft) -> Cited[Unit] | None:
    """What happened to the counted, or makes victims or suspects of them."""
    first = draft.phrase.first
    if first > document.sentence_at(first).first and document.lower[first - 1] in _POINTS:
        return None
    if _is_compound(document, draft.number.last):
        return None  # "164 one-room flats"
    if document.lower[first - 1] == "in" and document.following(draft.number.last) in _INSTANCED:
        return None  # "In 12, the accused was a minor": in so many cases
    if _is_of_things(document, draft):
        return None
    told = draft.outcome is not None and draft.outcome.value is not None
    fate = draft.outcome if told else draft.role
    before = document.lower[max(0, first - 1) : draft.number.first]
    if fate is not None and fate.by == "rule:agent" and not _EVENTS.isdisjoint(before):
        return None  # "the earlier two had left 11 dead": blasts, say
    return None if fate is None else Cited(Unit.PERSON, fate.by, fate.start, fate.end)
