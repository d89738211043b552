"""ATT004."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Outcome

_CONVICTED = Outcome.CONVICTED
_GUILTY = frozenset(
    "traffickers smugglers robbers thieves murderers killers rapists kidnappers burglars"
    " fraudsters criminals terrorists bombers arsonists poachers pirates gangsters looters".split()
)
_ACCUSED = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.STOPPED)


@rule(
    "ATT004",
    severity=Level.NOTE,
    flags=["Police in Cebu arrested nine people. The nine traffickers will appear in court."],
    passes=[
        "Police in Lima detained 15 suspected smugglers. The 15 smugglers face trial.",
        "Police in Cebu arrested nine people. The nine suspects will appear in court.",
        "A court in Cebu convicted nine people. The nine traffickers were jailed for life.",
    ],
)
def named_guilty_too_soon(facts: Facts) -> Iterator[Verdict]:
    """Find people who were arrested or charged and are then called criminals.

    Why it matters:
        Who counts convicted traffickers must not count these; courts have not spoken.

    Stays silent when:
        The text tells of a conviction, or calls them so from the start. Shorthand is common:
        a note.

    Source:
        The order suspect, charged, convicted of the legal process (press codes).
    """
    if any(figure.outcome is _CONVICTED for figure in facts.record.figures):
        return
    for earlier, later in facts.restatements:
        if earlier.outcome in _ACCUSED and _is_guilty(later) and not _is_guilty(earlier):
            message = f"“{later.noun}” of {facts.ranges[earlier.id]} who are {earlier.outcome}"
            yield Verdict(
                Kind.REVIEW,
                message,
                (earlier.id, later.id),
                readings=("the word may be shorthand for the accused",),
            )


def _is_guilty(figure: Figure) -> bool:
    words = (figure.noun or "").lower().split()
    return bool(words) and words[-1] in _GUILTY
