"""Times of columns that a year heads in a report on less than a year.

"Between 1 April and 31 December 2024 the agency removed 12,946 people, up from 11,208 in the same
months of 2023. / Country | 2023 | 2024 ... / Total | 11,208 | 12,946": the totals tell which part
of each year is meant.
"""

from collections.abc import Sequence

from statextract.link.fit import units_agree
from statextract.link.part_of.table import Table
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import NumberType

_LARGE = 20  # smaller numbers may be alike by chance
_BY = "rule:table"


def narrow_columns(scene: Scene, tables: Sequence[Table]) -> Sequence[Table]:
    """Give each column under a year the shorter time that the text gives its total."""
    for table in tables:
        for cells in table.columns().values():
            giver = _told_before(scene, table, cells)
            if giver is None:
                continue
            told = scene.drafts[giver]
            for cell in cells:
                scene.drafts[cell].when, scene.drafts[cell].period = told.when, told.period
    return tables


def _told_before(scene: Scene, table: Table, cells: Sequence[int]) -> int | None:
    """The one count before a table that is as large as a column, and of less than its year."""
    if any((when := scene.drafts[cell].when) is None or when.by != _BY for cell in cells):
        return None
    size = _size(scene, table, cells)
    if size is None or size < _LARGE:
        return None
    found = [
        other
        for other in range(cells[0])
        if scene.drafts[other].number.value == size
        and scene.sentence(other).kind is not SentenceKind.ROW
        and units_agree(scene.drafts[cells[0]], scene.drafts[other])
        and _is_of_less(scene.drafts[other], scene.drafts[cells[0]])
    ]
    times = {when.value for other in found if (when := scene.drafts[other].when) is not None}
    return found[0] if len(times) == 1 else None


def _size(scene: Scene, table: Table, cells: Sequence[int]) -> float | None:
    """The total of a column, or what its cells come to."""
    numbers = [scene.drafts[cell].number for cell in cells]
    if any(number.type is not NumberType.COUNT or number.value is None for number in numbers):
        return None
    if table.total_row is None:
        return sum(number.value or 0 for number in numbers)
    total = [index for (row, _), index in table.cells.items() if row == table.total_row]
    return next((scene.drafts[cell].number.value for cell in cells if cell in total), None)


def _is_of_less(draft: Draft, cell: Draft) -> bool:
    """Whether a count is of some of the time that a cell has."""
    if draft.when is None or cell.when is None:
        return False
    mine, theirs = read_period(draft.when.value), read_period(cell.when.value)
    if mine is None or theirs is None or mine == theirs:
        return False
    return theirs.first <= mine.first and mine.last <= theirs.last
