"""Whom a predicated noun calls victims: "94 journalists were its victims"."""

from collections.abc import Sequence

from statextract.attach.function_words import behind_agent
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document, Hit
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Role

_NAMED = "noun:"
_COPULAS = frozenset(("were", "are"))
_HAVE = frozenset(("have", "had"))
_BECOMING = frozenset(("became", "become"))
_BEING = _COPULAS | _HAVE | _BECOMING
_ANYWHERE = frozenset("worldwide globally nationwide countrywide alone there".split())
_PLACING = frozenset("in across around at from on near".split())
_MODALS = frozenset("may might could".split())
_HELD = frozenset(
    """
    suspected believed thought feared presumed found deemed considered determined confirmed
    alleged said known understood reported shown assessed judged estimated
    """.split()
)
_OF_BEING = frozenset(("suspected",))
_ANYBODY = frozenset("people persons individuals".split())
_NUMBERS = frozenset("number numbers total tally".split())
_REACHING = frozenset("is was to at reached reaches hit exceeded surpassed topped stands".split())
_LEVEL = 14  # tokens from "of" to the verb: "of flood victims in the island is"
_CLAUSE = 10  # tokens from "who" to the verb behind its clause
_PREDICATE = 3  # tokens from "were" to its noun: "were among the victims"
_BEFORE_NOUN = frozenset(
    """
    all also among the its their his her potential likely direct possible probable suspected
    alleged presumed actual themselves human
    """.split()
)


class CalledVictims:
    """Reads the role of those of whom the clause says that they are victims."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people

    def __call__(self, document: Document, draft: Draft) -> Cited[Role] | None:
        """Return the role with its noun, None where the clause calls them something else."""
        hit = self.noun(document, draft) or self._numbered(document, draft)
        if hit is None:
            return None
        span = document.span_of(hit.first, hit.last)
        return Cited(Role.VICTIM, f"{_NAMED}{hit.entry.singular}", *span)

    def _numbered(self, document: Document, draft: Draft) -> Hit[Person] | None:
        """Return the victims whose number a count is: "the number of victims is 40 people"."""
        head, lower = draft.phrase.head, document.lower
        first, at = document.sentences[draft.sentence].first, draft.phrase.first - 1
        if head is None or lower[head[1] - 1] not in _ANYBODY or at <= first:
            return None
        if lower[at] not in _REACHING:
            return None
        of = next(
            (
                token
                for token in range(at - 1, max(first, at - _LEVEL), -1)
                if lower[token] == "of" and lower[token - 1] in _NUMBERS
            ),
            None,
        )
        if of is None:
            return None
        people = document.starting(self._people)
        for token in range(of + 1, min(of + 1 + _PREDICATE, at)):
            here = people.get(token, ())
            for hit in (*here, *(hit for hit in people.get(token + 1, ()) if here)):
                if hit.entry.role is Role.VICTIM and not (hit.entry.soft or hit.entry.adjective):
                    return hit
            if here or not lower[token].isalpha():
                return None
        return None

    def noun(self, document: Document, draft: Draft) -> Hit[Person] | None:
        """Return the noun for victims that people are said to be, None if there is none."""
        at = self._verb(document, draft)
        last = document.sentence_at(draft.number.first).last
        if at >= last:
            return None
        if document.lower[at] in ("who", "that"):
            at = _behind_relative(document.lower, at, last)
        start = _behind_verb(document.lower, at)
        if start == at:
            return None
        stop = min(last, start + _PREDICATE)
        while start < stop and document.lower[start] in _BEFORE_NOUN:
            if start in document.starting(self._people):
                break  # "suspected victims", "human trafficking victims"
            start += 1
        if start < stop and document.lower[start] in _HELD:
            start += 1
        for hit in document.starting(self._people).get(start, ()):
            plural = document.lower[hit.last - 1] == hit.entry.plural.lower().split()[-1]
            told = hit.entry.role is Role.VICTIM and not hit.entry.soft
            owning = document.following(hit.last) in ("'", "'s", "\u2019")
            if told and plural and not (hit.entry.adjective or owning):
                return hit
        return None

    def _verb(self, document: Document, draft: Draft) -> int:
        """The verb behind a phrase, or behind where they are: "800 in the Gulf were victims"."""
        at, lower = draft.phrase.last, document.lower
        at += document.following(at) in _ANYWHERE
        placed = document.following(draft.phrase.tail) in _BEING
        return draft.phrase.tail if placed and lower[at] in _PLACING else at


def _behind_relative(lower: Sequence[str], at: int, last: int) -> int:
    """The verb behind a relative clause: "who came to the inn are thought to be victims"."""
    for verb in range(at + 2, min(at + _CLAUSE, last - 1)):
        if lower[verb] in _COPULAS and lower[verb + 1] in _HELD:
            return verb
    return at


def _behind_verb(lower: Sequence[str], at: int) -> int:
    """Return the token behind "are", "may be", "are suspected to be"; ``at`` if there is none."""
    if lower[at] in _MODALS:
        return at + 2 if lower[at + 1 : at + 2] == ["be"] else at
    if lower[at] in _HAVE:
        return at + 2 if lower[at + 1 : at + 2] == ["been"] else at
    start = at + (lower[at] in _COPULAS or lower[at] in _BECOMING)
    if lower[start : start + 1] and lower[start] in _HELD:
        to = behind_agent(lower, start + 1)  # "are believed by the police to be victims"
        if lower[to : to + 2] == ["to", "be"]:
            return to + 2
    words = lower[start : start + 3]
    if words[:1] and words[0] in _OF_BEING and words[1:] == ["of", "being"]:
        return start + 3
    return start
