"""APX009."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind

_BELITTLING = re.compile(r"\b(?:just|only|a mere|merely)\s*$", re.IGNORECASE)


@rule(
    "APX009",
    severity=Level.NOTE,
    flags=["Just 40 cases of dengue were found in Suva, up from 12."],
    passes=["Just 12 cases of dengue were found in Suva, down from 40."],
    needs=[RelationKind.CHANGE],
)
def stance_against_change(facts: Facts) -> Iterator[Verdict]:
    """Find "just 40" of a number that has risen.

    Why it matters:
        The word says few where the numbers say more than before.

    Stays silent when:
        The number fell, or nothing belittles it. Irony is possible: a note.

    Source:
        Stance of a number against its baseline; house style of newsrooms.
    """
    for relation, operands in facts.relations(RelationKind.CHANGE):
        ends = facts.endpoints(relation, operands)
        if ends is None or ends[1].figure is None:
            continue
        old, new = ends
        figure = ends[1].figure
        before = figure.evidence.text[: figure.span.start - figure.evidence.start]
        if new.range.low > old.range.high and _BELITTLING.search(before):
            message = f"“{before.split()[-1]} {new.shown}” is more than {old.shown}"
            yield Verdict(Kind.REVIEW, message, (*new.id, *old.id))
