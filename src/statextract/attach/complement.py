"""What the text says that the counted are: "64 were Sudanese", "the 12 hostages, all Danes"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.function_words import MOSTLY, is_past
from statextract.attach.inserts import DASH
from statextract.attach.phrase import Head, HeadReader, NounGroupReader
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft, Phrase

_REACH = 6
_STAYING = frozenset("remain remains remained".split())  # "two remain fugitives"
_AGAIN = 7  # tokens of ", or 64 per cent,"
_SEEN = frozenset(
    "regarded considered treated classified recognised recognized listed identified described "
    "confirmed profiled categorised categorized".split()
)
_PEOPLE = frozenset(
    """
    them these those us you whom which who others rest latter former number total million billion
    thousand hundred population electorate public workforce staff membership youth force nation
    team crew group family
    """.split()
)
_OWNERS = ("'s", "'")
_WHO = frozenset(("who", "that"))
_PROVING = (["turned", "out", "to", "be"], ["proved", "to", "be"])
_HELD = frozenset(
    "found confirmed determined discovered verified established assumed believed thought suspected "
    "presumed said considered known".split()
)


class ComplementReader:
    """Reads the noun or adjective that is predicated of a number."""

    def __init__(self, lexicons: Lexicons) -> None:
        classes = lexicons.classes
        self._groups = NounGroupReader(lexicons, HeadReader(lexicons))
        self._all = classes.of("all")
        self._copulas = classes.of("copula") | _STAYING
        self._between = classes.of("auxiliary", "adverb") | self._all | _STAYING
        self._opening = self._between | {",", "(", ")"} | {words[0] for words in _PROVING}

    def __call__(
        self, document: Document, phrase: Phrase, *, relative: bool = False
    ) -> Head | None:
        """Return the complement behind a copula, or behind ", all"; None if there is none.

        ``relative``: also that of a clause with "who": "six people, who are all minors".
        """
        end = document.sentence_at(phrase.last - 1).last
        told = _behind_participle(document, phrase.last)
        set_off = _behind_set_off(document, phrase)
        for last in dict.fromkeys((phrase.last, phrase.tail, told, set_off)):
            comma = document.lower[last : last + 1] == [","]
            at = _behind_restated(document, phrase, last, end) if comma else last
            if relative and (who := at + comma) < end and document.lower[who] in _WHO:
                at = who + 1
            start = self._start(document, at, end)
            if start is not None:
                one = _is_one(document, phrase, start)
                group = self._groups(document, start + one, end, one=one)
                if document.following(group.last) in _OWNERS:
                    return None  # "they are children's authors"
                if relative and not MOSTLY.isdisjoint(document.lower[last : group.last]):
                    return None  # "2,600 people, who were mostly children"
                return group.head or group.nominal
        return None

    def _start(self, document: Document, at: int, end: int) -> int | None:
        lower = document.lower
        if at >= end or lower[at] not in self._opening:
            return None
        at = _behind_bracket(document, at, end)
        if at + 1 < end and lower[at] == "," and lower[at + 1] in self._all:
            of = at + 3 < end and lower[at + 2] == "of"
            return at + 4 if of else at + 2
        if at < end and lower[at] == "," and lower[at + 2 : min(at + 4, end)] == ["all", ","]:
            return at + 1  # "49, Ethiopians all, were found"
        for proving in _PROVING:
            if lower[at : at + len(proving)] == proving:
                return at + len(proving)
        stop = min(end, at + _REACH)
        copula = False
        while at < stop and lower[at] in self._between:
            copula = copula or lower[at] in self._copulas
            at += 1
        return _behind_view(lower, at, end) if copula else None


def _behind_set_off(document: Document, phrase: Phrase) -> int:
    """The token behind the marks about a number: "most of them, 24, were" and "– 24 – were"."""
    opening = document.lower[phrase.first - 1]
    bare = phrase.head is None and opening in (",", DASH)
    return phrase.last + (bare and document.following(phrase.last) == opening)


def _behind_participle(document: Document, last: int) -> int:
    """The token behind what was done to "those": "of those taken are girls"."""
    if document.lower[last - 1] != "those":
        return last
    return last + is_past(document.following(last))


def _behind_view(lower: Sequence[str], at: int, end: int) -> int:
    """The token behind what somebody takes them for: "are regarded as", "are thought to be"."""
    if at + 2 < end and lower[at] in _SEEN and lower[at + 1] == "as":
        return at + 2
    if at + 3 < end and lower[at] in _HELD and tuple(lower[at + 1 : at + 3]) == ("to", "be"):
        doing = lower[at + 3].endswith("ing")  # "were found to be committing offences"
        return at if doing else at + 3
    return at


def _is_one(document: Document, phrase: Phrase, start: int) -> bool:
    """Whether the number is one and a noun with an article is predicated of it: "one is a man"."""
    named = document.lower[start : start + 1] in (["a"], ["an"])
    return named and document.lower[phrase.first] == "one" and phrase.head is None


def _behind_restated(document: Document, phrase: Phrase, at: int, end: int) -> int:
    """The token behind what a comma opens: "40 percent, or about 240, were", for both."""
    lower = document.lower
    if lower[at + 1 : at + 2] == ["or"]:
        closing = next((t for t in range(at + 2, min(at + _AGAIN, end)) if lower[t] == ","), None)
        numbered = any(word[0].isdigit() for word in lower[at + 2 : closing or at])
        return closing + 1 if closing is not None and numbered else at
    return at + 1 if lower[phrase.first - 2 : phrase.first] == [",", "or"] else at


def _behind_bracket(document: Document, at: int, end: int) -> int:
    """Return the token behind a bracket that holds one number: "victims (131) were female"."""
    lower = document.lower
    inside = at < end and lower[at] == ")"
    closing = at if inside else at + 2
    if closing >= end or lower[closing] != ")":
        return at
    return closing + 1 if inside or (lower[at] == "(" and lower[at + 1][0].isdigit()) else at


def is_of_unknown(document: Document, draft: Draft, numerals: AbstractSet[str]) -> bool:
    """Whether it is part of what may be no people: "none of the nine smoke detectors".

    Not "two thirds of the electorate", nor "three of them" or "three of the nine".
    """
    of = draft.phrase.of
    word = "" if of is None else document.lower[of[1] - 1]
    return word.isalpha() and word not in _PEOPLE and word not in numerals
