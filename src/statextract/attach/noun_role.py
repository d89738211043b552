"""The role that a noun phrase tells by itself: victims, smugglers, suspected members."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_adverb, is_past
from statextract.attach.outcome.found_migrants import MIGRANTS
from statextract.attach.phrase import Head, name_of
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import AgencyType, Role, Unit

# "Nine men suspected of theft", "two sisters wanted for murder".
_ACCUSED_OF = (["of"], ["for"])
_INFINITIVES = (["be"], ["have"])  # "suspected to be", but not "wanted to leave"
_INSERT = 10
_THINGS = (Unit.CASE, Unit.OBJECT)
_BELONGING = frozenset("members member associates associate affiliates leaders followers".split())
_RANKS = frozenset(
    "members member commanders commander operatives operative affiliates cadres cadre".split()
)
_ATTACKS = frozenset("attack attacks ambush ambushes bombing bombings explosion".split())
_ORIGINS = MIGRANTS | frozenset(
    """
    nationals national citizens foreigners foreign minors underage children teenagers students
    orphans survivors residents passengers tourists pupils
    """.split()
)
_DEED = 5  # tokens from "suspected" to "trafficked"
_HARMED = frozenset(
    """
    trafficked exploited abused enslaved kidnapped abducted poisoned sold lured tortured raped
    murdered assaulted drugged smuggled
    """.split()
)
_TAKEN = (["to", "be"], ["of", "being"])
_TAKEN_FOR = 4  # tokens from "to be" to "victims"
_NAMED = 6  # tokens from "of" to "gang"


class NounRoleAttacher:
    """Gives a draft the role of its noun, for the predicate to confirm or overrule."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._accusing = lexicons.classes.of("accusing")
        self._criminal = lexicons.classes.of("criminal_group")
        self._people = lexicons.people
        self._names = lexicons.body_names
        self._marks = self._accusing | self._criminal

    def __call__(
        self, document: Document, draft: Draft, head: Head, stated: tuple[int, int]
    ) -> None:
        """Fill ``role``, noted as ``soft`` where the noun alone does not settle it."""
        if draft.unit is None or draft.unit.value in _THINGS:
            return
        person = head.entry if isinstance(head.entry, Person) else None
        settled = person is not None and person.role is not None and not person.soft
        counted = isinstance(head.entry, Case)  # "30% of suspected cases"
        affected = None if settled or counted else self._affected(document, draft, stated)
        if affected is not None:
            draft.role = affected
            return
        accused = None if settled or counted else self._accusation(document, draft, stated)
        harmed = None if accused is None else self._harmed(document, accused)
        if harmed is not None:
            draft.role = harmed
        elif accused is not None:
            by = f"lexicon:{document.lower[accused]}"
            draft.role = Cited(Role.SUSPECT, by, *document.span_of(accused, accused + 1))
        elif person is not None and person.role is not None:
            by = f"lexicon:{name_of(person)}"
            draft.role = Cited(person.role, by, *document.span_of(*stated))
            if person.soft:
                draft.notes["role"] = "soft"

    def _accusation(self, document: Document, draft: Draft, stated: tuple[int, int]) -> int | None:
        """Find "suspected" in the phrase, or the gang of "a six-member gang"."""
        phrase = draft.phrase
        if not self._marks.isdisjoint(document.lower[phrase.first : phrase.last]):
            marked = range(phrase.first, phrase.last)
            at = next(at for at in marked if document.lower[at] in self._marks)
            return at if document.lower[stated[1] - 1] not in MIGRANTS else None
        if document.lower[stated[1] - 1] in _RANKS:  # "two Taliban commanders"
            armed = self._armed(document, range(phrase.first, stated[1] - 1))
            if armed is not None:
                return armed
        compound = document.lower[stated[0] - 1] == "-"
        of = document.lower[stated[1] : stated[1] + 3]
        if of[:1] == ["of"] and of[-1] in self._criminal and of[1] in ("the", "a", "this", "that"):
            return stated[1] + 2
        group = self._group_of(document, stated)
        if group is not None:
            return group
        end = document.sentences[draft.sentence].last
        behind = _behind_insert(document, phrase.last, end)
        told = document.lower[behind + 1 : min(behind + 3, end)]
        accused = told[:1] in _ACCUSED_OF or (told[:1] == ["to"] and told[1:] in _INFINITIVES)
        if accused and document.lower[behind] in self._accusing:
            return None if _is_of_origin(document, behind + 3, end) else behind
        if compound and phrase.last < end and document.lower[phrase.last] in self._criminal:
            return phrase.last
        return None

    def _affected(
        self, document: Document, draft: Draft, stated: tuple[int, int]
    ) -> Cited[Role] | None:
        """Find what "the number of families affected rose to 40" says, or "affected families"."""
        people = document.starting(self._people)
        before = stated[1] < draft.number.first
        for token in (stated[0] - 1, *((stated[1],) if before else ())):
            for hit in people.get(token, ()):
                if hit.entry.adjective and hit.entry.role is Role.VICTIM:
                    by = f"lexicon:{name_of(hit.entry)}"
                    return Cited(Role.VICTIM, by, *document.span_of(hit.first, hit.last))
        return None

    def _harmed(self, document: Document, accused: int) -> Cited[Role] | None:
        """Find the victims that people are "suspected to be", or "of being"."""
        lower, at = document.lower, accused + 1
        for token in range(at + 1, min(at + _DEED, len(lower))):
            if lower[token] in _HARMED and lower[token - 1] in ("been", "being"):
                return Cited(Role.VICTIM, "rule:harmed", *document.span_of(accused, token + 1))
        if lower[at : at + 2] not in _TAKEN:
            return None
        people = document.starting(self._people)
        for token in range(at + 2, min(at + 2 + _TAKEN_FOR, len(lower))):
            if lower[token] in PREPOSITIONS:
                return None
            for hit in people.get(token, ()):
                if hit.entry.role is Role.VICTIM and not hit.entry.soft:
                    by = f"lexicon:{name_of(hit.entry)}"
                    return Cited(Role.VICTIM, by, *document.span_of(hit.first, hit.last))
        return None

    def _group_of(self, document: Document, stated: tuple[int, int]) -> int | None:
        """Find the gang of "members of a robbery gang", "associates of two rival gangs"."""
        lower, at = document.lower, stated[1]
        if lower[at - 1] not in _BELONGING or lower[at : at + 1] != ["of"]:
            return None
        for token in range(at + 1, min(at + 1 + _NAMED, len(lower))):
            word = lower[token]
            if word in self._criminal:
                return token
            if self._armed(document, (token,)) is not None:
                return token
            if word in PREPOSITIONS or word in AUXILIARIES or not word[0].isalnum():
                return None
        return None

    def _armed(self, document: Document, tokens: Sequence[int]) -> int | None:
        """Return the first token of an armed group's name among some, if one begins there."""
        names = document.starting(self._names)
        if not tokens:
            return None
        sentence = document.sentence_at(tokens[0])
        if not _ATTACKS.isdisjoint(document.lower[sentence.first : sentence.last]):
            return None  # those hurt in an attack are its victims, whoever they are
        for token in tokens:
            if any(hit.entry.type is AgencyType.ARMED_GROUP for hit in names.get(token, ())):
                return token
        return None


def _is_of_origin(document: Document, at: int, end: int) -> bool:
    """Whether people are suspected of no deed: "suspected to be Eritrean nationals"."""
    told = document.lower[at : min(at + _TAKEN_FOR, end)]
    last = next((i for i, word in enumerate(told) if word in PREPOSITIONS or word == ","), None)
    return document.lower[at - 2 : at] in _TAKEN and not _ORIGINS.isdisjoint(told[:last])


def _behind_insert(document: Document, at: int, end: int) -> int:
    """Return the token behind a bracket, or a list between commas, and adverbs at a token."""
    lower = document.lower
    closing = {"(": ")", ",": ","}.get(lower[at]) if at < end else None
    if closing is not None:
        last = next((i for i in range(at + 1, min(end, at + _INSERT)) if lower[i] == closing), at)
        plain = not any(is_past(word) or word in AUXILIARIES for word in lower[at + 1 : last])
        at = last + 1 if last > at and plain else at
    while at < end and is_adverb(lower[at]):
        at += 1
    return at
