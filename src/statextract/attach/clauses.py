"""Cutting sentences into clauses, without a parser.

A sentence is cut where a mark, a conjunction or a subordinator starts a stretch that has a verb
of its own, and the stretch before has one already. Inserts (brackets, dashes, ", who ...,",
", including ...,") are clauses inside the clause that they interrupt.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from statextract.attach.clause_joints import joins_causes, joins_deeds
from statextract.attach.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    PRONOUNS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    VERBAL,
    is_dated,
    is_past,
    is_verbal,
    opens_clause,
)
from statextract.attach.inserts import DASH, Range, find_inserts
from statextract.attach.no_verbs import are_joined, is_no_verb, is_of_hour, says_that
from statextract.attach.phrase.compounds import DESCRIBING
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence
from statextract.model.draft import Clause
from statextract.model.mentions import NumberMention

_HARD = frozenset((";", ":", DASH))
_STOPS = _HARD | {","}
_BOUNDS = _STOPS | CONJUNCTIONS | SUBORDINATORS | {"("}
# Words that can be a verb, or stand where a clause begins or ends; so can verbs in "-ed".
_TURNS = _BOUNDS | RELATIVES | VERBAL
_COORDINATORS = frozenset(("and", "or"))
_ARTICLES = frozenset("a an the his its their".split())
_IS = PRONOUNS | frozenset("that there here who what where how".split())
_NOUNS = 3  # that are joined to the first of a count
_LEADING = frozenset((",", ";", ":", DASH, "(", "and", "but"))


class ClauseCutter:
    """Cuts the sentences that hold a number; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._outcomes = lexicons.outcomes
        self._people = lexicons.people

    def __call__(self, document: Document, numbers: Sequence[NumberMention]) -> list[Clause]:
        """Return the innermost clause of each number, in the order given."""
        in_ed = [word for word in document.vocabulary if word.endswith("ed") and is_verbal(word)]
        turning = (_TURNS & document.vocabulary).union(in_ed)
        counted = {number.last for number in numbers}
        pairing = {at for last in counted for at in self._joints(document, last + 1)}
        by_sentence: dict[int, tuple[list[Range], dict[int, int]]] = {}
        made: dict[Range, Clause] = {}
        clauses = []
        for number in numbers:
            index = document.sentence_of[number.first]
            if index not in by_sentence:
                sentence = document.sentences[index]
                by_sentence[index] = self._spans(document, sentence, turning, counted, pairing)
            spans, inserts = by_sentence[index]
            span = _innermost(spans, number)
            if span not in made:
                made[span] = _clause(document, len(made), index, span, inserts)
            clauses.append(made[span])
        return clauses

    def _spans(
        self,
        document: Document,
        sentence: Sentence,
        turning: frozenset[str],
        counted: AbstractSet[int],
        pairing: AbstractSet[int],
    ) -> tuple[list[Range], dict[int, int]]:
        """Return the sentence itself with its clauses, and its inserts (first to last).

        ``turning`` are the words that can be a verb or a bound, ``counted`` the tokens behind
        numbers, ``pairing`` those that join two of one count.
        """
        lower = document.lower
        whole = (sentence.first, sentence.last)
        if _BOUNDS.isdisjoint(lower[sentence.first : sentence.last]):
            return [whole], {}
        pairing = pairing | self._paired(document, sentence)
        turns = [
            at
            for at in document.tokens_of(turning, *whole)
            if at not in pairing
            and not (lower[at] == ":" and is_of_hour(document, at))
            and (document.words[at] != "Nor" or at == sentence.first)  # a name
        ]
        verbs = self._verbs(document, sentence, turns, counted)
        inserts = dict(find_inserts(lower, whole, turns, verbs, counted))
        notable = sorted({*turns, *verbs})
        if not inserts:
            return [whole, *_cut(lower, whole, verbs, notable)], inserts
        inside = {at for insert in inserts.items() for at in range(*insert)}
        spans = [whole, *_cut(lower, whole, verbs, [at for at in notable if at not in inside])]
        for first, last in inserts.items():
            within = [at for at in notable if first <= at < last]
            spans.extend(_cut(lower, (first, last), verbs, within))
        return spans, inserts

    def _paired(self, document: Document, sentence: Sentence) -> set[int]:
        """Return what joins the verbs of one outcome: "were arrested and charged over fraud".

        So "before" that ends its words, and opens no clause: "six were arraigned before a judge".
        """
        hits = document.within(self._outcomes, sentence.index)
        inside = (at for hit in hits for at in range(hit.first + 1, hit.last - 1))
        ends = (hit.last - 1 for hit in hits if hit.last - hit.first > 1)
        before = {at for at in ends if document.lower[at] == "before"}
        return before | {at for at in inside if document.lower[at] in _COORDINATORS}

    def _joints(self, document: Document, at: int) -> Iterator[int]:
        """Yield what joins the nouns of one count: "children, young people and adults drowned".

        That is "and" between two of them, and a comma before such an "and".
        """
        people, lower = document.starting(self._people), document.lower
        joints: list[int] = []
        for _ in range(_NOUNS):
            if at + 1 >= len(lower) or lower[at] not in (",", "and"):
                return
            if any(hit.last > at for hit in people.get(at - 1, ())):
                yield at  # "women and children" is one entry
                return
            noun = at + 1 + (document.following(at + 1) in DESCRIBING)
            ended = joints or at in document.ending(self._people)
            if not ended or noun not in people or is_past(document.following(at + 1)):
                return
            joints.append(at)
            if lower[at] == "and":
                yield from joints
                return
            at = noun + 1

    def _verbs(
        self,
        document: Document,
        sentence: Sentence,
        turns: Sequence[int],
        counted: AbstractSet[int],
    ) -> set[int]:
        """Return the tokens that can be, or begin, a finite verb or a participle.

        Words inside an outcome phrase begin nothing: "killed" in "shot and killed". Verbs of
        saying do not count, as what is said is the clause: "police said 12 men were held". What
        is counted is no verb, nor what an article precedes: "two pimps", "a clash".
        """
        lower = document.lower
        hits = document.within(self._outcomes, sentence.index)
        verbs = {
            at
            for at in turns
            if is_verbal(lower[at]) and document.words[at] != "May" and not _begins_none(lower, at)
        }
        verbs.difference_update(*[range(hit.first, hit.last) for hit in hits])
        for hit in hits:
            at, entry = hit.first, hit.entry
            word = lower[at]
            noun = lower[at - 1] in _ARTICLES or (at in counted and not is_past(word))
            said = word in REPORTING and hit.last == at + 1
            said = said or (word.endswith("ing") and entry.outcome is None)  # "men travelling by"
            said = said or lower[at - 1] == "being"  # "led to two men and a boy being freed"
            said = said or is_no_verb(document, at, hit.last)
            if entry.pos in ("verb", "phrase") and not (noun or said):
                verbs.add(at)
        return verbs


def _begins_none(lower: Sequence[str], at: int) -> bool:
    """Whether a word that can be a verb begins no clause here.

    "Chad's army said": what is owned begins none, unlike "it's".
    """
    word = lower[at]
    if word == "'s" and lower[at - 1] not in _IS:
        return True
    if word == "not":
        return lower[at - 1] == "if"
    if word == "told":
        return lower[at - 1] == "all"  # "the women, 26 all told, were freed"
    return says_that(lower, at) or (word == "being" and are_joined(lower, at))


def _innermost(spans: Sequence[Range], number: NumberMention) -> Range:
    """Return the narrowest stretch that holds a number; the first is the whole sentence."""
    found = spans[0]
    for span in spans[1:]:
        holds = span[0] <= number.first and number.last <= span[1]
        if holds and span[1] - span[0] < found[1] - found[0]:
            found = span
    return found


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
    lower: Sequence[str], within: Range, verbs: AbstractSet[int], notable: Sequence[int]
) -> Iterator[Range]:
    """Yield the clauses of a stretch; ``notable`` are its verbs and possible bounds."""
    start, last = within
    seen = False
    marks = [start, *_marks(lower, within, notable), last]
    for i, (mark, following) in enumerate(pairwise(marks)):
        stop = following
        if lower[mark] in SUBORDINATORS and opens_clause(lower, mark):
            stop = next(m for m in marks[i + 1 :] if m == last or lower[m] not in _COORDINATORS)
        verbal = _has_verb(lower, (mark, stop), verbs, notable)
        said = lower[mark] in CONJUNCTIONS and lower[mark + 1 : mark + 2] == ["that"]
        begins = mark > start and (lower[mark] in _HARD or (seen and (verbal or said)))
        joined = begins and (joins_deeds(lower, start, mark) or joins_causes(lower, start, mark))
        if begins and not (joined or _resumes(lower, mark)):
            yield start, mark
            start, seen = mark, False
        if not seen:
            near = stop == following
            seen = verbal if near else _has_verb(lower, (mark, following), verbs, notable)
    yield start, last


def _resumes(lower: Sequence[str], mark: int) -> bool:
    """Whether the main verb follows what a comma closes: "men held in May, two of them, were"."""
    return lower[mark] == "," and mark + 1 < len(lower) and lower[mark + 1] in AUXILIARIES


def _marks(lower: Sequence[str], within: Range, notable: Sequence[int]) -> Iterator[int]:
    """Yield the tokens where a clause may begin; ", and" counts once."""
    start, last = within
    joined = start
    for at in notable:
        if at <= joined:
            continue
        word = lower[at]
        if word in _STOPS:
            yield at
            if at + 1 < last and lower[at + 1] in CONJUNCTIONS:
                joined = at + 1
        elif word in CONJUNCTIONS or (
            word in SUBORDINATORS and opens_clause(lower, at) and not is_dated(lower, at)
        ):
            yield at


def _has_verb(
    lower: Sequence[str], within: Range, verbs: AbstractSet[int], notable: Sequence[int]
) -> bool:
    """Whether a stretch has a verb that is not behind a relative pronoun."""
    first, last = within
    for at in notable[bisect_left(notable, first) : bisect_left(notable, last)]:
        joined = lower[at] == "that" and lower[at - 1] in CONJUNCTIONS  # "said ..., and that"
        if lower[at] in RELATIVES and not joined:
            return False
        if at in verbs:
            return True
    return False
