"""RAT002."""

import re
from collections.abc import Iterator

from statextract.checks.engine.ranges import Range, show
from statextract.checks.engine.slips import rank_slips
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, RelationKind

_DECIMALS = re.compile(r"\d+\.(\d+)")


@rule(
    "RAT002",
    flags=["The eight widows had an average of three sons, 41 sons in all."],
    passes=["The eight widows had an average of three sons, 25 sons in all."],
    needs=[RelationKind.MEAN],
)
def mean_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find an average that its count and total do not give.

    Why it matters:
        One of the three numbers is wrong.

    Stays silent when:
        Rounding of the average explains the difference.

    Source:
        GRIM test (R `scrutiny`), with the total given.
    """
    for _, operands in facts.relations(RelationKind.MEAN):
        found = [operands.get(role, []) for role in ("mean", "count", "total")]
        if any(len(each) != 1 for each in found):
            continue
        mean, count, total = (each[0] for each in found)
        spread = _spread(mean)
        known = spread.bounded and count.range.bounded and count.range.low > 0
        if facts.unasserted(count, total) or not known:  # "two a day, and never more than six"
            continue
        computed = Range(spread.low * count.range.low, spread.high * count.range.high)
        formula = f"{mean.range} × {count.range} = {_product(mean, count)}"
        figures = (*mean.id, *count.id, *total.id)
        if computed.meets(total.range):
            yield Verdict(Kind.PASS, formula, figures, reported=total.range, computed=computed)
        else:
            product = round(mean.range.low * count.range.low)
            yield Verdict(
                Kind.FAIL,
                f"{formula}, not {total.range}",
                figures,
                reported=total.range,
                computed=computed,
                repairs=rank_slips([(total, product)]) if total.range.exact else (),
            )


def _spread(mean: Operand) -> Range:
    """Return what rounding to the printed decimals leaves possible."""
    decimals = _DECIMALS.search(mean.span.text)
    half = 0.5 * 10 ** -len(decimals[1] if decimals else "")
    return Range(max(mean.range.low - half, 0), mean.range.high + half)


def _product(mean: Operand, count: Operand) -> str:
    if mean.range.exact and count.range.exact:
        return show(mean.range.low * count.range.low)
    return str(Range(mean.range.low * count.range.low, mean.range.high * count.range.high))
