"""CNT005."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CNT005",
    flags=["Nord, Sud and Ouest recorded 12, 19, 7 and 4 kidnappings respectively."],
    passes=["Nord, Sud and Ouest recorded 12, 19 and 7 kidnappings respectively."],
    needs=[RelationKind.RESPECTIVE],
)
def respectively_does_not_match(facts: Facts) -> Iterator[Verdict]:
    """Find "respectively" with more or fewer numbers than names.

    Why it matters:
        From some name on, every number is given to the wrong one.

    Stays silent when:
        The names cannot be counted.

    Source:
        Agreement of a count with what it counts in the same text.
    """
    for relation, operands in facts.relations(RelationKind.RESPECTIVE):
        parts, names = operands.get("part", []), operands.get("names", [])
        if not parts or len(names) != 1 or not names[0].range.exact:
            continue
        figures = tuple(name for part in parts for name in part.id)
        if names[0].range.low == len(parts):
            message = f"{len(parts)} numbers for {names[0].range} names"
            yield Verdict(Kind.PASS, message, figures, spans=(relation.cue,))
        else:
            message = f"{len(parts)} numbers for {names[0].range} names"
            yield Verdict(Kind.FAIL, message, figures, spans=(relation.cue,))
