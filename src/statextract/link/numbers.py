"""The drafts of an article by their numbers, so that equal ones are looked up, not searched for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_OPENING = 40  # figures at the start that any later one can restate
_MEMORY = 150  # figures back that one can restate

Value = int | float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Indices of drafts by the value of their number, in text order.

    Of the numbers that another can state again, ``exact`` are those of a value, ``vague`` those
    of a range ("dozens") and ``hedged`` all others. Cells of tables are filed apart (True).
    """

    drafts: Sequence[Draft]
    rows: frozenset[int]
    valued: dict[Value, list[int]]
    exact: dict[tuple[bool, Value], list[int]]
    vague: dict[tuple[bool, Value, Value], list[int]]
    hedged: dict[bool, list[int]]

    def equal(self, value: Value) -> Sequence[int]:
        """Return the first drafts of a value; in a long text not all of them."""
        return self.valued.get(value, ())[:_OPENING]

    def equal_before(self, index: int) -> Iterator[int]:
        """Yield the drafts before one that have its value, nearest first."""
        indices = self.valued.get(self.drafts[index].number.value, ())
        for at in range(bisect_left(indices, index) - 1, -1, -1):
            yield indices[at]

    def could_restate(self, index: int) -> Sequence[int]:
        """Return the drafts before one whose number may be the same, in text order.

        An exact number can only be an equal exact one, or a hedged one; a vague one only says
        what it says. Of a number that stands in a text a hundred times, the first and the last
        are tried. No cell of a table tells another one again.
        """
        draft = self.drafts[index]
        number = draft.number
        kinds = (False,) if draft.sentence in self.rows else (False, True)
        if number.bound is Bound.VAGUE:
            filed = [self.vague.get((kind, number.low, number.high), ()) for kind in kinds]
        elif number.bound is Bound.EXACT:
            filed = [self.exact.get((kind, number.value), ()) for kind in kinds]
            filed += [self.hedged[kind] for kind in kinds]
        else:
            near = range(max(_OPENING, index - _MEMORY), index)
            return [*range(min(index, _OPENING)), *near]
        return sorted(found for indices in filed if indices for found in _ends(indices, index))


def _ends(indices: Sequence[int], before: int) -> Sequence[int]:
    """The first and the last of some indices before one; all of them if they are few."""
    count = bisect_left(indices, before)
    if count <= _OPENING:
        return indices[:count]
    return [*indices[: _OPENING // 2], *indices[count - _OPENING // 2 : count]]


def index_numbers(drafts: Sequence[Draft], rows: frozenset[int]) -> Numbers:
    """Return the drafts of an article by their numbers.

    Args:
        drafts: All drafts, in text order.
        rows: The sentences that are rows of tables.
    """
    found = Numbers(drafts, rows, valued={}, exact={}, vague={}, hedged={False: [], True: []})
    for index, draft in enumerate(drafts):
        number, cell = draft.number, draft.sentence in rows
        found.valued.setdefault(number.value, []).append(index)
        if number.bound is Bound.EXACT:
            found.exact.setdefault((cell, number.value), []).append(index)
        elif number.bound is Bound.VAGUE:
            found.vague.setdefault((cell, number.low, number.high), []).append(index)
        else:
            found.hedged[cell].append(index)
    return found
