"""SUB008."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.doubts import NEARER
from statextract.checks.engine.edits import Source
from statextract.checks.engine.nesting import in_other_place, in_shorter_period
from statextract.checks.engine.ties import is_told_alone
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Level


@rule(
    "SUB008",
    flags=[
        "Several agencies rescued 40 people in Dhaka. The navy alone rescued 44 people.",
        "Three agencies freed 120 workers in Chennai. The labour office alone freed 131 workers.",
    ],
    passes=[
        "Several agencies rescued 40 people in Dhaka. The navy alone rescued 34 people.",
        "Aid groups fed 9,000 families in Mekelle. The Red Cross alone fed 4,800 families.",
    ],
    needs=[Source.SUBSET],
)
def umbrella_below_component(facts: Facts) -> Iterator[Verdict]:
    """Find one of several that has more "alone" than all of them together.

    Why it matters:
        What the navy did alone is among what all agencies did.

    Stays silent when:
        A hedge leaves room. A mere note when the two cover different times, come from different
        sources or count different people. A place alone is for SUB002, a month for SUB003.

    Source:
        Ratio edits of official statistics (part and whole).
    """
    for edit in facts.edits_from(Source.SUBSET):
        alone = is_told_alone(facts.figures[edit.parts[0]])
        if alone and not in_other_place(facts, edit) and not in_shorter_period(facts, edit):
            verdict = judge(facts, edit)
            doubts = set(verdict.readings) - {NEARER}  # a nearer one is of some of all
            yield verdict._replace(level=Level.NOTE) if doubts else verdict._replace(level=None)
