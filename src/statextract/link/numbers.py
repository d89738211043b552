"""The drafts of an article by their numbers, so that equal ones are looked up, not searched for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_OPENING = 40  # figures at the start that any later one can restate
_HEADLINE = 4  # figures at the start among which the headline's are
_MEMORY = 150  # figures back that one can restate

_FACTOR = 1.3  # no two numbers further apart are one, however they are hedged
_EXACT, _VAGUE = Bound.EXACT, Bound.VAGUE

Value = int | float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Indices of drafts by the value of their number, in text order.

    Of the numbers that another can state again, ``exact`` are those of a value, ``vague`` those
    of a range ("dozens"). Cells of tables are filed apart (True). ``hedged`` are all others, each
    behind its value and sorted by it. ``dozens`` are the vague numbers at the start, which a
    headline may have: "Blast kills dozens".
    """

    drafts: Sequence[Draft]
    rows: frozenset[int]
    valued: dict[Value, list[int]]
    exact: dict[tuple[bool, Value], list[int]]
    vague: dict[tuple[bool, Value, Value], list[int]]
    hedged: list[tuple[int | float, int]]
    dozens: list[int]

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
        number = self.drafts[index].number
        in_table = self.drafts[index].sentence in self.rows
        kinds = (False, True) if self.rows and not in_table else (False,)
        filed: list[Sequence[int]]
        if number.bound is _VAGUE:
            filed = [self.vague.get((kind, number.low, number.high), ()) for kind in kinds]
        elif number.bound is _EXACT:
            filed = [self.exact.get((kind, number.value), ()) for kind in kinds]
            filed += (self._hedged_about(number.value, in_table=in_table), self.dozens)
        else:
            near = range(max(_OPENING, index - _MEMORY), index)
            return [*range(min(index, _OPENING)), *near]
        filed = [indices for indices in filed if indices]
        if len(filed) < 2:
            return _ends(filed[0], index) if filed else ()
        return sorted(chain.from_iterable([_ends(indices, index) for indices in filed]))

    def _hedged_about(self, value: Value, *, in_table: bool) -> Sequence[int]:
        """The drafts whose hedged value is about as large as one; of a cell's none in tables."""
        if value is None or not self.hedged:
            return ()
        start = bisect_left(self.hedged, (value / _FACTOR, -1))
        end = bisect_left(self.hedged, (value * _FACTOR, len(self.drafts)), start)
        if start == end:
            return ()
        about = [index for _, index in self.hedged[start:end]]
        if in_table:
            about = [index for index in about if self.drafts[index].sentence not in self.rows]
        return sorted(about)


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
    found = Numbers(drafts, rows, valued={}, exact={}, vague={}, hedged=[], dozens=[])
    for index, draft in enumerate(drafts):
        number, cell = draft.number, draft.sentence in rows
        found.valued.setdefault(number.value, []).append(index)
        if number.bound is _EXACT:
            found.exact.setdefault((cell, number.value), []).append(index)
        elif number.bound is _VAGUE:
            found.vague.setdefault((cell, number.low, number.high), []).append(index)
            if index < _HEADLINE:
                found.dozens.append(index)
        elif number.value is not None:
            found.hedged.append((number.value, index))
    found.hedged.sort()
    return found
