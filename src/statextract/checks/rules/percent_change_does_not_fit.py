"""CHG001."""

from collections.abc import Iterator

from statextract.checks.engine.percents import percent_of, show_percent
from statextract.checks.engine.ranges import Range, widen
from statextract.checks.engine.rounding import rounded
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind


@rule(
    "CHG001",
    flags=["Arrests in Cali rose 12 percent, from 89 to 120."],
    passes=["Arrests in Cali rose 35 percent, from 89 to 120."],
    needs=[RelationKind.CHANGE],
)
def percent_change_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a percentage of change that the two numbers do not give.

    Why it matters:
        The percentage or one of the numbers is wrong, or another year is compared.

    Stays silent when:
        Rounding or cutting off the percentage explains the difference.

    Source:
        Recomputation of reported changes (statcheck: gross inconsistencies).

    Settings:
        ``tolerance`` (0): percentage points by which the numbers may miss it.
    """
    for relation, operands in facts.relations(RelationKind.CHANGE):
        ends, percents = facts.endpoints(relation, operands), operands.get("percent", [])
        if ends is None or len(percents) != 1:
            continue
        old, new = ends
        printed, computed = percent_of(percents[0]), _change(old.range, new.range)
        if printed is None or computed is None or old.is_share or new.is_share:
            continue
        told = show_percent(computed.low, percents[0].span.text)
        formula = f"from {old.shown} to {new.shown} is {told}"
        figures = (*old.id, *percents[0].id, *new.id)
        if computed.meets(widen(printed, tolerance)):
            yield Verdict(Kind.PASS, formula, figures, computed=computed)
            continue
        wide = _change(rounded(old.range), rounded(new.range))
        loose = wide is not None and wide.meets(printed)
        yield Verdict(
            Kind.REVIEW if loose else Kind.FAIL,
            f"{formula}, not {percents[0].span.text}",
            figures,
            spans=(percents[0].span,),
            computed=computed,
            readings=("a figure may be rounded",) if loose else (),
        )


def _change(old: Range, new: Range) -> Range | None:
    """Return the size of the change in percent of the old number."""
    if old.low <= 0 or not old.bounded or not new.bounded:
        return None
    changes = [100 * abs(b - a) / a for a in old for b in new]
    low = 0.0 if old.meets(new) else min(changes)
    return Range(low, max(changes))
