"""SUB004."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Outcome, Role

_LADDER = {Outcome.ARRESTED: 0, Outcome.CHARGED: 1, Outcome.CONVICTED: 2}
_THAT = re.compile(r"\b(?:that|those|this|these|the same) (\w{3,})", re.IGNORECASE)
_REACH = 300  # code points: in the same sentence or the next


@rule(
    "SUB004",
    flags=["Oslo charged 21 men over the Moss fire. In all, 26 men were convicted over that fire."],
    passes=[
        "Oslo charged 26 men over the Moss fire. In all, 21 men were convicted over that fire."
    ],
)
def narrower_exceeds_wider(facts: Facts) -> Iterator[Verdict]:
    """Find more convicted than were charged, or more charged than were arrested.

    Why it matters:
        Whoever is convicted was charged before.

    Stays silent when:
        The text does not say that the event is the same ("over that fire"), or the people differ.

    Source:
        Ratio edits of official statistics: a part is at most its whole (R `editrules`).
    """
    steps = [f for f in facts.levels if f.outcome in _LADDER and f.role is Role.SUSPECT]
    starts = [figure.span.start for figure in steps]
    for wide in steps:
        start = wide.span.start
        near = slice(bisect_right(starts, start), bisect_right(starts, start + _REACH))
        for narrow in steps[near]:
            if _is_later_step(wide, narrow) and facts.outermost(narrow.id) == facts.root(narrow.id):
                told, most = facts.ranges[narrow.id], facts.ranges[wide.id]
                fits = told.low <= most.high
                yield Verdict(
                    Kind.PASS if fits else Kind.FAIL,
                    f"{told} {narrow.outcome} {'≤' if fits else '>'} {most} {wide.outcome}",
                    (wide.id, narrow.id),
                    reported=most,
                    computed=told,
                    assumed=("both are of the same people and event",),
                )


def _is_later_step(wide: Figure, narrow: Figure) -> bool:
    """Whether the second tells how far the same people of the same event came, in all."""
    if wide.outcome is None or narrow.outcome is None or wide.noun != narrow.noun:
        return False
    if _LADDER[narrow.outcome] <= _LADDER[wide.outcome]:
        return False
    said = wide.evidence.text.lower()
    text = narrow.evidence.text
    return any(word.lower() in said.split() for word in _THAT.findall(text)) or any(
        word.lower() in re.findall(r"\w+", said) for word in _THAT.findall(text)
    )
