"""SUB001."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.doubts import soften_part
from statextract.checks.engine.edits import Source
from statextract.checks.engine.nesting import in_other_place, in_shorter_period
from statextract.checks.engine.ties import is_told_alone
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUB001",
    flags=["Officers in Riga stopped 75 people, 85 of them women."],
    passes=[
        "Officers in Riga stopped 75 people, 55 of them women.",
        "Officers in Riga stopped 75 people in 85 raids.",
    ],
    needs=[Source.SUBSET],
)
def part_exceeds_whole(facts: Facts) -> Iterator[Verdict]:
    """Find a part that is larger than what it is part of.

    Why it matters:
        "85 of them" cannot be said of 75 people.

    Stays silent when:
        A hedge leaves room, or the figures count different things.

    Source:
        Ratio edits of official statistics: a part is at most its whole (R `editrules`).
    """
    for edit in facts.edits_from(Source.SUBSET):
        nested = in_other_place(facts, edit) or in_shorter_period(facts, edit)
        if not nested and not is_told_alone(facts.figures[edit.parts[0]]):
            verdict = judge(facts, edit)
            yield verdict._replace(level=soften_part(verdict.readings))
