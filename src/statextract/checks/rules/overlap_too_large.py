"""SUB006."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind


@rule(
    "SUB006",
    flags=["Of the 70 held in Bari, 40 were women and 25 Romanian; 30 were Romanian women."],
    passes=["Of the 70 held in Bari, 40 were women and 25 Romanian; 20 were Romanian women."],
)
def overlap_too_large(facts: Facts) -> Iterator[Verdict]:
    """Find more Romanian women than there are women or Romanians.

    Why it matters:
        Whoever has both traits is counted in each of the two.

    Stays silent when:
        The text gives no count of those with both, or a source or time differs (for review).

    Source:
        Fréchet bounds: an overlap is at most the smaller group.
    """
    for each in facts.crossings:
        if each.both is None:
            continue
        both = facts.ranges[each.both.id]
        for trait in (each.first, each.second):
            most = facts.ranges[trait.id]
            if each.both.of == trait.id:
                continue  # SUB001 judges what is worded as a part
            doubts = () if each.both.source == trait.source else ("the sources may differ",)
            fits = both.low <= most.high
            yield Verdict(
                Kind.PASS if fits else Kind.REVIEW if doubts else Kind.FAIL,
                f"{both} {'≤' if fits else '>'} {most}",
                (trait.id, each.both.id),
                reported=most,
                computed=both,
                readings=() if fits else doubts,
                assumed=(f"the {most} are all of their kind",),
            )
