"""Columns of a table or of lines built alike that make up a count printed before them.

"3,412 households (15,198 people) fled ... / Bol: 1,218 households, 5,471 people / Liwa: ...": the
first numbers of the lines are one column, the second ones another.
"""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, unit_of, units_agree
from statextract.link.part_of.table import Table
from statextract.link.scene import Listing, Scene
from statextract.link.shape import has_finite_verb
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.period import are_apart
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_LINES = (SentenceKind.BULLET, SentenceKind.HEADING, SentenceKind.PROSE)
_FEWEST, _PAIR = 3, 2  # cells of a column; numbers of a line
_LEAST, _LEAST_OF_PAIR = 20, 100  # what smaller numbers make up may be chance
_CHANCE = 5
_MOST = 40  # lines
_LABEL = 8  # tokens before the first number of a line
_MARKS = frozenset([":", "–", "-", "="])
_BEHIND = 16  # figures behind a table
_REACH = 40  # figures before a column among which its total stands
_TOLD = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX, Bound.AT_MOST])
_MOVED = frozenset([Outcome.DISPLACED, Outcome.EVACUATED, Outcome.IN_CARE])
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)


def link_column_sums(scene: Scene, tables: Sequence[Table]) -> None:
    """Make each column a breakdown of the total before it; a cell of its row's total stays so."""
    for grid in (*_of_tables(tables), *_of_lines(scene)):
        row = scene.sentence(grid[0][0]).kind is SentenceKind.ROW
        by = "rule:table" if row else "rule:column-sum"
        for column, total in _made_up(scene, grid):
            for cell in column:
                take_unit(scene, cell, total)
                whole = scene.whole_of(cell)
                if whole is None or _is_of_other_line(scene, cell, whole, column):
                    scene.drafts[cell].of = None
                    scene.tie(cell, total, by)
            for listing in [each for each in scene.listings if set(each.parts) <= set(column)]:
                scene.drop(listing)
            scene.listings.append(Listing("table", list(column), total, closed=True))


def _made_up(scene: Scene, grid: Sequence[list[int]]) -> list[tuple[list[int], int]]:
    """The columns with the totals that they make up: small ones only beside a large one."""
    found = []
    for column in grid:
        size = _sum(scene, column)
        total = None if size is None else _total(scene, column, size)
        if size is not None and total is not None:
            found.append((column, total, size >= _least(column)))
    telling = any(large for _, _, large in found)
    return [(column, total) for column, total, _ in found if telling]


def _least(column: Sequence[int]) -> int:
    return _LEAST if len(column) >= _FEWEST else _LEAST_OF_PAIR


def _of_tables(tables: Sequence[Table]) -> Iterator[list[list[int]]]:
    for table in tables:
        if table.total_row is None:
            yield list(table.columns().values())


def _of_lines(scene: Scene) -> Iterator[list[list[int]]]:
    """Yield the columns of three or more lines in a row with the same kinds of numbers."""
    run: list[Sequence[int]] = []
    before = -2
    for number, members in scene.by_sentence.items():
        alike = bool(run) and number == before + 1 and _are_alike(scene, run[-1], members)
        if not alike:
            yield from _columns(run)
            run = []
        if _is_line(scene, number):
            run.append(members)
        before = number
    yield from _columns(run)


def _columns(run: list[Sequence[int]]) -> Iterator[list[list[int]]]:
    if _FEWEST <= len(run) <= _MOST:
        yield list(map(list, zip(*run, strict=True)))


def _is_line(scene: Scene, number: int) -> bool:
    """Whether a sentence is a label with two numbers or more, and no verb."""
    sentence, members = scene.document.sentences[number], scene.by_sentence[number]
    if sentence.kind not in _LINES or len(members) < _PAIR:
        return False
    first = scene.drafts[members[0]].number.first
    if sentence.first < first - 1 <= sentence.first + _LABEL and scene.word(first - 1) in _MARKS:
        return True
    return first > sentence.first and not has_finite_verb(scene, sentence.first, sentence.last)


def _are_alike(scene: Scene, one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two lines of one kind count the same things in the same order."""
    if scene.sentence(one[0]).kind is not scene.sentence(other[0]).kind or len(one) != len(other):
        return False
    pairs = [(scene.drafts[a], scene.drafts[b]) for a, b in zip(one, other, strict=True)]
    return all(
        unit_of(a) is unit_of(b) and (fate_of(a) is fate_of(b) or None in (fate_of(a), fate_of(b)))
        for a, b in pairs
    )


def _sum(scene: Scene, column: Sequence[int]) -> float | None:
    """What exact counts come to, None if that is next to nothing."""
    numbers = [scene.drafts[cell].number for cell in column]
    plain = all(
        number.type is NumberType.COUNT and number.bound is Bound.EXACT and number.value is not None
        for number in numbers
    )
    size = sum(number.value or 0 for number in numbers)
    return size if plain and len(column) >= _PAIR and size >= _CHANCE else None


def _total(scene: Scene, column: Sequence[int], size: float) -> int | None:
    """The nearest count before a column that is as large as all of it, and of the same people.

    That of a table may be told behind it.
    """
    first, last = column[0], column[-1]
    behind = range(last + 1, min(len(scene.drafts), last + _BEHIND))
    near: list[int] = [*range(first - 1, max(-1, first - _REACH), -1)]
    for other in [*near, *behind] if scene.sentence(first).kind is SentenceKind.ROW else near:
        draft = scene.drafts[other]
        if draft.number.value != size or draft.number.bound not in _TOLD:
            continue
        if scene.sentence(other).kind is SentenceKind.ROW or draft.direction is not None:
            continue
        if unit_of(draft) not in _COUNTED or draft.number.type is not NumberType.COUNT:
            continue
        asserted = draft.status is None or draft.status.value is Status.ASSERTED
        if asserted and all(_may_be_of(scene, cell, other) for cell in column):
            return other if scene.whole_of(other) is not None else scene.first_of(other)
    return None


def _may_be_of(scene: Scene, cell: int, total: int) -> bool:
    """Whether a cell and a total do not count two things: the unit, the fate, the sex."""
    mine, theirs = scene.drafts[cell], scene.drafts[total]
    fates = {fate_of(mine), fate_of(theirs)}
    alike = len(fates) == 1 or None in fates or fates <= _MOVED
    if not units_agree(mine, theirs) or not alike or _are_at_two_times(mine, theirs):
        return False
    sexes = [draft.sex.value if draft.sex is not None else None for draft in (mine, theirs)]
    return sexes[1] in (None, sexes[0])


def _are_at_two_times(cell: Draft, total: Draft) -> bool:
    """Whether the head of its column puts a cell at another time than that of a total."""
    if cell.when is None or total.when is None or cell.when.by != "rule:table":
        return False
    return are_apart(cell.when.value, total.when.value)


def _is_of_other_line(scene: Scene, cell: int, whole: int, column: Sequence[int]) -> bool:
    """Whether the order of the lines alone made a cell part of one above it."""
    lines = {scene.drafts[each].sentence for each in column}
    sentence = scene.drafts[whole].sentence
    return sentence in lines and sentence != scene.drafts[cell].sentence
