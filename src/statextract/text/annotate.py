"""From an article to its document: the one place where spaCy is used."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import accumulate, chain, compress, count, repeat
from operator import not_
from typing import TYPE_CHECKING

from spacy.attrs import ORTH
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from statextract.lexicons.words import WORD
from statextract.model.document import Document, Hit, Sentence
from statextract.text.brackets import unbracket
from statextract.text.casing import restore_case
from statextract.text.layout import lay_out
from statextract.text.normalise import normalise
from statextract.text.sentences import Stretch, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from statextract.lexicons.load import Entry, PhraseTable
    from statextract.model.article import Article

    Filings = list[tuple[str, tuple[Entry, ...]]]
    Phrases = dict[str, Filings]
    _Found = tuple[int, int, Filings]  # first token, minus the token after the last, what it is
    # What a word is by itself: its hash in the matcher's vocabulary, where it is part of longer
    # phrases, the entries of its lower case, and those of its printed forms.
    _Word = tuple[int, Filings | None, Mapping[str, Filings] | None]


_WORD_OR_GAP = re.compile(f"({WORD.pattern})", WORD.flags)
_ONE_WORD = {"whilst": "while"}  # rules know one of two spellings
# Stands in a Doc for every word that no phrase of several holds; no word is a space.
_NO_PART = " "


class Annotator:
    """Cuts an article into sentences and words and files every lexicon phrase in it.

    Built once per process: phrases of one word are looked up in a dictionary, and one spaCy
    PhraseMatcher finds those of several. Stateless after that, since the matcher's vocabulary
    sees no word that it was not built with.
    """

    def __init__(self, tables: Iterable[PhraseTable[Entry]]) -> None:
        tables = tuple(tables)
        self._folded = _merge(table for table in tables if not table.case_sensitive)
        self._exact = _merge(table for table in tables if table.case_sensitive)
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr=ORTH)
        add = self._vocab.strings.add
        self._folds_case, self._no_part = add("folded"), add(_NO_PART)
        keys = self._add("folded", self._folded) | self._add("exact", map(str.lower, self._exact))
        self._known = _single_words(self._folded, self._exact, keys, self._no_part)
        self._unknown: _Word = (self._no_part, None, None)

    def _add(self, label: str, phrases: Iterable[str]) -> dict[str, int]:
        """Add the phrases of several words to the matcher and return the hashes of their words.

        They are added as arrays of such hashes, which PhraseMatcher takes itself when it is
        unpickled: making a Doc of each phrase costs ten times that.
        """
        cut = [phrase.split(" ") for phrase in phrases if " " in phrase]
        words = set(chain.from_iterable(cut))
        keys = dict(zip(words, map(self._vocab.strings.add, words), strict=True))
        if cut:
            arrays = [tuple([keys[word] for word in phrase]) for phrase in cut]
            self._matcher.add(label, arrays)  # type: ignore[arg-type]
        return keys

    def __call__(self, article: Article) -> Document:
        """Return the document of an article; an empty article gives one without words."""
        shadow = lay_out(unbracket(normalise(article.text)))
        words, starts, ends = _cut_words(shadow)
        sentences = _numbered(split_sentences(shadow, article.title_end), starts)
        sentence_of: list[int] = []
        for sentence in sentences:
            sentence_of.extend([sentence.index] * (sentence.last - len(sentence_of)))
        lower = list(map(str.lower, words))
        if not _ONE_WORD.keys().isdisjoint(lower):
            lower = [_ONE_WORD.get(word, word) for word in lower]
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(lower):
            places[word].append(at)
        cased = restore_case(words, shadow, sentences, self._exact)
        return Document(
            article=article,
            shadow=shadow,
            words=words,
            lower=lower,
            starts=starts,
            ends=ends,
            sentence_of=sentence_of,
            signs=list(compress(count(), map(not_, map(str.isalpha, words)))),
            places=dict(places),
            vocabulary=frozenset(places),
            sentences=sentences,
            filed=self._file(cased, lower, sentence_of),
        )

    def _file(
        self, cased: list[str], lower: list[str], sentence_of: list[int]
    ) -> dict[str, dict[int, list[Hit[object]]]]:
        """Return the hits of each lexicon; no phrase reaches over the end of a sentence."""
        parts: list[int] = []
        folded: list[_Found] = []
        exact: list[_Found] = []
        known = map(self._known.get, lower, repeat(self._unknown))
        for at, (key, filings, printed) in enumerate(known):
            parts.append(key)
            if filings is not None:
                folded.append((at, ~at, filings))
            if printed is not None and (filings := printed.get(cased[at])):
                exact.append((at, ~at, filings))
        # A Doc of hashes takes a fifth of the time that one of strings takes.
        doc = Doc(self._vocab, words=parts)  # type: ignore[arg-type]
        for label, first, last in self._matcher(doc):
            if sentence_of[first] != sentence_of[last - 1]:
                continue
            if label == self._folds_case:
                folded.append((first, -last, self._folded[" ".join(lower[first:last])]))
            elif filings := self._exact.get(" ".join(cased[first:last])):
                exact.append((first, -last, filings))
        filed: defaultdict[str, dict[int, list[Hit[object]]]] = defaultdict(dict)
        _file_longest(filed, folded)
        _file_longest(filed, exact)
        return dict(filed)


def _file_longest(
    filed: defaultdict[str, dict[int, list[Hit[object]]]], found: list[_Found]
) -> None:
    """File what was found under its lexicons: the longest first, none of one overlapping."""
    found.sort()
    ends: defaultdict[str, int] = defaultdict(int)
    for first, negated, filings in found:
        last = -negated
        for name, entries in filings:
            if first < ends[name]:  # a longer hit of the table holds the token
                continue
            ends[name] = last
            filed[name][first] = (
                [Hit(first, last, entries[0])]  # most have one: this is the short way to them
                if len(entries) == 1
                else [Hit(first, last, entry) for entry in entries]
            )


def _single_words(
    folded: Phrases, exact: Phrases, keys: Mapping[str, int], no_part: int
) -> dict[str, _Word]:
    """The words that are phrases by themselves or ``keys`` to longer ones, in lower case."""
    printed: dict[str, dict[str, Filings]] = {}
    for phrase, filings in exact.items():
        if " " not in phrase:
            printed.setdefault(phrase.lower(), {})[phrase] = filings
    words: dict[str, _Word] = {word: (key, None, None) for word, key in keys.items()}
    for word, forms in printed.items():
        words[word] = (keys.get(word, no_part), folded.get(word), forms)
    for phrase, filings in folded.items():
        if " " not in phrase and phrase not in printed:
            words[phrase] = (keys.get(phrase, no_part), filings, None)
    return words


def _cut_words(shadow: str) -> tuple[list[str], list[int], list[int]]:
    """The words of a text with their starts and ends: gaps and words take turns in it."""
    pieces = _WORD_OR_GAP.split(shadow)
    edges = list(accumulate(map(len, pieces)))
    return pieces[1::2], edges[:-1:2], edges[1::2]


def _merge(tables: Iterable[PhraseTable[Entry]]) -> Phrases:
    phrases: Phrases = {}
    for table in tables:
        for phrase, entries in table.entries.items():
            phrases.setdefault(phrase, []).append((table.name, entries))
    return phrases


def _numbered(stretches: list[Stretch], starts: list[int]) -> list[Sentence]:
    sentences: list[Sentence] = []
    last = 0
    for index, (start, end, paragraph, kind, cells, header) in enumerate(stretches):
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        of_cells = tuple([(bisect_left(starts, a), bisect_left(starts, b)) for a, b in cells])
        sentences.append(
            Sentence(index, start, end, first, last, paragraph, kind, of_cells, header)
        )
    return sentences
