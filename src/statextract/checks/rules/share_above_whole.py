"""PCT004."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Status, Unit

# "of the detainees are foreign": the percentage is what something is said of, no growth
_SAID_OF = re.compile(r"of (?:the|its|their|all)\s+(?:\w+\s+){1,3}?(?:are|were|is|was)\b")
# "150% of the cost of treatment", "of last year's level": of no people
_OF_WORTH = re.compile(
    r"of (?:[\w'’]+ ){0,3}?(?:cost|price|value|wage|salar|pay|rent|capacit|budget|target|quota"
    r"|average|level|rate|income|GDP|norm|fee|tax|amount|production|output|demand)",
    re.IGNORECASE,
)


@rule(
    "PCT004",
    flags=["In Bria 106 percent of the detainees are women, the table says."],
    passes=["Fines grew by 110 percent.", "In Bria 98 percent of the detainees are women."],
    needs=[Unit.SHARE],
)
def share_above_whole(facts: Facts) -> Iterator[Verdict]:
    """Find more than 100 per cent of a group of people.

    Why it matters:
        No part is larger than its whole.

    Stays silent when:
        The percentage is a growth or a rate of use. For review unless it is said of people.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).
    """
    for figure in facts.record.figures:
        low = figure.quantity.low
        if figure.unit is not Unit.SHARE or low is None or low <= 1:
            continue
        if _has_sign(figure):
            continue
        if figure.status is Status.ASSERTED and figure.direction is None:
            marks = (figure.sex, figure.age, figure.nationality, figure.outcome, figure.role)
            behind = facts.after(figure).lstrip()
            certain = behind.startswith("of ") and (
                any(marks) or _SAID_OF.match(behind) is not None
            )
            if _OF_WORTH.match(behind) is not None:
                continue
            yield Verdict(
                Kind.FAIL if certain else Kind.REVIEW,
                f"{figure.span.text} is more than all of them",
                (figure.id,),
                reported=facts.ranges[figure.id],
                readings=() if certain else ("the percentage may be a rate",),
            )


def _has_sign(figure: Figure) -> bool:
    """Whether a plus or minus says that the percentage is one of growth."""
    before = figure.evidence.text[: figure.span.start - figure.evidence.start]
    return (before[-1:] or figure.span.text[:1]) in tuple("+-−±")
