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
    SUBORDINATORS,
    is_past,
)
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence
from statextract.model.draft import Clause
from statextract.model.mentions import NumberMention

Range = tuple[int, int]

_DASH = "\u2013"
_ATTRIBUTION = 10
_HARD = frozenset((";", ":", _DASH))
_OPENERS = frozenset(("(", ",", _DASH))
_COORDINATORS = frozenset(("and", "or"))
_LEADING = frozenset((",", ";", ":", _DASH, "(", "and", "but"))
_LISTING = frozenset("including among excluding with".split())
_OPENING = RELATIVES - {"that", "where"}


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
        inserts = dict(_inserts(document.lower, whole, verbs))
        spans = [whole, *_cut(document.lower, whole, verbs, inserts)]
        for insert in inserts.items():
            spans.extend(_cut(document.lower, insert, verbs, {}))
        return spans, inserts

    def _verbs(self, document: Document, sentence: Sentence, counted: AbstractSet[int]) -> set[int]:
        """Return the tokens that can be, or begin, a finite verb or a participle.

        Words inside an outcome phrase begin nothing: "killed" in "shot and killed". Verbs of
        saying do not count, as what is said is the clause: "police said 12 men were held". What
        is counted is no verb: "two pimps".
        """
        starting = document.starting(self._outcomes)
        lower = document.lower
        verbs: set[int] = set()
        inside = 0
        for at in range(sentence.first, sentence.last):
            for hit in starting.get(at, ()):
                inside = max(inside, hit.last)
                noun = at in counted and not is_past(lower[at])
                if hit.entry.pos in ("verb", "phrase") and not noun:
                    verbs.add(at)
            if at < inside or lower[at] in REPORTING:
                continue
            if lower[at] in AUXILIARIES or is_past(lower[at]):
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


def _inserts(lower: Sequence[str], within: Range, verbs: AbstractSet[int]) -> Iterator[Range]:
    """Yield what brackets, pairs of dashes or commas set apart, none inside another."""
    first, last = within
    at = first
    while at < last:
        end = _insert_end(lower, at, within, verbs) if lower[at] in _OPENERS else 0
        if end > at + 1:
            yield at, end
            at = end
        else:
            at += 1


def _insert_end(lower: Sequence[str], at: int, within: Range, verbs: AbstractSet[int]) -> int:
    first, last = within
    if lower[at] == "(":
        return _closing(lower, at, last, ")")
    if at == first or at + 1 >= last:
        return 0
    if lower[at] == _DASH:
        return _closing(lower, at, last, _DASH)
    if lower[at] == ",":
        attributed = _attribution(lower, at, last)
        if attributed:
            return attributed
        second = lower[at + 2] if at + 2 < last else ""
        share = _share_of(lower, at + 1)
        listing = lower[at + 1] in _LISTING or share == "them"
        if listing or share or lower[at + 1] in _OPENING or second in _OPENING:
            return _resuming(lower, at, last, verbs, verbal=not listing)
    return 0


def _share_of(lower: Sequence[str], at: int) -> str:
    """Return the pronoun of "one of them" or "two of whom" that begins at a token, else ""."""
    for i in range(at + 1, min(at + 4, len(lower) - 1)):
        if lower[i] == "of" and lower[i + 1] in ("them", "whom", "which"):
            return lower[i + 1]
    return ""


def _attribution(lower: Sequence[str], at: int, last: int) -> int:
    """Return where ", police said," ends if a comma begins one, else 0."""
    end = min(at + _ATTRIBUTION, last)
    comma = next((i for i in range(at + 1, end) if lower[i] == ","), 0)
    said = comma and any(word in REPORTING for word in lower[at + 1 : comma])
    return comma + 1 if said else 0


def _closing(lower: Sequence[str], at: int, last: int, mark: str) -> int:
    """Return where an insert ends: behind its closing mark, 0 if that is missing."""
    for end in range(at + 1, last):
        if lower[end] == mark:
            return end + 1
    return 0


def _resuming(
    lower: Sequence[str], at: int, last: int, verbs: AbstractSet[int], *, verbal: bool
) -> int:
    """Return where the main clause goes on: behind a comma before a verb, else the end.

    A ``verbal`` insert does not end before it has had a verb of its own.
    """
    seen = not verbal
    for comma in range(at + 2, last):
        if lower[comma] == ";":
            return comma
        after = comma + 2 if comma + 1 < last and lower[comma + 1] in CONJUNCTIONS else comma + 1
        resumes = after in verbs or (after < last and lower[after] in REPORTING)
        if lower[comma] == "," and seen and resumes:
            return comma + 1
        seen = seen or comma in verbs
    return last


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
        if lower[mark] in SUBORDINATORS:
            stop = next(m for m in marks[i + 1 :] if m == last or lower[m] not in _COORDINATORS)
        verbal = _has_verb(lower, (mark, stop), verbs, inserts)
        if mark > start and (hard or (verbal and seen)):
            yield start, mark
            start, seen = mark, False
        seen = seen or verbal
    yield start, last


def _marks(lower: Sequence[str], within: Range, inserts: Mapping[int, int]) -> Iterator[int]:
    """Yield the tokens where a clause may begin; ", and" counts once."""
    at, last = within
    at += 1
    while at < last:
        if at in inserts:
            at = max(inserts[at], at + 1)
            continue
        word = lower[at]
        if word in ";:," or word == _DASH:
            yield at
            if at + 1 < last and lower[at + 1] in CONJUNCTIONS:
                at += 1
        elif word in CONJUNCTIONS or (word in SUBORDINATORS and not _is_dated(lower, at, last)):
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
        if lower[at] in RELATIVES:
            return False
        if at in verbs:
            return True
        at += 1
    return False
