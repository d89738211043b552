"""A record made by hand: figures first, then what ties them."""

import pytest

from statextract.checks import check
from statextract.model.date import CalendarExpression
from statextract.model.figure import Figure, Place
from statextract.model.link import Partition, Relation, Term
from statextract.model.number import Number
from statextract.model.quantity import Quantity
from statextract.model.record import ArticleInfo, Generator, Record
from statextract.model.span import Span
from statextract.model.vocabulary import Bound, DateKind, NumberType, RelationKind


class Sheet:
    """Collects the parts of a record; its article is all their texts in a row."""

    def __init__(self, published=None, lead=""):
        self.text = lead
        self.published = published
        self.figures, self.numbers, self.dates = [], [], []
        self.partitions, self.relations = [], []

    def write(self, text):
        """Add text to the article and return its span."""
        start = len(self.text)
        self.text += f"{text}; "
        return Span(start=start, end=start + len(text), text=text)

    def figure(self, value, text=None, bound=Bound.EXACT, *, place=None, clause="{}", **fields):
        """Add a figure; ``value`` is a number, or the range that a wording allows."""
        low, high = value if isinstance(value, tuple) else (value, value)
        if bound is Bound.EXACT and low != high:
            bound = Bound.RANGE
        fields.setdefault("unit", "person")
        fields.setdefault("noun", "people")
        single = value if low == high else None
        share = fields["unit"] == "share"
        printed = text or (f"{low * 100:g} percent" if share else str(value))
        evidence = self.write(clause.format(printed))
        start = evidence.start + clause.index("{")
        span = Span(start=start, end=start + len(printed), text=printed)
        name = f"f{len(self.figures) + 1}"
        self.figures.append(
            Figure(
                id=name,
                span=span,
                evidence=evidence,
                quantity=Quantity(value=single, low=low, high=high, bound=bound),
                place=place and Place(name=place, kind="city", country=None, span=span),
                **fields,
            )
        )
        if not fields.get("derived"):
            self._list(self.figures[-1])
        return name

    def _list(self, figure):
        quantity = figure.quantity
        self.numbers.append(
            Number(
                span=figure.span,
                value=quantity.value,
                low=quantity.low,
                high=quantity.high,
                bound=quantity.bound,
                type=NumberType.SHARE if figure.unit == "share" else NumberType.COUNT,
                figure=figure.id,
            )
        )

    def number(self, text, kind, value=None):
        """Add a number that is no figure."""
        span = self.write(text)
        self.numbers.append(
            Number(span=span, value=value, low=None, high=None, bound=None, type=kind)
        )
        return span

    def date(self, text, value, kind=DateKind.DATE, **fields):
        """Add a date and return its id."""
        name = f"d{len(self.dates) + 1}"
        self.dates.append(
            CalendarExpression(id=name, span=self.write(text), value=value, kind=kind, **fields)
        )
        return name

    def partition(self, total, *parts, complete=True, cue="in all"):
        """Split a total into parts."""
        span = self.write(cue) if cue else None
        self.partitions.append(Partition(total=total, parts=parts, complete=complete, cue=span))

    def relation(self, kind, candidates=(), direction=None, **terms):
        """Tie figures; a term is an id, a list of ids, or a (text, low, high) of the ledger."""
        listed = []
        for role, value in terms.items():
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, tuple):
                    text, low, high = each
                    listed.append(Term(role=role, span=self.write(text), low=low, high=high))
                else:
                    span = next(f.span for f in self.figures if f.id == each)
                    listed.append(Term(role=role, figure=each, span=span))
        self.relations.append(
            Relation(
                kind=RelationKind(kind),
                terms=tuple(listed),
                cue=self.write("so"),
                candidates=candidates,
                direction=direction,
            )
        )

    def record(self):
        """Return the record, its laws checked."""
        return Record.model_validate(
            {
                "generator": Generator(version="0"),
                "article": ArticleInfo(
                    id="sheet", published=self.published, sha256="0", length=len(self.text)
                ),
                "figures": self.figures,
                "dates": self.dates,
                "numbers": self.numbers,
                "partitions": self.partitions,
                "relations": self.relations,
            },
            context={"text": self.text},
        )

    def check(self):
        """Return the findings."""
        return check(self.record())

    def loud(self):
        """Return the findings that a reader must look at, as code and kind."""
        return [(f.code, f.kind.value) for f in self.check() if f.level in ("error", "warning")]


@pytest.fixture
def sheet():
    return Sheet()


@pytest.fixture
def sheet_of():
    return Sheet
