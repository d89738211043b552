"""Verbs that tell a fate only before some nouns: "took part in the theft", "sleep in halls"."""

from collections.abc import Sequence
from itertools import takewhile

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, RELATIVES
from statextract.lexicons import Lexicons
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document

_CRIMES = ("attack", "crime")
_NOUNS = 3  # of a compound
_REACH = 8  # tokens of "the planning of a large-scale suicide bombing"
_OUTFITS = frozenset(
    "group groups organisation organisations organization organizations outfit outfits".split()
)
_ARMED = frozenset(
    "armed terrorist terror militant extremist jihadist rebel criminal banned outlawed".split()
)
_BANDS = frozenset("militia militias".split())
# What people take part in against a crime or about it: "a violence prevention course".
_AGAINST = frozenset(
    """
    prevention awareness response course courses training drill drills exercise exercises study
    studies survey research march rally protest protests campaign probe investigation inquiry
    commission debate conference summit workshop programme program trial hearing hearings memorial
    vigil commemoration police squad unit
    """.split()
)
_PLANNING = frozenset("planning preparing preparation preparations".split())
_STOPS = (PREPOSITIONS | AUXILIARIES | RELATIVES | frozenset(", ; : . ( ) – and or".split())) - {
    "under",
    "over",
}


class BeforeReader:
    """Tells whether what a form asks for is named behind it; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._cases = lexicons.cases
        self._crimes = lexicons.classes.of("crime")
        self._bands = lexicons.classes.of("criminal_group") | _BANDS
        self._rooms = lexicons.classes.of("refuge")

    def __call__(self, document: Document, entry: OutcomeWord, last: int) -> bool:
        """Whether what an entry stands before follows the token ``last``, or it asks nothing."""
        if entry.before is None:
            return True
        end, lower = document.sentence_at(last - 1).last, document.lower
        for at in range(last, min(last + _REACH, end)):
            word = lower[at]
            if word in _STOPS:
                if word == "of" and lower[at - 1] in _PLANNING:
                    continue
                return False
            if entry.before == "band" and self._is_band(lower[at : at + 2]):
                return True
            if entry.before == "refuge" and word in self._rooms:
                return True
            if entry.before == "crime" and self._is_crime(document, at):
                compound = self._compound(lower[at + 1 : end])
                return "anti" not in lower[last:at] and _AGAINST.isdisjoint(compound)
        return False

    def _is_band(self, words: Sequence[str]) -> bool:
        armed = words[0] in _ARMED and not _OUTFITS.isdisjoint(words[1:])
        return words[0] in self._bands or armed

    def _compound(self, words: Sequence[str]) -> Sequence[str]:
        """The nouns that follow one right away: "prevention course in" behind "violence"."""
        return list(takewhile(lambda word: word not in _STOPS, words[:_NOUNS]))

    def _is_crime(self, document: Document, at: int) -> bool:
        if document.lower[at] in self._crimes:
            return True
        hits = document.starting(self._cases).get(at, ())
        return any(hit.entry.kind in _CRIMES for hit in hits)
