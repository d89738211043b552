"""SUM002."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.doubts import ALONE, AT_LEAST, INFERRED
from statextract.checks.engine.edits import Source
from statextract.checks.engine.ties import are_casualties
from statextract.checks.engine.trust import is_near
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level


@rule(
    "SUM002",
    flags=["Thirty men were tried, including 18 for theft and 15 for fraud, one charge each."],
    passes=["Thirty men were tried, including 14 for theft and 15 for fraud, one charge each."],
    needs=[Source.LIST],
)
def parts_exceed_total(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find disjoint parts that together exceed their total, though the list is open.

    Why it matters:
        One of the figures is wrong, or a person is counted in two parts.

    Stays silent when:
        A hedge leaves room. For review where nothing says that nobody is in two of the parts.
        Casualties are judged by SUM004.

    Source:
        Balance edits of official statistics (R `editrules`, `validate`); footing in auditing.

    Settings:
        ``tolerance`` (0): by how many the parts may miss the total.
    """
    for edit in facts.edits_from(Source.LIST):
        if not are_casualties(facts.figures[edit.whole]):
            verdict = judge(facts, edit, tolerance)
            firm = is_near(facts, edit) or ALONE in verdict.readings
            firm = firm or set(verdict.readings) <= {AT_LEAST, INFERRED}
            loose = verdict.kind is Kind.REVIEW and not firm
            yield verdict._replace(level=Level.NOTE) if loose else verdict
