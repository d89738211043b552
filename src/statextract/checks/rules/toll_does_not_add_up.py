"""REM005."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Source
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "REM005",
    flags=["Another 14 bodies were found on Friday, bringing the toll from 31 to 55."],
    passes=[
        "Another 14 bodies were found on Friday, bringing the toll from 31 to 45.",
        "Another 14 people were hurt in Izmir, where 30 had died.",
    ],
    needs=[Source.INCREMENT],
)
def toll_does_not_add_up(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find a new total that is not the old one and what was added.

    Why it matters:
        The addition, the old or the new total is wrong.

    Stays silent when:
        The old total is not printed, or what is added is of another kind.

    Source:
        Residual of a balance edit (R `editrules`, `validate`).

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    for edit in facts.edits_from(Source.INCREMENT):
        yield judge(facts, edit, tolerance)
