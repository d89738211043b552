"""Statements, dates, agencies, partitions, findings: one row each."""

from collections.abc import Iterable, Iterator

from statextract.batch.tables.column import Column, ForeignKey, Row, Table, batch_id
from statextract.model.record import Record

_ARTICLE = Column("article", "integer", "Number of the article.", required=True)
_OF_ARTICLE = ForeignKey(("article",), "articles", ("article",))

STATEMENTS = Table(
    name="statements",
    description="One row a distinct fact: figures that say the same.",
    columns=(
        _ARTICLE,
        Column("statement", "string", "Id of the statement in the batch.", required=True),
        Column("figures", "string", "Ids of its figures with spaces between.", required=True),
        Column("low", "number", "Least value over wordings and sources."),
        Column("best", "number", "Value of the most precise wording."),
        Column("high", "number", "Greatest value over wordings and sources."),
        Column("unit", "string", "person, household, case, share, object", required=True),
        Column("role", "string", "victim, suspect, other"),
        Column("outcome", "string", "What happened to them."),
        Column("sex", "string", "female, male"),
        Column("age", "string", "minor, adult, elderly"),
        Column("nationality", "string", "ISO 3166 alpha-2 codes with spaces between."),
        Column("place", "string", "Place that it is about."),
        Column("when", "string", "EDTF date or interval that it covers."),
        Column("sources", "string", "Ids of the agencies that say it, spaces between."),
        Column("status", "string", "asserted, denied, unrealised", required=True),
        Column("total_of", "string", "Key of the article's total that this statement gives."),
    ),
    key=("statement",),
    foreign=(_OF_ARTICLE,),
)
DATES = Table(
    name="dates",
    description="One row a calendar expression.",
    columns=(
        _ARTICLE,
        Column("date", "string", "Id of the date in the batch.", required=True),
        Column("start", "integer", "Code point where it begins.", required=True),
        Column("end", "integer", "Code point behind it.", required=True),
        Column("text", "string", "The expression as printed.", required=True),
        Column("value", "string", "EDTF date or interval; empty: unresolved."),
        Column("kind", "string", "date, period, set, unresolved", required=True),
    ),
    key=("date",),
    foreign=(_OF_ARTICLE,),
)
AGENCIES = Table(
    name="agencies",
    description="One row a named body.",
    columns=(
        _ARTICLE,
        Column("agency", "string", "Id of the agency in the batch.", required=True),
        Column("name", "string", "Longest form in the text.", required=True),
        Column("acronym", "string", "Its acronym in the text."),
        Column("type", "string", "government, police, ngo, ...", required=True),
        Column("generic", "boolean", "Named only as a kind: the police.", required=True),
        Column("role", "string", "reporting, acting, both"),
        Column("parent", "string", "Id of the agency that it belongs to."),
        Column("mentions", "integer", "How often it is named.", required=True),
    ),
    key=("agency",),
    foreign=(
        _OF_ARTICLE,
        ForeignKey(("parent",), "agencies", ("agency",)),
    ),
)
PARTITIONS = Table(
    name="partitions",
    description="One row a part of a whole that the text divides.",
    columns=(
        _ARTICLE,
        Column("partition", "integer", "Number of the partition in the batch.", required=True),
        Column("total", "string", "Id of the whole's figure.", required=True),
        Column("part", "string", "Id of the part's figure.", required=True),
        Column("complete", "boolean", "The parts together are the whole.", required=True),
    ),
    key=("article", "partition", "part"),
    foreign=(
        _OF_ARTICLE,
        ForeignKey(("total",), "figures", ("figure",)),
        ForeignKey(("part",), "figures", ("figure",)),
    ),
)
FINDINGS = Table(
    name="findings",
    description="One row a check that was made.",
    columns=(
        _ARTICLE,
        Column("finding", "integer", "Number of the finding in the batch.", required=True),
        Column("code", "string", "Code of the check.", required=True),
        Column("name", "string", "Name of the check.", required=True),
        Column("kind", "string", "fail, review, pass, open", required=True),
        Column("level", "string", "error, warning, note, none", required=True),
        Column("message", "string", "What was compared, with its numbers."),
        Column("figures", "string", "Ids of the figures with spaces between."),
        Column("reported_low", "number", "What the text says, least."),
        Column("reported_high", "number", "What the text says, greatest."),
        Column("computed_low", "number", "What follows from the other figures, least."),
        Column("computed_high", "number", "What follows from the other figures, greatest."),
        Column("repairs", "string", "figure=value, best first, spaces between."),
        Column("fingerprint", "string", "Equal for the same finding in a moved text."),
    ),
    key=("article", "finding"),
    foreign=(_OF_ARTICLE,),
)


def statement_rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's statements."""
    totals = {total.statement: total.key for total in record.totals}
    for s in record.statements:
        yield (
            number, batch_id(number, s.id), _listed(number, s.figures), s.low, s.best, s.high,
            s.unit, s.role, s.outcome,
            s.sex, s.age, " ".join(s.nationality) or None, s.place, s.when,
            _listed(number, s.sources), s.status, totals.get(s.id),
        )  # fmt: skip


def date_rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's dates."""
    for d in record.dates:
        yield (
            number,
            batch_id(number, d.id),
            d.span.start,
            d.span.end,
            d.span.text,
            d.value,
            d.kind,
        )


def agency_rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's agencies."""
    for a in record.agencies:
        yield (
            number, batch_id(number, a.id), a.name, a.acronym, a.type, a.generic, a.role,
            batch_id(number, a.parent), len(a.mentions),
        )  # fmt: skip


def partition_rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's partitions, one a part."""
    for index, partition in enumerate(record.partitions, 1):
        for part in partition.parts:
            total = batch_id(number, partition.total)
            yield (number, index, total, batch_id(number, part), partition.complete)


def finding_rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's findings."""
    for index, f in enumerate(record.findings, 1):
        repairs = " ".join(f"{batch_id(number, r.figure)}={r.value}" for r in f.repairs)
        yield (
            number, index, f.code, f.name, f.kind, f.level, f.message,
            _listed(number, f.figures),
            f.reported.low if f.reported else None, f.reported.high if f.reported else None,
            f.computed.low if f.computed else None, f.computed.high if f.computed else None,
            repairs or None, f.fingerprint,
        )  # fmt: skip


def _listed(number: int, names: Iterable[str]) -> str | None:
    return " ".join(f"{number}-{name}" for name in names) or None
