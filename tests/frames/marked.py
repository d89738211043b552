"""Texts with what is to be read marked in them, and what a record says otherwise.

    Police held [[98|all role=suspect outcome=arrested]] men, of whom [[59|of=all]] were let go

A mark is the printed number, a name for others to refer to, and what is told of it: `value`,
`bound`, `unit`, `noun`, `role`, `outcome`, `sex`, `age`, `nationality` (codes, with commas),
`when`, `source` ("+" for a space), `status` and `same_as`. Only what is named is compared, but
ties always: a mark without `of` is a part of nothing (`of=?` compares none). `part=all` is
`of=all` and a part of its complete partition, `open=all` of an open one. `[[!12]]` is no figure,
and no unmarked number may be one. `{{on Monday|2026-05-04}}` is a date with its value.
"""

import dataclasses
import re
from collections import defaultdict

from statextract.model.figure import Figure
from statextract.model.record import Record

MARK = re.compile(r"\[\[(!?)([^|\]]+)(?:\|([^\]]*))?\]\]|\{\{([^|}]+)\|([^}]*)\}\}")
TIES = ("of", "part", "open")


@dataclasses.dataclass(frozen=True)
class Mark:
    """A printed number of a text and what is to be read of it."""

    start: int
    printed: str
    name: str | None
    told: dict[str, str]
    is_figure: bool

    @property
    def whole(self) -> str | None:
        """The name of the mark that it is a part of."""
        return next((self.told[tie] for tie in TIES if tie in self.told), None)


@dataclasses.dataclass(frozen=True)
class MarkedText:
    """A text without its marks, the marks, and the dates with their start and value."""

    text: str
    marks: list[Mark]
    dates: list[tuple[int, str, str]]


def read_marks(marked: str) -> MarkedText:
    """Take the marks out of a text."""
    text, end = "", 0
    marks, dates = [], []
    for found in MARK.finditer(marked):
        text += marked[end : found.start()]
        end = found.end()
        if found[4]:
            dates.append((len(text), found[4], found[5]))
            text += found[4]
            continue
        words = (found[3] or "").split()
        name = next((word for word in words if "=" not in word), None)
        told = dict(word.split("=", 1) for word in words if "=" in word)
        marks.append(Mark(len(text), found[2], name, told, is_figure=not found[1]))
        text += found[2]
    return MarkedText(text + marked[end:], marks, dates)


class Reading:
    """A record looked at through the marks of its text."""

    def __init__(self, told: MarkedText, record: Record) -> None:
        self.told = told
        self.record = record
        self.figures = [figure for figure in record.figures if figure.span and not figure.derived]
        self.by_id = {figure.id: figure for figure in record.figures}
        self.of_mark = {id(mark): self.figure_at(mark) for mark in told.marks}
        self.named = {
            mark.name: figure
            for mark in told.marks
            if mark.name and (figure := self.of_mark[id(mark)])
        }

    def figure_at(self, mark: Mark) -> Figure | None:
        """Return the figure that is printed where the mark stands."""
        end = mark.start + len(mark.printed)
        return next(
            (f for f in self.figures if f.span.start < end and mark.start < f.span.end), None
        )

    def fact(self, figure: Figure | None) -> str | None:
        """Return the first statement of what a figure states."""
        while figure is not None and figure.same_as:
            figure = self.by_id[figure.same_as]
        return figure.id if figure else None

    def whole_of(self, figure: Figure) -> str | None:
        """Return the fact that a figure, or another statement of it, is a part of."""
        tied = (f for f in self.figures if f.of and self.fact(f) == self.fact(figure))
        own = figure if figure.of else next(tied, None)
        return self.fact(self.by_id[own.of]) if own else None

    def faults(self) -> list[str]:
        """Say in words everything that was not read as it is marked."""
        found = [fault for mark in self.told.marks for fault in self.faults_of(mark)]
        marked = [figure for figure in self.of_mark.values() if figure]
        found += [
            f"{figure.span.text}: is no figure"
            for figure in self.figures
            if figure not in marked and figure.unit != "object"
        ]
        return [*found, *self.faults_of_partitions(), *self.faults_of_dates(), *self.alarms()]

    def faults_of(self, mark: Mark) -> list[str]:
        """Compare one figure with its mark."""
        figure = self.of_mark[id(mark)]
        if not mark.is_figure:
            return [f"{mark.printed}: is no figure"] if figure and figure.unit != "object" else []
        if figure is None:
            return [f"{mark.printed}: not read"]
        found = [
            f"{mark.printed}: {name} is {read}, not {wanted}"
            for name, wanted in ({"status": "asserted"} | mark.told).items()
            if name not in {*TIES, "same_as"}
            and wanted != "?"
            and (read := field_of(figure, name)) != (float(wanted) if name == "value" else wanted)
        ]
        if mark.whole != "?" and self.whole_of(figure) != self.fact(self.named.get(mark.whole)):
            found.append(f"{mark.printed}: of is {figure.of}, not {mark.whole}")
        if "same_as" in mark.told:
            if self.fact(figure) != self.fact(self.named.get(mark.told["same_as"])):
                found.append(f"{mark.printed}: is not joined with {mark.told['same_as']}")
        elif figure.same_as:
            found.append(f"{mark.printed}: is joined with {figure.same_as}")
        return found

    def faults_of_partitions(self) -> list[str]:
        """Compare the partitions that marks name with those of the record."""
        wanted = defaultdict(set)
        for mark in self.told.marks:
            for tie in ("part", "open"):
                if tie in mark.told:
                    wanted[tie, mark.told[tie]].add(self.fact(self.of_mark[id(mark)]))
        read = [
            (
                "part" if partition.complete else "open",
                self.fact(self.by_id[partition.total]),
                {self.fact(self.by_id[part]) for part in partition.parts},
            )
            for partition in self.record.partitions
        ]
        return [
            f"{whole}: no partition"
            for (tie, whole), parts in wanted.items()
            if (tie, self.fact(self.named.get(whole)), parts) not in read
        ]

    def faults_of_dates(self) -> list[str]:
        """Compare the dates that are marked."""
        values = {date.span.start: date.value for date in self.record.dates}
        return [
            f"{printed}: is {values.get(start)}, not {value}"
            for start, printed, value in self.told.dates
            if values.get(start) != value
        ]

    def alarms(self) -> list[str]:
        """Return errors and warnings, of which a text that adds up has none."""
        return [
            f"{finding.code}: {finding.level}"
            for finding in self.record.findings
            if finding.level in {"error", "warning"} and not finding.code.startswith("EXT")
        ]


def field_of(figure: Figure, name: str) -> object:
    """Return a field as a mark writes it."""
    if name == "value":
        return figure.quantity.value
    value = figure.quantity.bound if name == "bound" else getattr(figure, name)
    if isinstance(value, list | tuple):
        value = ",".join(sorted(value)) or None
    return "none" if value is None else str(value).replace(" ", "+")
