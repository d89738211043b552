"""REM004."""

from collections.abc import Iterator
from dataclasses import replace

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Source
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "REM004",
    flags=["All but five of the 42 weavers were released. In all, 38 weavers were released."],
    passes=["All but four of the 42 weavers were released. In all, 38 weavers were released."],
    needs=[Source.ALL_BUT],
)
def all_but_does_not_fit(facts: Facts) -> Iterator[Verdict]:
    """Find "all but five" of a total that disagrees with the number given for them.

    Why it matters:
        One of the three numbers is wrong.

    Stays silent when:
        The number of the others is not printed, or "all but" means "almost".

    Source:
        Residual of a balance edit (R `editrules`, `validate`).
    """
    for edit in facts.edits_from(Source.ALL_BUT):
        implied = [name for name in edit.parts if facts.figures[name].derived]
        if not implied:
            yield judge(facts, edit)
        for name in implied:
            others = tuple(part for part in edit.parts if part != name)
            for again in facts.restated(name):
                yield judge(facts, replace(edit, parts=(*others, again)))
