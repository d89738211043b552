"""The article as the linkers see it: drafts with the marks, asides and lead-ins around them."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from statextract.lexicons import Lexicons
from statextract.link.numbers import Numbers, index_numbers
from statextract.link.sites import Aside, Site, read_sites
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions, NumberMention
from statextract.model.vocabulary import Bound, Direction, Unit

_HEADING, _ROW, _TITLE = SentenceKind.HEADING, SentenceKind.ROW, SentenceKind.TITLE
_LEDE = 3  # sentences with figures in which a headline is told again
_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)


class Change(NamedTuple):
    """What a number is in a comparison, and which way things went, as far as the words say."""

    role: Literal["old", "new", "delta"]
    way: Direction | None


@dataclass(slots=True)
class Listing:
    """Parallel parts as the text lists them; ``whole`` is None until it is known.

    ``closed``: the wording says that the parts make up the whole; ``form`` says how. ``rest``
    is the part that is told as what remains.
    """

    form: str
    parts: list[int]
    whole: int | None = None
    closed: bool = False
    cue: tuple[int, int] | None = None
    rest: int | None = None


@dataclass(slots=True)
class Scene:
    """Drafts in text order with their sites; what the linkers fill in is kept here.

    ``words`` are all that occur in the article: a rule need not look for what is not there.
    ``said`` are the words of each sentence that holds drafts.
    ``retold``: the statements that tell a fact again, in text order, by the first one.
    ``share_of``: the share that is printed with a count ("61% (601)"), by the count.
    """

    document: Document
    mentions: Mentions
    lexicons: Lexicons
    drafts: list[Draft]
    lower: Sequence[str]
    sites: list[Site]
    numbers: Numbers
    by_sentence: dict[int, list[int]]
    words: frozenset[str]
    said: dict[int, frozenset[str]]
    verbs: frozenset[str]
    asides: dict[int, Sequence[Aside]]
    held: list[int]
    lede: frozenset[int]
    listings: list[Listing] = field(default_factory=list)
    listing_of: dict[int, Listing] = field(default_factory=dict)
    changes: dict[int, Change] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)  # wholes of listings, facts told again
    retold: dict[int, list[int]] = field(default_factory=dict)
    share_of: dict[int, int] = field(default_factory=dict)

    def earlier_in_sentence(self, index: int) -> Iterator[int]:
        """Yield the drafts before one in its sentence, nearest first, without closed asides."""
        here = self.drafts[index].number.first
        for other in reversed(self.by_sentence[self.drafts[index].sentence]):
            if other < index:
                aside = self.sites[other].aside
                if aside is None or aside.holds(here):
                    yield other

    def beside(self, cues: frozenset[str]) -> Iterator[int]:
        """Yield the drafts in whose sentences one of some words stands."""
        for number in self.held:
            if not cues.isdisjoint(self.said[number]):
                yield from self.by_sentence[number]

    def sentences_before(self, number: int, count: int) -> list[int]:
        """Return the last sentences with drafts before one, nearest first, ``count`` at most."""
        end = bisect_left(self.held, number)
        return self.held[max(0, end - count) : end][::-1]

    def sentence(self, index: int) -> Sentence:
        """Return the sentence of a draft."""
        return self.document.sentences[self.drafts[index].sentence]

    def draft_of(self, number: NumberMention) -> int | None:
        """Return the draft of a number of the ledger, if it has one."""
        members = self.by_sentence.get(self.document.sentence_of[number.first], ())
        return next((i for i in members if self.drafts[i].number.start == number.start), None)

    def between(self, first: int, last: int) -> Sequence[str]:
        """Return the lower-case words of some tokens."""
        return self.lower[first:last]

    def word(self, token: int) -> str:
        """Return one lower-case word; none stands before the text or behind it."""
        if token < 0:
            return ""
        try:
            return self.lower[token]
        except IndexError:
            return ""

    def sentence_start(self, token: int) -> bool:
        """Whether a token begins its sentence."""
        return self.document.sentence_at(token).first == token

    def cite(self, index: int) -> tuple[int, int]:
        """Return the code points of a draft's number."""
        number = self.drafts[index].number
        return number.start, number.end

    def tie(self, part: int, whole: int, by: str, tokens: tuple[int, int] | None = None) -> bool:
        """Make one draft part of another, unless that is nobody or would close a circle."""
        if self.drafts[whole].number.high == 0:
            return False
        whole = self._exact_of(whole, part)
        seen: int | None = whole
        while seen is not None:
            if seen == part:
                return False
            up = self.drafts[seen].of
            seen = None if up is None else up.value
        start, end = self.document.span_of(*tokens) if tokens else self.cite(whole)
        self.drafts[part].of = Cited(whole, by, start, end)
        return True

    def _exact_of(self, whole: int, part: int) -> int:
        """Return the exact number told between a round one and its part, if that is one fact.

        "More than 1,400 were hurt ... 1,447 hurt. The hurt included 1,000 men."
        """
        if self.drafts[whole].number.bound is Bound.EXACT or whole > part:
            return whole
        again = self.retold.get(self.fact_of(whole), ())
        exact = [
            other
            for other in again
            if whole < other < part and self.drafts[other].number.bound is Bound.EXACT
        ]
        return exact[-1] if exact else whole

    def whole_of(self, index: int) -> int | None:
        """Return what a draft is part of."""
        of = self.drafts[index].of
        return None if of is None else of.value

    def drop(self, listing: Listing) -> None:
        """Forget a listing; it is sought from the last one on, near which it stands."""
        for at in range(len(self.listings) - 1, -1, -1):
            if self.listings[at] is listing:
                del self.listings[at]
                return

    def leave_list(self, index: int) -> Listing | None:
        """Take a draft out of its listing, which is forgotten once it has no parts; return it."""
        listing = self.listing_of.pop(index, None)
        if listing is not None and index in listing.parts:
            listing.parts.remove(index)
            if not listing.parts:
                self.drop(listing)
        return listing

    def retell(self, index: int, first: int) -> None:
        """Point a draft to the first statement of its fact."""
        self.drafts[index].same_as = Cited(first, "rule:restatement", *self.cite(first))
        self.known.add(first)
        insort(self.retold.setdefault(first, []), index)

    def fact_of(self, index: int) -> int:
        """Return the first statement of the fact that a draft states."""
        same = self.drafts[index].same_as
        return index if same is None else same.value

    def first_of(self, index: int) -> int:
        """Return the first statement of a draft's fact, below the headline, with its number.

        Of a number that the headline hedges otherwise, that is the headline itself; of one that
        it rounds, the first that the body prints.
        """
        number, root = self.drafts[index].number, self.fact_of(index)
        headed = self.sentence(index).kind in (_TITLE, _HEADING)
        body = [
            other
            for other in [root, *self.retold.get(root, [])]
            if self.sentence(other).kind not in (_TITLE, _HEADING)
        ]
        for other in body:
            told = self.drafts[other].number
            if told.value == number.value and (told.bound is number.bound or not headed):
                return other
        exact = self.drafts[body[0]].number.value == number.value if body else True
        return index if exact or self.sentence(index).kind is not _TITLE else body[0]

    def is_within(self, index: int, sentence: int) -> bool:
        """Whether a draft is part of one of the same sentence."""
        of = self.drafts[index].of
        return of is not None and self.drafts[of.value].sentence == sentence


def set_scene(
    document: Document, mentions: Mentions, lexicons: Lexicons, drafts: Sequence[Draft]
) -> Scene:
    """Return the scene of an article; only sentences that hold drafts are looked at."""
    by_sentence: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        by_sentence.setdefault(draft.sentence, []).append(index)
    sites, asides = read_sites(document, drafts, by_sentence)
    held = sorted(by_sentence)
    rows = frozenset(n for n in held if document.sentences[n].kind is _ROW)
    body = [n for n in held if document.sentences[n].kind is not _TITLE]
    return Scene(
        document,
        mentions,
        lexicons,
        list(drafts),
        document.lower,
        sites,
        index_numbers(drafts, rows),
        by_sentence,
        words=document.vocabulary,
        said={number: _words_of(document, number) for number in held},
        verbs=lexicons.classes.of("auxiliary", "verb"),
        asides=asides,
        held=held,
        lede=frozenset(body[:_LEDE]),
    )


def _words_of(document: Document, number: int) -> frozenset[str]:
    sentence = document.sentences[number]
    return frozenset(document.lower[sentence.first : sentence.last])


def counts_people(unit: Unit | None) -> bool:
    """Whether a unit counts people, one by one or by the household."""
    return unit in _PEOPLE
