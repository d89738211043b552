"""Scores on the corpus and, where it is present, on ../shared/gold: ``make quality``.

``--raise-floors`` writes the present scores as the new floors where they are higher.
"""

from __future__ import annotations

import sys
import tomllib
from functools import lru_cache
from pathlib import Path

from statextract.evaluate import read_gold_folder, score_pairs
from statextract.evaluate.report import score_table
from statextract.pipeline import Extractor

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold"
FOLDERS = {
    "corpus": ROOT / "corpus",
    "seed": GOLD / "seed",
    "dev": GOLD / "dev",
    "written": GOLD / "written",
}
FLOORS = Path(__file__).parent / "floors.toml"


@lru_cache(maxsize=1)
def extractor():
    """Return the extractor that all measurements share."""
    return Extractor()


def measure(folder, keep=lambda _: True):
    """Return the scores of a folder's articles and how many there are."""
    pairs = [
        (article.gold, extractor().extract(article.text, published=article.gold.published))
        for article in read_gold_folder(folder)
        if keep(article.gold.id)
    ]
    return score_pairs(pairs), len(pairs)


def floors():
    """Return the least value of each metric, by folder."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def raise_floors(found):
    """Write new floors: never below the present ones."""
    old = floors()
    lines = [
        "# Least values (F, or accuracy) on each folder: `make quality ARGS=--raise-floors` raises",
        "# them; lowering one needs a decision record.",
    ]
    for name in FOLDERS:
        values = dict(old.get(name, {}))
        for metric, value in found.get(name, {}).items():
            values[metric] = max(values.get(metric, 0.0), int(value * 1000) / 1000)
        lines += ["", f"[{name}]", *(f'"{m}" = {v:.3f}' for m, v in sorted(values.items()))]
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments):
    """Print the tables, the hold-out articles of dev apart."""
    found = {}
    for name, folder in FOLDERS.items():
        if not folder.is_dir():
            print(f"== {name}: not present\n")
            continue
        scores, articles = measure(folder)
        found[name] = {score.name: score.value for score in scores}
        print(f"== {name}\n{score_table(scores, articles)}")
    held = GOLD / "dev" / "VALIDATE"
    if held.is_file():
        ids = set(held.read_text(encoding="utf-8").split())
        for name, keep in (
            ("dev, held out", lambda name: name in ids),
            ("dev, the others", lambda name: name not in ids),
        ):
            scores, articles = measure(GOLD / "dev", keep)
            print(f"== {name}\n{score_table(scores, articles)}")
    if "--raise-floors" in arguments:
        raise_floors(found)


if __name__ == "__main__":
    main(sys.argv[1:])
