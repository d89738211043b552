"""Scores on every collection that is present, against their floors: ``make quality``.

``--raise`` pins what has risen; ``--lower RECORD`` also what has fallen, for the reasons that a
decision record gives; ``--readme`` writes the table of the README.
"""

import argparse
import sys
from pathlib import Path

from tests.quality.measured import COLLECTIONS, ROOT, measure, measure_spec
from tests.quality.pins import (
    ITEMS,
    SLACK,
    LoweredError,
    below,
    read_floors,
    repinned,
    write_floors,
)
from tests.quality.readme_scores import write_readme
from tests.specs.measures import MEASURES

from statextract.evaluate.report import score_table

# The example that the project began with has to stay as it is.
EXACT = "seed"


def main(arguments):
    """Print the tables; return 1 if a score is below its floor."""
    options = parser().parse_args(arguments)
    floors = read_floors()
    fallen = []
    values = {}
    for collection in COLLECTIONS:
        if not collection.present:
            print(f"== {collection.name}: not present\n")
            continue
        found = measure(collection)
        print(f"== {collection.name}\n{score_table(found.scores, found.articles)}")
        values[collection.name] = (found.digest, found.values(), found.sizes())
    values["specs"] = ("", spec_values(), spec_sizes())
    print("== specs, share of right items")
    for name, shares in values["specs"][1].items():
        print(f"{name:32s} {shares['share']:.3f}")
    for name, (_, found, _) in values.items():
        lines = below(floors.get(name, {}).get("floors", {}), found)
        fallen += [f"below the floor: {name} {line}" for line in lines]
    if options.readme:
        write_readme()
    if options.raise_floors or options.lower:
        return repin(floors, values, options)
    print("\n".join(["", *fallen]) if fallen else "\nno score is below its floor")
    return 1 if fallen else 0


def parser():
    """Return the parser of the options."""
    options = argparse.ArgumentParser(prog="make quality ARGS=", description=__doc__)
    options.add_argument("--raise", dest="raise_floors", action="store_true")
    options.add_argument("--lower", metavar="RECORD", type=Path)
    options.add_argument("--slack", type=float, default=SLACK, help="how far below the scores")
    options.add_argument("--items", type=int, default=ITEMS, help="items that may go wrong")
    options.add_argument("--readme", action="store_true")
    return options


def spec_values():
    """Return the share of right items by specification."""
    return {
        name: {"share": right / total}
        for name, (right, total) in ((name, measure_spec(name)) for name in sorted(MEASURES))
    }


def spec_sizes():
    """Return the number of items by specification."""
    return {name: {"share": measure_spec(name)[1]} for name in sorted(MEASURES)}


def repin(floors, values, options):
    """Write new floors of what was measured; those of other sections stay."""
    record = options.lower
    if record is not None and not decision(record):
        print(f"{record}: is no decision record; lowering a floor needs one that says why")
        return 1
    try:
        for name, (digest, found, sizes) in values.items():
            old = floors.get(name, {})
            new = {"digest": digest} if digest else {}
            pinned = old.get("floors", {})
            if record is not None and below(pinned, found):
                new["lowered_by"] = record.as_posix()
            elif "lowered_by" in old:
                new["lowered_by"] = old["lowered_by"]
            new["floors"] = repinned(
                pinned,
                found,
                sizes,
                slack=options.slack,
                items=0 if name == EXACT else options.items,
                lower=record is not None,
            )
            floors[name] = new
    except LoweredError as error:
        print(f"{name}: {error}\nnothing was written: lowering needs --lower and a record")
        return 1
    write_floors(floors)
    print("floors written")
    return 0


def decision(record):
    """Whether a path is a decision record of the project."""
    home = ROOT / "docs" / "decisions"
    return (ROOT / record).is_file() and (ROOT / record).parent == home


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
