"""Totals and their parts as bars: one picture a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Kind, RelationKind, Unit
from statextract.render.html.printings import first_printings
from statextract.render.html.words import say_part, say_topic, say_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from statextract.model.figure import Figure
    from statextract.model.record import Record
    from statextract.render.html.check_list import Check, CheckGroup

ROW_HEIGHT = 36
_INDENT = 12
_LONGEST = 52  # characters of a label, which cannot wrap
_LONGEST_WHOLE = 60  # there is no share beside it
_DEEPEST = 4  # rows further in stand at this indent, so that bars keep their room
_MOST_ROWS = 60
_SUMS = ("SUM", "REM")  # families of checks that compare parts with their whole
_KINDS = {
    "whole": "the whole",
    "part": "one of the parts that must add up",
    "subset": "a subset",
    "derived": "computed, not printed",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a picture; lengths are per cent of the picture's scale.

    ``start`` is where the bar begins: parts that must add up stand end to end. ``share`` is its
    share of its whole in words. ``printings`` are all figures that say the same. ``low`` and
    ``high`` are where the range of a loose number begins and ends, else None; ``stem`` is the
    height of the line that comes down from the row of its whole.
    """

    figure: str
    printings: tuple[str, ...]
    kind: str
    label: str
    spoken: str
    row: int
    indent: int
    start: float
    length: float
    share: str
    low: float | None
    high: float | None
    open: bool
    stem: int
    failing: bool

    @property
    def y(self) -> int:
        """Top of the row."""
        return self.row * ROW_HEIGHT


@dataclass(frozen=True, slots=True)
class Sum:
    """A check of parts against their whole, by its id on the page."""

    check: str
    kind: str
    mark: str
    said: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole and everything that is part of it, top down.

    ``indent`` is where all bars begin; ``whole_end`` (per cent) where the whole ends, if parts
    must add up to it.
    """

    title: str
    bars: tuple[Bar, ...]
    left_out: int
    indent: int
    whole_end: float | None
    sums: tuple[Sum, ...]

    @property
    def height(self) -> int:
        """Height of all rows."""
        return len(self.bars) * ROW_HEIGHT


def draw_pictures(record: Record, groups: Sequence[CheckGroup] = ()) -> tuple[Picture, ...]:
    """Return a picture for each figure that has parts and is no part, in text order.

    Checks of ``groups`` that compare parts with the whole are named below it.
    """
    tree = _Tree(record, [check for group in groups for check in group.checks])
    return tuple(tree.picture(figure) for figure in record.figures if tree.is_root(figure))


class _Tree:
    """The figures of a record by what they are part of."""

    def __init__(self, record: Record, checks: Sequence[Check]) -> None:
        self._record = record
        self._sums = [check for check in checks if check.code[:3] in _SUMS]
        self._figures = {figure.id: figure for figure in record.figures}
        self._one = first_printings(record)
        one = self._one
        self._adding = {one[part]: one[whole] for part, whole in _adding_up(record).items()}
        self._again: dict[str, list[str]] = {}
        self._failing = {
            name
            for finding in record.findings
            if finding.kind is Kind.FAIL
            for name in finding.figures
        }
        self._parts: dict[str, list[Figure]] = {}
        self._inside: set[str] = set()
        for figure in record.figures:
            name = one[figure.id]
            self._again.setdefault(name, []).append(figure.id)
            whole = one[figure.of] if figure.of else self._adding.get(name)
            if whole is not None and whole != name and name not in self._inside:
                self._parts.setdefault(whole, []).append(self._figures[name])
                self._inside.add(name)
        for parts in self._parts.values():
            parts.sort(key=lambda figure: figure.id not in self._adding)

    def is_root(self, figure: Figure) -> bool:
        return figure.id in self._parts and figure.id not in self._inside

    def picture(self, root: Figure) -> Picture:
        rows = list(self._rows(root))
        shown = rows[:_MOST_ROWS]
        starts = self._starts(shown)
        ends = (starts[f.id] + _extent(f, whole) for f, whole, _ in shown)
        scale = max(ends, default=0) or 1
        at = {figure.id: number for number, (figure, _, _) in enumerate(shown)}
        bars = tuple(self._bar(*row, at, starts, scale) for row in shown)
        direct = [f for f, whole, _ in shown if whole is root and self._kind(f, root) != "subset"]
        return Picture(
            title=say_topic(root),
            bars=bars,
            left_out=len(rows) - len(shown),
            indent=max(bar.indent for bar in bars),
            whole_end=bars[0].length if direct else None,
            sums=tuple(self._sums_of(at)),
        )

    def _starts(self, rows: Sequence[tuple[Figure, Figure | None, int]]) -> dict[str, float]:
        """Return where each bar begins: at its whole's start, or where the part before it ends."""
        starts: dict[str, float] = {}
        filled: dict[str, float] = {}
        for figure, whole, _ in rows:
            begin = 0.0 if whole is None else starts[whole.id]
            if whole is not None and self._kind(figure, whole) != "subset":
                begin = filled.get(whole.id, begin)
                filled[whole.id] = begin + (_value(figure, whole) or 0)
            starts[figure.id] = begin
        return starts

    def _sums_of(self, at: Mapping[str, int]) -> Iterator[Sum]:
        for check in self._sums:
            if {self._one[name] for name in check.figures} <= at.keys():
                yield Sum(check.id, check.kind, check.mark, check.message)

    def _rows(self, root: Figure) -> Iterator[tuple[Figure, Figure | None, int]]:
        waiting: list[tuple[Figure, Figure | None, int]] = [(root, None, 0)]
        seen = set()
        while waiting:
            figure, whole, depth = waiting.pop()
            if figure.id in seen:
                continue
            seen.add(figure.id)
            yield figure, whole, depth
            parts = self._parts.get(figure.id, [])
            waiting.extend((part, figure, depth + 1) for part in reversed(parts))

    def _bar(
        self,
        figure: Figure,
        whole: Figure | None,
        depth: int,
        at: Mapping[str, int],
        starts: Mapping[str, float],
        scale: float,
    ) -> Bar:
        kind = self._kind(figure, whole)
        label = say_whole(figure) if whole is None else say_part(figure, whole)
        if whole is None:
            label += self._cases_beside(figure)
        most = _LONGEST_WHOLE if whole is None else _LONGEST
        label = label if len(label) <= most else label[: most - 1] + "…"
        printings = tuple(self._again[figure.id])
        failing = not self._failing.isdisjoint(printings)
        warning = " !" if failing else ""
        label = ("→ " if kind == "derived" else "") + label + warning
        low, high = figure.quantity.low, figure.quantity.high
        loose = low != high and figure.unit is not Unit.SHARE
        row, start = at[figure.id], starts[figure.id]
        of = "" if whole is None else f" of {say_whole(whole)}"
        return Bar(
            figure=figure.id,
            printings=printings,
            kind=kind,
            label=label,
            spoken=f"{label}: {_KINDS[kind]}{of}",
            row=row,
            indent=_INDENT * min(depth, _DEEPEST),
            start=round(100 * start / scale, 2),
            length=_percent(_value(figure, whole), scale),
            share=_share(figure, whole),
            low=_percent(start + low, scale) if loose and low is not None else None,
            high=_percent(start + high, scale) if loose and high is not None else None,
            open=loose and high is None,
            stem=0 if whole is None else (row - at[whole.id]) * ROW_HEIGHT,
            failing=failing,
        )

    def _kind(self, figure: Figure, whole: Figure | None) -> str:
        if whole is None:
            return "whole"
        if figure.derived:
            return "derived"
        return "part" if self._adding.get(figure.id) == whole.id else "subset"

    def _cases_beside(self, figure: Figure) -> str:
        """Return ", in 42 cases" where the same clause counts people and cases."""
        for other in self._record.figures:
            beside = other.evidence.start < figure.evidence.end <= other.evidence.end
            if other.unit is Unit.CASE and other.of is None and beside:
                return f", in {other.span.text} cases" if figure.unit is Unit.PERSON else ""
        return ""


def _adding_up(record: Record) -> dict[str, str]:
    """Return the whole of each figure that is one of parts which must add up."""
    wholes = {
        part: partition.total
        for partition in record.partitions
        if partition.complete
        for part in partition.parts
    }
    for relation in record.relations:
        if relation.kind in (RelationKind.REMAINDER, RelationKind.ALL_BUT):
            totals = [t.figure for t in relation.terms if t.role == "total" and t.figure]
            for term in relation.terms:
                if term.role != "total" and term.figure and totals:
                    wholes.setdefault(term.figure, totals[0])
    return wholes


def _value(figure: Figure, whole: Figure | None) -> float | None:
    quantity = figure.quantity
    value = quantity.value if quantity.value is not None else quantity.low
    if figure.unit is Unit.SHARE:
        of = whole.quantity.value if whole is not None else None
        return None if value is None or of is None else value * of
    return value if value is not None else quantity.high


def _share(figure: Figure, whole: Figure | None) -> str:
    """Return the share that a part is of its whole, empty where either is loose."""
    if whole is None or figure.unit is not whole.unit:
        return ""
    part, total = figure.quantity, whole.quantity
    if part.value is None or not total.value or (part.low, total.low) != (part.high, total.high):
        return ""
    return f"{round(100 * part.value / total.value)} %"


def _extent(figure: Figure, whole: Figure | None) -> float:
    high = figure.quantity.high if figure.unit is not Unit.SHARE else None
    return max(_value(figure, whole) or 0, high or 0)


def _percent(value: float | None, scale: float) -> float:
    return round(max(0.4, 100 * (value or 0) / scale), 2)
