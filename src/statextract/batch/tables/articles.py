"""The articles: one row each."""

from statextract.batch.tables.column import Column, Row, Table
from statextract.model.record import Record

TABLE = Table(
    name="articles",
    description="One row an article that was read.",
    columns=(
        Column("article", "integer", "Number of the article in the batch, from 1.", required=True),
        Column("id", "string", "Id of the article: its path or the id column.", required=True),
        Column("origin", "string", "File, and row in it after a #."),
        Column("source", "string", "Publisher or address, if the input says it."),
        Column("title", "string", "Headline."),
        Column("published", "date", "Publication date, given or of the dateline."),
        Column("sha256", "string", "Of the article's UTF-8 text.", required=True),
        Column("length", "integer", "Code points.", required=True),
        Column("figures", "integer", "Number of figures."),
        Column("failures", "integer", "Findings of kind fail."),
        Column("reviews", "integer", "Findings of kind review."),
        Column("warning", "string", "Doubt in reading the input."),
        Column("schema_version", "string", "Version of the record's schema."),
        Column("generator", "string", "Program and version."),
    ),
    key=("article",),
)


def row(number: int, record: Record, origin: str, source: str | None, warning: str | None) -> Row:
    """Return the row of an article."""
    article = record.article
    kinds = [finding.kind for finding in record.findings]
    return (
        number,
        article.id,
        origin,
        source,
        article.title,
        article.published.isoformat() if article.published else None,
        article.sha256,
        article.length,
        len(record.figures),
        kinds.count("fail"),  # type: ignore[arg-type]
        kinds.count("review"),  # type: ignore[arg-type]
        warning,
        record.schema_version,
        f"{record.generator.name} {record.generator.version}",
    )
