"""What is known while the dates of one article are resolved in text order."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from statextract.find.dates.expressions import (
    Edge,
    Explicit,
    Expression,
    Part,
    Since,
    Span,
    ToDate,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from statextract.find.dates.calendar import Value
    from statextract.find.dates.fiscal import FiscalYears
    from statextract.find.dates.tense import Tense

# So many mentions are looked back over for what an anaphor means: an article has fewer.
_MEMORY = 200

_MONTHS = datetime.timedelta(days=62)
_WEEK = datetime.timedelta(days=7)
_LATE = 11  # in a year that has begun, "in December" is mostly that of the last one
_CHAPTER = 6  # sentences from one date of a chronicle to the next
_BESIDE = 1  # sentences from a bare year to a date without one

Problem = Literal["impossible", "reversed"]


class Answer(NamedTuple):
    """A value (None: not settled), the mention it was counted from, and what is wrong."""

    value: Value | None
    anchor: int | None = None
    problem: Problem | None = None


NOTHING = Answer(None)


class Place(NamedTuple):
    """Where the mention stands, ``rank`` counting mentions; ``tense`` is read when asked.

    ``baseline``: it dates what the mention before it in the sentence is compared with.
    """

    rank: int
    sentence: int
    paragraph: int
    tense: Callable[[], Tense]
    baseline: Callable[[], bool] = bool


class PrintedYear(NamedTuple):
    """A mention that prints its year, in which sentence; ``dated``: and a month too.

    ``running``: it says that the year goes on: "so far in 2019", "since the beginning of 2019".
    """

    rank: int
    year: int
    dated: bool
    sentence: int
    running: bool = False


class Told(NamedTuple):
    """A mention that has been resolved.

    ``opens``: something since it, not it alone, was told; ``leads``: its sentence begins with it;
    ``goes_on``: its clause is of what has gone on since then; ``compared``: something is compared
    with that time.
    """

    expression: Expression
    value: Value | None
    sentence: int
    paragraph: int
    opens: bool = False
    leads: bool = False
    goes_on: bool = False
    compared: bool = False


@dataclass(slots=True)
class Story:
    """The publication date, the years that the text prints, and the mentions so far.

    ``printed`` are the mentions that print their year, in text order;
    ``year`` is the one in which a text without a publication date was written, if it tells it,
    ``last_printed`` the last time that it prints with month and year;
    ``as_of`` is the day of the statement that the text reports, ``reported`` the period that it
    says it reports on; ``names_period``: it calls it so. ``first_year`` is the first mention
    of a year alone, ``years`` the first one of each sentence.
    """

    published: datetime.date | None
    printed: Sequence[PrintedYear]
    fiscal: FiscalYears
    as_of: datetime.date | None = None
    year: int | None = None
    last_printed: datetime.date | None = None
    reported: Value | None = None
    names_period: bool = False
    told: list[Told] = field(default_factory=list)
    years: dict[int, int] = field(default_factory=dict)
    first_year: int | None = None

    @property
    def reported_to(self) -> datetime.date | None:
        """The last day of the period that the text reports on."""
        return self.reported.last() if self.reported else None

    @property
    def close(self) -> datetime.date | None:
        """The day at which open periods end: that of the report, the statement, or publication."""
        return self.reported_to or self.as_of or self.published

    def tell(self, told: Told) -> None:
        """Add a mention that has been resolved."""
        expression = told.expression
        if isinstance(expression, Explicit) and told.value and not expression.month:
            if self.first_year is None:
                self.first_year = len(self.told)
            self.years.setdefault(told.sentence, len(self.told))
        self.told.append(told)

    def back(self) -> Iterator[tuple[int, Told]]:
        """Yield the mentions so far that have a value, latest first."""
        last = len(self.told) - 1
        for index in range(last, max(-1, last - _MEMORY), -1):
            if self.told[index].value is not None:
                yield index, self.told[index]

    def printed_year(self, place: Place, month: int = 0) -> tuple[int, int] | None:
        """Return rank and year of the mention that lends its year, None if there is none.

        That is the last one before, in another sentence the latest year that this prints ("in
        2018, against 687 in 2017"); else the first one behind that is a date with a month. The
        last ``month`` may be of the year before the one that goes on.
        """
        before = bisect_left(self.printed, place.rank, key=itemgetter(0))
        if before:
            lender: PrintedYear | None = self.printed[before - 1]
            if lender is not None and lender.sentence != place.sentence:
                beside = (
                    each for each in self.printed[:before] if each.sentence == lender.sentence
                )
                lender = max(beside, key=attrgetter("year"))
        else:
            lender = next((item for item in self.printed if item.dated), None)
        if lender is None or (not lender.dated and self._is_far(lender, place)):
            return None
        if lender.running and (month >= _LATE or any(p.year > lender.year for p in self.printed)):
            return None
        return lender.rank, lender.year

    def lent_year(self, place: Place, month: int = 0) -> tuple[int, int] | None:
        """Return rank and year of the date that lends its year to one without, in an undated text.

        Only a date with a month of the last year that is printed lends it: from close before, or
        from behind where no other year is printed. An old date farther off is of another story.
        """
        found = self.printed_year(place, month)
        lender = next((p for p in self.printed if found and p.rank == found[0]), None)
        if lender is None or not lender.dated:
            return None
        years = {printed.year for printed in self.printed}
        if lender.rank > place.rank:
            return found if len(years) == 1 else None
        apart = place.sentence - lender.sentence
        near = _BESIDE + (lender.year == max(years))
        return found if apart <= near else None

    def is_beyond(self, day: datetime.date) -> bool:
        """Whether a day lies months behind every time that an undated text prints in full."""
        if any(printed.running and printed.year == day.year for printed in self.printed):
            return False
        return self.last_printed is not None and day > self.last_printed + _MONTHS

    def written_in(self, place: Place, month: int = 0) -> int | None:
        """Return the year of an undated text, for a date before which it prints no other year."""
        if month >= _LATE and any(printed.running for printed in self.printed):
            return None
        beside = (place.sentence - _BESIDE, place.sentence)
        before = (p for p in self.printed if p.rank < place.rank and p.sentence in beside)
        other = any(printed.year != self.year for printed in before)
        return None if other else self.year

    def _is_far(self, lender: PrintedYear, place: Place) -> bool:
        """Whether a bare year stands too far off to lend itself, where others are printed too.

        "The most since 1999", and two paragraphs down "the invasion on February 24". The sentence
        before may look back, too: "since the wars of 1992 to 1999", where the title has 2022.
        """
        latest = max(printed.year for printed in self.printed)
        several = any(printed.year != latest for printed in self.printed)
        apart = place.sentence - lender.sentence
        return several and (apart > _BESIDE or (apart > 0 and lender.year < latest))

    def told_until(self, place: Place) -> datetime.date | None:
        """Return the day up to which a sentence counts what was so far in a year.

        A day of the week before publication that it names: two died on Sunday, the 30th this year.
        """
        if self.published is None or self.reported_to or self.as_of:
            return self.close
        for _, told in self.back():
            last = told.value.last() if told.value else None
            if told.sentence != place.sentence:
                break
            if last is not None and self.published - _WEEK <= last <= self.published:
                return last
        return self.close

    def chronicle(self, place: Place) -> tuple[int, datetime.date] | None:
        """Return the last date with which a sentence close before begins, if no other year is told.

        That is one of a story told day by day: "On April 14, 2014, ...", "One week later, ...".
        """
        year: int | None = None
        for index, told in self.back():
            first = told.value.first() if told.value else None
            if told.sentence < place.sentence - _CHAPTER or first is None:
                return None
            if told.sentence == place.sentence or told.compared or told.goes_on or told.opens:
                return None
            year = year or first.year
            if first.year != year or (told.value and told.value.interval):
                return None
            if told.leads and told.value and told.value.start and told.value.start.day:
                return index, first
        return None

    def context(self, place: Place) -> tuple[int, Explicit] | None:
        """Return a date with its year that this sentence or the one before is about."""
        for index, told in self.back():
            if told.paragraph != place.paragraph or told.sentence < place.sentence - 1:
                return None
            expression = told.expression
            if isinstance(expression, Part) and isinstance(expression.of, Explicit):
                expression = expression.of
            if isinstance(expression, Span) and (
                told.sentence == place.sentence or _is_of_one_year(expression)
            ):
                expression = expression.end or expression.start  # "(3 to 9 May 2024) and"
            if not isinstance(expression, Explicit) or expression.year is None:
                continue
            if told.goes_on and told.sentence != place.sentence:
                return None  # what has gone on since September 2015 is no story of that year
            if expression.month or (told.leads and told.sentence == place.sentence):
                return index, expression
        return None


def _is_of_one_year(span: Span) -> bool:
    """Whether both ends of an interval print one year: from 3 May 2022 to 9 June 2022."""
    match span.start, span.end:
        case Explicit(year=int() as one), Explicit(year=int() as two):
            return one == two
    return False


def printed_year(expression: Expression) -> tuple[int, bool] | None:
    """Return the year that an expression prints, and whether it prints a month too."""
    match expression:
        case Explicit(year=int() as year, month=month):
            return year, month != 0
        case Part(of=Explicit(year=int() as year)):
            return year, False
        case Span(start=Explicit(), end=Explicit(year=int() as year, month=month)):
            return year, month != 0
        case Since(Edge(0, Explicit(year=int() as year, month=0))):
            return year, True  # "since the beginning of 2019"
        case ToDate(Explicit(year=int() as year, month=0)):
            return year, True  # "so far in 2019"
    return None
