"""Statements, totals and counts of figures that were corrected: as assembled from the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from statextract.assemble.statements import build_statements
from statextract.assemble.totals import build_totals
from statextract.model.draft import Cited, Clause, Draft, Phrase
from statextract.model.mentions import Mentions, NumberMention, PlaceMention
from statextract.model.record import is_case_count, is_victim_count
from statextract.model.statement import Statement, Total
from statextract.model.vocabulary import NumberType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.model.figure import Figure

V = TypeVar("V")
_PHRASE = Phrase(0, 0, 0)
_CLAUSE = Clause(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a record says in all."""

    statements: tuple[Statement, ...]
    totals: tuple[Total, ...]
    victim_counts: tuple[str, ...]
    case_counts: tuple[str, ...]

    def as_fields(self) -> dict[str, Any]:
        """Return the fields of a record."""
        return {name: getattr(self, name) for name in self.__slots__}


def answer_anew(figures: Sequence[Figure]) -> Answers:
    """Return the answers of some figures, which stand in text order.

    Figures become drafts again, so that there is one way in which statements are made.
    """
    position = {figure.id: number for number, figure in enumerate(figures)}
    places = tuple(_place(figure) for figure in figures)
    mentions = Mentions(
        published=None,
        numbers=(),
        dates=(),
        agencies=(),
        places=tuple(place for place in places if place is not None),
    )
    at: dict[int, int] = {}
    for number, place in enumerate(places):
        if place is not None:
            at[number] = len(at)
    drafts = [_draft(figure, position, at.get(n)) for n, figure in enumerate(figures)]
    statements = build_statements(mentions, drafts)
    totals = build_totals(drafts, statements)
    return Answers(
        statements=tuple(
            Statement.model_validate({**s, "figures": _ids(s["figures"], figures)})
            for s in statements
        ),
        totals=tuple(Total.model_validate(total) for total in totals),
        victim_counts=tuple(figure.id for figure in figures if is_victim_count(figure)),
        case_counts=tuple(figure.id for figure in figures if is_case_count(figure)),
    )


def _ids(numbered: Sequence[str], figures: Sequence[Figure]) -> list[str]:
    """Return the ids of figures that were numbered by their place."""
    return [figures[int(name[1:]) - 1].id for name in numbered]


def _draft(figure: Figure, position: Mapping[str, int], place: int | None) -> Draft:
    quantity = figure.quantity
    number = NumberMention(
        start=figure.span.start,
        end=figure.span.end,
        first=0,
        last=0,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        type=NumberType.COUNT,
        form="digits",
    )
    source = None if figure.source is None else int(figure.source[1:]) - 1
    return Draft(
        number=number,
        phrase=_PHRASE,
        clause=_CLAUSE,
        sentence=0,
        unit=_cited(figure.unit),
        role=_cited(figure.role),
        outcome=_cited(figure.outcome),
        sex=_cited(figure.sex),
        age=_cited(figure.age),
        nationality=_cited(figure.nationality or None),
        place=_cited(place),
        when=_cited(figure.when),
        source=_cited(source),
        status=_cited(figure.status),
        direction=_cited(figure.direction),
        of=_cited(position.get(figure.of or "")),
        same_as=_cited(position.get(figure.same_as or "")),
        derived=figure.derived,
    )


def _cited(value: V | None) -> Cited[V] | None:
    return None if value is None else Cited(value, "reader", 0, 0)


def _place(figure: Figure) -> PlaceMention | None:
    place = figure.place
    if place is None:
        return None
    return PlaceMention(
        place.span.start, place.span.end, 0, 0, place.name, place.kind, place.country
    )
