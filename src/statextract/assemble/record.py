"""The record as a whole."""

import hashlib
from collections.abc import Sequence

from pydantic import ValidationError

from statextract import __version__
from statextract.assemble.figures import build_figures, build_span
from statextract.assemble.statements import build_statements
from statextract.assemble.totals import build_totals
from statextract.errors import SchemaError
from statextract.model.agency import Agency
from statextract.model.date import CalendarExpression
from statextract.model.document import Document
from statextract.model.draft import Linked
from statextract.model.figure import Figure
from statextract.model.link import Partition, Relation, Term
from statextract.model.mentions import AgencyMention, Mentions
from statextract.model.number import Number
from statextract.model.record import ArticleInfo, Generator, Record, is_case_count, is_victim_count
from statextract.model.vocabulary import AgencyRole, NumberType


def assemble(document: Document, mentions: Mentions, linked: Linked) -> Record:
    """Return the record of a document, without findings.

    Raises:
        SchemaError: A room broke a law of the record; that is a bug of the package.
    """
    figures = build_figures(document, mentions, linked.drafts)
    statements = build_statements(figures)
    article = document.article
    try:
        return Record.model_validate(
            {
                "generator": Generator(version=__version__),
                "article": ArticleInfo(
                    id=article.id,
                    title=article.title,
                    published=mentions.published,
                    sha256=hashlib.sha256(
                        article.text.encode("utf-8", "surrogatepass")
                    ).hexdigest(),
                    length=len(article.text),
                ),
                "figures": figures,
                "dates": _dates(document, mentions),
                "agencies": tuple(
                    _agency(document, agency, number, figures)
                    for number, agency in enumerate(mentions.agencies, 1)
                ),
                "partitions": _partitions(document, linked),
                "relations": _relations(document, linked),
                "numbers": _numbers(document, mentions, linked),
                "statements": statements,
                "totals": build_totals(figures, statements),
                "victim_counts": [f.id for f in figures if is_victim_count(f)],
                "case_counts": [f.id for f in figures if is_case_count(f)],
            },
            context={"text": article.text},
        )
    except ValidationError as error:
        message = f"article {article.id}: {error.errors()[0]['msg']}"
        raise SchemaError(message) from error


def _dates(document: Document, mentions: Mentions) -> tuple[CalendarExpression, ...]:
    return tuple(
        CalendarExpression(
            id=f"d{number}",
            span=build_span(document, date.start, date.end),
            value=date.value,
            kind=date.kind,
            anchor=None if date.anchor is None else f"d{date.anchor + 1}",
            weekday=date.weekday,
            problem=date.problem,
        )
        for number, date in enumerate(mentions.dates, 1)
    )


def _agency(
    document: Document, agency: AgencyMention, number: int, figures: Sequence[Figure]
) -> Agency:
    me = f"a{number}"
    reports = agency.reports or any(figure.source == me for figure in figures)
    acts = agency.acts or any(figure.actor == me for figure in figures)
    role = None
    if reports or acts:
        role = (
            AgencyRole.BOTH
            if reports and acts
            else AgencyRole.REPORTING
            if reports
            else AgencyRole.ACTING
        )
    return Agency(
        id=me,
        name=agency.name,
        acronym=agency.acronym,
        type=agency.type,
        generic=agency.generic,
        role=role,
        parent=None if agency.parent is None else f"a{agency.parent + 1}",
        mentions=tuple(build_span(document, start, end) for start, end in agency.mentions),
    )


def _partitions(document: Document, linked: Linked) -> tuple[Partition, ...]:
    return tuple(
        Partition(
            total=f"f{partition.total + 1}",
            parts=tuple(f"f{part + 1}" for part in partition.parts),
            complete=partition.complete,
            cue=build_span(document, *partition.cue) if partition.cue else None,
        )
        for partition in linked.partitions
    )


def _relations(document: Document, linked: Linked) -> tuple[Relation, ...]:
    return tuple(
        Relation(
            kind=relation.kind,
            terms=tuple(
                Term(
                    role=term.role,
                    figure=None if term.figure is None else f"f{term.figure + 1}",
                    low=term.low,
                    high=term.high,
                    span=build_span(document, term.start, term.end),
                )
                for term in relation.terms
            ),
            cue=build_span(document, *relation.cue),
            candidates=tuple(f"f{other + 1}" for other in relation.candidates),
            direction=relation.direction,
        )
        for relation in linked.relations
    )


def _numbers(document: Document, mentions: Mentions, linked: Linked) -> tuple[Number, ...]:
    figure_at = {
        draft.number.start: f"f{number}"
        for number, draft in enumerate(linked.drafts, 1)
        if not draft.derived
    }
    typed = (NumberType.COUNT, NumberType.SHARE)
    return tuple(
        Number(
            span=build_span(document, number.start, number.end),
            value=number.value,
            low=number.low if number.type in typed else None,
            high=number.high if number.type in typed else None,
            bound=number.bound if number.type in typed else None,
            type=number.type,
            figure=figure_at.get(number.start),
        )
        for number in mentions.numbers
    )
