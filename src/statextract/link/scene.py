"""The article as the linkers see it: drafts with the marks, asides and lead-ins around them."""

import heapq
import itertools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from statextract.lexicons import Lexicons
from statextract.link.grammar import DASHES, LEAD
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import Mentions
from statextract.model.vocabulary import Bound, Direction, Unit

_OPENING = 40  # figures at the start that any later one can restate
_MEMORY = 150  # figures back that one can restate
_LEDE = 3  # sentences with figures in which a headline is told again


class Aside(NamedTuple):
    """A stretch set off by brackets or dashes: the tokens of its marks."""

    kind: Literal["bracket", "dash"]
    first: int
    last: int

    def holds(self, token: int) -> bool:
        """Whether a token stands inside."""
        return self.first < token < self.last


class Site(NamedTuple):
    """Where a draft stands.

    ``first`` is the first token of the number with its hedge, determiner and "other";
    ``last`` the token after its noun (after the number if the noun is left out); ``lead`` the
    words before the number; ``aside`` the innermost aside; ``colon`` the colon before it.
    """

    first: int
    last: int
    lead: frozenset[str]
    aside: Aside | None
    colon: int | None


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
    """Drafts in text order with their sites; what the linkers fill in is kept here."""

    document: Document
    mentions: Mentions
    lexicons: Lexicons
    drafts: list[Draft]
    sites: list[Site]
    by_sentence: dict[int, list[int]]
    verbs: frozenset[str]
    asides: dict[int, Sequence[Aside]]
    held: list[int]
    lede: frozenset[int]
    listings: list[Listing] = field(default_factory=list)
    listing_of: dict[int, Listing] = field(default_factory=dict)
    changes: dict[int, Change] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)  # wholes of listings, facts told again
    exact: dict[int | float | None, list[int]] = field(default_factory=dict)
    loose: list[int] = field(default_factory=list)

    def could_restate(self, index: int) -> Iterable[int]:
        """Return the drafts before one whose number may be the same, in text order.

        An exact number can only be an equal exact one, or one that is not exact. Of a number
        that stands in a text a hundred times, the first and the last are tried.
        """
        number = self.drafts[index].number
        if number.bound is not Bound.EXACT:
            return itertools.chain(
                range(min(index, _OPENING)), range(max(_OPENING, index - _MEMORY), index)
            )
        equal = _ends(self.exact.get(number.value, ()), index)
        return heapq.merge(equal, _ends(self.loose, index))

    def earlier_in_sentence(self, index: int) -> Iterator[int]:
        """Yield the drafts before one in its sentence, nearest first, without closed asides."""
        here = self.drafts[index].number.first
        for other in reversed(self.by_sentence[self.drafts[index].sentence]):
            if other < index:
                aside = self.sites[other].aside
                if aside is None or aside.holds(here):
                    yield other

    def sentences_before(self, number: int, count: int) -> list[int]:
        """Return the last sentences with drafts before one, nearest first, ``count`` at most."""
        end = bisect_left(self.held, number)
        return self.held[max(0, end - count) : end][::-1]

    def sentence(self, index: int) -> Sentence:
        """Return the sentence of a draft."""
        return self.document.sentences[self.drafts[index].sentence]

    def between(self, first: int, last: int) -> Sequence[str]:
        """Return the lower-case words of some tokens."""
        return self.document.lower[first:last]

    def word(self, token: int) -> str:
        """Return one lower-case word; none stands before the text or behind it."""
        return self.document.lower[token] if 0 <= token < len(self.document.lower) else ""

    def cite(self, index: int) -> tuple[int, int]:
        """Return the code points of a draft's number."""
        number = self.drafts[index].number
        return number.start, number.end

    def tie(self, part: int, whole: int, by: str, tokens: tuple[int, int] | None = None) -> bool:
        """Make one draft part of another, unless that would close a circle."""
        seen: int | None = whole
        while seen is not None:
            if seen == part:
                return False
            up = self.drafts[seen].of
            seen = None if up is None else up.value
        start, end = self.document.span_of(*tokens) if tokens else self.cite(whole)
        self.drafts[part].of = Cited(whole, by, start, end)
        return True

    def whole_of(self, index: int) -> int | None:
        """Return what a draft is part of."""
        of = self.drafts[index].of
        return None if of is None else of.value

    def first_of(self, index: int) -> int:
        """Return the first statement of a draft's fact, below the headline, with its number."""
        same = self.drafts[index].same_as
        number = self.drafts[index].number
        root = index if same is None else same.value
        for other in range(root, max(index + 1, min(root + _OPENING, len(self.drafts)))):
            draft = self.drafts[other]
            told = other == root or (draft.same_as is not None and draft.same_as.value == root)
            alike = (draft.number.value, draft.number.bound) == (number.value, number.bound)
            titled = self.sentence(other).kind in (SentenceKind.TITLE, SentenceKind.HEADING)
            if told and alike and not titled:
                return other
        return index

    def is_within(self, index: int, sentence: int) -> bool:
        """Whether a draft is part of one of the same sentence."""
        whole = self.whole_of(index)
        return whole is not None and self.drafts[whole].sentence == sentence


def _ends(indices: Sequence[int], before: int) -> Sequence[int]:
    """The first and the last of some indices before one; all of them if they are few."""
    count = bisect_left(indices, before)
    if count <= _OPENING:
        return indices[:count]
    return [*indices[: _OPENING // 2], *indices[count - _OPENING // 2 : count]]


def set_scene(
    document: Document, mentions: Mentions, lexicons: Lexicons, drafts: Sequence[Draft]
) -> Scene:
    """Return the scene of an article; only sentences that hold drafts are looked at."""
    by_sentence: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        by_sentence.setdefault(draft.sentence, []).append(index)
    sites: list[Site] = []
    found: dict[int, Sequence[Aside]] = {}
    for number, members in by_sentence.items():
        start = drafts[members[0]].number.first
        asides, colons = _marks(document, document.sentences[number], start)
        found[number] = asides
        sites.extend(_site(document, drafts[index], asides, colons) for index in members)
    exact: dict[int | float | None, list[int]] = {}
    loose: list[int] = []
    for index, draft in enumerate(drafts):
        of_kind = draft.number.bound is Bound.EXACT
        (exact.setdefault(draft.number.value, []) if of_kind else loose).append(index)
    held = sorted(by_sentence)
    body = [n for n in held if document.sentences[n].kind is not SentenceKind.TITLE]
    return Scene(
        document,
        mentions,
        lexicons,
        list(drafts),
        sites,
        by_sentence,
        verbs=lexicons.classes.of("auxiliary", "verb"),
        asides=found,
        held=held,
        lede=frozenset(body[:_LEDE]),
        exact=exact,
        loose=loose,
    )


def _site(document: Document, draft: Draft, asides: Sequence[Aside], colons: Sequence[int]) -> Site:
    number, phrase = draft.number, draft.phrase
    floor = document.sentences[draft.sentence].first
    first = number.hedge[0] if number.hedge and number.hedge[0] < number.first else number.first
    lead: set[str] = set()
    while first - 1 >= floor and document.lower[first - 1] in LEAD and len(lead) < 4:
        first -= 1
        lead.add(document.lower[first])
    printed = phrase.head or phrase.nominal
    last = max(number.last, phrase.last if printed else number.last)
    if last < len(document.lower) and document.lower[last] in ("more", "others", "other"):
        lead.add(document.lower[last])
    holding = [aside for aside in asides if aside.holds(number.first)]
    colon = next((mark for mark in reversed(colons) if mark < number.first), None)
    return Site(
        first=first,
        last=last,
        lead=frozenset(lead),
        aside=max(holding, key=lambda aside: aside.first) if holding else None,
        colon=colon,
    )


def _marks(document: Document, sentence: Sentence, start: int) -> tuple[list[Aside], list[int]]:
    """The asides and colons; a dash before the first number (a dateline's) opens none."""
    asides: list[Aside] = []
    brackets: list[int] = []
    dashes: list[int] = []
    colons: list[int] = []
    for token in range(sentence.first, sentence.last):
        mark = document.words[token]
        if mark in "([":
            brackets.append(token)
        elif mark in ")]":
            if brackets:
                asides.append(Aside("bracket", brackets.pop(), token))
        elif mark == ":" and _is_spaced(document, token):
            colons.append(token)
        elif mark in DASHES and token > start and _stands_apart(document, token):
            dashes.append(token)
    asides.extend(Aside("bracket", token, sentence.last) for token in brackets)
    for opening in range(0, len(dashes), 2):
        closed = opening + 1 < len(dashes)
        last = dashes[opening + 1] if closed else sentence.last
        asides.append(Aside("dash", dashes[opening], last))
    return asides, colons


def _is_spaced(document: Document, token: int) -> bool:
    """Whether white space follows: the colon of a clock time has none."""
    following = token + 1
    return following < len(document.starts) and document.starts[following] > document.ends[token]


def _stands_apart(document: Document, token: int) -> bool:
    """Whether a dash joins no words: an em dash, or one with space on either side."""
    if token == 0 or token + 1 >= len(document.words):
        return False
    before = document.starts[token] > document.ends[token - 1]
    after = document.starts[token + 1] > document.ends[token]
    doubled = document.words[token + 1] == "-" and document.words[token] == "-"
    return (before or after) if document.words[token] == "–" else (before and after) or doubled


def counts_people(unit: Unit | None) -> bool:
    """Whether a unit counts people, one by one or by the household."""
    return unit in (Unit.PERSON, Unit.HOUSEHOLD)
