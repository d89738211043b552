"""Record to findings."""

from statextract.checks.findings import check

__all__ = ["check"]
