"""From an article to its document: the one place where spaCy is used."""

from __future__ import annotations

import re
from bisect import bisect_right
from contextlib import ExitStack
from itertools import accumulate
from threading import Lock
from typing import TYPE_CHECKING

from spacy.attrs import LOWER
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from statextract.lexicons.words import WORD
from statextract.model.document import Document, Hit, Sentence
from statextract.text.casing import restore_case
from statextract.text.normalise import normalise
from statextract.text.sentences import Stretch, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.lexicons.load import Entry, PhraseTable
    from statextract.model.article import Article

    Phrases = dict[str, list[tuple[str, tuple[Entry, ...]]]]
    Spans = list[tuple[int, int]]


_WORD_OR_GAP = re.compile(f"({WORD.pattern})", WORD.flags)
# Words of articles that the vocabulary keeps before it forgets them all (about 20 MB).
_WORDS_KEPT = 100_000


class Annotator:
    """Cuts an article into sentences and words and files every lexicon phrase in it.

    Built once per process: it compiles one spaCy PhraseMatcher for the tables that ignore case
    and one for those that do not. Stateless after that.
    """

    def __init__(self, tables: Iterable[PhraseTable[Entry]]) -> None:
        tables = tuple(tables)
        self._vocab = Vocab(lex_attr_getters={LOWER: str.lower})
        self._folded = _merge(table for table in tables if not table.case_sensitive)
        self._exact = _merge(table for table in tables if table.case_sensitive)
        self._match_folded = self._matcher(self._folded, "LOWER")
        self._match_exact = self._matcher(self._exact, "ORTH")
        self._lock = Lock()
        self._zone = ExitStack()
        self._room_for = len(self._vocab.strings) + _WORDS_KEPT
        self._zone.enter_context(self._vocab.memory_zone())

    def _matcher(self, phrases: Phrases, attribute: str) -> PhraseMatcher:
        """Build a matcher from word hashes: making a Doc for each phrase costs ten times that.

        PhraseMatcher takes such arrays itself when it is unpickled.
        """
        add = self._vocab.strings.add
        keys = [tuple([add(word) for word in phrase.split(" ")]) for phrase in phrases]
        matcher = PhraseMatcher(self._vocab, attr=attribute)
        if keys:
            matcher.add("phrase", keys)  # type: ignore[arg-type]
        return matcher

    def __call__(self, article: Article) -> Document:
        """Return the document of an article; an empty article gives one without words."""
        shadow = normalise(article.text)
        words, starts, ends = _cut_words(shadow)
        sentences = _numbered(split_sentences(shadow, article.title_end), starts)
        sentence_of: list[int] = []
        for sentence in sentences:
            sentence_of.extend([sentence.index] * (sentence.last - len(sentence_of)))
        lower = list(map(str.lower, words))
        cased = restore_case(words, shadow, sentences, self._exact)
        return Document(
            article=article,
            shadow=shadow,
            words=words,
            lower=lower,
            starts=starts,
            ends=ends,
            sentence_of=sentence_of,
            sentences=sentences,
            filed=self._file(cased, lower, sentence_of),
        )

    def _file(
        self, cased: list[str], lower: list[str], sentence_of: list[int]
    ) -> dict[str, list[Hit[object]]]:
        filed: dict[str, list[Hit[object]]] = {}
        folded, exact = self._match(cased)
        for spans, phrases, forms in ((folded, self._folded, lower), (exact, self._exact, cased)):
            for first, negated in spans:
                last = -negated
                if sentence_of[first] != sentence_of[last - 1]:
                    continue
                phrase = forms[first] if last == first + 1 else " ".join(forms[first:last])
                for name, entries in phrases[phrase]:
                    hits = filed.get(name)
                    if hits is None:
                        hits = filed[name] = []
                    elif first < hits[-1].last:  # a longer hit of the table holds the token
                        continue
                    for entry in entries:
                        hits.append(Hit(first, last, entry))
        return filed

    def _match(self, words: list[str]) -> tuple[Spans, Spans]:
        """Return the phrases' spans as (first, -last), sorted, for both case modes.

        The vocabulary remembers words between articles (making them anew costs a third of this
        room's time), but forgets them when they get too many, so that memory stays bounded.
        """
        with self._lock:
            doc = Doc(self._vocab, words=words)
            folded = [(first, -last) for _, first, last in self._match_folded(doc)]
            exact = [(first, -last) for _, first, last in self._match_exact(doc)]
            if len(self._vocab.strings) > self._room_for:
                self._zone.close()
                self._zone.enter_context(self._vocab.memory_zone())
        folded.sort()
        exact.sort()
        return folded, exact


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
    for index, stretch in enumerate(stretches):
        first = bisect_right(starts, stretch.start - 1)
        last = bisect_right(starts, stretch.end - 1)
        cells = tuple(
            (bisect_right(starts, a - 1), bisect_right(starts, b - 1)) for a, b in stretch.cells
        )
        sentences.append(
            Sentence(
                index=index,
                start=stretch.start,
                end=stretch.end,
                first=first,
                last=last,
                paragraph=stretch.paragraph,
                kind=stretch.kind,
                cells=cells,
                header=stretch.header,
            )
        )
    return sentences
