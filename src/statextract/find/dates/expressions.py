"""What a calendar expression says, before it is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from statextract.model.frozen import frozen

if TYPE_CHECKING:
    from statextract.find.dates.calendar import Unit, Value
    from statextract.lexicons.dates import Meaning

AnaphorUnit: TypeAlias = "Unit | Literal['period']"


@frozen
class Explicit:
    """A date of the calendar as printed: year, month (21 to 24: season), day, as far as given.

    ``step``: "last October" -1, "this March" 0, "next May" 1.
    """

    year: int | None = None
    month: int = 0
    day: int = 0
    weekday: int | None = None
    step: int | None = None


@frozen
class Known:
    """An expression that needs no other date: a decade, a range of years, a week by number."""

    value: Value | None


@frozen
class Feast:
    """A feast: month and day, or days from Easter; year if printed; ``days`` if more than one.

    ``nth``, ``weekday``, ``shift``: it is so many days from the last Monday of May; ``months``: it
    is told of whole ones ("the Christmas and New Year period"). ``former``: it is called the last
    one, which just after Easter is that of the year before.
    """

    month: int | None
    day: int | None
    easter: int | None
    year: int | None = None
    days: int = 1
    former: bool = False
    weekday: int = 0
    nth: int = 0
    shift: int = 0
    months: int = 0


@frozen
class Deictic:
    """A calendar unit counted from publication: yesterday, last week, this year."""

    unit: Unit
    step: int


@frozen
class Weekday:
    """A weekday; ``step`` None: by tense."""

    number: int
    step: int | None = None


@frozen
class Weekend:
    """A weekend; ``step`` None: by tense."""

    step: int | None = None


@frozen
class Rolling:
    """A length of time that ends (or begins) at publication: the past three months."""

    count: int
    unit: Unit
    ahead: bool = False


@frozen
class Ago:
    """So many units before publication."""

    count: int
    unit: Unit


@frozen
class Beside:
    """So many units before or after another date: two days later; ``base`` None: the last."""

    count: int
    unit: Unit
    base: Expression | None = None
    approximate: bool = False


@frozen
class Part:
    """Some units of a larger one: the first eight months, the second quarter of 2024.

    ``index`` counts from 0 in steps of ``count`` units; -1 is the last; ``of`` None: the year.
    """

    index: int
    count: int
    unit: Unit
    of: Expression | None = None


@frozen
class Edge:
    """Start (0), end (1) or middle (2) of something; ``limit``: it bounds ("by the end of")."""

    which: int
    of: Expression
    limit: bool = False


@frozen
class Anaphor:
    """A time named again, or its neighbour (``step``); ``of`` moves it to another year.

    ``reporting``: the period that the article says it reports on; ``count`` and ``length``: the
    period of so many of a unit ("the same eight months"); ``then``: "then" for the time before;
    ``plain``: "the month", which is the story's own, not one that it is compared with; "the 2024
    period", which is its year where no period was told.
    """

    unit: AnaphorUnit
    step: int = 0
    count: int | None = None
    of: Expression | None = None
    fiscal: bool = False
    reporting: bool = False
    length: Unit | None = None
    then: bool = False
    plain: bool = False


@frozen
class Around:
    """The unit that holds a date: the week of 3 March."""

    unit: Unit
    of: Expression


@frozen
class Fiscal:
    """A fiscal year by its first and last calendar year, as printed; none: the current one.

    ``named``: a word says that it is fiscal; ``slashed``: printed 2023/24.
    """

    year: int | None = None
    end: int | None = None
    slashed: bool = False
    named: bool = True


@frozen
class WeekNumber:
    """A week by its ISO number."""

    number: int
    year: int | None = None


@frozen
class Within:
    """A month, day or range whose year is named beside it: October of last year."""

    inner: Expression
    of: Expression


@frozen
class Span:
    """From one expression to another; ``end`` None: to the present."""

    start: Expression
    end: Expression | None


@frozen
class Since:
    """Open at the end; ``ahead``: it may begin in the future ("from 1 May")."""

    start: Expression
    ahead: bool = False


@frozen
class UpTo:
    """Open at the start; ``before``: up to the unit before."""

    end: Expression
    before: bool = False


@frozen
class ToDate:
    """From the start of something to the present: so far in 2025; None: everything so far."""

    of: Expression | None


@frozen
class Trailing:
    """A length of time that ends with a date: the 12 months to June 2024."""

    count: int
    unit: Unit
    end: Expression


@frozen
class Unresolvable:
    """A time without bounds (recent weeks), or one that recurs (every Friday)."""

    recurring: bool = False


Expression: TypeAlias = (
    Explicit
    | Known
    | Feast
    | Deictic
    | Weekday
    | Weekend
    | Rolling
    | Ago
    | Beside
    | Part
    | Edge
    | Anaphor
    | Around
    | Fiscal
    | WeekNumber
    | Within
    | Span
    | Since
    | UpTo
    | ToDate
    | Trailing
    | Unresolvable
)
MEANINGS: dict[Meaning, Expression] = {
    "before_yesterday": Deictic("day", -2),
    "after_tomorrow": Deictic("day", 2),
    "year_to_date": ToDate(Deictic("year", 0)),
    "month_to_date": ToDate(Deictic("month", 0)),
    "week_to_date": ToDate(Deictic("week", 0)),
    "to_date": ToDate(None),
    "before_last_year": Deictic("year", -2),
    "before_last_month": Deictic("month", -2),
    "before_last_week": Deictic("week", -2),
    "unknown": Known(None),
}
