"""ATT001."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, Status


@rule(
    "ATT001",
    severity=Level.WARNING,
    flags=[],
    passes=["The ministry in Amman denied that 20 people were killed. Five were injured."],
    needs=[Status.DENIED],
)
def denied_figure_used(facts: Facts) -> Iterator[Verdict]:
    """Find a figure that the text denies and yet makes part of a sum.

    Why it matters:
        A sum stands on a number that the text itself holds for false.

    Stays silent when:
        The denied figure stands alone or in an open list, or the whole split is denied. It never
        takes part in any other check.

    Source:
        Provenance: who says it, when, and whether it is held for true.
    """
    for partition in facts.record.partitions:
        figures = [facts.figures[name] for name in (partition.total, *partition.parts)]
        denied = [figure for figure in figures if figure.status is Status.DENIED]
        parts_denied = [figure for figure in figures[1:] if figure in denied]
        if denied and partition.complete and len(parts_denied) < len(figures) - 1:
            named = ", ".join(figure.span.text for figure in denied)
            message = f"{named} is denied, so the sum is not checked"
            yield Verdict(Kind.REVIEW, message, tuple(figure.id for figure in figures))
