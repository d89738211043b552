"""Numbers of the calendar, where no date mention covers them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from statextract.find.numbers.context import Context
from statextract.find.reached import is_reached
from statextract.find.year_parts import opens_year
from statextract.lexicons.calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from statextract.lexicons.numerals import Shape
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType

_MONTHS = (
    MONTHS
    | SHORT_MONTHS
    | frozenset(
        """
    meskerem tikimt hidar tahsas tir yekatit megabit miazia ginbot sene hamle nehase pagume
    baishakh jestha ashadh shrawan bhadra ashwin kartik mangsir poush magh falgun chaitra
    muharram safar rajab shaban ramadan shawwal nowruz farvardin ordibehesht khordad mordad
    shahrivar mehr aban azar dey bahman esfand
    """.split()
    )
)
_ERAS = frozenset("showa heisei reiwa meiji taisho".split())
_BEFORE_YEAR = frozenset(
    """
    in since until till by of from during after before to for early late mid spring summer
    autumn winter year through around between and circa over the this that its his her their
    our fiscal financial quarter half season ( © , - \u2013 / : "
    """.split()
)
_ZONES = frozenset("gmt utc hours hrs local est cet wib".split())
_AFTER_YEAR = frozenset("saw was brought alone edition onwards onward".split())
_MARKS = frozenset('( , - \u2013 / : "'.split())
_PART_OF_YEAR = frozenset(("quarter", "half", "trimester", "semester"))
_CODE, _DECADE, _FRACTION, _ORDINAL = Shape.CODE, Shape.DECADE, Shape.FRACTION, Shape.ORDINAL
_DAY_DIGITS = 2
_MODERN = 1990  # from here on, a bare number behind "compared with" is a year
_NAMED_BY_YEAR = 1900  # events of which news tells by name and year
_EVENTS = frozenset(
    "earthquake quake flood tsunami hurricane cyclone typhoon war genocide famine disaster".split()
)
_RECENT = 1800  # the first year that news sets beside another by "to"
_COPULAS = frozenset("is are was were at to".split())
_SUBJECT = 24  # tokens from "the number of patients" to its level
_VERBS = frozenset("had have were are".split())
_RECALLING = frozenset("of after before like".split())
_SUMS = frozenset("total number series string tally record list some".split())
_ARTICLES = frozenset("the a an this that its his her their our 's".split())
_YEARLY_CODE = re.compile(r"q[1-4]|h[12]|fy\d{2,4}|(?:fy|ay)?(\d{4})[-\u2013/](\d{2,4})")


def date(context: Context) -> NumberType | None:
    """Return ``date`` for days, years, quarters, decades and centuries."""
    shape, after = context.numeral.shape, context.after
    if shape is _CODE:
        return NumberType.DATE if _is_yearly(context.text) else None
    if shape is _DECADE:
        return NumberType.DATE
    if after[0] == "century" or (after[0] == "-" and after[1] == "century"):
        return NumberType.DATE
    if shape is _FRACTION:
        return None
    if _is_day(context):
        return NumberType.DATE
    if shape is _ORDINAL:
        return NumberType.DATE if after[0] in _PART_OF_YEAR and _dated(context) else None
    if context.before[0] in _ERAS:
        return NumberType.DATE
    return NumberType.DATE if _is_year(context) else None


def _is_yearly(text: str) -> bool:
    """Q3, FY25, 2024/25; not a number and year as laws have them: 1178/2020."""
    match = _YEARLY_CODE.fullmatch(text)
    if match is None or match.group(1) is None:
        return match is not None
    first, second = int(match.group(1)), int(match.group(2)[-2:])
    return _in_era(first) and 0 < (second - first) % 100 < 40


def _dated(context: Context) -> bool:
    return context.before[0] in ("the", "this", "last", "its") and (
        context.after[1] != "-" and context.after[1] != "lead"
    )


def _is_day(context: Context) -> bool:
    """22 April, April 22, the 22nd of May, 5-11 July, Monday 14."""
    numeral, before, after = context.numeral, context.before, context.after
    top = numeral.high if numeral.spread else numeral.value
    if top is None or not 1 <= top <= 31 or numeral.scale > 1:
        return False
    following = after[1] if after[0] in ("of", "-", "/") else after[0]
    if following in _MONTHS and _is_month(context, following, behind=True):
        return True
    if before[0] in _MONTHS and _is_month(context, before[0], behind=False):
        if numeral.form != "digits" and numeral.shape is not _ORDINAL:
            return False  # "Last May two soldiers were killed"
        if before[1] in ("in", "during"):
            return False  # no date took it: "in January 12 people died, in February 15"
        return before[1] != "" or context.noun(reach=2) != "person"
    joined = before[0] in ("and", "to", "-", "\u2013", "or", ",")
    joined = joined and numeral.form == "digits"  # "on July 21, two were found"
    if joined and before[1].isdigit() and len(before[1]) <= _DAY_DIGITS:
        return before[2] in _MONTHS and context.noun(reach=2) is None
    if before[0] in WEEKDAYS or (before[0] == "," and before[1] in WEEKDAYS):
        if numeral.form != "digits" and numeral.shape is not _ORDINAL:
            return False  # "on Tuesday nine were held and on Wednesday three"
        return context.noun() is None and after[0] in ("", ",", ".", ")")
    return (
        after[0] in ("and", "to", "-", "\u2013", "&")
        and after[1].isdigit()
        and (after[2] in _MONTHS)
    )


def _is_month(context: Context, word: str, *, behind: bool) -> bool:
    """Whether "may" and "march" are written as months are."""
    if word not in ("may", "march", "sept", "dey", "sene", "mar", "mehr"):
        return True
    if not behind:
        return context.word_before()[:1].isupper()
    on = 1 if context.after[0] in ("of", "-", "/") else 0
    return context.word_after(on)[:1].isupper()


def _is_of_two(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a year is one of two: "both 2024 and 2028 Games"."""
    beside = after[1] if before[0] == "both" and after[0] == "and" else before[1]
    joined = before[0] == "both" or before[0] == "and"
    return joined and beside.isdecimal() and _in_era(int(beside[:5]))


def _is_year(context: Context) -> bool:
    """Whether a numeral is a year, or two joined by a dash: "in 2019", "2019/20"."""
    numeral, text = context.numeral, context.text
    if len(text) < 4 or numeral.form != "digits" or numeral.scale > 1:
        return False
    before, after = context.before, context.after
    if numeral.spread:
        return (
            text[:4].isdigit()
            and _in_era(numeral.low)
            and _in_era(numeral.high)
            and (text[4:5] != " " or (numeral.low or 0) >= _RECENT)  # "TB (1420 to 1430)"
            and (context.noun(reach=1) != "person")
        )
    if not (text.isdigit() and len(text) == 4 and _in_era(numeral.value)) or after[0] in _ZONES:
        return False
    if before[0] in _MONTHS or before[1] in _MONTHS:
        return True
    if is_reached(context.document.lower, context.sentence.first, numeral.first):
        return False  # "The number of cases rose to 1797"
    if _ends_title(context):
        return True
    if "both" in (before[0], before[2]) and _is_of_two(before, after):
        return True
    if before[0] in _COPULAS and _is_level(context):
        return False  # "the number of patients is 1049"
    if before[0] in _MARKS and not ((context.whole or 0) >= 1900 and not _of_percent(context)):
        return False
    if after[0] in _AFTER_YEAR and before[0] in ("", ";", ",", "but", "while", "and", "than"):
        return True
    if before[0] == "and" and after[0] in _VERBS and not context.listed_after(NumberType.DATE):
        return False  # "1846 were taken in and 1720 had been discharged"
    if _is_of_a_named_event(context):
        return True
    if (context.whole or 0) >= _MODERN and opens_year(before[0], before[1], before[2]):
        return True
    if _is_of_all(before) and (context.whole or 0) >= _MODERN:
        return True  # "Most 2019 arrivals departed from Tunisia"
    if _is_of_one_thing(context):
        return True
    noun = context.noun(reach=1 if before[0] in ("in", "of", "since", "until") else 2)
    if noun is None and _is_compared(before) and (context.whole or 0) >= _MODERN:
        return True
    if noun is None:
        return before[0] in _BEFORE_YEAR or before[0] in ("", ".") or after[0] in ("'s", ".", ")")
    if before[0] in _ARTICLES:
        return after[0] not in ("people", "persons")
    if before[0] in _RECALLING and noun == "case" and before[1] not in _SUMS:
        return (context.whole or 0) >= _MODERN  # "a repeat of 2005 riots", "after 2011 protests"
    return before[0] in ("in", "since", "until", "during") and noun != "person"


def _is_level(context: Context) -> bool:
    """Whether the number or toll of something is what is said to be that many."""
    first = context.numeral.first
    lower = context.document.lower[max(context.sentence.first, first - _SUBJECT) : first]
    return "toll" in lower or any(pair == ("number", "of") for pair in pairwise(lower))


def _is_of_a_named_event(context: Context) -> bool:
    """Whether name and year tell which event people are of: "Lockerbie 1988 bombing victims"."""
    name, at = context.word_before(), context.numeral.last
    if not (name[:1].isupper() and context.numeral.first - 1 > context.sentence.first):
        return False
    if (context.whole or 0) < _NAMED_BY_YEAR or not context.word_after(1).islower():
        return False
    event = context.after[0] in _EVENTS or at in context.document.starting(context.lexicons.cases)
    return event and "person" in (context.nouns.get(at), context.nouns.get(at + 1))


def _ends_title(context: Context) -> bool:
    """Whether a year closes a title: "Review of Fatalities 2023", but "Quake injures 2000"."""
    sentence, before = context.sentence, context.before[0]
    titled = sentence.kind in (SentenceKind.TITLE, SentenceKind.HEADING)
    at = context.numeral.first - 1
    done = at in context.document.starting(context.lexicons.outcomes) and at not in context.nouns
    last = context.numeral.last == sentence.last and before.isalpha() and not done
    return titled and last and (context.whole or 0) >= _MODERN


def _is_of_one_thing(context: Context) -> bool:
    """Whether a year tells of when one thing is: "the original 1991 score"."""
    before, after = context.before, context.after
    if context.noun() == "person" or after[0] == "people":
        return False
    one = after[0].isalpha() and not after[0].endswith("s") and after[0] not in context.closed
    adjective = before[1] in _ARTICLES and before[0].isalpha() and before[0] not in context.closed
    return one and adjective and (context.whole or 0) >= _NAMED_BY_YEAR


def _is_of_all(before: Sequence[str]) -> bool:
    """Whether "most" or, at the head of a sentence, "total" stands before a year."""
    return before[0] == "most" or before[:2] == ("total", "")


def _is_compared(before: Sequence[str]) -> bool:
    """Whether a year is what is compared with: "a 100% increase compared with 2015"."""
    return before[0] in ("with", "to") and before[1] == "compared"


def _of_percent(context: Context) -> bool:
    """Whether the number in brackets is what a percentage before them comes to: 53% (1684)."""
    previous = context.previous
    return (
        context.before[0] == "("
        and previous is not None
        and previous.percent
        and previous.last == context.numeral.first - 1
    )


def _in_era(year: float | None) -> bool:
    return year is not None and 1000 <= year <= 2100
