"""Dates in inserts: of a bracket behind a count, of what was set up or published by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import BE, FEW, HAVE, is_past
from statextract.attach.inserts import DASH
from statextract.attach.period.papers import SAYING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

# An insert between commas is no longer than this on either side of its date.
_INSERT = 8
_ARTICLES = frozenset(("a", "an", "one"))
_ALL = frozenset(("all", "both", "mostly"))
_KNOWN = frozenset("the its their his her".split())
_RANKS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth latest worst most".split()
)
_NTH = ("st", "nd", "rd", "th")
_FEW = FEW | {"another"}
_PART_MARKS = frozenset((",", ":", DASH, "-"))
_MARKS = frozenset((",", ":", ";", "(", DASH))
_WHERE = frozenset(("where",))
_EXPLAINING = frozenset(("that", "which", "where", "whose"))
_PLACE = 6  # tokens of ", New South Wales, arrested"
_IN_BRACKET = 4  # tokens of "(as at" before the date
_OPENS = 2  # tokens of "• In May:"
_TERM = 8  # tokens of "(same period of the previous year:"
_TERMS = frozenset("week weeks month quarter year period season".split())


def dates_count(document: Document, draft: Draft, token: int) -> bool:
    """Whether a date fills the bracket behind a count: "680 (as at 3 May)"."""
    lower = document.lower
    for opening in (draft.number.last, draft.phrase.last):
        if opening < token <= opening + _IN_BRACKET and lower[opening] == "(":
            return "than" not in lower[opening:token]
    return False


def in_participle_insert(document: Document, draft: Draft, token: int) -> bool:
    """Whether a date belongs to an insert: "the court, set up in 1993, indicted 161 men"."""
    sentence = document.sentences[draft.sentence]
    lower = document.lower
    before = lower[max(sentence.first, token - _INSERT - 1) : token]
    if "," not in before:
        return False
    start = token - before[::-1].index(",")
    if not is_past(lower[start]):
        return False
    if lower[start] in SAYING or _closes_place(document, start, sentence.first):
        return False  # the agency, UNHCR, said last year
    if lower[start - 2].isdigit() and lower[start - 3] in (",", "aged"):
        return False  # "Ivan Petrov, 44, opened fire on 3 May 2014, killing six"
    limit = min(sentence.last, token + _INSERT)
    end = next((at for at in range(token, limit) if lower[at] == ","), -1)
    return end >= 0 and not start <= draft.number.first < end


def _closes_place(document: Document, start: int, first: int) -> bool:
    """Whether a comma only ends a place: "police in Macon, Georgia, arrested nine on Monday,"."""
    at = start - 2
    while at > first and at > start - _PLACE and document.words[at][0].isupper():
        at -= 1
    named = at < start - 2 and document.lower[at] == ","
    return named and at > first and document.words[at - 1][0].isupper()


def is_in_apposition(document: Document, draft: Draft, token: int) -> bool:
    """Whether a date is of what explains a name: "in Kano, a city that was bombed in 2014"."""
    lower = document.lower
    for mark in range(token - 1, draft.number.last, -1):
        if lower[mark] in (",", DASH):
            if _ranks(lower, mark + 1):
                return True
            explains = lower[mark + 1] in _ARTICLES or lower[mark + 1] in _WHERE
            if lower[mark + 1] in _ALL and lower[mark + 2] != "of":
                explains = "who" in lower[mark + 2 : token]  # "all contacts of a man who died in"
                return explains and "," in lower[token : token + _INSERT]
            return explains and not _EXPLAINING.isdisjoint(lower[mark + 1 : token])
    return False


def _ranks(lower: Sequence[str], first: int) -> bool:
    """Whether an insert ranks an event among others: ", the third such attack since May"."""
    if lower[first] not in _KNOWN or first + 1 >= len(lower):
        return False
    rank = lower[first + 1]
    return rank in _RANKS or rank.endswith("est") or (rank[:1].isdigit() and rank[-2:] in _NTH)


def parts_begin(document: Document, draft: Draft, near: Sequence[Timing]) -> int | None:
    """Return the mark behind which each part of a figure has a date of its own, None if none has.

    Three died: one on Monday and two on Wednesday; two, a boy in May and a girl on 3 June. But
    "12 men, two of them Danes, were held on Monday" has one.
    """
    lower, at = document.lower, draft.number.last
    dates = [timing.mention for timing in near if timing.mention.first > at]
    if len(dates) < len(("one", "other")):
        return None
    first, last = dates[0].first, dates[0].last
    mark = next((token for token in range(at, first) if lower[token] in _PART_MARKS), None)
    if mark is None or not (_MARKS | BE | HAVE).isdisjoint(lower[mark + 1 : first]):
        return None
    joined = last + (lower[last] in (",", ";")) if last + 2 < len(lower) else last
    joined += joined > last and lower[joined] == "and"
    joined += joined == last and lower[joined : joined + 1] == ["and"]
    counts = [lower[mark + 1], lower[joined]] if joined > last else []
    each = bool(counts) and all(_counts(word) for word in counts)
    return mark if each and joined < dates[1].first else None


def _counts(word: str) -> bool:
    return word in _ARTICLES or word in _FEW or word[0].isdigit()


def labels_another(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a date in brackets is of the number there, not of one before: "93 (2024: 104)"."""
    bracket = bracket_of_count(document, timing)
    return bracket is not None and draft.number.last <= bracket


def is_of_unknown_term(document: Document, draft: Draft) -> bool:
    """Whether a bracket labels a count by a term that is no date: "96 (week 15: 121)"."""
    lower, mark = document.lower, draft.number.first - 1
    if lower[mark] != ":":
        return False
    before = lower[max(document.sentences[draft.sentence].first, mark - _TERM) : mark]
    opened = "(" in before
    label = before[len(before) - before[::-1].index("(") :] if opened else []
    return not _TERMS.isdisjoint(label) and ")" not in label


def is_of_label(document: Document, timing: Timing) -> bool:
    """Whether a date is of one label only: "New deaths (last 24 h): 3", "Killed in May: 12"."""
    lower, last = document.lower, timing.mention.last
    sentence = document.sentence_at(last - 1)
    if document.following(last) == ":":
        alone = last + 2 >= sentence.last or lower[last + 2] == "("
        counted = lower[last + 1 : last + 2] and lower[last + 1][0].isdigit()
        opens = timing.mention.first - sentence.first <= _OPENS
        return alone and bool(counted or not opens)
    return lower[last : last + 1] == [")"] and document.following(last + 1) == ":"


def is_of_one_count(document: Document, timing: Timing) -> bool:
    """Whether a date is of the count beside it only, in a bracket or a label."""
    return is_of_label(document, timing) or bracket_of_count(document, timing) is not None


def bracket_of_count(document: Document, timing: Timing) -> int | None:
    """The bracket before a date with a count of its own: "(2024: 104)", "(104 in 2024)"."""
    first, lower = timing.mention.first, document.lower
    for at in range(first - 1, max(-1, first - _IN_BRACKET), -1):
        if lower[at] == "(":
            own = any(word[0].isdigit() for word in lower[at + 1 : first])
            return at if own or document.following(timing.mention.last) == ":" else None
    return None


def is_bracketed(document: Document, timing: Timing) -> bool:
    """Whether a date closes a bracket, so that it is not of what stands behind that.

    It is where the bracket ends a label: "New deaths (last 24 h): 3".
    """
    first, last = timing.mention.first, timing.mention.last
    if document.lower[last : last + 1] != [")"] or is_of_label(document, timing):
        return False
    return "(" in document.lower[max(0, first - _IN_BRACKET) : first]
