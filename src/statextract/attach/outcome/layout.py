"""Predicates that the layout carries: column heads, row labels, "Rescued: 14", list intros."""

from collections.abc import Iterator

from statextract.attach.function_words import PREPOSITIONS
from statextract.attach.inserts import label_end
from statextract.attach.outcome.level import has_own_fate
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Predicate
from statextract.attach.phrase import dividing_cell
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft

_BULLET, _ROW = SentenceKind.BULLET, SentenceKind.ROW
_LABEL_MARKS = frozenset((":", "(", "\u2013", "-", ",", "="))
_LABEL = 3
_NOTICES = frozenset("media press news".split())
_HEADING = 6
_OBJECT = 3  # tokens from a verb to its object
_ENDS = frozenset((".", ";", ",", ")", "|", "("))


def read_label(reading: Reading, draft: Draft) -> Verdict | None:
    """A word and its number: "Rescued: 14", "Drowned, 33; saved, two"."""
    lower = reading.document.lower
    mark = draft.phrase.first - 1
    if mark <= reading.sentence.first or lower[mark] not in _LABEL_MARKS:
        return None
    end = draft.phrase.last
    if lower[mark] == "(":
        return _bracketed(reading, mark, end)
    closed = end >= reading.sentence.last or lower[end] in _ENDS
    label = label_end(reading.document, mark)
    if (lower[mark] == "," and not closed) or has_own_fate(reading, draft):
        return None  # "Roof collapse: 21 killed"
    for predicate in reading.predicates:
        told = predicate.last == label and predicate.entry.outcome is not None
        if told and _stands_alone(reading, predicate, lower[mark]):
            return judge(predicate, "label")
    return None


def _bracketed(reading: Reading, mark: int, end: int) -> Verdict | None:
    """A number in brackets behind its word: "have died (26) or gone missing (27)"."""
    if end >= reading.sentence.last or reading.document.lower[end] != ")":
        return None
    for predicate in reading.predicates:
        if predicate.last == mark and predicate.entry.outcome is not None:
            return judge(predicate, "label")
    return None


def _stands_alone(reading: Reading, predicate: Predicate, mark: str) -> bool:
    """Whether a predicate begins its label: "Rescued", "Men arrested"."""
    begin = predicate.group - reading.sentence.first
    if begin and reading.document.lower[predicate.group - 1] in _NOTICES:
        return False  # "Media Release: Three held"
    if begin == 0 or (mark == ":" and begin <= _LABEL):
        return True
    return reading.document.lower[predicate.group - 1] in (";", ".", ",", "(", "number", "total")


def _names_body(document: Document, first: int, last: int) -> bool:
    """Whether words stand in a name: capitals among capitals, not at the head of a sentence."""
    sentence = document.sentence_at(first)
    beside = (first - 1 if first - 1 > sentence.first else last, last)
    capitals = all(word[0].isupper() for word in document.words[first:last])
    return (
        capitals
        and first > sentence.first
        and any(document.words[at][0].isupper() for at in beside if at < sentence.last)
    )


class CellReader:
    """Reads what a table says of its numbers by column heads and row labels."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes

    def __call__(self, document: Document, draft: Draft) -> Verdict | None:
        """Return the verdict of a column head, else of a row label, else None."""
        sentence = document.sentences[draft.sentence]
        if sentence.kind is not _ROW:
            return None
        column = next(
            (
                i
                for i, (first, last) in enumerate(sentence.cells)
                if first <= draft.number.first < last
            ),
            None,
        )
        if column is None:
            return None
        cells: tuple[tuple[int, int], ...] = ()
        heads: tuple[tuple[int, int], ...] = ()
        if sentence.header is not None:
            heads = document.sentences[sentence.header].cells
            shift = len(heads) - len(sentence.cells)
            if 0 <= column + min(shift, 0) < len(heads):
                cells = (heads[column + min(shift, 0)],)
        if dividing_cell(document, draft) is not None:
            stated = draft.phrase.head or draft.phrase.nominal
            cells += tuple(cell for cell in heads if stated and cell[0] <= stated[0] < cell[1])
        for cell in (*cells, sentence.cells[0]):
            verdict = self._in_cell(document, cell)
            if verdict is not None:
                return verdict
        for cell in (*heads[:1], *_caption(document, draft)):
            verdict = self._in_cell(document, cell)
            if verdict is not None and verdict.outcome is not None:
                return verdict
        return None

    def _in_cell(self, document: Document, cell: tuple[int, int]) -> Verdict | None:
        starting = document.starting(self._outcomes)
        for at in range(*cell):
            for hit in starting.get(at, ()):
                entry = hit.entry
                if entry.outcome is None and document.lower[hit.first] == entry.lemma:
                    continue  # "Eastern land border"
                return Verdict(entry.outcome, "rule:cell", hit.first, hit.last, entry, entry.role)
        return None


def _caption(document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield what a caption says of the people whom its noun counts: "Persons rescued by port"."""
    header, head = document.sentences[draft.sentence].header, draft.phrase.head
    if header and head is not None:
        line = document.sentences[header - 1]
        if line.first <= head[0] < line.last:
            yield head[1], line.last


class IntroReader:
    """Reads what the line above a list says of its bullets: "Those arrested include:"."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes
        self._people = lexicons.people
        self._things = lexicons.objects

    def __call__(self, document: Document, draft: Draft) -> Verdict | None:
        """Return the verdict of the line above the list, None outside lists."""
        if document.sentences[draft.sentence].kind is not _BULLET:
            return None
        intro = document.sentences[document.above_list(draft.sentence)]
        heading = intro.kind is SentenceKind.HEADING and intro.last - intro.first <= _HEADING
        if not heading and document.lower[intro.last - 1] != ":":
            return None
        starting = document.starting(self._outcomes)
        for at in range(intro.first, intro.last):
            for hit in starting.get(at, ()):
                entry = hit.entry
                if not heading and _names_body(document, hit.first, hit.last):
                    continue  # "The Anti-Human Trafficking Police said that it had:"
                if entry.outcome is not None and not self._has_thing(document, hit.last):
                    return Verdict(
                        entry.outcome, "rule:intro", hit.first, hit.last, entry, entry.role
                    )
        return None

    def _has_thing(self, document: Document, at: int) -> bool:
        """Whether a word befalls a thing: "The shop sells 118 lamps of three kinds:"."""
        for token in range(at, min(at + _OBJECT, document.sentence_at(at - 1).last)):
            if document.lower[token] in PREPOSITIONS or document.starting(self._people).get(token):
                return False
            if document.starting(self._things).get(token):
                return True
        return False
