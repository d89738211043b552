"""The left edge of a noun phrase: determiners, hedges, "a group of"."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES
from statextract.attach.printed_in_brackets import is_printed_in_brackets
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import NumberMention

_REACH = 6
_POINTING = frozenset(["these", "those", "them"])
_OPENERS = frozenset(["of", "among"])
_SUMMING = frozenset("cumulative grand overall aggregate annual provisional".split())
# A participle need not be a verb of theirs: "of those 12 arrested, three are minors".
_FINITE = AUXILIARIES | {"died", "came", "come", "fled", "remain", "remained", "live"}
_BEFORE = frozenset([";", ",", "and"])  # what stands before "of these" in a sentence


class LeftEdge:
    """Finds where the phrase of a number begins and whether it is definite."""

    def __init__(self, lexicons: Lexicons) -> None:
        classes = lexicons.classes
        self._determiners = classes.of("determiner")
        self._definite = classes.of("definite")
        self._fillers = classes.of("filler")
        self._groups = classes.of("group")
        self._partitive = classes.of("partitive")

    def __call__(self, document: Document, number: NumberMention, start: int) -> tuple[int, bool]:
        """Return the first token of the phrase, and whether it is definite ("the 12 men").

        ``start`` is the first token of the sentence.
        """
        floor = max(start, number.first - _REACH)
        first = number.first
        if number.hedge is not None:
            first = max(floor, min(first, number.hedge[0]))
        lower = document.lower
        if is_printed_in_brackets(lower, number.first - 1, start):
            return number.first - 1, False
        core = first
        at = first
        while at > floor:
            word = lower[at - 1]
            if word in _POINTING and _are_some(lower, at - 2, start, number.last):
                return at, False  # "Of these 12 were arrested"
            if word in self._determiners:
                return at - 1, word in self._definite
            if word == "'s":
                return at, True
            if word == "of" and at - 1 > floor and lower[at - 2] in self._groups:
                core = at = at - 2
            elif word in self._fillers or (word in _SUMMING and lower[at] == "total"):
                at -= 1
            else:
                break
        return core, False

    def partitive_before(self, document: Document, first: int) -> tuple[int, int] | None:
        """Return "whom" of "of whom 12", "them" of "of them, 12", or None."""
        lower = document.lower
        floor = document.sentence_at(first).first
        at = first - 1
        if at > floor and lower[at] == ",":
            at -= 1
        if at > floor and lower[at] in self._partitive and lower[at - 1] in ("of", "among"):
            return at, at + 1
        return None


def _are_some(lower: Sequence[str], opener: int, start: int, last: int) -> bool:
    """Whether "of these" leads to a number with a verb of its own, its comma left out."""
    opens = opener >= start and lower[opener] in _OPENERS
    opens = opens and (opener == start or lower[opener - 1] in _BEFORE)
    return opens and last < len(lower) and lower[last] in _FINITE
