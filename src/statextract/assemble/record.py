"""The record as a whole."""

from collections.abc import Sequence

from pydantic import ValidationError

from statextract import __version__
from statextract.assemble.figures import Data, build_figures
from statextract.assemble.quotes import Quotes
from statextract.assemble.statements import build_statements
from statextract.assemble.totals import build_totals
from statextract.errors import SchemaError
from statextract.model.document import Document
from statextract.model.draft import Linked
from statextract.model.figure import Figure
from statextract.model.mentions import Mentions
from statextract.model.record import Record, is_case_count, is_victim_count
from statextract.model.vocabulary import AgencyRole, NumberType

_RANGED = (NumberType.COUNT, NumberType.SHARE)


def assemble(document: Document, mentions: Mentions, linked: Linked) -> Record:
    """Return the record of a document, without findings.

    Raises:
        SchemaError: A room broke a law of the record; that is a bug of the package.
    """
    article = document.article
    try:
        return Record.model_validate(
            _record(document, mentions, linked), context={"text": article.text}
        )
    except ValidationError as error:
        message = f"article {article.id}: {error.errors()[0]['msg']}"
        raise SchemaError(message) from error


def _record(document: Document, mentions: Mentions, linked: Linked) -> Data:
    article = document.article
    quotes = Quotes(document)
    figures = build_figures(quotes, mentions, linked.drafts)
    statements = build_statements(figures)
    return {
        "generator": {"version": __version__},
        "article": {
            "id": article.id,
            "title": article.title,
            "published": mentions.published,
            "sha256": article.sha256,
            "length": len(article.text),
        },
        "figures": figures,
        "dates": _dates(quotes, mentions),
        "agencies": _agencies(quotes, mentions, figures),
        "partitions": _partitions(quotes, linked),
        "relations": _relations(quotes, linked),
        "numbers": _numbers(quotes, mentions, figures),
        "statements": statements,
        "totals": build_totals(figures, statements, _recalled(linked)),
        "victim_counts": [figure.id for figure in figures if is_victim_count(figure)],
        "case_counts": [figure.id for figure in figures if is_case_count(figure)],
    }


def _recalled(linked: Linked) -> frozenset[str]:
    """The figures of other stories than the article's own."""
    return frozenset(f"f{at}" for at, draft in enumerate(linked.drafts, 1) if draft.other_story)


def _dates(quotes: Quotes, mentions: Mentions) -> list[Data]:
    return [
        {
            "id": f"d{number}",
            "span": quotes.once(date.start, date.end),
            "value": date.value,
            "kind": date.kind,
            "anchor": None if date.anchor is None else f"d{date.anchor + 1}",
            "weekday": date.weekday,
            "problem": date.problem,
        }
        for number, date in enumerate(mentions.dates, 1)
    ]


def _agencies(quotes: Quotes, mentions: Mentions, figures: Sequence[Figure]) -> list[Data]:
    sources = {figure.source for figure in figures}
    actors = {figure.actor for figure in figures}
    return [
        {
            "id": f"a{number}",
            "name": agency.name,
            "acronym": agency.acronym,
            "type": agency.type,
            "generic": agency.generic,
            "role": _agency_role(
                reports=agency.reports or f"a{number}" in sources,
                acts=agency.acts or f"a{number}" in actors,
            ),
            "parent": None if agency.parent is None else f"a{agency.parent + 1}",
            "mentions": [quotes.once(start, end) for start, end in agency.mentions],
        }
        for number, agency in enumerate(mentions.agencies, 1)
    ]


def _agency_role(*, reports: bool, acts: bool) -> AgencyRole | None:
    if reports and acts:
        return AgencyRole.BOTH
    if reports:
        return AgencyRole.REPORTING
    return AgencyRole.ACTING if acts else None


def _partitions(quotes: Quotes, linked: Linked) -> list[Data]:
    return [
        {
            "total": f"f{partition.total + 1}",
            "parts": [f"f{part + 1}" for part in partition.parts],
            "complete": partition.complete,
            "cue": quotes(*partition.cue) if partition.cue else None,
        }
        for partition in linked.partitions
    ]


def _relations(quotes: Quotes, linked: Linked) -> list[Data]:
    return [
        {
            "kind": relation.kind,
            "terms": [
                {
                    "role": term.role,
                    "figure": None if term.figure is None else f"f{term.figure + 1}",
                    "low": term.low,
                    "high": term.high,
                    "span": quotes(term.start, term.end),
                }
                for term in relation.terms
            ],
            "cue": quotes(*relation.cue),
            "candidates": [f"f{other + 1}" for other in relation.candidates],
            "direction": relation.direction,
        }
        for relation in linked.relations
    ]


def _numbers(quotes: Quotes, mentions: Mentions, figures: Sequence[Figure]) -> list[Data]:
    """The ledger; only counts and shares have a bound and a range."""
    figure_at = {figure.span.start: figure.id for figure in figures if not figure.derived}
    ledger: list[Data] = []
    for number in mentions.numbers:
        ranged = number.type in _RANGED
        ledger.append(
            {
                "span": quotes.once(number.start, number.end),
                "value": number.value,
                "low": number.low if ranged else None,
                "high": number.high if ranged else None,
                "bound": number.bound if ranged else None,
                "type": number.type,
                "figure": figure_at.get(number.start),
            }
        )
    return ledger
