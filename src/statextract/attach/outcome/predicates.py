"""Finding the outcome words of a sentence."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from operator import attrgetter

from statextract.attach.function_words import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    REPORTING,
    is_of_house,
    is_past,
)
from statextract.attach.outcome.before import BeforeReader
from statextract.attach.outcome.shape import Predicate, Shape, Words, shape_predicate
from statextract.attach.outcome.verb_forms import STAYING
from statextract.lexicons import Lexicons
from statextract.lexicons.outcomes import GAP, OutcomeWord
from statextract.lexicons.words import split_words
from statextract.model.document import Document, Sentence
from statextract.model.frozen import frozen
from statextract.model.vocabulary import Outcome

GAP_WIDTH = 12
INNER_GAP = 5
_NEAR, _NEAR_BEHIND = 4, 6  # tokens
_AIMED = 3  # tokens of "uniformed police officers"
_SAID_OF = (Shape.SUBJECT, Shape.REDUCED)  # "remained missing", "remained trapped"
_STAYING_OR_TOLD = STAYING | {"reported", "confirmed"}  # "were reported injured"
_first = attrgetter("first")
_ORIGINS = frozenset("mostly mainly largely chiefly hailing coming all many most some".split())
_INWARD = ("in",)
_SEA = frozenset("coast coasts coastline shore shores island islands peninsula waters".split())
_BILL = 5  # tokens of "an average of about"
_UP_TO = frozenset(
    """
    up to as much more than over about around between from an a average of extra exorbitant high
    monthly daily illegal excessive huge for their the
    """.split()
)
_FEES = frozenset(
    """
    rent fees fee interest commission tolls toll tuition tests treatment transport accommodation
    lodging board meals food travel passage visas visa money thousands hundreds usd us rm rs ngn
    """.split()
)
_SIGNS = frozenset("$\u20ac\u00a3\u20b9\u20a6\u20b1")
_CURRENCIES = frozenset(
    """
    dollars dollar euros euro pounds pound rupees naira pesos baht ringgit shillings rand taka
    dirhams yuan yen francs lira kroner dong riyals percent per cents pence
    """.split()
)
_GAP_ENDS = AUXILIARIES | REPORTING | frozenset(";:")


@frozen
class _Gapped:
    head: tuple[str, ...]
    tail: tuple[str, ...]
    entry: OutcomeWord


class PredicateReader:
    """Finds the outcome words of a sentence; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._table = lexicons.outcomes
        self._people = lexicons.people
        self._is_before = BeforeReader(lexicons)
        self._gaps: dict[str, dict[str, list[_Gapped]]] = {}  # by first word, then by tail's
        entries = (entry for found in lexicons.outcomes.entries.values() for entry in found)
        for entry in {entry.lemma: entry for entry in entries}.values():
            for form in entry.forms:
                if GAP in form:
                    head, tail = (tuple(split_words(half.lower())) for half in form.split(GAP, 1))
                    if head and tail:
                        tails = self._gaps.setdefault(head[0], {})
                        tails.setdefault(tail[0], []).append(_Gapped(head, tail, entry))
        self._opening = frozenset(self._gaps)

    def __call__(
        self, document: Document, sentence: Sentence, objects: AbstractSet[int]
    ) -> list[Predicate]:
        """Return the predicates in text order.

        Args:
            document: The article.
            sentence: The sentence to read.
            objects: First tokens of the counted phrases: a verb before one has an object.
        """
        gapped = self._gapped_in(document, sentence)
        found: list[Predicate | None] = []
        for at, (form, tail) in gapped.items():
            words = Words(at, at + len(form.head), *tail)
            found.append(shape_predicate(document, words, form.entry, objects))
        for hit in document.within(self._table, sentence.index):
            other = _has_other_sense(document, hit.entry, hit.first, hit.last)
            meant = not other and self._is_before(document, hit.entry, hit.last)
            if hit.first not in gapped and meant:
                words = Words(hit.first, hit.last, hit.last, hit.last)
                found.append(shape_predicate(document, words, hit.entry, objects))
        predicates = [
            self._shooting(document, predicate)
            for predicate in found
            if predicate is not None and not _is_billed(document, predicate.entry, predicate.last)
        ]
        predicates = sorted(predicates, key=_first) if gapped else predicates
        return list(_joined(document, predicates))

    def _shooting(self, document: Document, predicate: Predicate) -> Predicate:
        """A shot fired at somebody, as what its subject did: not "three shot at a club"."""
        at, lower = predicate.last, document.lower
        if predicate.shape is not Shape.REDUCED or lower[at - 1] != "shot":
            return predicate
        if tuple(lower[at : at + 1]) != ("at",) or document.following(at + 1) not in DETERMINERS:
            return predicate
        people = document.starting(self._people)
        aimed = any(
            not hit.entry.adjective
            for token in range(at + 2, at + 2 + _AIMED)
            for hit in people.get(token, ())
        )
        return replace(predicate, shape=Shape.ACTIVE, finite=True) if aimed else predicate

    def _gapped_in(
        self, document: Document, sentence: Sentence
    ) -> dict[int, tuple[_Gapped, tuple[int, int]]]:
        """Return the forms with a gap, each with its tail, by first token.

        Left out are those whose first half is shorter than a form without a gap that begins there.
        """
        starting = document.starting(self._table)
        found = {}
        for at in document.tokens_of(self._opening, sentence.first, sentence.last):
            gapped = self._gapped(document, sentence, at)
            if gapped is None:
                continue
            hits = [
                hit
                for hit in starting.get(at, ())
                if not _has_other_sense(document, hit.entry, hit.first, hit.last)
            ]
            form, tail = gapped
            longest = not hits or at + len(form.head) >= hits[0].last
            if longest and not _has_other_sense(document, form.entry, at, tail[1]):
                found[at] = gapped
        return found

    def _gapped(
        self, document: Document, sentence: Sentence, at: int
    ) -> tuple[_Gapped, tuple[int, int]] | None:
        """Return the form with a gap that begins here, with the tokens of its tail.

        Of several the one with most words wins, then the one whose tail is nearest.
        """
        best: tuple[int, int, tuple[int, int], _Gapped] | None = None
        lower = document.lower
        tails = self._gaps[lower[at]]
        window = lower[at + 1 : min(at + GAP_WIDTH + 4, sentence.last)]
        if tails.keys().isdisjoint(window):
            return None
        for form in [form for word in tails.keys() & window for form in tails[word]]:
            head = at + len(form.head)
            if tuple(lower[at:head]) != form.head:
                continue
            tail = self._tail_of(document, form, head, sentence.last)
            if tail is not None:
                rank = (len(form.head) + len(form.tail), -tail[0])
                if best is None or rank > best[:2]:
                    best = (*rank, tail, form)
        return None if best is None else (best[3], best[2])

    def _tail_of(
        self, document: Document, form: _Gapped, head: int, last: int
    ) -> tuple[int, int] | None:
        """Return the tokens of the second half of a form, None if it does not follow.

        The gap holds no other verb; participles of the list may stand before a noun in it.
        """
        lower = document.lower
        starting = document.starting(self._table)
        named = lower[head - 1].endswith("ing")  # "shooting toll rises to 17 injured, 1 dead"
        for at in range(head, min(head + 1 + GAP_WIDTH, last)):
            word = lower[at]
            if at > head and word == form.tail[0]:
                end = _end_of(lower, at, form.tail)
                shut = form.entry.outcome is Outcome.TRAPPED  # "locked 31 children in a cellar"
                if form.tail == _INWARD and not shut and _opens_phrase(document, at + 1, last):
                    continue  # "brought 900 children here in 2016"
                if end and word == "off" and _is_at_sea(document, at + 1, last):
                    continue  # "a boat carrying 32 men off the coast of Izmir"
                if end and lower[at - 1] in _ORIGINS and "," in lower[head:at]:
                    return None  # "saved 101 people, mostly from Mali"
                if end and is_of_house(lower, end - 1):
                    return None  # "carried 12 home brewing kits"
                if end:
                    return at, end
            if at == head and word == ",":
                return None  # "Four shot, two dead in Lima"
            if word == "," and _begins_clause(lower, at + 1, last):
                return None  # "were saved by villagers, 28 lost their lives"
            if named and word == "," and document.following(at + 1)[:1].isdigit():
                return None
            if word in _GAP_ENDS:
                return None
            if is_past(word) and at not in starting:
                return None
        return None


def _begins_clause(lower: Sequence[str], at: int, last: int) -> bool:
    """Whether a number with its verb stands there: "28 lost"."""
    return at + 1 < last and lower[at][:1].isdigit() and is_past(lower[at + 1])


def _opens_phrase(document: Document, at: int, last: int) -> bool:
    """Whether "in" is a preposition, for a time or place follows."""
    if at >= last:
        return False
    word = document.lower[at]
    timed = word[0].isdigit() or word in CALENDAR or word in DETERMINERS
    return timed or document.words[at][0].isupper()


def _has_other_sense(document: Document, entry: OutcomeWord, first: int, last: int) -> bool:
    """Whether a word close by gives a form another sense: "15 drivers with expired licences"."""
    if not entry.unless_near:
        return False
    sentence = document.sentence_at(first)
    first = max(sentence.first, first - _NEAR)
    near = document.lower[first : min(sentence.last, last + _NEAR_BEHIND)]
    return not set(near).isdisjoint(entry.unless_near)


def _is_billed(document: Document, entry: OutcomeWord, last: int) -> bool:
    """Whether money is charged: "were charged rent", "charged up to $900", "charged for tests"."""
    if entry.lemma != "charge" or last >= len(document.lower):
        return False
    at = last
    while at < min(last + _BILL, len(document.lower) - 1) and document.lower[at] in _UP_TO:
        at += 1
    word = document.lower[at]
    priced = document.following(at + 1) in _CURRENCIES and word[0].isdigit()
    return word in _FEES or word[0] in _SIGNS or priced


def _joined(document: Document, predicates: Sequence[Predicate]) -> Iterator[Predicate]:
    """Yield the predicates, "remained in critical condition" as one of them and not as two."""
    staying: Predicate | None = None
    for predicate in predicates:
        if staying is not None:
            follows = predicate.first == staying.last and predicate.shape in _SAID_OF
            if follows and predicate.entry.outcome is not None:
                group = staying.group
                yield replace(predicate, group=group, finite=True, shape=Shape.SUBJECT)
                staying = None
                continue
            yield staying
            staying = None
        alone = predicate.last - predicate.first == 1 and predicate.entry.outcome is None
        if alone and document.lower[predicate.first] in _STAYING_OR_TOLD:
            staying = predicate
        else:
            yield predicate
    if staying is not None:
        yield staying


def _is_at_sea(document: Document, at: int, last: int) -> bool:
    """Whether a name or a coast follows: "off Lampedusa", "off the northern coast"."""
    near = range(at, min(last, at + _NEAR_BEHIND))
    named = at < last and document.words[at][0].isupper()
    return named or any(document.lower[token] in _SEA for token in near)


def _end_of(lower: Sequence[str], at: int, words: tuple[str, ...]) -> int:
    """Return the token behind some words, which may have a short gap; 0 if they do not match."""
    if GAP not in words:
        end = at + len(words)
        return end if tuple(lower[at:end]) == words else 0
    split = words.index(GAP)
    begin = _end_of(lower, at, words[:split])
    if not begin:
        return 0
    ends = (_end_of(lower, gap, words[split + 1 :]) for gap in range(begin, begin + INNER_GAP))
    return next((end for end in ends if end), 0)
