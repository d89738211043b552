"""Years and longer: 2025, 2014-16, fiscal 2023-24, the 1990s, week 14 of 2025."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.find.dates.calendar import Point, Value, single
from statextract.find.dates.chart import Atom, Rule
from statextract.find.dates.expressions import Explicit, Fiscal, Known, Span
from statextract.find.dates.weeks import WEEKS
from statextract.find.reached import is_reached
from statextract.find.year_parts import opens_year
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from statextract.find.dates.chart import Chart


_SEASON = re.compile(r"t?(?P<season>S)U?,?(?:ft?)?(?P<year>Y)")
_DECADE = re.compile(r"t?(?:(?P<year>Y)|'?(?P<short>y))'?x")
_CENTURY = re.compile(r"t?(?P<number>Do|N-O|O)-?(?P<unit>U)")
_FISCAL = re.compile(
    r"""
    t?Z(?P<unit>U?)(?P<year>Y)(?:(?P<mark>[-/])(?P<end>[DyY]))?          # fiscal year 2023-24
    | t?(?P<year2>Y)(?:(?P<mark2>[-/])(?P<end2>[DyY]))?Z(?P<unit2>U)     # the 2023-24 fiscal year
    """,
    re.VERBOSE,
)
_YEARS = re.compile(r"(?<![-/DYyn])t?(?P<year>Y)(?P<mark>[-/])(?P<end>[DyY])(?![-/DYy])")
_YEAR_PAIR = re.compile(r"(?P<open>[Fb])(?:t?(?P<unit>U))?(?P<a>Y)(?P<join>[zu&-])(?P<b>Y)")
_ERA = re.compile(r"G(?P<year>[DynY])")
_YEAR = re.compile(r"Y")
_NO_YEAR = frozenset("% percent km kg gmt utc bst est hrs hours local dollars".split())
_LIVES = frozenset("his her their".split())
_LIFE = 4  # tokens from "their" to "mid-to-late"
_OWNERS = frozenset("a an his her its their".split())
_LAWS = frozenset("law act decree code bill convention protocol ordinance treaty pact".split())
# A year before one of these, or before a noun and one of those, is no count.
_DASHES = frozenset(("-", "\u2013", "\u2014"))
_TALLIES = frozenset("toll figures statistics census tally".split())
_REPORTS = frozenset("report reports review bulletin summary data overview".split())
_SHORTLY = frozenset("numbers figures review brief".split())
_CHANGES = frozenset("fell rose dropped climbed jumped soared declined up down increased".split())
_BY_HOW_MUCH = frozenset("by to % percent per sharply slightly".split())
_TURNS = frozenset("ended ends began begins started closed finished entered".split())
_MERELY = frozenset(("just", "only"))
_COUNTED = frozenset("of people persons days weeks months years hours minutes miles".split())
_WITHIN = frozenset(("in", "during", "for"))
_LABELLED = 4  # tokens from the year to the end of "2024: 610."
_ROUGHLY = frozenset("about around some nearly almost over roughly approximately at least".split())

_ROWS = 30  # of a table, before and behind a cell


def _season(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.year(match)
    return Atom(match.start(), match.end(), Explicit(year, chart.value(match.start("season"))))


def _decade(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.number(match, "year")
    if year is None:
        year = 1900 + (chart.number(match, "short") or 0)
        if not any(chart.letter(token) in "t'e" for token in (match.start(), match.start() - 1)):
            return None
        before = chart.document.lower[max(0, match.start() - _LIFE) : match.start()]
        if not _LIVES.isdisjoint(before):
            return None  # "women in their late 70s"
    if year % 10 or not _touching(chart, match.end() - 2, match.end()):
        return None
    return Atom(match.start(), match.end(), Known(single(Point(year, scale=10))))


def _touching(chart: Chart, first: int, last: int) -> bool:
    document = chart.document
    return all(document.ends[at] == document.starts[at + 1] for at in range(first, last - 1))


def _century(chart: Chart, match: re.Match[str]) -> Atom | None:
    number = chart.number(match, "number") or 0
    if chart.document.lower[match.start("unit")] != "century" or not 2 <= number <= 21:
        return None
    return Atom(match.start(), match.end(), Known(single(Point((number - 1) * 100, scale=100))))


def _fiscal(chart: Chart, match: re.Match[str]) -> Atom | None:
    tail = "" if match["year"] else "2"
    unit = match.start("unit" + tail)
    if match["unit" + tail] and chart.document.lower[unit] != "year":
        return None
    year = chart.number(match, "year" + tail) or 0
    end = _end_year(year, chart.number(match, "end" + tail))
    return Atom(match.start(), match.end(), Fiscal(year, end))


def _end_year(year: int, end: int | None) -> int | None:
    return end if end is None or end > 99 else year // 100 * 100 + end


def _years(chart: Chart, match: re.Match[str]) -> Atom | None:
    """A fiscal year if the two years follow each other, else a range."""
    year = chart.number(match, "year") or 0
    end = _end_year(year, chart.number(match, "end")) or 0
    short = chart.letter(match.start("end")) != "Y"
    spaced = not _touching(chart, match.start("year"), match.end())
    if not year < end <= 2100 or (spaced and (short or not _are_apart(chart, match, year))):
        return None
    if _of_law(chart, match.start("year")):
        return None
    first = match.start("year")
    if short and end == year + 1:
        slashed = chart.letter(match.start("mark")) == "/"
        return Atom(first, match.end(), Fiscal(year, end, slashed=slashed, named=False))
    return Atom(first, match.end(), Known(Value(Point(year), Point(end))))


def _are_apart(chart: Chart, match: re.Match[str], year: int) -> bool:
    """Whether spaces stand around the dash of two years that count nothing: "2016- 2020, 40"."""
    dash = chart.letter(match.start("mark")) == "-"
    people = chart.document.following(match.end()) in ("people", "persons")
    return dash and year >= 1900 and not (people or chart.counts(match.end()))


def _year_pair(chart: Chart, match: re.Match[str]) -> Atom | None:
    """Read "from 2014 to 2018", "between the years 2014 and 2018", "between 2014 to 2018"."""
    first, second = chart.number(match, "a") or 0, chart.number(match, "b") or 0
    joined = chart.letter(match.start("join")) == "&"
    if joined and match["open"] != "b":
        return None
    if match["open"] == "b" and not joined and chart.counts(match.end()):
        return None  # "between 1900 to 2018 cars"
    if match["unit"] and chart.document.lower[match.start("unit")] != "years":
        return None
    return Atom(match.start(), match.end(), Span(Explicit(first), Explicit(second)))


def _era(chart: Chart, match: re.Match[str]) -> Atom | None:
    year = chart.value(match.start()) + (chart.number(match, "year") or 0)
    if not 1800 <= year <= 2100:
        return None
    return Atom(match.start(), match.end(), Explicit(year))


def _year(chart: Chart, match: re.Match[str]) -> Atom | None:
    """A bare year where its surroundings leave no other reading."""
    at = match.start()
    year = chart.value(at)
    if _stands_as_year(chart, at, year):
        return Atom(at, at + 1, Explicit(year))
    return None


def _stands_as_year(chart: Chart, at: int, year: int) -> bool:
    """Whether four digits are a year by the words on both sides, rather than an amount."""
    document = chart.document
    before, after = chart.letter(at - 1), chart.letter(at + 1)
    sentence = document.sentence_at(at)
    follower = document.lower[at + 1] if at + 1 < sentence.last else ""
    leader = document.lower[at - 1] if at > sentence.first else ""
    if leader in _MERELY and at - 2 >= sentence.first and document.lower[at - 2] in _WITHIN:
        amount = follower in _COUNTED or follower in _NO_YEAR
        return 1800 <= year <= 2100 and not (
            amount or (bool(follower) and chart.counts(at + 1))
        )  # "in just 2020"
    if leader in ("$", "\u20ac", "\u00a3", "no", "+") or follower in _NO_YEAR:
        return False
    if _of_law(chart, at) or is_reached(document.lower, sentence.first, at):
        return False
    counted = bool(follower) and chart.counts(at + 1)
    if sentence.cells:
        return _alone_in_cell(chart, at) and 1800 <= year <= 2100
    if leader in (
        "in",
        "since",
        "during",
        "until",
        "till",
        "by",
        "throughout",
        "from",
        "before",
        "after",
    ):
        return year >= 1500 and not (counted and year % 100 == 0) and after != "x"
    if before == "b" and after == "&" and chart.letter(at + 2) in "2MA":
        return 1800 <= year <= 2100  # "between 2019 and now", "between 2019 and July 2021"
    if leader in _TURNS and 1800 <= year <= 2100:
        return not counted
    if before in "bu&z" and 1800 <= year <= 2100 and "A" in chart.letters[max(0, at - 12) : at]:
        return not counted
    if not 1800 <= year <= 2100:
        return False
    if before == "," and chart.letter(at - 2) in "A~Y":
        return not counted
    if before in "A~":
        return chart.after_feast(at)
    if before in "pq" or chart.dates_noun(at + 1) or _titles_figures(chart, at, year):
        return True
    if 1980 <= year <= 2040 and _titles_report(chart, at, leader, follower):
        return True
    if before == "-" and chart.letter(at - 2) == "e":
        return True
    if leader == "year":  # "in the year 1995"
        return True
    if leader in _OWNERS and 1900 <= year <= 2040 and follower.isalpha():
        return _LAWS.isdisjoint(document.lower[at + 1 : at + 4])  # "a 2019 safety report"
    if 1990 <= year <= 2040 and at - 3 >= sentence.first:
        part, order = document.lower[at - 2], document.lower[at - 3]
        if opens_year(leader, part, order):
            return True
    if counted:
        return False
    if before == "t" or leader in ("for", "of", "than", "mid", "early", "late", "and", "or", "to"):
        return True
    if before == "<" and after in ">,;":
        return True
    if follower == ":" and leader.isalpha() and _labels_count(chart, at, year):
        return True
    if follower == ":" and at == sentence.first:
        return True  # "2006: 364 pilgrims die in a crush"
    if follower in _DASHES and at == sentence.first and at + 2 < sentence.last:
        return document.words[at + 2][0].isupper()  # "2006 - A hostel collapses"
    if (before in ",-;" or before == " ") and follower in (")", ":", ",", ".", ";"):
        return before != " " or (leader.isalpha() and document.words[at - 1][0].isupper())
    return chart.begins_sentence(at) and after == ";"


def _labels_count(chart: Chart, at: int, year: int) -> bool:
    """Whether a line ends with a year, a colon and a number: "Women arrested 2024: about 610"."""
    document, last = chart.document, chart.document.sentence_at(at).last
    behind = document.lower[at + 2 : min(at + 5, last)] if last <= at + _LABELLED + 2 else ()
    number = next((word for word in behind if word not in _ROUGHLY), "")
    return number[:1].isdigit() and 1980 <= year <= 2040


def _titles_figures(chart: Chart, at: int, year: int) -> bool:
    """Whether a sentence opens with the year of its figures: "2016 road deaths fell by 5%"."""
    if not 1980 <= year <= 2040:
        return False
    behind = chart.document.lower[at + 1 : min(at + 6, chart.document.sentence_at(at).last)]
    if not _TALLIES.isdisjoint(behind[:3]):
        return True
    changed = not _CHANGES.isdisjoint(behind[1:]) and not _BY_HOW_MUCH.isdisjoint(behind[2:])
    return changed and chart.begins_sentence(at)


def _titles_report(chart: Chart, at: int, leader: str, follower: str) -> bool:
    """Whether a heading names its year: "Annual report, 2024", "Trafficking: 2024 in numbers"."""
    document = chart.document
    if document.sentence_at(at).kind not in (SentenceKind.TITLE, SentenceKind.HEADING):
        return False
    if follower == "in":
        return document.following(at + 2) in _SHORTLY
    return not follower and (leader == "," or leader in _TALLIES or leader in _REPORTS)


def _of_law(chart: Chart, at: int) -> bool:
    """Whether a year names a law: the Immigration Act, 13 of 2002; the 1951 Refugee Convention."""
    before = chart.letters[max(0, at - 6) : at]
    if re.search(r"Q(?:<[^>]*>)?,?(?:[ !]{0,2}[Dyn][f/])?f?$", before):
        return True
    return re.match(r"Y ? ?Q", chart.letters[at : at + 4]) is not None


def _alone_in_cell(chart: Chart, at: int) -> bool:
    """Whether a year fills a cell whose column holds no numbers that are none: 187, 2040, 1122."""
    document = chart.document
    sentence = document.sentence_at(at)
    if not any(first == at and last == at + 1 for first, last in sentence.cells):
        return False
    column = sentence.column_of(at)
    near = document.sentences[max(0, sentence.index - _ROWS) : sentence.index + _ROWS]
    rows = [row for row in near if len(row.cells) == len(sentence.cells) and row is not sentence]
    if any(row.header == sentence.index for row in rows):
        return True
    cells = (row.cells[column] for row in rows)
    printed = (document.lower[first].replace(",", "") for first, last in cells if last == first + 1)
    return all(1800 <= int(word) <= 2100 for word in printed if word.isdecimal())


# Everything from weeks by number to centuries but bare years.
ERAS = (
    Rule(_FISCAL, _fiscal, "Z", "Y"),
    Rule(_SEASON, _season, "S", "Y"),
    *WEEKS,
    Rule(_YEAR_PAIR, _year_pair, "Fb", "Y"),
    Rule(_YEARS, _years, "Y", "-/"),
    Rule(_DECADE, _decade, "x"),
    Rule(_CENTURY, _century, "Oo", "U"),
    Rule(_ERA, _era, "G"),
)


# The bare years that are left.
YEARS = (Rule(_YEAR, _year, "Y"),)
