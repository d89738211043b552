"""What a check reports."""

from pydantic import Field

from statextract.model.base import Published
from statextract.model.span import Span
from statextract.model.vocabulary import Kind, Level


class Interval(Published):
    """A closed range; null is an open side."""

    low: int | float | None
    high: int | float | None


class Repair(Published):
    """A change of one printed number that would settle the finding; best first."""

    figure: str
    value: int | float
    why: str


class Finding(Published):
    """The result of one check on particular figures.

    ``figures`` are figure ids, ``spans`` the places in the article when a check is about
    something else (dates). ``assumed`` names what the check takes for granted though the text
    does not say it: that a list is complete, that two figures are of one time. ``readings``
    name the other ways to read the text that were tried, ``fingerprint`` stays equal when the
    article is moved or re-read.
    """

    code: str = Field(pattern=r"^[A-Z]{3}\d{3}$")
    name: str
    kind: Kind
    level: Level
    message: str
    figures: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    reported: Interval | None = None
    computed: Interval | None = None
    assumed: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    fingerprint: str
