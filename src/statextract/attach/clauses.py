"""Cutting sentences into clauses, without a parser.

A sentence is cut where a mark, a conjunction or a subordinator starts a stretch that has a verb
of its own, and the stretch before has one already. Inserts (brackets, dashes, ", who ...,",
", including ...,") are clauses inside the clause that they interrupt.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.function_words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    RELATIVES,
    REPORTING,
    is_past,
    opens_clause,
)
from statextract.attach.inserts import DASH, Range, find_inserts
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence
from statextract.model.draft import Clause
from statextract.model.mentions import NumberMention

_HARD = frozenset((";", ":", DASH))
_COORDINATORS = frozenset(("and", "or"))
_ARTICLES = frozenset("a an the his its their".split())
_LEADING = frozenset((",", ";", ":", DASH, "(", "and", "but"))


class ClauseCutter:
    """Cuts the sentences that hold a number; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes

    def __call__(self, document: Document, numbers: Sequence[NumberMention]) -> list[Clause]:
        """Return the innermost clause of each number, in the order given."""
        counted = {number.last for number in numbers}
        by_sentence: dict[int, tuple[list[Range], dict[int, int]]] = {}
        made: dict[Range, Clause] = {}
        clauses = []
        for number in numbers:
            index = document.sentence_of[number.first]
            if index not in by_sentence:
                sentence = document.sentences[index]
                by_sentence[index] = self._spans(document, sentence, counted)
            spans, inserts = by_sentence[index]
            holding = [s for s in spans if s[0] <= number.first and number.last <= s[1]]
            span = min(holding, key=_width)
            if span not in made:
                made[span] = _clause(document, len(made), index, span, inserts)
            clauses.append(made[span])
        return clauses

    def _spans(
        self, document: Document, sentence: Sentence, counted: AbstractSet[int]
    ) -> tuple[list[Range], dict[int, int]]:
        """Return the sentence itself with its clauses, and its inserts (first to last)."""
        verbs = self._verbs(document, sentence, counted)
        whole = (sentence.first, sentence.last)
        inserts = dict(find_inserts(document.lower, whole, verbs))
        spans = [whole, *_cut(document.lower, whole, verbs, inserts)]
        for insert in inserts.items():
            spans.extend(_cut(document.lower, insert, verbs, {}))
        return spans, inserts

    def _verbs(self, document: Document, sentence: Sentence, counted: AbstractSet[int]) -> set[int]:
        """Return the tokens that can be, or begin, a finite verb or a participle.

        Words inside an outcome phrase begin nothing: "killed" in "shot and killed". Verbs of
        saying do not count, as what is said is the clause: "police said 12 men were held". What
        is counted is no verb, nor what an article precedes: "two pimps", "a clash".
        """
        starting = document.starting(self._outcomes)
        lower = document.lower
        verbs: set[int] = set()
        inside = 0
        for at, word in enumerate(lower[sentence.first : sentence.last], sentence.first):
            if at in starting:
                noun = lower[at - 1] in _ARTICLES or (at in counted and not is_past(word))
                for hit in starting[at]:
                    inside = max(inside, hit.last)
                    said = word in REPORTING and hit.last == at + 1
                    if hit.entry.pos in ("verb", "phrase") and not (noun or said):
                        verbs.add(at)
            verbal = word in AUXILIARIES or is_past(word)
            if at >= inside and verbal and word not in REPORTING and document.words[at] != "May":
                verbs.add(at)
        return verbs


def _width(span: Range) -> int:
    return span[1] - span[0]


def _clause(
    document: Document, index: int, sentence: int, span: Range, inserts: Mapping[int, int]
) -> Clause:
    """Return a clause without the marks and conjunctions before it."""
    first, last = span
    holes = tuple((a, b) for a, b in inserts.items() if first < a and b <= last)
    while first < last - 1 and document.lower[first] in _LEADING:
        first += 1
    return Clause(index, sentence, first, last, holes)


def _cut(
    lower: Sequence[str], within: Range, verbs: AbstractSet[int], inserts: Mapping[int, int]
) -> Iterator[Range]:
    """Yield the clauses of a stretch, cut outside its inserts."""
    start, last = within
    seen = False
    marks = [start, *_marks(lower, within, inserts), last]
    for i, mark in enumerate(marks[:-1]):
        hard = lower[mark] in _HARD
        stop = marks[i + 1]
        if opens_clause(lower, mark):
            stop = next(m for m in marks[i + 1 :] if m == last or lower[m] not in _COORDINATORS)
        verbal = _has_verb(lower, (mark, stop), verbs, inserts)
        if mark > start and (hard or (verbal and seen)) and not _resumes(lower, mark):
            yield start, mark
            start, seen = mark, False
        seen = seen or verbal
    yield start, last


def _resumes(lower: Sequence[str], mark: int) -> bool:
    """Whether the main verb follows what a comma closes: "men held in May, two of them, were"."""
    return lower[mark] == "," and mark + 1 < len(lower) and lower[mark + 1] in AUXILIARIES


def _marks(lower: Sequence[str], within: Range, inserts: Mapping[int, int]) -> Iterator[int]:
    """Yield the tokens where a clause may begin; ", and" counts once."""
    at, last = within
    at += 1
    while at < last:
        if at in inserts:
            at = max(inserts[at], at + 1)
            continue
        word = lower[at]
        if word in ";:," or word == DASH:
            yield at
            if at + 1 < last and lower[at + 1] in CONJUNCTIONS:
                at += 1
        elif word in CONJUNCTIONS or (opens_clause(lower, at) and not _is_dated(lower, at, last)):
            yield at
        at += 1


def _is_dated(lower: Sequence[str], at: int, last: int) -> bool:
    """Whether a date follows, so that a subordinator is a preposition: "since March"."""
    following = lower[at + 1] if at + 1 < last else ""
    return following in CALENDAR or following[:1].isdigit()


def _has_verb(
    lower: Sequence[str],
    within: Range,
    verbs: AbstractSet[int],
    inserts: Mapping[int, int],
) -> bool:
    """Whether a stretch has a verb that is not in an insert or behind a relative pronoun."""
    at, last = within
    while at < last:
        if at in inserts:
            at = max(inserts[at], at + 1)
            continue
        joined = lower[at] == "that" and lower[at - 1] in CONJUNCTIONS  # "said ..., and that"
        if lower[at] in RELATIVES and not joined:
            return False
        if at in verbs:
            return True
        at += 1
    return False
