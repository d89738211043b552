"""SUB007."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import find_assumptions
from statextract.checks.engine.doubts import soften
from statextract.checks.engine.ranges import Range, show, subtract
from statextract.checks.engine.trust import find_all_doubts
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind


@rule(
    "SUB007",
    flags=["Of 107 people, 82 were women. Of the 107, 75 were stopped in Goma, 40 of them women."],
    passes=["Of 107 people, 82 were women. Of the 107, 75 were stopped in Goma, 55 of them women."],
)
def complement_is_negative(facts: Facts) -> Iterator[Verdict]:
    """Find more of the others in a part than in the whole: 35 men of 75, yet 25 of 107.

    Why it matters:
        Each pair of numbers looks right; only what they leave out contradicts.

    Stays silent when:
        A hedge leaves room, or the part is not wholly inside the whole.

    Source:
        Implied edit (Fourier-Motzkin elimination of R `editrules`).
    """
    for each in facts.slices:
        if facts.broken(each.edit):
            continue
        outer = _left(facts, each.whole.id, each.group_of_whole.id)
        inner = _left(facts, each.part.id, each.group_of_part.id)
        if not (outer.bounded and inner.bounded):
            continue
        figures = tuple(figure.id for figure in each)
        if inner.low <= outer.high:
            if inner.exact and outer.exact:
                message = f"the others: {show(inner.low)} ≤ {show(outer.low)}"
                yield Verdict(Kind.PASS, message, figures, reported=outer, computed=inner)
            continue
        doubts = find_all_doubts(facts, (each.edit, *each.ties))
        yield Verdict(
            Kind.REVIEW if doubts else Kind.FAIL,
            f"the others: {facts.ranges[each.part.id]} − {facts.ranges[each.group_of_part.id]} = "
            f"{show(inner.low)} > {facts.ranges[each.whole.id]} − "
            f"{facts.ranges[each.group_of_whole.id]} = {show(outer.high)}",
            figures,
            reported=outer,
            computed=inner,
            readings=doubts,
            level=soften(doubts),
            assumed=find_assumptions(facts, each.edit, *each.ties),
        )


def _left(facts: Facts, whole: str, part: str) -> Range:
    left = subtract(facts.ranges[whole], facts.ranges[part])
    return Range(max(left.low, 0), left.high)
