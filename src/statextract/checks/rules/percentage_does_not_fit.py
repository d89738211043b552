"""PCT001."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import assume_total
from statextract.checks.engine.percents import (
    is_printed_percent,
    percent_of,
    ratio,
    show_percent,
    total_of_share,
)
from statextract.checks.engine.ranges import Number, Range, widen
from statextract.checks.engine.slips import SWAPPED, rank_slips
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, RelationKind

_FAR = 25  # points: a share that is further off was hardly meant for these numbers


@rule(
    "PCT001",
    flags=["Forty-four of the 60 passengers (37 percent) were women."],
    passes=[
        "Forty-four of the 60 passengers (73 percent) were women.",
        "Of the 640 requests, 96 were granted, or 15 percent.",
        "Of the 1,561 passengers, 263 (16.9%) were women.",
    ],
    needs=[RelationKind.SHARE_OF],
)
def percentage_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a percentage that its own two numbers do not give.

    Why it matters:
        The percentage or one of the numbers is wrong.

    Stays silent when:
        Rounding or cutting off explains the difference, or the share is a mere fraction. For
        review if a fatality is higher than computed: it may be of the cases that have ended.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).

    Settings:
        ``tolerance`` (0): percentage points by which the numbers may miss it.
    """
    for share, part, total in facts.shares():
        printed, computed = percent_of(share), ratio(part.range, total.range)
        if printed is None or computed is None or not is_printed_percent(share.span.text):
            continue
        told = show_percent(computed.low, share.span.text)
        formula = f"{part.range} of {total.range} is {told}"
        figures = (*share.id, *part.id, *total.id)
        if computed.meets(widen(printed, tolerance)):
            yield Verdict(Kind.PASS, formula, figures, reported=printed, computed=computed)
            continue
        repairs = rank_slips(_options(share, part, total), scale=100)
        slip = any(repair.why == SWAPPED for repair in repairs)
        far = max(computed.low - printed.high, printed.low - computed.high) > _FAR and not slip
        other = None if slip else total_of_share(facts, printed, part, total)
        readings = ["the share may be of another group"] if far else []
        readings += [f"the share may be of the {other}"] if other is not None else []
        if _is_fatality(share) and computed.high < printed.low:
            readings.append("the share may leave out cases whose outcome is not known")
        yield Verdict(
            Kind.REVIEW if readings else Kind.FAIL,
            f"{formula}, not {share.span.text}",
            figures,
            reported=printed,
            computed=computed,
            readings=readings,
            repairs=repairs,
            level=Level.NOTE if other is not None else None,
            assumed=assume_total(share, total),
        )


def _is_fatality(share: Operand) -> bool:
    """Whether a share is said to be a case fatality, which may be of the cases that have ended."""
    told = share.figure.evidence.text.lower() if share.figure is not None else ""
    return "fatality" in told or "cfr" in told


def _options(share: Operand, part: Operand, total: Operand) -> list[tuple[Operand, Number]]:
    exact = part.range.exact and total.range.exact and share.range.exact
    if not exact or not share.range.low:
        return []
    return [
        (share, _percent(part.range, total.range, share.span.text) / 100),
        (part, round(total.range.low * share.range.low)),
        (total, round(part.range.low / share.range.low)),
    ]


def _percent(part: Range, total: Range, printed: str) -> float:
    """Return the right percentage with as many decimals as the printed one."""
    digits = printed.partition(".")[2]
    places = len(digits) - len(digits.lstrip("0123456789"))
    return round(100 * part.low / total.low, places)
