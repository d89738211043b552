"""REM002."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Source
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "REM002",
    flags=["Fifty-two cases were filed, 36 of them in Turin. The remaining 18 were filed in Asti."],
    passes=[
        "Fifty-two cases were filed, 36 of them in Turin. The remaining 16 were filed in Asti."
    ],
    needs=[Source.REMAINDER],
)
def remainder_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "the remaining 18" where the total less its other parts leaves another number.

    Why it matters:
        The total, a part or the remainder is wrong, or a part is not mentioned.

    Stays silent when:
        A hedge leaves room. What is implied ("the rest") is not compared with itself, nor what
        only rounds a number told before ("over 30 others", where 30 were told).

    Source:
        Residual of a balance edit (R `editrules`, `validate`).

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    for edit in facts.edits_from(Source.REMAINDER):
        told = [facts.figures[name] for name in edit.figures]
        rounded = any(each.same_as and not facts.ranges[each.id].exact for each in told)
        if not rounded and not any(each.derived for each in told):
            yield judge(facts, edit, tolerance)
