"""An article cut into sentences and words, with every lexicon phrase found in it (internal)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from itertools import chain
from operator import itemgetter
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

from statextract.model.article import Article
from statextract.model.frozen import frozen


class SentenceKind(StrEnum):
    """What stretch of the article's layout a sentence is."""

    TITLE = "title"
    HEADING = "heading"
    PROSE = "prose"
    BULLET = "bullet"
    ROW = "row"


@frozen
class Sentence:
    """A sentence, heading, bullet or table row.

    ``start`` and ``end`` are code points, ``first`` and ``last`` tokens; both half-open.
    ``cells`` are the token ranges of a table row's cells; ``header`` is the index of the row
    that holds the column heads of this row, or None.
    """

    index: int
    start: int
    end: int
    first: int
    last: int
    paragraph: int
    kind: SentenceKind
    cells: tuple[tuple[int, int], ...] = ()
    header: int | None = None

    def column_of(self, token: int) -> int:
        """Return the column of a table row in which a token stands, 0 outside of tables."""
        return max(0, bisect_right(self.cells, token, key=itemgetter(0)) - 1)


E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)


@frozen
class Hit(Generic[E]):
    """A lexicon entry found on the tokens ``first..last`` (half-open)."""

    first: int
    last: int
    entry: E


_NO_HITS: Mapping[int, Sequence[Hit[object]]] = MappingProxyType({})


class Table(Protocol[E_co]):
    """A lexicon under which hits are filed."""

    @property
    def name(self) -> str:
        """The name of the lexicon."""
        ...

    def lookup(self, phrase: str) -> tuple[E_co, ...]:
        """The entries of a phrase."""
        ...


@frozen
class Document:
    """The words of an article in parallel sequences, one item a token.

    ``shadow`` is the article with quotes, dashes and spaces folded one to one, so that its offsets
    are the article's. ``words`` are the tokens of the shadow, ``lower`` the same in lower case
    ("whilst" as "while"), ``starts`` and ``ends`` their code points, ``sentence_of`` the index of
    their sentence. No token is a space; ``signs`` are the tokens that are not all letters.
    ``places`` are the tokens of each word of ``lower``, ``vocabulary`` are these words: no rule
    need look for what is not there.
    ``filed`` are the hits of each lexicon by their first token, in text order.
    """

    article: Article
    shadow: str
    words: Sequence[str]
    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    sentence_of: Sequence[int]
    signs: Sequence[int]
    places: Mapping[str, Sequence[int]]
    vocabulary: frozenset[str]
    sentences: Sequence[Sentence]
    filed: Mapping[str, Mapping[int, Sequence[Hit[object]]]]
    _starting: dict[str, Mapping[int, Sequence[Hit[object]]]] = field(default_factory=dict)
    _ending: dict[str, Mapping[int, Sequence[Hit[object]]]] = field(default_factory=dict)
    _within: dict[str, dict[int, list[Hit[object]]]] = field(default_factory=dict)
    _hits: dict[str, Sequence[Hit[object]]] = field(default_factory=dict)
    _tokens_of: dict[frozenset[str], Sequence[int]] = field(default_factory=dict)

    _listed_under: dict[int, int] = field(default_factory=dict)

    # Rules look up hits at single tokens some hundred times an article: hence no shared helper
    # and no cast (both are calls) in the methods that answer.

    def hits(self, table: Table[E]) -> Sequence[Hit[E]]:
        """Return the hits of one lexicon in text order: longest match, none overlapping."""
        found = self._hits.get(table.name)
        if found is None:
            filed = self.filed.get(table.name, _NO_HITS)
            found = self._hits[table.name] = tuple(chain.from_iterable(filed.values()))
        return found  # type: ignore[return-value]

    def starting(self, table: Table[E]) -> Mapping[int, Sequence[Hit[E]]]:
        """Return the hits of one lexicon by their first token."""
        return self.filed.get(table.name, _NO_HITS)  # type: ignore[return-value]

    def ending(self, table: Table[E]) -> Mapping[int, Sequence[Hit[E]]]:
        """Return the hits of one lexicon by the token after their last (made once per document)."""
        found = self._ending.get(table.name)
        if found is None:  # no two phrases of a lexicon overlap: each ends elsewhere
            filed = self.filed.get(table.name, _NO_HITS)
            found = self._ending[table.name] = {hits[0].last: hits for hits in filed.values()}
        return found  # type: ignore[return-value]

    def starting_any(self, name: str, tables: Sequence[Table[E]]) -> Mapping[int, Sequence[Hit[E]]]:
        """Return the hits of several lexicons, in their order, by first token.

        ``name`` is what these lexicons are called together.
        """
        found = self._starting.get(name)
        if found is None:
            found = self._starting[name] = self._merged(tables)
        return found  # type: ignore[return-value]

    def ending_any(self, name: str, tables: Sequence[Table[E]]) -> Mapping[int, Sequence[Hit[E]]]:
        """Return the hits of several lexicons by the token after their last."""
        found = self._ending.get(name)
        if found is None:
            found = self._ending[name] = self._hits_by_end(tables)
        return found  # type: ignore[return-value]

    def _merged(self, tables: Iterable[Table[object]]) -> dict[int, Sequence[Hit[object]]]:
        found: dict[int, Sequence[Hit[object]]] = {}
        for table in tables:
            filed = self.filed.get(table.name, _NO_HITS)
            for token, hits in filed.items():
                found[token] = [*found[token], *hits] if token in found else hits
        return found

    def _hits_by_end(self, tables: Iterable[Table[object]]) -> dict[int, Sequence[Hit[object]]]:
        found: dict[int, Sequence[Hit[object]]] = {}
        for table in tables:
            for hits in self.filed.get(table.name, _NO_HITS).values():
                token = hits[0].last  # all that begin at a token are of one phrase
                found[token] = [*found[token], *hits] if token in found else hits
        return found

    def within(self, table: Table[E], sentence: int) -> Sequence[Hit[E]]:
        """Return the hits of one lexicon in a sentence, in text order (made once per document)."""
        found = self._within.get(table.name)
        if found is None:
            found = self._within[table.name] = {}
            sentence_of = self.sentence_of
            for first, hits in self.filed.get(table.name, _NO_HITS).items():
                found.setdefault(sentence_of[first], []).extend(hits)
        return found.get(sentence, ())  # type: ignore[return-value]

    def tokens_of(
        self, words: frozenset[str], first: int = 0, last: int | None = None
    ) -> Sequence[int]:
        """Return the tokens ``first..last`` (half-open; of all) that are one of some words.

        Rules ask for the same words in one stretch after the other: all of the article are looked
        up the first time.
        """
        found = self._tokens_of.get(words)
        if found is None:
            places = map(self.places.__getitem__, words & self.vocabulary)
            found = self._tokens_of[words] = sorted(chain.from_iterable(places))
        if not found or (last is None and first == 0):
            return found
        end = len(found) if last is None else bisect_left(found, last)
        return found[bisect_left(found, first) : end]

    def text(self, start: int, end: int) -> str:
        """Return a piece of the article as printed (code points, half-open)."""
        return self.article.text[start:end]

    def span_of(self, first: int, last: int) -> tuple[int, int]:
        """Return the code points of the tokens ``first..last`` (half-open, not empty)."""
        return self.starts[first], self.ends[last - 1]

    def above_list(self, index: int) -> int:
        """Return the index of the sentence above the list that a bullet stands in.

        That is the bullet itself if the article begins with it (found once for each bullet).
        """
        at = index
        while at > 0 and self.sentences[at].kind is SentenceKind.BULLET:
            at = self._listed_under.get(at - 1, at - 1)
        self._listed_under[index] = at
        return at

    def following(self, last: int) -> str:
        """Return the word, in lower case, behind the tokens that end at ``last``.

        It is ``""`` where their sentence ends there: a headline has no full stop of its own.
        """
        end = self.sentences[self.sentence_of[last - 1]].last
        return self.lower[last] if last < end else ""

    def sentence_at(self, token: int) -> Sentence:
        """Return the sentence that holds a token."""
        return self.sentences[self.sentence_of[token]]
