"""APX011."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import assume_total
from statextract.checks.engine.percents import (
    show_percent,
    told_fractions,
)
from statextract.checks.engine.ranges import widen
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "APX011",
    severity=Level.WARNING,
    flags=["Nearly half of the 60 pilgrims were women; 48 were women, the guide said."],
    passes=["Nearly half of the 60 pilgrims were women; 28 were women, the guide said."],
    needs=[RelationKind.SHARE_OF],
)
def hedged_fraction_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "nearly half" or "more than a third" where the numbers give quite another share.

    Why it matters:
        "Nearly half" of what is a clear majority turns the news round.

    Stays silent when:
        The share is within a few points of the fraction.

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): percentage points by which the numbers may miss it.
    """
    for share, part, total, told, computed in told_fractions(facts, hedged=True):
        hedge = share.figure.quantity.hedge if share.figure else None
        printed = " ".join(filter(None, (hedge, share.span.text)))
        formula = f"{part.range} of {total.range} is {show_percent(computed.low)}"
        holds = computed.meets(widen(told, tolerance))
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            formula if holds else f"{formula}, not “{printed}”",
            (*share.id, *part.id, *total.id),
            reported=told,
            computed=computed,
            assumed=() if holds else assume_total(share, total),
        )
