"""What the find room hands on: things found but not yet interpreted (internal).

All positions are code points of the article (``start``, ``end``) and tokens of the document
(``first``, ``last``), both half-open.
"""

import datetime
from typing import Literal

from statextract.model.frozen import frozen
from statextract.model.vocabulary import AgencyType, Bound, DateKind, NumberType

Form = Literal["digits", "words", "vague"]

_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4


@frozen
class NumberMention:
    """A numeral or number word, with the range that its wording allows.

    ``hedge`` is the token range of the wording that loosens it ("at least", "some"), or None.
    ``percent``: printed in per cent or points; the value of a share is its fraction of one all
    the same, that of a rate is what is printed.
    """

    start: int
    end: int
    first: int
    last: int
    value: int | float | None
    low: int | float | None
    high: int | float | None
    bound: Bound
    type: NumberType
    form: Form
    hedge: tuple[int, int] | None = None
    percent: bool = False

    @property
    def begin(self) -> int:
        """Its first token, or that of the hedge right before it: "about" of "(about 121)"."""
        hedged = self.hedge is not None and self.hedge[1] == self.first
        return self.hedge[0] if self.hedge is not None and hedged else self.first

    @property
    def may_be_year(self) -> bool:
        """Whether a bare number could as well be a year of our time: "2040", but not "2,040"."""
        return self.value in _YEARS and self.end - self.start == _YEAR_DIGITS

    @property
    def is_whole(self) -> bool:
        """Whether people could number so many: 2.3 of them only on average."""
        return self.value is None or float(self.value).is_integer()


@frozen
class DateMention:
    """A calendar expression; ``anchor`` is the index of the date it was resolved against."""

    start: int
    end: int
    first: int
    last: int
    value: str | None
    kind: DateKind
    anchor: int | None = None
    weekday: str | None = None
    problem: Literal["impossible", "reversed"] | None = None


@frozen
class AgencyMention:
    """One body with all its mentions (code points), first mention first; ``parent`` an index.

    ``acts`` and ``reports``: the text lets it do something, or give information.
    """

    name: str
    acronym: str | None
    type: AgencyType
    generic: bool
    mentions: tuple[tuple[int, int], ...]
    parent: int | None = None
    country: str | None = None
    acts: bool = False
    reports: bool = False


@frozen
class PlaceMention:
    """A place named in the text; ``inside`` names the places that hold it, nearest first."""

    start: int
    end: int
    first: int
    last: int
    name: str
    kind: str
    country: str | None
    inside: tuple[str, ...] = ()


@frozen
class Mentions:
    """Everything found in one article, each in text order.

    ``published`` is the publication date that was given, else the dateline's, else None;
    ``reported_to`` the last day of the period that the article says it reports on, if it does.
    """

    published: datetime.date | None
    numbers: tuple[NumberMention, ...]
    dates: tuple[DateMention, ...]
    agencies: tuple[AgencyMention, ...]
    places: tuple[PlaceMention, ...]
    reported_to: datetime.date | None = None
