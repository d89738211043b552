"""Where drafts stand in their sentences: the marks, asides and lead-ins around them."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from statextract.link.grammar import ARTICLES, DASHES, LEAD
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft
from statextract.model.frozen import frozen
from statextract.model.mentions import NumberMention

_CLOSERS = frozenset([",", ";", "."])
_MARKS = frozenset("()[];:") | DASHES
_BEFORE_WORDS = frozenset(['"', "'", "“", "and", "but", "-", "•", "–", "*"])


class Aside(NamedTuple):
    """A stretch set off by brackets or dashes: the tokens of its marks."""

    kind: Literal["bracket", "dash"]
    first: int
    last: int

    def holds(self, token: int) -> bool:
        """Whether a token stands inside."""
        return self.first < token < self.last

    def holds_only(self, number: NumberMention) -> bool:
        """Whether nothing but a number, with its hedge, stands inside: "(about 121)"."""
        return number.begin == self.first + 1 and number.last == self.last


@frozen
class Site:
    """Where a draft stands.

    ``first`` is the first token of the number with its hedge, determiner and "other";
    ``last`` the token after its noun (after the number if the noun is left out); ``lead`` the
    words before the number; ``aside`` the innermost aside; ``colon`` the colon before it;
    ``opening`` the first word of the sentence, or behind the last semicolon or colon before it.
    """

    first: int
    last: int
    lead: frozenset[str]
    aside: Aside | None
    colon: int | None
    opening: int


_DATELINE = 12  # tokens
_ITEM = 3  # tokens of "(1)"
_TOTAL = ["a", "total", "of"]
_GOING_ON = frozenset("and but while whereas including whom where though although".split())
_NAMED = 5  # tokens of "the three rescued sailors" before a dash
_PLURAL = ("s", "men", "people", "children", "ed")


class Marks(NamedTuple):
    """The asides of a sentence, its colons, and where its semicolons and colons cut it."""

    asides: list[Aside]
    colons: list[int]
    cuts: list[int]


def read_sites(
    document: Document, drafts: Sequence[Draft], by_sentence: Mapping[int, Sequence[int]]
) -> tuple[list[Site], dict[int, Sequence[Aside]]]:
    """Return the site of each draft, and the asides of each sentence that holds any."""
    sites: list[Site] = []
    found: dict[int, Sequence[Aside]] = {}
    for number, members in by_sentence.items():
        start = drafts[members[0]].number.first
        marks = _read_marks(document, document.sentences[number], start)
        found[number] = marks.asides
        sites.extend(_site(document, drafts[index], marks) for index in members)
    return sites, found


def _site(document: Document, draft: Draft, marks: Marks) -> Site:
    number, phrase = draft.number, draft.phrase
    floor = document.sentences[draft.sentence].first
    first = number.hedge[0] if number.hedge and number.hedge[0] < number.first else number.first
    if phrase.first == number.first - 1 and document.lower[phrase.first] == "(":
        first = phrase.first
    told = document.lower[max(floor, first - len(_TOTAL)) : first] == _TOTAL
    if told and document.lower[first - len(_TOTAL) - 1] in _GOING_ON:
        first -= len(_TOTAL)  # "nobody was killed, but a total of 20 were hurt"
    lead: set[str] = set()
    framed = phrase.of is not None and phrase.of[1] == first  # "of these 12 were arrested"
    first -= _ITEM * (not framed and _is_numbered(document, first, floor))
    stop = first if framed else floor
    while first - 1 >= stop and document.lower[first - 1] in LEAD and len(lead) < 4:
        first -= 1
        lead.add(document.lower[first])
    printed = phrase.head or phrase.nominal
    last = max(number.last, phrase.last if printed else number.last)
    following = document.following(last)
    if following in ("more", "others", "other"):
        lead.add(following)
    asides = marks.asides
    holding = [aside for aside in asides if aside.holds(number.first)] if asides else asides
    # "a total of (305) people": no aside, but how the number is printed
    holding = [a for a in holding if not (phrase.first <= a.first and a.last < phrase.last)]
    colons, cuts = bisect_left(marks.colons, number.first), bisect_left(marks.cuts, first)
    opening = _behind_dateline(document, floor, first)
    opening = max(opening, marks.cuts[cuts - 1] + 1 if cuts else floor)
    while opening < first and document.lower[opening] in _BEFORE_WORDS:
        opening += 1
    return Site(
        first=first,
        last=last,
        lead=frozenset(lead),
        aside=max(holding, key=lambda aside: aside.first) if holding else None,
        colon=marks.colons[colons - 1] if colons else None,
        opening=opening,
    )


def _is_numbered(document: Document, first: int, floor: int) -> bool:
    """Whether a count opens an item with its number: "(1) 69 in Ica; (2) 20 in Puno"."""
    at = first - _ITEM
    mark = document.lower[at : at + _ITEM]
    opens = at > floor and mark[0] == "(" and mark[2] == ")" and mark[1].isdigit()
    return opens and document.lower[at - 1] in (":", ";", ",", "and")


def _behind_dateline(document: Document, floor: int, first: int) -> int:
    """The token behind "KAMPALA, June 3 (Reuters) -" or "09:32 GMT -", else the first."""
    for token in range(floor, min(first, floor + _DATELINE)):
        word = document.words[token]
        if word in DASHES and _stands_apart(document, token):
            return token + 1
        if word[:1].islower():
            break
    return floor


def _read_marks(document: Document, sentence: Sentence, start: int) -> Marks:
    """Find asides, colons and cuts; a dash before the first number opens none, but for a group.

    "LIMA – Police held 12" opens none, "The injured – 18 men and 11 women – were taken" does.
    """
    named = document.lower[sentence.first] in ARTICLES
    asides: list[Aside] = []
    brackets: list[int] = []
    dashes: list[int] = []
    cuts: list[int] = []
    for token in document.tokens_of(_MARKS, sentence.first, sentence.last):
        mark = document.words[token]
        if mark in "([":
            brackets.append(token)
        elif mark in ")]":
            if brackets:
                asides.append(Aside("bracket", brackets.pop(), token))
        elif mark in ";:":
            cuts.append(token)
        elif _stands_apart(document, token) and (
            token > start or named or dashes or _ends_group(document, sentence.first, token)
        ):
            dashes.append(token)
    asides.extend(Aside("bracket", token, sentence.last) for token in brackets)
    for opening in range(0, len(dashes), 2):
        closed = opening + 1 < len(dashes)
        last = dashes[opening + 1] if closed else sentence.last
        asides.append(Aside("dash", dashes[opening], last))
    colons = [cut for cut in cuts if document.words[cut] == ":" and _is_spaced(document, cut)]
    return Marks(asides, colons, cuts)


def _ends_group(document: Document, floor: int, dash: int) -> bool:
    """Whether a definite plural stands before a dash: "he said the victims – two boys – fled"."""
    named = document.lower[max(floor, dash - _NAMED) : dash]
    plural = named[-1:] != [] and named[-1].endswith(_PLURAL)
    return plural and not ARTICLES.isdisjoint(named) and "," not in named


def _is_spaced(document: Document, token: int) -> bool:
    """Whether white space follows: the colon of a clock time has none."""
    following = token + 1
    return following < len(document.starts) and document.starts[following] > document.ends[token]


def _stands_apart(document: Document, token: int) -> bool:
    """Whether a dash joins no words: an em dash, one with space or a mark on either side."""
    if token == 0 or token + 1 >= len(document.words):
        return False
    before = document.starts[token] > document.ends[token - 1]
    after = document.starts[token + 1] > document.ends[token]
    doubled = document.words[token + 1] == "-" and document.words[token] == "-"
    closing = document.words[token + 1] in _CLOSERS
    if document.words[token] == "–":
        return before or after or closing  # "–five dead–,"
    return (before and after) or doubled
