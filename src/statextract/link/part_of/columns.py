"""Columns of a table without totals, as parts of a total that the text around it prints.

"Floods have killed 91 people." / "Province | Dead" / "Koshi | 56" / "Others | 35"
"""

from collections.abc import Iterator, Sequence

from statextract.link.fit import is_narrower, noun_of, units_agree
from statextract.link.leading import is_baseline
from statextract.link.part_of.table import Table
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Status, Unit

_SLIP = 1.5  # a wrong cell makes the column longer than its total, but not by this much
_FEWEST = 3  # cells that are no row of chance
_CHANCE = 30  # smaller sums are met by chance
_REACH = 30  # figures before a table among which its total stands


def link_columns(scene: Scene, tables: Sequence[Table]) -> None:
    """Tie each column that has no total of its own to the total that the text gives it.

    The column is a closed breakdown if a row is labelled "others": else some may be left out.
    """
    for table in tables:
        if table.total_row is not None:
            continue
        for column, parts in table.columns().items():
            _list_column_of_rows(scene, table, column, parts)
            free = [part for part in parts if scene.whole_of(part) is None]
            if column == table.total_column or len(free) < 2 or len(free) != len(parts):
                continue
            total = next(_totals(scene, parts), None)
            if total is None:
                continue
            by = "rule:table" if table.rest else "rule:told-column"
            for part in parts:
                scene.tie(part, total, by)
            scene.listings.append(Listing("table", parts, total, closed=table.rest))


def _list_column_of_rows(scene: Scene, table: Table, column: int, parts: Sequence[int]) -> None:
    """List a column whose cells are parts of their rows under the total that the text prints.

    "They removed 872 boys and 376 girls": the columns of the two, whose cells make them up.
    """
    if table.total_column is None or column == table.total_column or len(parts) < _FEWEST:
        return
    told = sum(scene.drafts[part].number.value or 0 for part in parts)
    first = min(table.cells.values())
    for total in reversed(scene.numbers.equal(told)):
        near = 0 < first - total < _REACH and scene.sentence(total).kind is not SentenceKind.ROW
        total_draft = scene.drafts[total]
        alike = all(
            units_agree(scene.drafts[part], total_draft)
            and is_narrower(scene.drafts[part], total_draft)
            for part in parts
        )
        if near and alike and told > _CHANCE:
            scene.listings.append(Listing("table", list(parts), scene.first_of(total), closed=True))
            return


def _totals(scene: Scene, parts: Sequence[int]) -> Iterator[int]:
    """Yield the wholes before a table that each cell of a column can be part of, nearest first."""
    for other in range(min(parts) - 1, max(-1, min(parts) - _REACH), -1):
        if scene.sentence(other).kind is SentenceKind.ROW or scene.whole_of(other) is not None:
            continue
        if is_baseline(scene, other) or scene.drafts[other].direction is not None:
            continue
        status = scene.drafts[other].status
        if status is not None and status.value is not Status.ASSERTED:
            continue
        if all(_sums_up(scene, part, other) for part in parts) and _is_total(scene, parts, other):
            yield scene.first_of(other)


def _is_total(scene: Scene, parts: Sequence[int], whole: int) -> bool:
    """Whether a number can be a column's total, not one of its cells: a series has none."""
    value = scene.drafts[whole].number.value
    cells = [scene.drafts[part].number for part in parts]
    if value is None or value in [cell.value for cell in cells]:
        return False
    return sum(cell.low or 0 for cell in cells) <= _SLIP * value


def _sums_up(scene: Scene, part: int, whole: int) -> bool:
    """Whether a total counts what a cell counts: the same fate, or the same noun for cases."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.unit is None or mine.unit.value is Unit.SHARE or not units_agree(mine, theirs):
        return False
    if not is_narrower(mine, theirs) or not nearly_holds(theirs, mine):
        return False
    fates = [draft.outcome.value if draft.outcome else None for draft in (mine, theirs)]
    if fates[0] is not fates[1]:
        return False
    return fates[0] is not None or noun_of(mine) == noun_of(theirs)
