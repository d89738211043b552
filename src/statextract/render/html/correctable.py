"""What a page must know of a record so that its reader can correct it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from statextract import __version__
from statextract.model.vocabulary import (
    Age,
    Bound,
    Outcome,
    Role,
    Sex,
    Status,
    Unit,
)
from statextract.render.html.words import say_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from statextract.model.figure import Figure
    from statextract.model.number import Number
    from statextract.model.record import Record
    from statextract.model.span import Span

# What could end a script element or a line of script inside JSON, and how JSON may spell it.
_ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}
_TABLE = str.maketrans(_ESCAPES)
_COPIED = "unit noun role outcome sex age nationality when source status of same_as".split()


@dataclass(frozen=True, slots=True)
class Choice:
    """A field with a closed vocabulary; ``optional``: it may have no value."""

    field: str
    label: str
    values: tuple[str, ...]
    optional: bool


def _choice(field: str, label: str, vocabulary: type[StrEnum], *, optional: bool) -> Choice:
    return Choice(field, label, tuple(vocabulary), optional)


CHOICES = (
    _choice("bound", "The wording says", Bound, optional=False),
    _choice("unit", "Unit", Unit, optional=False),
    _choice("role", "Role", Role, optional=True),
    _choice("outcome", "Outcome", Outcome, optional=True),
    _choice("sex", "Sex", Sex, optional=True),
    _choice("age", "Age", Age, optional=True),
    _choice("status", "Status", Status, optional=False),
)


def inline_json(content: object) -> Markup:
    """Return JSON that is safe inside a script element."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_TABLE))  # noqa: S704 - no character of HTML is left


def correctable(record: Record, *, most: int) -> Markup:
    """Return what the page's form needs, as JSON: the first ``most`` figures and other numbers."""
    figures = record.figures[:most]
    shown = {figure.id for figure in figures}
    by_id = {figure.id: figure for figure in record.figures}
    others = [number for number in record.numbers if number.figure is None]
    return inline_json(
        {
            "generator": f"statextract {__version__}",
            "article": {"id": record.article.id, "sha256": record.article.sha256},
            "figures": [_figure(figure, by_id) for figure in figures],
            "numbers": [_number(number) for number in others[:most]],
            "agencies": [[agency.id, agency.name] for agency in record.agencies],
            "partitions": [
                {"total": p.total, "parts": p.parts, "complete": p.complete}
                for p in record.partitions
                if shown.issuperset((p.total, *p.parts))
            ],
        }
    )


def _figure(figure: Figure, by_id: Mapping[str, Figure]) -> dict[str, object]:
    return {
        "id": figure.id,
        "span": _span(figure.span),
        "label": say_name(figure, by_id.get(figure.of or "")),
        "value": figure.quantity.printed,
        "bound": figure.quantity.bound,
        **{field: getattr(figure, field) for field in _COPIED},
    }


def _number(number: Number) -> dict[str, object]:
    return {"span": _span(number.span), "value": number.value, "type": number.type}


def _span(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.text}
