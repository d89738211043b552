"""The drafts of an article by their numbers, so that equal ones are looked up, not searched for."""

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_OPENING = 40  # figures at the start that any later one can restate
_MEMORY = 150  # figures back that one can restate

Value = int | float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Indices of drafts by the value of their number, in text order.

    ``exact`` and ``loose`` are the exact numbers by their value and the others, each in tables
    (True) and outside of them (False); ``rows`` the sentences that are rows of tables.
    """

    drafts: Sequence[Draft]
    rows: frozenset[int]
    valued: Mapping[Value, Sequence[int]]
    exact: Mapping[tuple[bool, Value], Sequence[int]]
    loose: Mapping[bool, Sequence[int]]

    def equal(self, value: Value) -> Sequence[int]:
        """Return the first drafts of a value; in a long text not all of them."""
        return self.valued.get(value, ())[:_OPENING]

    def equal_before(self, index: int) -> Iterator[int]:
        """Yield the drafts before one that have its value, nearest first."""
        indices = self.valued.get(self.drafts[index].number.value, ())
        for at in range(bisect_left(indices, index) - 1, -1, -1):
            yield indices[at]

    def could_restate(self, index: int) -> Iterable[int]:
        """Return the drafts before one whose number may be the same, in text order.

        An exact number can only be an equal exact one, or one that is not exact. Of a number
        that stands in a text a hundred times, the first and the last are tried. No cell of a
        table tells another one again.
        """
        draft = self.drafts[index]
        number = draft.number
        if number.bound is not Bound.EXACT:
            return itertools.chain(
                range(min(index, _OPENING)), range(max(_OPENING, index - _MEMORY), index)
            )
        kinds = (False,) if draft.sentence in self.rows else (False, True)
        found: list[int] = []
        for kind in kinds:
            found += _ends(self.exact.get((kind, number.value), ()), index)
            found += _ends(self.loose[kind], index)
        return sorted(found)


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
    valued: dict[Value, list[int]] = {}
    exact: dict[tuple[bool, Value], list[int]] = {}
    loose: dict[bool, list[int]] = {False: [], True: []}
    for index, draft in enumerate(drafts):
        number, in_table = draft.number, draft.sentence in rows
        valued.setdefault(number.value, []).append(index)
        if number.bound is Bound.EXACT:
            exact.setdefault((in_table, number.value), []).append(index)
        else:
            loose[in_table].append(index)
    return Numbers(drafts, rows, valued, exact, loose)
