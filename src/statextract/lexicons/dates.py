"""Words of calendar expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from statextract.lexicons.load import Entry, PhraseTable, phrase_table, read_entries
from statextract.lexicons.words import split_words

if TYPE_CHECKING:
    from collections.abc import Mapping

WordKind = Literal[
    "month",
    "short_month",
    "weekday",
    "short_weekday",
    "weekdays",
    "season",
    "unit",
    "weekend",
    "period",
    "semester",
    "daypart",
    "deictic",
    "overnight",
    "last",
    "next",
    "previous",
    "recent",
    "same",
    "edge",
    "shade",
    "fiscal",
    "vague_count",
    "cardinal",
    "ordinal",
    "era",
    "dated_noun",
    "law",
]
CalendarUnit = Literal[
    "hour", "day", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century"
]
Meaning = Literal[
    "before_yesterday",
    "after_tomorrow",
    "year_to_date",
    "month_to_date",
    "week_to_date",
    "to_date",
    "before_last_year",
    "before_last_month",
    "before_last_week",
    "unknown",
]


class DateWord(Entry):
    """A word that calendar expressions are made of.

    ``value`` is what its kind counts: the number of a month, the weekday from Monday 0, the
    EDTF code of a season, the step of "last", the years to add to an era's year. ``gives`` is
    the first date of the example ("": none), read as published on 24 April 2025.
    """

    forms: tuple[str, ...]
    kind: WordKind
    value: int = 0
    unit: CalendarUnit | None = None
    example: str
    gives: str


class DatePhrase(Entry):
    """A feast, a set phrase, or (with neither) a name that holds a calendar word.

    Feasts have ``month`` and ``day``, or ``easter``, the days from Easter Sunday,
    and ``days`` if they last for more than one. ``nth`` is which ``weekday`` of the month they
    are counted from (-1: the last), ``shift`` the days from it; ``months``: whole ones.
    """

    forms: tuple[str, ...]
    month: int | None = None
    day: int | None = None
    easter: int | None = None
    weekday: int = 0
    nth: int = 0
    shift: int = 0
    days: int = 1
    months: int = 0
    means: Meaning | None = None
    example: str
    gives: str = ""


class FiscalYear(Entry):
    """The fiscal year of a country, by the names that give the country away.

    ``named_by_end``: a single year names the fiscal year that ends in it; ``spoken``: a plain
    "2023-24" means the fiscal year there.
    """

    forms: tuple[str, ...]
    month: int
    day: int
    named_by_end: bool
    spoken: bool = False
    example: str
    gives: str


class TenseWord(Entry):
    """A verb form of the past, or wording by which a sentence looks ahead.

    ``weak``: it gives way to a past form in the same clause (a noun too: "the vote was").
    """

    forms: tuple[str, ...]
    ahead: bool
    weak: bool = False
    example: str
    gives: str


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Words that the grammar of dates looks up token by token, lower case.

    ``words`` by their form, ``tenses`` by the tokens of theirs.
    """

    words: Mapping[str, DateWord]
    tenses: Mapping[tuple[str, ...], TenseWord]
    fiscal_years: tuple[FiscalYear, ...]


def load_calendar() -> CalendarWords:
    """Return the words of calendar expressions."""
    words = read_entries("dates.toml", DateWord)
    tenses = read_entries("dates_tenses.toml", TenseWord)
    return CalendarWords(
        words={form.lower(): entry for entry in words for form in entry.forms},
        tenses={
            tuple(split_words(form.lower())): entry for entry in tenses for form in entry.forms
        },
        fiscal_years=read_entries("dates_fiscal.toml", FiscalYear),
    )


def load_date_phrases() -> PhraseTable[DatePhrase]:
    """Return the table of feasts, set phrases and misleading names."""
    entries = read_entries("dates_phrases.toml", DatePhrase)
    return phrase_table("date_phrases", entries, lambda entry: entry.forms)
