"""What could not be read, and why: one row an article."""

from statextract.batch.tables.column import Column, Table

TABLE = Table(
    name="quarantine",
    description="One row an article that was put aside.",
    columns=(
        Column("article", "integer", "Number of the article in the batch.", required=True),
        Column("id", "string", "Id of the article.", required=True),
        Column("origin", "string", "File, and row in it after a #.", required=True),
        Column("kind", "string", "refused, failed, crashed, timed_out", required=True),
        Column("reason", "string", "What happened.", required=True),
    ),
    key=("article",),
)
