"""What stands around a numeral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from statextract.lexicons import Lexicons
    from statextract.lexicons.numerals import Numeral
    from statextract.model.document import Document, Sentence
    from statextract.model.mentions import NumberMention
    from statextract.model.vocabulary import NumberType

Noun = Literal["person", "case", "object"]

_REACH = 7
_NOUN_REACH = 6
_NOTHING = ("",) * _REACH
_PHRASE_ENDS = (
    "determiner", "preposition", "conjunction", "pronoun", "auxiliary", "coordinator", "calendar",
    "verb", "numeral",
)  # fmt: skip


def phrase_ends(lexicons: Lexicons) -> frozenset[str]:
    """Return the words that no noun phrase goes on behind."""
    return lexicons.classes.of(*_PHRASE_ENDS)


def nouns_of(document: Document, lexicons: Lexicons) -> dict[int, Noun]:
    """Return what the nouns of a document count, by their first token."""
    nouns: dict[int, Noun] = dict.fromkeys(document.starting(lexicons.objects), "object")
    nouns |= dict.fromkeys(document.starting(lexicons.cases), "case")
    nouns |= dict.fromkeys(document.starting(lexicons.people), "person")
    return nouns


class Context:
    """A numeral and the words around it in its sentence; ``""`` stands beyond the sentence.

    ``before[0]`` is the word just before the numeral, ``after[0]`` the one just behind it;
    ``nouns`` are those of the document, ``previous`` is the number before it in the text.
    """

    __slots__ = (
        "_nearest", "after", "before", "closed", "document", "lexicons", "nouns", "numeral",
        "previous", "sentence", "text",
    )  # fmt: skip

    def __init__(
        self,
        document: Document,
        lexicons: Lexicons,
        closed: AbstractSet[str],
        nouns: Mapping[int, Noun],
        numeral: Numeral,
        previous: NumberMention | None = None,
    ) -> None:
        self.document = document
        self.lexicons = lexicons
        self.closed = closed
        self.nouns = nouns
        self.previous = previous
        self.numeral = numeral
        self.sentence: Sentence = document.sentence_at(numeral.first)
        lower = document.lower
        first = max(self.sentence.first, numeral.first - _REACH)
        last = min(self.sentence.last, numeral.last + _REACH)
        self.before: Sequence[str] = (*lower[first : numeral.first][::-1], *_NOTHING)
        self.after: Sequence[str] = (*lower[numeral.last : last], *_NOTHING)
        self.text = document.shadow[numeral.start : numeral.end].lower()
        self._nearest: tuple[Noun | None, int] | None = None

    def listed_after(self, kind: NumberType) -> bool:
        """Whether the number before it, of that kind, is joined to it by "and" or a comma."""
        previous = self.previous
        return (
            previous is not None
            and previous.type is kind
            and previous.last < self.numeral.first <= previous.last + 2
            and all(
                word in (",", "and", "or", "&")
                for word in self.document.lower[previous.last : self.numeral.first]
            )
        )

    @property
    def whole(self) -> int | None:
        """The value, where it is one whole number."""
        value = self.numeral.value
        return value if isinstance(value, int) else None

    def word_before(self, back: int = 0) -> str:
        """Return a word before the numeral as printed, "" beyond the sentence."""
        at = self.numeral.first - 1 - back
        return self.document.words[at] if at >= self.sentence.first else ""

    def word_after(self, on: int = 0) -> str:
        """Return a word behind the numeral as printed, "" beyond the sentence."""
        at = self.numeral.last + on
        return self.document.words[at] if at < self.sentence.last else ""

    def glued_after(self) -> bool:
        """Whether the next token follows without a space."""
        last = self.numeral.last
        return last < len(self.document.starts) and (self.document.starts[last] == self.numeral.end)

    def noun(self, reach: int = 4) -> Noun | None:
        """Return what the noun counts that follows the numeral, None if none is known.

        It stands among the next ``reach`` words (at most six); those before it can be adjectives.
        """
        if self._nearest is None:
            self._nearest = self._noun_from(self.numeral.last)
        noun, distance = self._nearest
        return noun if distance < reach else None

    def noun_behind(self, on: int) -> Noun | None:
        """Return what the noun counts that follows ``on`` words behind the numeral."""
        return self._noun_from(self.numeral.last + on)[0]

    def _noun_from(self, at: int) -> tuple[Noun | None, int]:
        lower, nouns = self.document.lower, self.nouns
        for token in range(at, min(self.sentence.last, at + _NOUN_REACH)):
            if token in nouns:
                return nouns[token], token - at
            word = lower[token]
            if word in self.closed or not (word[0].isalpha() or word in ("-", "'", "'s")):
                break
        return None, 0
