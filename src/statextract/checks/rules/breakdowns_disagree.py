"""SUM007."""

from collections.abc import Iterator

from statextract.checks.engine.assumptions import find_assumptions
from statextract.checks.engine.balance import judge, state
from statextract.checks.engine.doubts import soften
from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.repairs import find_repairs
from statextract.checks.engine.splits import is_crossed
from statextract.checks.engine.ties import is_in_table
from statextract.checks.engine.trust import find_all_doubts
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Kind

_PLAIN = 2  # ties that a reader can check at a glance


@rule(
    "SUM007",
    flags=["Of 64 detainees 39 are men and 25 are women; 52 are adults and 13 are minors."],
    passes=["Of 64 detainees 39 are men and 25 are women; 52 are adults and 12 are minors."],
)
def breakdowns_disagree(facts: Facts) -> Iterator[Verdict]:
    """Find sums and parts that cannot all be true, though each alone can.

    Why it matters:
        Two breakdowns of one group, or a chain of parts, contradict each other; the finding
        names the fewest figures that do.

    Stays silent when:
        Hedges leave room, or a figure of another source or time is involved (for review).

    Source:
        Cross-footing in auditing; smallest conflicting set of edits (Fellegi and Holt).
    """
    for edit in facts.edits_from(Source.PARTITION):
        if is_crossed(facts, edit):
            yield judge(facts, edit)
    tables = [edit for edit in facts.edits_from(Source.PARTITION) if _is_column(facts, edit)]
    if len(tables) > 1 and not any(facts.broken(edit) for edit in tables):
        totals = tuple(edit.whole for edit in tables)
        message = "; ".join(state(facts, edit) for edit in tables)
        yield Verdict(Kind.PASS, message, totals)
    for conflict in facts.conflicts:
        splits = [edit.whole for edit in conflict if edit.source is Source.PARTITION]
        if any(splits.count(whole) == 1 and _is_least(facts, whole) for whole in splits):
            continue  # "at least nine: five here, four there" may be more
        doubts = list(find_all_doubts(facts, conflict))
        if any(edit.source is Source.SAME for edit in conflict):
            doubts.append("two figures may not be of the same fact")
        if len(conflict) > _PLAIN:
            doubts.append("too many ties for one of them not to be misread")
        figures = dict.fromkeys(name for edit in conflict for name in edit.figures)
        yield Verdict(
            Kind.REVIEW if doubts else Kind.FAIL,
            "; ".join(state(facts, edit) for edit in conflict) + " cannot all hold",
            tuple(figures),
            readings=tuple(doubts),
            repairs=find_repairs(facts, conflict),
            level=soften(doubts),
            assumed=find_assumptions(facts, *conflict),
        )


def _is_least(facts: Facts, whole: str) -> bool:
    """Whether the parts of a whole are only the least that it may be."""
    return facts.figures[whole].quantity.bound in (Bound.AT_LEAST, Bound.MORE_THAN)


def _is_column(facts: Facts, edit: Edit) -> bool:
    return all(is_in_table(facts.figures[part]) for part in edit.parts)
