"""PCT002."""

from collections.abc import Iterator

from statextract.checks.engine.percents import is_printed_percent, percent_of
from statextract.checks.engine.ranges import Range, add, show
from statextract.checks.facts import Facts, Operand
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Bound, Kind, Status, Unit

_WHOLE = 100
_NEAR = 60  # code points between two shares of one list
_SHARED = ("of", "when", "sex", "age", "role", "outcome")


@rule(
    "PCT002",
    flags=["Of the arrivals, 55 percent are Guinean, 36 percent Ivorian and 21 percent Malian."],
    passes=[
        "Of the arrivals, 50 percent are Guinean, 29 percent Ivorian and 21 percent Malian.",
        "Of the arrivals, 55 percent are women, 36 percent Ivorian and 21 percent minors.",
    ],
    needs=[Unit.SHARE],
)
def shares_exceed_whole(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find shares of one whole, side by side, that add up to more than all of it.

    Why it matters:
        One of the percentages is wrong, or people are counted twice.

    Stays silent when:
        The shares may overlap (sex beside nationality), are fractions, or exceed the whole by
        no more than rounding.

    Source:
        Recomputation of reported shares (statcheck, R `scrutiny`).

    Settings:
        ``tolerance`` (0): percentage points by which the shares may exceed 100.
    """
    for group in _groups(facts):
        printed = [percent_of(Operand("share", f, facts.ranges[f.id], f.span)) for f in group]
        total = add(each for each in printed if each is not None)
        terms = " + ".join(show(round(facts.ranges[f.id].low * 100, 4)) for f in group)
        exact = sum(facts.ranges[figure.id].low * 100 for figure in group)
        formula = f"{terms} = {show(round(exact, 4))} per cent"
        figures = tuple(figure.id for figure in group)
        if total.low > _WHOLE + tolerance:
            whole = Range(_WHOLE, _WHOLE)
            yield Verdict(
                Kind.FAIL, f"{formula}, more than all", figures, reported=whole, computed=total
            )
        elif total.high >= _WHOLE:
            yield Verdict(Kind.PASS, formula, figures, computed=total)


def _groups(facts: Facts) -> Iterator[list[Figure]]:
    """Yield the runs of neighbouring shares that differ in nationality only."""
    run: list[Figure] = []
    for figure in facts.record.figures:
        if not _is_exact_share(figure):
            continue
        if run and (not _belongs(figure, run[-1]) or _have_wholes(facts, run[-1], figure)):
            yield from _disjoint(run)
            run = []
        run.append(figure)
    yield from _disjoint(run)


def _have_wholes(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether each names its own whole: "86 percent of Germans, and 84 percent of French"."""
    return all(facts.after(figure).lstrip().startswith("of ") for figure in (one, other))


def _is_exact_share(figure: Figure) -> bool:
    return (
        figure.unit is Unit.SHARE
        and figure.status is Status.ASSERTED
        and figure.quantity.bound is Bound.EXACT
        and is_printed_percent(figure.span.text)
    )


def _belongs(figure: Figure, last: Figure) -> bool:
    near = figure.span.start - last.span.end <= _NEAR
    return near and all(getattr(figure, name) == getattr(last, name) for name in _SHARED)


def _disjoint(run: list[Figure]) -> Iterator[list[Figure]]:
    named = [code for figure in run for code in figure.nationality]
    if len(run) > 1 and all(f.nationality for f in run) and len(set(named)) == len(named):
        yield run
