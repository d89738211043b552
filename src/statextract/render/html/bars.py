"""Totals and their parts as bars: one picture a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Kind, RelationKind, Unit
from statextract.render.html.printings import first_printings
from statextract.render.html.words import say_part, say_topic, say_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.model.figure import Figure
    from statextract.model.record import Record

ROW_HEIGHT = 36
_INDENT = 12
_LONGEST = 58  # characters of a label, which cannot wrap
_DEEPEST = 4  # rows further in stand at this indent, so that bars keep their room
_MOST_ROWS = 60
_KINDS = {
    "whole": "the whole",
    "part": "one of the parts that must add up",
    "subset": "a subset",
    "derived": "computed, not printed",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a picture; lengths are per cent of the picture's scale.

    ``printings`` are all figures that say the same. ``low`` and ``high`` are where the range of
    a loose number begins and ends, else None; ``stem`` is the height of the line that comes down
    from the row of its whole.
    """

    figure: str
    printings: tuple[str, ...]
    kind: str
    label: str
    spoken: str
    row: int
    indent: int
    length: float
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
class Picture:
    """A whole and everything that is part of it, top down."""

    title: str
    bars: tuple[Bar, ...]
    left_out: int

    @property
    def height(self) -> int:
        """Height of all rows."""
        return len(self.bars) * ROW_HEIGHT


def draw_pictures(record: Record) -> tuple[Picture, ...]:
    """Return a picture for each figure that has parts and is no part, in text order."""
    tree = _Tree(record)
    return tuple(tree.picture(figure) for figure in record.figures if tree.is_root(figure))


class _Tree:
    """The figures of a record by what they are part of."""

    def __init__(self, record: Record) -> None:
        self._record = record
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
        scale = max((_extent(figure, whole) for figure, whole, _ in shown), default=0) or 1
        at = {figure.id: number for number, (figure, _, _) in enumerate(shown)}
        bars = tuple(self._bar(*row, at, scale) for row in shown)
        return Picture(say_topic(root), bars, len(rows) - len(shown))

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
        at: dict[str, int],
        scale: float,
    ) -> Bar:
        kind = self._kind(figure, whole)
        label = say_whole(figure) if whole is None else say_part(figure, whole)
        if whole is None:
            label += self._cases_beside(figure)
        label = label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…"
        printings = tuple(self._again[figure.id])
        failing = not self._failing.isdisjoint(printings)
        warning = " !" if failing else ""
        label = ("→ " if kind == "derived" else "") + label + warning
        low, high = figure.quantity.low, figure.quantity.high
        loose = low != high and figure.unit is not Unit.SHARE
        row = at[figure.id]
        of = "" if whole is None else f" of {say_whole(whole)}"
        return Bar(
            figure=figure.id,
            printings=printings,
            kind=kind,
            label=label,
            spoken=f"{label}: {_KINDS[kind]}{of}",
            row=row,
            indent=_INDENT * min(depth, _DEEPEST),
            length=_percent(_value(figure, whole), scale),
            low=_percent(low, scale) if loose and low is not None else None,
            high=_percent(high, scale) if loose and high is not None else None,
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


def _extent(figure: Figure, whole: Figure | None) -> float:
    high = figure.quantity.high if figure.unit is not Unit.SHARE else None
    return max(_value(figure, whole) or 0, high or 0)


def _percent(value: float | None, scale: float) -> float:
    return round(max(0.4, 100 * (value or 0) / scale), 2)
