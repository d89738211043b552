"""Tables: a cell is part of its row's total, totals of rows are parts of the grand total."""

from dataclasses import dataclass

from statextract.link.ellipsis import take_unit
from statextract.link.fit import units_agree
from statextract.link.part_of.spans import Span, find_span
from statextract.link.scene import Listing, Scene
from statextract.model.document import Sentence, SentenceKind
from statextract.model.draft import Cited
from statextract.model.vocabulary import Bound, Unit

_TOTALS = frozenset("total totals overall sum altogether together".split())

_FEWEST = 3  # rows, and columns with the one of their sums
_MOST_ROWS = 0.6
_CHANCE = 30  # a smaller number may be the same by chance
_RESTS = frozenset("other others rest remaining elsewhere".split())


@dataclass(slots=True)
class Table:
    """The drafts of a table by row and column; rows and columns of totals, if it has them.

    ``rest``: a row is labelled as all that the other rows leave out. ``first_column``: the first
    that the column of totals sums up, or ``span``: those whose times the column of totals holds.
    """

    cells: dict[tuple[int, int], int]
    total_column: int | None
    total_row: int | None
    rest: bool = False
    first_column: int = 1
    span: Span | None = None

    def columns(self) -> dict[int, list[int]]:
        """Return the drafts of each column, from the top."""
        found: dict[int, list[int]] = {}
        for (_, column), index in sorted(self.cells.items()):
            found.setdefault(column, []).append(index)
        return found


def link_tables(scene: Scene) -> list[Table]:
    """Tie the cells of every table to its totals; return the tables."""
    tables = [_read(scene, rows) for rows in _tables(scene)]
    for table in tables:
        _link(scene, table)
    return tables


def _tables(scene: Scene) -> list[list[Sentence]]:
    """The rows that share a header, header left out."""
    groups: dict[int, list[Sentence]] = {}
    for number in scene.by_sentence:
        sentence = scene.document.sentences[number]
        if sentence.kind is SentenceKind.ROW and sentence.header not in (None, number):
            groups.setdefault(sentence.header or 0, []).append(sentence)
    return list(groups.values())


def _read(scene: Scene, rows: list[Sentence]) -> Table:
    cells: dict[tuple[int, int], int] = {}
    for row, sentence in enumerate(rows):
        for index in scene.by_sentence[sentence.index]:
            first = scene.drafts[index].number.first
            for column, (start, end) in enumerate(sentence.cells):
                if start <= first < end and column > 0:
                    cells[row, column] = index
    header = scene.document.sentences[rows[0].header or 0]
    heads = header.cells
    columns = [n for n, cell in enumerate(heads) if n and _says_total(scene, cell)]
    labels = [n for n, sentence in enumerate(rows) if _says_total(scene, sentence.cells[0])]
    span = None if columns else find_span(scene, heads)
    rest = any(_RESTS & set(scene.between(*sentence.cells[0])) for sentence in rows)
    first, total = (1, columns[-1]) if columns else _summing_column(scene, cells) or (1, None)
    if total is None and span is not None:
        total = span.column
    lowest = labels[-1] if labels else _summing_row(scene, cells)
    return Table(cells, total, lowest, rest, first, span)


def _summing_column(scene: Scene, cells: dict[tuple[int, int], int]) -> tuple[int, int] | None:
    """The columns from the first that counts to the last if most rows add up to the last.

    "District | Visits | Men | Women | Persons held" gives 2 and 4.

    One wrong cell does not hide what the other rows show.
    """
    rows = sorted({row for row, _ in cells})
    last = max((column for _, column in cells), default=0)
    if len(rows) < _FEWEST or last < _FEWEST:
        return None
    values = {at: scene.drafts[index].number.value for at, index in cells.items()}
    for first in range(1, last - 1):
        sums = [
            sum(values.get((row, column)) or 0 for column in range(first, last)) for row in rows
        ]
        right = sum(total == values.get((row, last)) for total, row in zip(sums, rows, strict=True))
        if right > _MOST_ROWS * len(rows):
            return first, last
    return None


def _summing_row(scene: Scene, cells: dict[tuple[int, int], int]) -> int | None:
    """The last row, or the first, if it sums up most columns, whatever its label: "Zambia".

    One wrong cell does not hide what the other columns show.
    """
    columns: dict[int, dict[int, float]] = {}
    for (row, column), index in cells.items():
        columns.setdefault(column, {})[row] = scene.drafts[index].number.value or 0
    rows = {row for row, _ in cells}
    for at in (max(rows, default=0), min(rows, default=0)):
        told = [each for each in columns.values() if at in each and len(each) > _FEWEST]
        right = sum(sum(each.values()) == 2 * each[at] > _CHANCE for each in told)
        if right > 1 and right > _MOST_ROWS * len(told):
            return at
    return None


def _says_total(scene: Scene, cell: tuple[int, int]) -> bool:
    """Whether a label names a total: "Total", "All ages", not "Fraud, all levels", nor a rest."""
    words = scene.between(*cell)
    if _RESTS & set(words[1:2]):
        return False  # "All other states", not "Total, others included"
    return bool(_TOTALS & set(words)) or words[:1] in (["all"], ["both"])


def _link(scene: Scene, table: Table) -> None:
    _share_units(scene, table)
    _recognise_totals(scene, table)
    for (row, column), index in table.cells.items():
        divided = _divided_column(scene, index)
        whole = None if divided is None else table.cells.get((row, divided))
        if whole is not None and divided != column and scene.whole_of(index) is None:
            scene.tie(index, whole, "rule:column")
    rows = sorted({row for row, _ in table.cells})
    columns = sorted({column for _, column in table.cells})
    last = [row for row in rows if row == table.total_row]
    for row in [*(row for row in rows if row != table.total_row), *last]:
        if row == table.total_row:
            _share_column_units(scene, table)
        if table.total_column is not None:
            span = table.span
            summed = [column for column in columns if column >= table.first_column]
            if span is not None:
                summed = [column for column in columns if column in span.parts]
            parts = [table.cells.get((row, column)) for column in summed]
            closed = span is None or (span.closed and None not in parts)
            _tie_line(scene, table.cells.get((row, table.total_column)), parts, closed=closed)
    if table.total_row is not None:
        for column in columns:
            parts = [table.cells.get((row, column)) for row in rows]
            _tie_line(scene, table.cells.get((table.total_row, column)), parts)


def _divided_column(scene: Scene, index: int) -> int | None:
    """The column whose head says what a cell counts: "Rescued" for a cell under "Female"."""
    draft, sentence = scene.drafts[index], scene.sentence(index)
    stated = draft.phrase.head or draft.phrase.nominal
    if sentence.header is None or stated is None:
        return None
    header = scene.document.sentences[sentence.header]
    inside = header.first <= stated[0] < header.last
    return header.column_of(stated[0]) if inside else None


def _share_units(scene: Scene, table: Table) -> None:
    """Give the total of a row the unit of the people it sums up."""
    for (row, column), index in table.cells.items():
        draft = scene.drafts[index]
        if column != table.total_column:
            continue
        for other in range(column - 1, 0, -1):
            beside = table.cells.get((row, other))
            giver = None if beside is None else scene.drafts[beside].unit
            if beside is not None and giver is not None and giver.value is Unit.PERSON:
                if _is_worded(draft.unit) and not _is_worded(giver):
                    continue  # "Families in total" over the columns of provinces
                draft.unit = Cited(giver.value, f"figure:{beside}", *scene.cite(beside))
                draft.noun = None
                break


def _is_worded(unit: Cited[Unit] | None) -> bool:
    """Whether a noun says what a cell counts."""
    return unit is not None and unit.by.startswith("lexicon:")


def _recognise_totals(scene: Scene, table: Table) -> None:
    """Give a total whose column says nothing the unit of the same number in the text before."""
    first = min(table.cells.values(), default=0)
    for (row, _), index in table.cells.items():
        draft = scene.drafts[index]
        if row != table.total_row or draft.unit is not None:
            continue
        value = draft.number.value
        for other in scene.numbers.equal(value):
            unit = scene.drafts[other].unit
            exact = scene.drafts[other].number.bound is Bound.EXACT
            told = other < first and unit is not None and unit.value in (Unit.PERSON, Unit.CASE)
            if exact and told and value is not None and value > _CHANCE:
                take_unit(scene, index, other)
                break


def _share_column_units(scene: Scene, table: Table) -> None:
    """Give a cell of the row of totals what the cells above it count: its label says nothing."""
    for column, cells in table.columns().items():
        units = {cell: unit for cell in cells if (unit := _unit_of(scene, cell)) is not None}
        total = table.cells.get((table.total_row, column)) if table.total_row is not None else None
        if total is None:
            continue
        units.pop(total, None)
        if len(set(units.values())) != 1:
            continue
        giver, unit = next(iter(units.items()))
        draft = scene.drafts[total]
        if draft.unit is None or draft.unit.value is not unit:
            draft.unit = Cited(unit, f"figure:{giver}", *scene.cite(giver))
            draft.noun = None


def _unit_of(scene: Scene, index: int) -> Unit | None:
    unit = scene.drafts[index].unit
    return None if unit is None or unit.value is Unit.SHARE else unit.value


def _tie_line(
    scene: Scene, total: int | None, parts: list[int | None], *, closed: bool = True
) -> None:
    """Make a row or a column a listing under its total; a cell that has a whole keeps it."""
    if total is None:
        return
    for part in parts:
        if part is not None and part != total:
            take_unit(scene, part, total)  # a head like "not recorded" names nothing
    kept = [
        part
        for part in parts
        if part is not None
        and part != total
        and units_agree(scene.drafts[part], scene.drafts[total])
    ]
    for part in kept:
        if scene.whole_of(part) is None:
            scene.tie(part, total, "rule:table")
    if len(kept) > 1:
        scene.listings.append(Listing("table", kept, total, closed=closed))
