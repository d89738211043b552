"""The wordings of status around one count."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, NEGATIONS, is_past
from statextract.model.draft import Cited
from statextract.model.frozen import frozen
from statextract.model.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.lexicons.status import Part, StatusWord
    from statextract.model.document import Document, Hit, Sentence
    from statextract.model.draft import Draft

Found = Cited[Status]

# What ends the reach of a denial or plan: another statement begins.
_STOPS = frozenset(
    """
    ; saying stressing adding insisting but although though while whereas however instead said
    says noting explaining pointing maintaining emphasising emphasizing clarifying
    """.split()
)
_VOICES = frozenset(("said", "says"))
_VOICE = 8  # tokens of ", the governor of the province said,"
_SAYING = _VOICES | {"insisted", "stressed", "added", "told"}
_INSERT = 12  # tokens of ", the head of the port authority told reporters on Monday,"
_ASIDES = frozenset(("where", "when", "after", "because"))
_OPENING = 3  # tokens of "that , when police came , 12 were dead"
_TWO = 2  # verbs: "that troops who came in killed 12"
_NEGATORS = NEGATIONS | frozenset(("nobody", "no", "without", "none", "hardly", "beyond", "never"))


@frozen
class Signs:
    """A count with the status words of its sentence, in text order.

    ``first`` is the token that the number begins with, or its hedge; ``answers`` are the status
    words of the next sentence, ``numerals`` the number words of the language.
    """

    document: Document
    draft: Draft
    sentence: Sentence
    first: int
    hits: Sequence[Hit[StatusWord]]
    answers: Sequence[Hit[StatusWord]]
    numerals: frozenset[str]

    def before(self, part: Part) -> Iterator[Hit[StatusWord]]:
        """Yield the words of a part that end before the number, nearest first."""
        for hit in reversed(self.hits):
            if hit.entry.part == part and hit.last <= self.first:
                yield hit

    def behind(self, part: Part) -> Iterator[Hit[StatusWord]]:
        """Yield the words of a part that begin behind the count, nearest first."""
        last = self.draft.number.last
        for hit in self.hits:
            if hit.first >= last and hit.entry.part == part:
                yield hit

    def open(self, first: int, last: int) -> bool:
        """Whether no other statement begins on the tokens ``first..last``.

        ", he said," inside a statement begins none, nor do "posts saying that".
        """
        lower = self.document.lower
        return not any(
            lower[at] in _STOPS and not (self._is_insert(at, first) or self._is_of_claim(at))
            for at in range(first, last)
        )

    def _is_of_claim(self, at: int) -> bool:
        """Whether a claim noun stands right before a verb of speech."""
        at -= self.document.lower[at - 1] in ("which", "that")
        return any(hit.entry.part == "claim" and hit.last == at for hit in self.hits)

    def _is_insert(self, at: int, first: int) -> bool:
        """Whether a verb of speech stands between two commas: ", the mayor said,"."""
        lower = self.document.lower
        if lower[at] not in _VOICES or lower[at + 1 : at + 2] != [","]:
            return False
        return "," in lower[max(first, at - _VOICE) : at]

    def behind_insert(self, at: int) -> int | None:
        """Return the token behind ", the mayor said," or ", as she claimed,", else that token.

        None where the insert does not end before the count.
        """
        lower, last = self.document.lower, min(self.first, at + _INSERT)
        if lower[at] != "," and lower[at] not in _SAYING:
            return at
        voiced = lower[at] in _SAYING or lower[at + 1] in ("as", "according")
        for n in range(at + 1, last):
            voiced = voiced or lower[n] in _SAYING
            if lower[n] == "," or lower[n] == "that":
                end = n + (lower[n] == ",")
                return end if voiced and end < last else None
        return None

    def aside(self, first: int, last: int) -> bool:
        """Whether a count only tells which one is meant: "no sign that the man who killed 12 had".

        So does "that the deaths of 12 were linked", "that a bomb caused the fire in which 12 died".
        """
        words = self.document.lower[first:last]
        if not _ASIDES.isdisjoint(words[_OPENING:-1]) or ("in", "which") in pairwise(words):
            return True
        if "who" in words:
            return sum(map(is_past, words[words.index("who") :])) < _TWO
        return words[:1] == ["the"] and words[-1] in ("of", "for")

    def in_clause(self, hit: Hit[StatusWord]) -> bool:
        """Whether a hit stands in the clause of the count, outside its inserts."""
        clause = self.draft.clause
        return (
            clause.first <= hit.first
            and hit.last <= clause.last
            and not any(a <= hit.first < b for a, b in clause.holes)
        )

    def negated(self, hit: Hit[StatusWord]) -> bool:
        """Whether "did not" or its like stands just before a hit."""
        first = max(self.sentence.first, hit.first - 3)
        return any(word in _NEGATORS for word in self.document.lower[first : hit.first])

    def verb_between(self, first: int, last: int) -> bool:
        """Whether a verb stands on the tokens ``first..last``."""
        words = self.document.lower[first:last]
        return any(word in AUXILIARIES or is_past(word) for word in words)

    def cited(self, hit: Hit[StatusWord]) -> Found:
        """Return the status of a hit with its evidence."""
        form = " ".join(self.document.lower[hit.first : hit.last])
        return Cited(
            hit.entry.status, f"lexicon:{form}", *self.document.span_of(hit.first, hit.last)
        )


def is_settled(signs: Signs) -> bool:
    """Whether the noun itself says what has happened to them: the 12 survivors."""
    outcome, phrase = signs.draft.outcome, signs.draft.phrase
    if outcome is None or outcome.value is None:
        return False
    start = signs.document.starts[phrase.first]
    end = signs.document.ends[phrase.last - 1]
    return start <= outcome.start and outcome.end <= end
