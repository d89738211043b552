"""Bounds propagation: what the edits leave of each figure's range."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from statextract.checks.engine.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.checks.engine.edits import Edit

_ROUNDS = 20  # two edits may shift a bound by one for ever; whole articles settle in three


def propagate(
    ranges: Mapping[str, Range], edits: Sequence[Edit]
) -> tuple[dict[str, Range], Edit | None]:
    """Tighten every range until nothing changes.

    Returns:
        The tightened ranges and the edit that no values are left for, None if there is none.
        A conflict is certain; the lack of one is not (bounds are weaker than the equations).
    """
    current = dict(ranges)
    users: dict[str, list[int]] = {}
    for index, edit in enumerate(edits):
        for name in edit.figures:
            users.setdefault(name, []).append(index)
    queue = deque(range(len(edits)))
    queued = set(queue)
    budget = _ROUNDS * len(edits)
    while queue and budget:
        budget -= 1
        index = queue.popleft()
        queued.discard(index)
        changed = _tighten(current, edits[index])
        if changed is None:
            return current, edits[index]
        for name in changed:
            for user in users[name]:
                if user != index and user not in queued:
                    queued.add(user)
                    queue.append(user)
    return current, None


def _tighten(current: dict[str, Range], edit: Edit) -> list[str] | None:
    """Apply one edit; return the figures that it tightened, None on a conflict."""
    whole = current[edit.whole]
    parts = [current[name] for name in edit.parts]
    low = sum(part.low for part in parts)
    high = sum(part.high for part in parts)
    if low > whole.high or (edit.closed and high < whole.low):
        return None
    if low == high and whole.low == whole.high:
        return []  # all are exact
    changed = []
    new = Range(max(whole.low, low), min(whole.high, high) if edit.closed else whole.high)
    if new != whole:
        current[edit.whole] = whole = new
        changed.append(edit.whole)
    for index, (name, part) in enumerate(zip(edit.parts, parts, strict=True)):
        top = min(part.high, whole.high - (low - part.low))
        bottom = part.low
        if edit.closed:
            others = sum(other.high for place, other in enumerate(parts) if place != index)
            bottom = max(bottom, whole.low - others)
        if bottom > top:
            return None
        if (bottom, top) != part:
            current[name] = Range(bottom, top)
            changed.append(name)
    return changed
