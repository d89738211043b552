"""Months without a day or a year, told from the people and verbs of the same name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart
    from statextract.model.document import Document

_MONTH = re.compile(r"M!?")
_ROW_OF_MONTHS = re.compile(r",?&[MA]|,[MA]")
_BEFORE_LABEL = ("", "(", ";", ",")
_PERSONS = frozenset(("april", "may", "june", "august"))
_OPENERS = frozenset(("in", "since", "during", "until", "till", "throughout", "than", "over"))
_NEUTRAL = "fFuzkjb&|e-h6"
_LISTED = frozenset(("with", "had", "saw", "at", ":", "(", "-", "\u2013"))
_MONTHLY = frozenset("saw marked recorded witnessed registered logged".split())  # "April saw 67"
_RECORDED = frozenset("a an the another more fewer".split())
_BETWEEN = frozenset((",", ";", "and"))
_ROW = 8  # tokens back to the month before: "April with about 3,400 ; May with"


def _month(chart: Chart, match: re.Match[str]) -> Atom | None:
    at = match.start()
    if not _stands_as_month(chart, at):
        return None
    word = chart.word(at)
    dotted = word is not None and word.kind == "short_month"
    last = match.end() if dotted else at + 1
    return Atom(at, last, Explicit(month=chart.value(at)))


def _counts_behind(document: Document, at: int, last: int) -> bool:
    """Whether a count or its change stands here: "May saw 67", not "April saw two men shot"."""
    return at < last and (document.words[at][0].isdigit() or document.lower[at] in _RECORDED)


def _stands_as_month(chart: Chart, at: int) -> bool:
    """Whether the name of a month is one: not the verb "may", nor April Lee."""
    document = chart.document
    sentence = document.sentence_at(at)
    word = document.lower[at]
    leader = document.lower[at - 1] if at > sentence.first else ""
    following = document.words[at + 1] if at + 1 < sentence.last else ""
    entry = chart.word(at)
    short = entry is not None and entry.kind == "short_month"
    if leader == "for":
        return not following[:1].isupper()
    if leader in _OPENERS:
        return not (short and following[:1].isupper())
    if any(first == at and last == at + 1 for first, last in sentence.cells):
        return True
    if chart.letter(at - 1) == "," and chart.letter(at - 2) in "MA~" and _goes_on(chart, at):
        return True
    if (
        _is_label(chart, at, leader)
        or _heads_number(chart, at)
        or _begins_range(chart, at)
        or _is_listed(chart, at)
    ):
        return True
    name_follows = following[:1].isupper() and chart.letter(at + 1) == " "
    if short:
        return _ends_range(chart, at) or (leader == "between" and _is_joined(chart, at))
    if leader and chart.letter(at - 1) in _NEUTRAL:
        return not name_follows or chart.letter(at - 2) in "MA~"
    if word in _PERSONS or word == "march":
        begins = chart.begins_sentence(at)
        relative = at + 2 < sentence.last and document.lower[at + 2] in (
            "with",
            "when",
            "which",
            "the",
        )
        if _is_of_year(chart, at):
            return True
        if begins:
            counts = following in _MONTHLY and _counts_behind(document, at + 2, sentence.last)
            return counts or (following == "," and relative)
        return leader == "the" and not name_follows and word != "march" and following[:1].islower()
    return not name_follows


def _is_label(chart: Chart, at: int, leader: str) -> bool:
    """Whether a month labels a number: "57 arrests (March: 49)", a line "May: 12"."""
    labels = leader in _BEFORE_LABEL and chart.document.following(at + 1) == ":"
    return labels and chart.letter(at + 2) in "Dyn"


def _is_of_year(chart: Chart, at: int) -> bool:
    """Whether the year of a month follows: "May of this year", "March of 2020"."""
    lower = chart.document.lower
    if at + 3 >= len(lower) or lower[at + 1] != "of":
        return False
    named = lower[at + 2] in ("this", "last", "that", "the") and lower[at + 3] == "year"
    return named or chart.letter(at + 2) == "Y"


def _begins_range(chart: Chart, at: int) -> bool:
    """Whether another month follows: April to June, Jan. to May, May-July, April and May 2024."""
    at += chart.letter(at + 1) == "!"
    return chart.letter(at + 2) in ("A" if chart.letter(at + 1) == "&" else "AM") and (
        chart.letter(at + 1) in "z-&"
    )


def _ends_range(chart: Chart, at: int) -> bool:
    """Whether a short month ends a range: Jan-Sept, Jan. to Sept., between Jan. and Sept."""
    before = at - 2 - (chart.letter(at - 2) == "!")
    joining = "-z&" if chart.letter(at + 1) == "!" else "-z"
    return chart.letter(at - 1) in joining and chart.letter(before) in "MA~"


def _is_joined(chart: Chart, at: int) -> bool:
    """Whether another month is joined behind a short one: between Jan. and Sept."""
    at += chart.letter(at + 1) == "!"
    return chart.letter(at + 1) == "&" and chart.letter(at + 2) in "AM"


def _goes_on(chart: Chart, at: int) -> bool:
    """Whether a row of months goes on behind one of them: April, May and June."""
    behind = chart.letters[at + 1 : at + 4]
    return bool(_ROW_OF_MONTHS.match(behind))


def _heads_number(chart: Chart, at: int) -> bool:
    """Whether a month stands in a list of months with their counts."""
    document = chart.document
    sentence = document.sentence_at(at)
    head = document.lower[sentence.first : at]
    return chart.letter(at + 1) in "Dyn" and "month" in head and ":" in head


def _is_listed(chart: Chart, at: int) -> bool:
    """Whether a month goes on a list of months with counts: in May with 36; June with 32.

    The month before it in the sentence has the same word between itself and its count.
    """
    document, lower = chart.document, chart.document.lower
    sentence = document.sentence_at(at)
    if (
        at + 2 >= sentence.last
        or lower[at + 1] not in _LISTED
        or chart.letter(at + 2) not in "DNyn"
    ):
        return False
    if at <= sentence.first or lower[at - 1] not in _BETWEEN:
        return False
    before = range(max(sentence.first, at - _ROW), at - 2)
    return any(
        lower[one + 1] == lower[at + 1]
        and (word := chart.word(one)) is not None
        and word.kind in ("month", "short_month")
        and (one in chart.atoms or lower[one] not in _PERSONS)
        and chart.letter(one + 2) in "DNyn"
        for one in before
    )


# The bare months that are left.
MONTHS = (Rule(_MONTH, _month, "M"),)
