"""Record to findings."""

from statextract.model.finding import Finding
from statextract.model.record import Record


def check(record: Record) -> tuple[Finding, ...]:
    """Return the findings of every rule on a record, errors first; () for an empty record."""
    return ()
