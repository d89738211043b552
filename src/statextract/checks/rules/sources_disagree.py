"""ATT002."""

from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.engine.rivals import source_rivals, speaker
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level


@rule(
    "ATT002",
    severity=Level.NOTE,
    flags=["Police in Goma said 12 people died. The hospital said 15 people died."],
    passes=["Police in Goma said 12 people died. The hospital said 12 people died."],
)
def sources_disagree(facts: Facts) -> Iterator[Verdict]:
    """Find two sources that give different numbers for what seems to be one fact.

    Why it matters:
        It is no error of the text, but whoever quotes one number should know of the other.

    Stays silent when:
        The places, times or people differ, or one number is part of another.

    Source:
        Provenance: who says it, when, and whether it is held for true.
    """
    names = {agency.id: agency.name for agency in facts.record.agencies}
    for one, other in source_rivals(facts):
        mine, theirs = facts.ranges[one.id], facts.ranges[other.id]
        told = [
            f"{names.get(source, source)} {value}"
            for source, value in ((speaker(one), mine), (speaker(other), theirs))
            if source is not None
        ]
        yield Verdict(
            Kind.REVIEW,
            "; ".join(told),
            (one.id, other.id),
            computed=Range(min(mine.low, theirs.low), max(mine.high, theirs.high)),
            readings=tuple(told),
        )
