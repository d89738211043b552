"""What is known of one figure, on a card."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Status
from statextract.render.html.printings import first_printings
from statextract.render.html.words import say_class, say_name, say_period, say_range
from statextract.render.wording import say_counted, say_quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure
    from statextract.model.record import Record


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the page, by its id, and the words of the link."""

    to: str
    said: str


@dataclass(frozen=True, slots=True)
class Why:
    """A field, what gave it its value, and the words of the article that it rests on."""

    field: str
    by: str
    said: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a card: a term, what is said of it, and links."""

    term: str
    said: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A figure: its number, what it counts, its clause with the number in it, rows, reasons.

    ``related`` are the ids of the date and the agencies it rests on, ``same`` of all figures
    that say the same, itself among them.
    """

    figure: str
    number: str
    counted: str
    before: str
    printed: str
    after: str
    rows: tuple[Row, ...]
    reasons: tuple[Why, ...]
    related: tuple[str, ...]
    same: tuple[str, ...]


def write_cards(
    record: Record, checks: Sequence[tuple[str, tuple[str, ...], str]], *, most: int
) -> list[Card]:
    """Return the card of each figure, in text order.

    Args:
        record: The record.
        checks: The id, the figures and the words of each check, in the order of the page.
        most: After this many figures there are no cards.
    """
    writer = _Writer(record, checks)
    return [writer.card(figure) for figure in record.figures[:most]]


class _Writer:
    def __init__(self, record: Record, checks: Sequence[tuple[str, tuple[str, ...], str]]) -> None:
        self._figures = {figure.id: figure for figure in record.figures}
        self._dates = {date.id: date for date in record.dates}
        self._agencies = {agency.id: agency for agency in record.agencies}
        self._first = first_printings(record)
        self._same: defaultdict[str, list[str]] = defaultdict(list)
        for name, first in self._first.items():
            self._same[first].append(name)
        self._parts: defaultdict[str, list[Figure]] = defaultdict(list)
        self._checks: defaultdict[str, list[Link]] = defaultdict(list)
        for figure in record.figures:
            if figure.of:
                self._parts[figure.of].append(figure)
        for name, figures, said in checks:
            for figure_id in figures:
                self._checks[figure_id].append(Link(name, said))

    def card(self, figure: Figure) -> Card:
        related = (figure.period, figure.source, figure.actor)
        clause, start = figure.evidence.text, figure.span.start - figure.evidence.start
        end = start + len(figure.span.text)
        inside = clause[start:end] == figure.span.text and start >= 0
        return Card(
            figure=figure.id,
            number=say_quantity(figure),
            counted=say_counted(figure),
            before=clause[:start] if inside else f"{clause} … ",
            printed=figure.span.text,
            after=clause[end:] if inside else "",
            rows=tuple(row for row in self._rows(figure) if row.said or row.links),
            reasons=tuple(Why(r.field, r.by, r.span.text) for r in figure.reasons),
            related=tuple(name for name in related if name),
            same=tuple(self._same[self._first[figure.id]]),
        )

    def _rows(self, figure: Figure) -> list[Row]:
        quantity = figure.quantity
        same = [self._figures[name] for name in self._same[self._first[figure.id]]]
        return [
            Row("value", say_range(quantity, figure.unit)),
            Row("counts", say_class(figure.unit)),
            Row("how", "computed, not printed" if figure.derived else ""),
            Row("place", _place(figure)),
            Row("period", say_period(figure.when), self._date(figure.period)),
            Row("said by", links=self._agency(figure.source)),
            Row("done by", links=self._agency(figure.actor)),
            Row("status", figure.status if figure.status is not Status.ASSERTED else ""),
            Row("part of", links=self._named([self._figures[figure.of]] if figure.of else [])),
            Row("parts", links=self._named(self._parts[figure.id])),
            Row("the same as", links=self._named([each for each in same if each is not figure])),
            Row("checks", links=tuple(self._checks[figure.id][:12])),
        ]

    def _named(self, figures: Sequence[Figure]) -> tuple[Link, ...]:
        wholes = self._figures
        return tuple(Link(f.id, say_name(f, wholes.get(f.of or ""))) for f in figures[:12])

    def _date(self, name: str | None) -> tuple[Link, ...]:
        return (Link(name, self._dates[name].span.text),) if name else ()

    def _agency(self, name: str | None) -> tuple[Link, ...]:
        return (Link(name, self._agencies[name].name),) if name else ()


def _place(figure: Figure) -> str:
    if figure.place is None:
        return ""
    country = f" ({figure.place.country})" if figure.place.country else ""
    return f"{figure.place.name}{country}"
