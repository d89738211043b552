"""Where drafts stand in their sentences: the marks, asides and lead-ins around them."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from statextract.link.grammar import DASHES, LEAD
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft


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


def read_sites(
    document: Document, drafts: Sequence[Draft], by_sentence: Mapping[int, Sequence[int]]
) -> tuple[list[Site], dict[int, Sequence[Aside]]]:
    """Return the site of each draft, and the asides of each sentence that holds any."""
    sites: list[Site] = []
    found: dict[int, Sequence[Aside]] = {}
    for number, members in by_sentence.items():
        start = drafts[members[0]].number.first
        asides, colons = _marks(document, document.sentences[number], start)
        found[number] = asides
        sites.extend(_site(document, drafts[index], asides, colons) for index in members)
    return sites, found


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
