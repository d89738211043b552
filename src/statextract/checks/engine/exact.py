"""Whether edits can hold at once, settled by a complete solver (the extra ``exact``).

Propagation is quick and never wrong about a conflict, but it may miss one. The tests ask this
solver how much it misses on random systems; nothing else needs it.
"""

from __future__ import annotations

from importlib import import_module
from math import inf
from typing import TYPE_CHECKING, Any

from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.checks.engine.ranges import Range


def can_all_hold(ranges: Mapping[str, Range], edits: Sequence[Edit]) -> bool:
    """Return whether whole numbers in the ranges satisfy all edits.

    Raises:
        OptionError: The solver is not installed.
    """
    try:
        solver: Any = import_module("highspy")
    except ImportError as error:
        message = "no exact solver: pip install statextract[exact]"
        raise OptionError(message) from error
    model = solver.Highs()
    model.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own signature
    columns = {name: place for place, name in enumerate(ranges)}
    for name, (low, high) in ranges.items():
        model.addVar(low, solver.kHighsInf if high == inf else high)
        model.changeColIntegrality(columns[name], solver.HighsVarType.kInteger)
    for edit in edits:
        names = [columns[part] for part in edit.parts] + [columns[edit.whole]]
        weights = [1.0] * len(edit.parts) + [-1.0]
        least = 0.0 if edit.closed else -solver.kHighsInf
        model.addRow(least, 0.0, len(names), names, weights)
    model.run()
    return bool(model.getModelStatus() != solver.HighsModelStatus.kInfeasible)
