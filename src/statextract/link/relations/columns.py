"""Columns of a table with the total that its last row gives, whatever they count."""

from collections.abc import Iterator

from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.document import Sentence, SentenceKind
from statextract.model.draft import Cited, RelationDraft
from statextract.model.vocabulary import NumberType, RelationKind, Unit

_ROW = SentenceKind.ROW
_TOTALS = frozenset("total totals all sum overall together".split())
_RESTS = frozenset(["other", "others"])  # "All other states"
_FEWEST = 2  # rows beside that of the totals


def relate_columns(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each column that foots and that no other rule has tied.

    Every row must have a plain count in the column: an average or a blank makes no sum.
    """
    return [
        relation
        for rows, total in _tables(scene)
        for column in range(1, len(total.cells))
        if (relation := _relate(scene, rows, total, column)) is not None
    ]


def _tables(scene: Scene) -> Iterator[tuple[list[Sentence], Sentence]]:
    """Yield the rows of each table with the row of its totals: the last, or the first."""
    tables: dict[int, list[Sentence]] = {}
    for sentence in scene.document.sentences:
        if sentence.kind is _ROW and sentence.header is not None and sentence.cells:
            tables.setdefault(sentence.header, []).append(sentence)
    for rows in tables.values():
        for total in (rows[-1], rows[0]):
            named = scene.word(total.first) in _TOTALS
            named = named and scene.word(total.first + 1) not in _RESTS
            if named and len(rows) > _FEWEST:
                yield [row for row in rows if row is not total], total
                break


def _relate(
    scene: Scene, rows: list[Sentence], total: Sentence, column: int
) -> RelationDraft | None:
    whole = _count_in(scene, total, column)
    parts = [_count_in(scene, row, column) for row in rows]
    found = [part for part in parts if part is not None]
    if whole is None or len(found) < len(parts) or any(_is_tied(scene, part) for part in found):
        return None
    _share_unit(scene, [whole, *found])
    terms = (
        build_term(scene, "total", whole),
        *(build_term(scene, "part", part) for part in found),
    )
    cue = scene.document.span_of(*total.cells[0])
    return RelationDraft(RelationKind.COLUMN, terms, cue)


def _count_in(scene: Scene, row: Sentence, column: int) -> int | None:
    """The only exact count in a cell, None if there is none or more than one number."""
    if column >= len(row.cells):
        return None
    first, last = row.cells[column]
    inside = [
        index
        for index in scene.by_sentence.get(row.index, [])
        if first <= scene.drafts[index].number.first < last
    ]
    if len(inside) != 1:
        return None
    number = scene.drafts[inside[0]].number
    exact = number.low == number.high and number.type is NumberType.COUNT
    return inside[0] if exact and number.value is not None else None


def _is_tied(scene: Scene, index: int) -> bool:
    return scene.whole_of(index) is not None


def _share_unit(scene: Scene, indices: list[int]) -> None:
    """Give a column one unit: that of most of its cells, else that of things."""
    units = [draft.unit.value for draft in (scene.drafts[i] for i in indices) if draft.unit]
    unit = max(units, key=units.count, default=Unit.OBJECT)
    if 2 * units.count(unit) <= len(indices):
        unit = Unit.OBJECT
    for index in indices:
        draft = scene.drafts[index]
        if draft.unit is None or draft.unit.value is not unit:
            draft.unit = Cited(unit, "rule:column", *scene.cite(index))
