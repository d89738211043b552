"""Everything read from one article; the unit of output."""

import datetime
from collections.abc import Iterator
from importlib import import_module
from operator import attrgetter
from typing import Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from statextract.model.agency import Agency
from statextract.model.base import Published
from statextract.model.date import CalendarExpression
from statextract.model.figure import Figure
from statextract.model.finding import Finding
from statextract.model.link import Partition, Relation
from statextract.model.number import Number
from statextract.model.span import Span
from statextract.model.statement import Statement, Total
from statextract.model.vocabulary import Role, Unit

_span_of = attrgetter("span")
_VICTIM = Role.VICTIM
_CASE = Unit.CASE


SCHEMA_VERSION: Literal["1.0"] = "1.0"
SCHEMA_ID = "https://statextract.invalid/schemas/record-1.json"
# The room that shows a record to people, by name: see docs/decisions/0008-a-record-shows-itself.md.
_SHOWN_BY = "statextract.render.html_page"
_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)


class Generator(Published):
    """What wrote the record."""

    name: Literal["statextract"] = "statextract"
    version: str


class ArticleInfo(Published):
    """The article's own facts; ``sha256`` is of its UTF-8 text, ``length`` in code points."""

    id: str
    title: str | None = None
    published: datetime.date | None = None
    language: str = "en"
    sha256: str
    length: int = Field(ge=0)


class Record(Published):
    """Everything read from one article.

    Validation holds the laws of the record: every span inside the article and its text as
    long as the span says, the ledger in order and without overlap, each printed figure in
    it once, every id that is referred to present. Given the article as validation context
    (``Record.model_validate(data, context={"text": text})``), every span is compared with it.
    """

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    generator: Generator
    article: ArticleInfo
    figures: tuple[Figure, ...] = ()
    dates: tuple[CalendarExpression, ...] = ()
    agencies: tuple[Agency, ...] = ()
    partitions: tuple[Partition, ...] = ()
    relations: tuple[Relation, ...] = ()
    numbers: tuple[Number, ...] = ()
    findings: tuple[Finding, ...] = ()
    statements: tuple[Statement, ...] = ()
    totals: tuple[Total, ...] = ()
    victim_counts: tuple[str, ...] = ()
    case_counts: tuple[str, ...] = ()

    def spans(self) -> Iterator[Span]:
        """Every span of the record, section by section."""
        found: list[Span] = []
        for figure in self.figures:
            found += (figure.span, figure.evidence)
            if figure.place is not None:
                found.append(figure.place.span)
            found += map(_span_of, figure.reasons)
        found += map(_span_of, self.dates)
        for agency in self.agencies:
            found += agency.mentions
        found += [partition.cue for partition in self.partitions if partition.cue is not None]
        for relation in self.relations:
            found.append(relation.cue)
            found += map(_span_of, relation.terms)
        found += map(_span_of, self.numbers)
        for finding in self.findings:
            found += finding.spans
        return iter(found)

    def to_html(self, text: str | None = None) -> str:
        """Return a self-contained HTML page: the article, its figures, its checks, its totals.

        Args:
            text: The article. A record does not hold it; when left out, the page shows the
                passages that the record quotes, and says so.
        """
        return str(import_module(_SHOWN_BY).render_record(self, text))

    def _repr_html_(self) -> str:
        """Show the record in a notebook, in a frame of its own."""
        return str(import_module(_SHOWN_BY).render_frame(self))

    @model_validator(mode="after")
    def _offset_law(self, info: ValidationInfo) -> Self:
        text = info.context.get("text") if isinstance(info.context, dict) else None
        length = self.article.length
        each = {id(span): span for span in self.spans()}  # a passage is quoted several times
        for span in each.values():
            start, end, said = span.start, span.end, span.text
            if end - start != len(said) or end > length:
                message = f"span {start}..{end} of {said!r} does not fit an article of {length}"
                raise ValueError(message)
            if text is not None and text[start:end] != said:
                message = f"span {start}..{end} is not {said!r} in the article"
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _ledger_law(self) -> Self:
        last = 0
        listed: dict[str, tuple[int, int]] = {}
        for number in self.numbers:
            start, end = number.span.start, number.span.end
            if start < last:
                message = f"ledger entry {number.span.text!r} overlaps the one before it"
                raise ValueError(message)
            last = end
            if number.figure is not None:
                if number.figure in listed:
                    message = f"figure {number.figure} has two ledger entries"
                    raise ValueError(message)
                listed[number.figure] = (start, end)
        for figure in self.figures:
            if not figure.derived and listed.get(figure.id) != (figure.span.start, figure.span.end):
                message = f"figure {figure.id} is not in the ledger"
                raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _ids_exist(self) -> Self:
        figures = [figure.id for figure in self.figures]
        dates = [date.id for date in self.dates]
        agencies = [agency.id for agency in self.agencies]
        for ids in (figures, dates, agencies):
            if len(set(ids)) != len(ids):
                message = f"an id stands twice in {ids}"
                raise ValueError(message)
        known = {None, *figures, *dates, *agencies, *[s.id for s in self.statements]}
        for owner, names in self._references():
            if not known.issuperset(names):
                name = next(name for name in names if name not in known)
                message = f"{owner} refers to {name!r}, which is not in the record"
                raise ValueError(message)
        return self

    def _references(self) -> Iterator[tuple[str, tuple[str | None, ...]]]:
        """What refers to something else by its id, and the ids."""
        for figure in self.figures:
            refers = (figure.of, figure.same_as, figure.period, figure.source, figure.actor)
            yield figure.id, refers
        for date in self.dates:
            yield date.id, (date.anchor,)
        for agency in self.agencies:
            yield agency.id, (agency.parent,)
        for partition in self.partitions:
            yield "a partition", (partition.total, *partition.parts)
        for relation in self.relations:
            yield "a relation", tuple(term.figure for term in relation.terms)
            yield "a relation", relation.candidates
        yield "the ledger", tuple(number.figure for number in self.numbers)
        for finding in self.findings:
            yield finding.code, finding.figures
            yield finding.code, tuple(repair.figure for repair in finding.repairs)
        for statement in self.statements:
            yield statement.id, statement.figures
            yield statement.id, statement.sources
        for total in self.totals:
            yield total.key, (total.statement,)
        yield "victim_counts", self.victim_counts
        yield "case_counts", self.case_counts


def is_victim_count(figure: Figure) -> bool:
    """Whether a figure counts victims as persons or households."""
    return figure.unit in _PEOPLE and figure.role is _VICTIM


def is_case_count(figure: Figure) -> bool:
    """Whether a figure counts cases."""
    return figure.unit is _CASE
