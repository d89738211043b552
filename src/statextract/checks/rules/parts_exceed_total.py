"""SUM002."""

from collections.abc import Iterator

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Source
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule


@rule(
    "SUM002",
    flags=["Thirty men were tried, including 18 for theft and 15 for fraud, one charge each."],
    passes=["Thirty men were tried, including 14 for theft and 15 for fraud, one charge each."],
)
def parts_exceed_total(facts: Facts) -> Iterator[Verdict]:
    """Find disjoint parts that together exceed their total, though the list is open.

    Why it matters:
        One of the figures is wrong, or a person is counted in two parts.

    Stays silent when:
        A hedge leaves room. Always for review: the parts may overlap.
    """
    for edit in facts.edits_from(Source.LIST):
        yield judge(facts, edit)
