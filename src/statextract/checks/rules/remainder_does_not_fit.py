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
        A hedge leaves room. What is implied ("the rest") is not compared with itself.

    Source:
        Residual of a balance edit (R `editrules`, `validate`).

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    for edit in facts.edits_from(Source.REMAINDER):
        if not any(facts.figures[name].derived for name in edit.figures):
            yield judge(facts, edit, tolerance)
