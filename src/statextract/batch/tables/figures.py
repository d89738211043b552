"""The figures: one row each."""

from collections.abc import Iterator

from statextract.batch.tables.column import Column, ForeignKey, Row, Table, batch_id
from statextract.model.record import Record

TABLE = Table(
    name="figures",
    description="One row a figure: a count of people, households, cases or objects, or a share.",
    columns=(
        Column("article", "integer", "Number of the article.", required=True),
        Column(
            "figure",
            "string",
            "Id of the figure in the batch: article, hyphen, id in its record.",
            required=True,
        ),
        Column("start", "integer", "Code point where the number begins.", required=True),
        Column("end", "integer", "Code point behind the number.", required=True),
        Column("text", "string", "The number as printed.", required=True),
        Column("value", "number", "Its value; empty for ranges and vague words."),
        Column("low", "number", "Least value that the wording allows; empty: open."),
        Column("high", "number", "Greatest value that the wording allows; empty: open."),
        Column("bound", "string", "exact, approx, below, at_least, ..."),
        Column("hedge", "string", "The wording that loosens it."),
        Column("unit", "string", "person, household, case, share, object", required=True),
        Column("noun", "string", "What is counted, as printed."),
        Column("role", "string", "victim, suspect, other"),
        Column("outcome", "string", "What happened to them."),
        Column("sex", "string", "female, male"),
        Column("age", "string", "minor, adult, elderly"),
        Column("nationality", "string", "ISO 3166 alpha-2 codes with spaces between."),
        Column("place", "string", "Place that the figure is about."),
        Column("place_country", "string", "ISO 3166 alpha-2 code of its country."),
        Column("when", "string", "EDTF date or interval that the figure covers."),
        Column("source", "string", "Id of the agency that says it."),
        Column("actor", "string", "Id of the agency that did it."),
        Column("status", "string", "asserted, denied, unrealised", required=True),
        Column("qualifiers", "string", "confirmed, suspected, ... with spaces between."),
        Column("direction", "string", "up, down: a change, not a level."),
        Column("of", "string", "Id of the figure that this one is a part of."),
        Column("same_as", "string", "Id of the earlier figure that states the same fact."),
        Column("derived", "boolean", "Not printed, but implied by the wording.", required=True),
        Column("evidence", "string", "The clause that it was read from."),
    ),
    key=("figure",),
    foreign=(
        ForeignKey(("article",), "articles", ("article",)),
        ForeignKey(("of",), "figures", ("figure",)),
        ForeignKey(("same_as",), "figures", ("figure",)),
        ForeignKey(("source",), "agencies", ("agency",)),
        ForeignKey(("actor",), "agencies", ("agency",)),
    ),
)


def rows(number: int, record: Record) -> Iterator[Row]:
    """Yield the rows of an article's figures."""
    for figure in record.figures:
        quantity = figure.quantity
        place = figure.place
        yield (
            number,
            batch_id(number, figure.id),
            figure.span.start,
            figure.span.end,
            figure.span.text,
            quantity.value,
            quantity.low,
            quantity.high,
            quantity.bound,
            quantity.hedge,
            figure.unit,
            figure.noun,
            figure.role,
            figure.outcome,
            figure.sex,
            figure.age,
            " ".join(figure.nationality) or None,
            place.name if place else None,
            place.country if place else None,
            figure.when,
            batch_id(number, figure.source),
            batch_id(number, figure.actor),
            figure.status,
            " ".join(figure.qualifiers) or None,
            figure.direction,
            batch_id(number, figure.of),
            batch_id(number, figure.same_as),
            figure.derived,
            figure.evidence.text,
        )
