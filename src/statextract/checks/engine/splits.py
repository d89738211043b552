"""Complete splits of a total, told apart by what they split by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.balance import judge
from statextract.checks.engine.edits import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.engine.dimension import Dimension
    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts
    from statextract.checks.rule import Verdict


def sums_by(facts: Facts, dimension: Dimension, tolerance: float) -> Iterator[Verdict]:
    """Judge every complete partition on one dimension; lines of tables are left to SUM007.

    ``tolerance`` is by how many the parts may miss the total.
    """
    for edit in facts.splits.get(dimension, ()):
        if not is_crossed(facts, edit):
            yield judge(facts, edit, tolerance)


def is_crossed(facts: Facts, edit: Edit) -> bool:
    """Whether a broken sum is one line of a two-way table, or one of two splits of its total.

    Then the other lines say which number is wrong.
    """
    if not facts.broken(edit):
        return False
    lines = facts.shares_in_splits
    if len(edit.parts) > 1 and all(lines[part] > 1 for part in edit.parts):
        return True
    return lines[edit.whole] > 1 and any(
        other.whole == edit.whole and other is not edit and not facts.broken(other)
        for other in facts.edits_from(Source.PARTITION)
    )
