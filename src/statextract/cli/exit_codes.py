"""What the exit codes mean, for every command."""

from collections.abc import Iterable
from enum import StrEnum

from statextract.model.finding import Finding
from statextract.model.vocabulary import Kind, Level

CLEAN = 0
FINDINGS = 1
COULD_NOT_RUN = 2
QUARANTINED = 3
_LOUDNESS = (Level.NONE, Level.NOTE, Level.WARNING, Level.ERROR)


class FailOn(StrEnum):
    """The least level of a finding that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def exit_code(findings: Iterable[Finding], fail_on: FailOn) -> int:
    """Return 1 if a failure or review is at or above the level of ``fail_on``, else 0."""
    if fail_on is FailOn.NEVER:
        return CLEAN
    least = _LOUDNESS.index(Level(fail_on.value))
    loud = any(
        finding.kind in (Kind.FAIL, Kind.REVIEW) and _LOUDNESS.index(finding.level) >= least
        for finding in findings
    )
    return FINDINGS if loud else CLEAN
