"""The floors: least precision and recall by field, raised by a command.

Lowering one needs a decision record that says why; the file names it.
"""

import json
import tomllib
from pathlib import Path

FLOORS = Path(__file__).parent / "floors.toml"
# A floor stands this much under what was measured, and leaves room for this many items, so that
# one odd item is no alarm where there are few.
SLACK = 0.01
ITEMS = 1
# Here there is no room: an error raised on a clean article is what no reader forgives.
NO_ROOM = "check.silent_on_clean_article"
HEAD = """\
# Least precision and recall (or accuracy) by field, and shares of right items of the
# specifications: `make quality` and the tests fail below one. `make quality ARGS=--raise` raises
# them; `make quality ARGS="--lower docs/decisions/NNNN-title.md"` also lowers what has fallen.
# A digest says on which articles a floor was measured.
"""


class LoweredError(Exception):
    """A floor would fall without a decision record."""


def read_floors():
    """Return the pinned floors by section."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def below(pinned, values):
    """Return one line for each value under its floor; a metric that is gone is under it."""
    return [
        f"{metric}: {kind} {values.get(metric, {}).get(kind, 0.0):.4f} < {floor}"
        for metric, kinds in pinned.items()
        for kind, floor in kinds.items()
        if values.get(metric, {}).get(kind, 0.0) < floor - 1e-9
    ]


def repinned(pinned, values, sizes, *, slack=SLACK, items=ITEMS, lower=False):
    """Return the floors for new values: the higher of old and new, or the new with ``lower``.

    ``sizes`` says of how many items each value is a share.

    Raises:
        LoweredError: A value is under its floor, and lowering was not asked for.
    """
    if not lower and (fallen := below(pinned, values)):
        raise LoweredError("; ".join(fallen))
    new = {}
    for metric in sorted(values):
        old = pinned.get(metric, {})
        new[metric] = {
            kind: max(
                floor_of(value, room(metric, sizes[metric][kind], slack, items)),
                kept_floor(old.get(kind, 0.0), value),
            )
            for kind, value in values[metric].items()
        }
    return new


def room(metric, size, slack, items):
    """Return how far a floor stands under its value."""
    return 0.0 if metric == NO_ROOM else max(slack, items / max(size, 1))


def floor_of(value, gap):
    """Return the floor that stands this far under a value, rounded down to thousandths."""
    return max(0.0, int((value - gap) * 1000 + 1e-6) / 1000)


def kept_floor(floor, value):
    """Return an old floor that still holds, else zero."""
    return floor if floor <= value + 1e-9 else 0.0


def write_floors(sections):
    """Write all sections: names to their digest, floors and the record that lowered them."""
    lines = [HEAD]
    for name, section in sections.items():
        lines.append(f"[{name}]")
        lines += [
            f"{key} = {json.dumps(value)}" for key, value in section.items() if key != "floors"
        ]
        lines.append(f"[{name}.floors]")
        for metric, kinds in section["floors"].items():
            said = ", ".join(f"{kind} = {floor:.3f}" for kind, floor in kinds.items())
            lines.append(f'"{metric}" = {{ {said} }}')
        lines.append("")
    FLOORS.write_text("\n".join(lines), encoding="utf-8")
