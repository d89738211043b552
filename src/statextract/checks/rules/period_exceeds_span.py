"""SUB003."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.doubts import soften_part
from statextract.checks.engine.edits import Source
from statextract.checks.engine.nesting import in_shorter_period
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUB003",
    flags=["In 2023, 37 miners were rescued. Of the 37 miners, 45 were rescued in May 2023."],
    passes=["In 2023, 37 miners were rescued. Of the 37 miners, 25 were rescued in May 2023."],
    needs=[Source.SUBSET],
)
def period_exceeds_span(facts: Facts) -> Iterator[Verdict]:
    """Find more in a month than in the year that holds it.

    Why it matters:
        What happened in March happened in the year too.

    Stays silent when:
        The figures say how many there are at one time, or count different people.

    Source:
        Ratio edits of official statistics: a part is at most its whole (R `editrules`).
    """
    for edit in facts.edits_from(Source.SUBSET):
        if in_shorter_period(facts, edit):
            verdict = judge(facts, edit)
            yield verdict._replace(level=soften_part(verdict.readings))
