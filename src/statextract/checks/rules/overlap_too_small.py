"""SUB005."""

import re
from collections.abc import Iterator

from statextract.checks.engine.differences import differences
from statextract.checks.engine.ranges import Range, show
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind

# "20 were Kenyan women": nothing follows that picks some of them out ("women found work")
_ALL_OF_KIND = re.compile(
    r"(?:^|\b(?:(?:wo)?men|girls|boys|(?:fe)?males?))[\s.,;)\]]*$", re.IGNORECASE
)


@rule(
    "SUB005",
    flags=["Of 55 teachers, 40 were women and 38 were Kenyans; 20 of the 55 were Kenyan women."],
    passes=[
        "Of 107 travellers turned back, 82 were women and 93 were Cambodians.",
        "Of 55 teachers, 40 were women and 38 were Kenyans; 25 of the 55 were Kenyan women.",
    ],
)
def overlap_too_small(facts: Facts) -> Iterator[Verdict]:
    """Find fewer people with two marks than the two counts leave possible.

    Why it matters:
        Of 55, if 40 are women and 38 Kenyans, at least 23 are both. The rule is also a guard:
        40 and 38 of 55 are no contradiction, since one may be both.

    Stays silent when:
        The people with both marks are not counted, or only some of them ("60 Syrian women have
        found work"); then it says how many there must be.

    Source:
        Fréchet bounds: an overlap is at least the two groups less the whole.
    """
    for crossing in facts.crossings:
        first, second, both = crossing.first, crossing.second, crossing.both
        mine, theirs = facts.ranges[first.id], facts.ranges[second.id]
        whole = facts.ranges[crossing.whole.id]
        if not (whole.bounded and mine.bounded and theirs.bounded):
            continue
        least = mine.low + theirs.low - whole.high
        if least <= 0:
            continue
        formula = f"{mine} + {theirs} − {whole} = {show(least)}"
        figures = [crossing.whole.id, first.id, second.id]
        computed = Range(least, min(mine.high, theirs.high))
        if both is None or not _ALL_OF_KIND.search(facts.after(both)):
            message = f"{formula}: at least {show(least)} are both"
            yield Verdict(Kind.PASS, message, figures, computed=computed)
            continue
        printed = facts.ranges[both.id]
        figures.append(both.id)
        if printed.high >= least:
            message = f"{formula} ≤ {printed}"
            yield Verdict(Kind.PASS, message, figures, reported=printed, computed=computed)
            continue
        doubts = tuple(dict.fromkeys(differences(facts, crossing.whole, [first, second, both])))
        yield Verdict(
            Kind.REVIEW if doubts else Kind.FAIL,
            f"{formula}: at least {show(least)} are both, not {printed}",
            figures,
            reported=printed,
            computed=computed,
            readings=doubts,
            assumed=(f"the {mine} and the {theirs} are all of their kind among the {whole}",),
        )
