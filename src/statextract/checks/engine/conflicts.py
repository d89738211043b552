"""Edits that contradict each other though each alone can be kept."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from statextract.checks.engine.propagate import propagate
from statextract.checks.engine.ranges import add

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.checks.engine.ranges import Range

_LARGEST = 80  # edits that hang together: more is a large table, whose sums are checked anyway
_MOST = 5  # one wrong figure seldom breaks more; the rest shows once it is mended


def is_broken(ranges: Mapping[str, Range], edit: Edit) -> bool:
    """Whether the printed ranges leave an edit no way to hold."""
    total = add([ranges[name] for name in edit.parts])
    whole = ranges[edit.whole]
    return total.low > whole.high or (edit.closed and total.high < whole.low)


class Neighbours:
    """Edits by the figures that they tie."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._users: dict[str, list[int]] = {}
        for index, edit in enumerate(edits):
            for name in edit.figures:
                self._users.setdefault(name, []).append(index)

    def connected(self, conflict: Sequence[Edit], most: int) -> list[Edit]:
        """Return the edits that share a figure with a conflict, directly or through others.

        They are in the order of the record; of more than ``most`` the nearest are returned.
        """
        reached: dict[int, None] = {}
        names = deque(name for edit in conflict for name in edit.figures)
        seen = set(names)
        while names and len(reached) < most:
            for index in self._users.get(names.popleft(), ()):
                if index not in reached:
                    reached[index] = None
                    fresh = [name for name in self._edits[index].figures if name not in seen]
                    seen.update(fresh)
                    names.extend(fresh)
        return [self._edits[index] for index in sorted([*reached][:most])]


def find_conflicts(
    ranges: Mapping[str, Range], edits: Sequence[Edit]
) -> tuple[tuple[Edit, ...], ...]:
    """Return smallest conflicting sets among the edits that are not broken by themselves.

    What holds between exact numbers is in none: it leaves nothing to the other edits.

    After each set its last edit is put aside and the others are tried again.
    """
    left = _sharing([edit for edit in edits if _is_open(ranges, edit)])
    found: list[tuple[Edit, ...]] = []
    while len(found) < _MOST:
        broken = propagate(ranges, left)[1]
        if broken is None:
            break
        near = Neighbours(left).connected([broken], _LARGEST + 1)
        if len(near) > _LARGEST:
            break
        core = _smallest(ranges, near)
        found.append(tuple(core))
        left.remove(core[-1])
    return tuple(found)


def _is_open(ranges: Mapping[str, Range], edit: Edit) -> bool:
    """Whether an edit is kept by some of the values that its ranges leave, and not by others."""
    loose = any(not ranges[name].exact for name in edit.figures)
    return loose and not is_broken(ranges, edit)


def _sharing(edits: Sequence[Edit]) -> list[Edit]:
    """Return the edits that share a figure with another one: no other can be in a conflict."""
    users = Counter(name for edit in edits for name in edit.figures)
    return [edit for edit in edits if any(users[name] > 1 for name in edit.figures)]


def _smallest(ranges: Mapping[str, Range], edits: Sequence[Edit]) -> list[Edit]:
    """Drop every edit without which the rest still conflicts, in ever smaller blocks."""
    core = list(edits)
    block = max(len(core) // 2, 1)
    while True:
        start = 0
        while start < len(core):
            trial = core[:start] + core[start + block :]
            if propagate(ranges, trial)[1] is not None:
                core = trial
            else:
                start += block
        if block == 1:
            return core
        block //= 2
