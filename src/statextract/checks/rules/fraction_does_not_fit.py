"""PCT005."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import assume_total
from statextract.checks.engine.percents import (
    show_percent,
    told_fractions,
    total_of_share,
)
from statextract.checks.engine.ranges import widen
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind


@rule(
    "PCT005",
    severity=Level.WARNING,
    flags=[
        "One in three of the 90 pilgrims was a child; 61 were children.",
        "Half of the 60 pilgrims were women; 48 were women, the guide said.",
    ],
    passes=["A third of the 90 pilgrims, 31, were women."],
    needs=[RelationKind.SHARE_OF],
)
def fraction_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "one in three" or "half" where the numbers give quite another share.

    Why it matters:
        Fractions are what readers remember.

    Stays silent when:
        The fraction is roughly right: it is meant to be rough. "Nearly half" is for APX011. A note
        if it is right of another group told before.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).

    Settings:
        ``tolerance`` (0): percentage points by which the numbers may miss it.
    """
    for share, part, total, told, computed in told_fractions(facts, hedged=False):
        formula = f"{part.range} of {total.range} is {show_percent(computed.low)}"
        figures = (*share.id, *part.id, *total.id)
        if computed.meets(widen(told, tolerance)):
            yield Verdict(Kind.PASS, formula, figures, reported=told, computed=computed)
        else:
            other = total_of_share(facts, told, part, total)
            yield Verdict(
                Kind.REVIEW,
                f"{formula}, not {share.span.text}",
                figures,
                reported=told,
                computed=computed,
                readings=[] if other is None else [f"the share may be of the {other}"],
                level=None if other is None else Level.NOTE,
                assumed=assume_total(share, total),
            )
