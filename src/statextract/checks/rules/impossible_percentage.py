"""PCT003."""

from collections.abc import Iterator
from math import ceil, floor

from statextract.checks.engine.assumptions import assume_total
from statextract.checks.engine.percents import is_printed_percent, percent_of
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Kind, Level, RelationKind, Unit

_FEW = 2
_NEAR = 120  # code points: a sentence


@rule(
    "PCT003",
    flags=["The survey of 24 families found that 36.1 percent of the 24 families had no tent."],
    passes=[
        "The survey of 24 families found that 37.5 percent of the 24 families had no tent.",
        "Some 36 percent of the 4,000 families had no tent.",
        "The toll rose from 81 to 137, a 69.1 percent of 56 deaths.",
    ],
    needs=[RelationKind.SHARE_OF],
)
def impossible_percentage(facts: Facts) -> Iterator[Verdict]:
    """Find a percentage that no whole number of a small group gives (the GRIM test).

    Why it matters:
        Of 24 families, eight are 33.3 and nine are 37.5 per cent; nothing lies between.

    Stays silent when:
        Rounding either way gives a whole number, or the number of the group is hedged. In
        "96 (8.6%)" the count is the part, of a group told elsewhere. Shares of one thing or of
        places are of what it holds. "A 69.1 percent of 56 deaths" is by how much they rose. Of a
        group that another sentence counts, only a note is given: the share may be of more.

    Source:
        GRIM test (R `scrutiny`): which percentages a whole number of a group can give.
    """
    for relation, operands in facts.relations(RelationKind.SHARE_OF):
        shares, totals = operands.get("share", []), operands.get("total", [])
        if len(shares) != 1 or len(totals) != 1 or "part" in operands:
            continue
        share, total = shares[0], totals[0]
        printed = percent_of(share.as_printed)
        if printed is None or not total.range.exact or not is_printed_percent(share.span.text):
            continue
        if facts.unasserted(share, total) or _restates(facts, share, total) or _is_rise(share):
            continue
        if total.figure is None or total.figure.unit is Unit.OBJECT or total.range.low < _FEW:
            continue  # "in five countries had a low opinion: Hungary, 72 percent"
        size = int(total.range.low)
        least = ceil(printed.low * size / 100)
        figures = (*share.id, *total.id)
        if least * 100 <= printed.high * size:
            continue
        near = floor(printed.low * size / 100)
        hedged = share.figure is not None and share.figure.quantity.bound is not Bound.EXACT
        doubt = "the share is only approximate" if hedged else ""
        if not doubt and not _stand_together(share, total):
            doubt = "the share is of another group"
        yield Verdict(
            Kind.REVIEW if doubt else Kind.FAIL,
            f"no whole number of {size} is {share.span.text}: {near} are "
            f"{100 * near / size:.1f}, {near + 1} are {100 * (near + 1) / size:.1f} per cent",
            figures,
            spans=(relation.cue,),
            reported=printed,
            readings=(doubt,) if doubt else (),
            level=Level.NOTE if doubt else None,
            assumed=assume_total(share, total),
        )


def _stand_together(share: Operand, total: Operand) -> bool:
    """Whether both are printed close by: else the base of the share is only inferred."""
    gap = max(total.span.start - share.span.end, share.span.start - total.span.end)
    return gap <= _NEAR


def _restates(facts: Facts, share: Operand, total: Operand) -> bool:
    """Whether a share stands alone in the brackets right behind a count: it says the count anew."""
    if share.figure is None or total.figure is None:
        return False
    close = 0 <= share.span.start - total.span.end <= 2
    return close and facts.after(share.figure).startswith((")", "]"))


def _is_rise(share: Operand) -> bool:
    """Whether an article tells that a percentage is a change, its noun left out: "a 69 percent"."""
    figure = share.figure
    if figure is None:
        return False
    before = figure.evidence.text[: figure.span.start - figure.evidence.start]
    return before.lower().split()[-1:] in (["a"], ["an"])
