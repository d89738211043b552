"""CHG005."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind

_EARLIER = re.compile(
    r"\b(?:earlier|previously|before that|in the morning|had (?:reported|said|put|given))\b",
    re.IGNORECASE,
)


@rule(
    "CHG005",
    severity=Level.NOTE,
    flags=["The army raised the toll from 24 to 29. Earlier the army had reported 26 dead."],
    passes=["The army raised the toll from 24 to 29. Earlier the army had reported 24 dead."],
    needs=[RelationKind.CHANGE],
)
def earlier_toll_differs(facts: Facts) -> Iterator[Verdict]:
    """Find "raised the toll from 12" where the earlier report gave another number.

    Why it matters:
        A bulletin in between is missing, or one of the numbers is wrong.

    Stays silent when:
        No earlier report is told, or another source gave it.

    Source:
        Recomputation of reported changes (statcheck: gross inconsistencies).
    """
    changes = facts.relations(RelationKind.CHANGE)
    wholes = [figure for figure in facts.levels if figure.of is None and figure.outcome]
    earlier = [f for f in wholes if _EARLIER.search(f.evidence.text)] if changes else []
    for relation, operands in changes:
        ends = facts.endpoints(relation, operands)
        if ends is None or ends[0].figure is None:
            continue
        old = ends[0].figure
        for figure in earlier:
            alike = figure.unit is old.unit and figure.outcome is old.outcome
            told = figure.id not in (old.id, *ends[1].id)
            other = figure.source and old.source and figure.source != old.source
            if not alike or not told or other:
                continue
            if not facts.ranges[figure.id].meets(facts.ranges[old.id]):
                message = f"from {facts.ranges[old.id]}, and {facts.ranges[figure.id]} before that"
                yield Verdict(Kind.REVIEW, message, (old.id, figure.id))
