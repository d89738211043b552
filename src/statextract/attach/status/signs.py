"""The wordings of status around one count."""

from __future__ import annotations

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
_NEGATORS = NEGATIONS | frozenset(("nobody", "no", "without", "none", "hardly"))


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
        """Whether no other statement begins on the tokens ``first..last``."""
        return not any(word in _STOPS for word in self.document.lower[first:last])

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
