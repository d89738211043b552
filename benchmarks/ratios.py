"""Cost of an article against cold blank tokenisation, of each room, and the checks' share of it.

Run by hand: ``python benchmarks/ratios.py [--readme] [TEXT_DIR ...]`` (the corpus and, where
present, the development articles when no folder is named). Prints ratios measured in this one
run on varied texts; each text counts with its quickest of several rounds, so that other work on
the machine matters little. ``--readme`` writes the table into the README. No test reads these
numbers.
"""

from __future__ import annotations

import argparse
import gc
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import spacy

from statextract.assemble import assemble
from statextract.attach import Attacher
from statextract.checks import check
from statextract.collection import without_collection
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.link import Linker
from statextract.read import read_article, read_text
from statextract.text import Annotator

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SHARED = next((p for p in ROOT.parents if (p / "shared" / "gold").is_dir()), ROOT) / "shared/gold"
FOLDERS = {
    "corpus": ROOT / "corpus" / "articles",
    "dev": SHARED / "dev" / "texts",
    "written": SHARED / "written" / "texts",
}
ROUNDS = 9
MOST_CHECKS = 0.2  # of an article's cost
ROOMS = ("read", "text", "find", "attach", "link", "assemble", "check", "json")
_now = time.process_time


class Rooms:
    """The rooms of the pipeline, each timed."""

    def __init__(self) -> None:
        lexicons = load_lexicons()
        self._annotate = Annotator(lexicons.tables())
        self._find = Finder(lexicons)
        self._attach = Attacher(lexicons)
        self._link = Linker(lexicons)

    def measure(self, text: str) -> list[float]:
        """Seconds spent in each room over one text."""
        marks = [_now()]
        article = read_article(text)
        marks.append(_now())
        document = self._annotate(article)
        marks.append(_now())
        mentions = self._find(document)
        marks.append(_now())
        drafts = self._attach(document, mentions)
        marks.append(_now())
        linked = self._link(document, mentions, drafts)
        marks.append(_now())
        record = assemble(document, mentions, linked)
        marks.append(_now())
        findings = check(record)
        marks.append(_now())
        record.model_copy(update={"findings": findings}).model_dump_json()
        marks.append(_now())
        return [after - before for before, after in pairwise(marks)]


@dataclass(frozen=True)
class Measured:
    """What one folder of texts costs, in costs of tokenising it."""

    name: str
    articles: int
    words: float
    rooms: dict[str, float]

    @property
    def whole(self) -> float:
        """The cost of everything."""
        return sum(self.rooms.values())


def measure(name: str, texts: list[str], rooms: Rooms) -> Measured:
    """Measure one folder: both costs of a round are taken one after the other."""
    blank = [float("inf")] * len(texts)
    spent = [[float("inf")] * len(ROOMS) for _ in texts]
    for _ in range(ROUNDS):
        nlp = spacy.blank("en")  # its cache is empty
        gc.collect()
        for place, text in enumerate(texts):
            start = _now()
            nlp.make_doc(text)
            blank[place] = min(blank[place], _now() - start)
        gc.collect()
        for place, text in enumerate(texts):
            with without_collection():  # as :meth:`Extractor.extract` does
                spent[place] = list(map(min, spent[place], rooms.measure(text)))
    unit = sum(blank)
    shares = {
        room: sum(each) / unit for room, each in zip(ROOMS, zip(*spent, strict=True), strict=True)
    }
    words = sum(len(text.split()) for text in texts) / len(texts)
    return Measured(name, len(texts), words, shares)


def measure_growth(texts: list[str], rooms: Rooms) -> list[float]:
    """How the cost grows when an article is made twice, four and eight times as long."""
    once = "\n".join(texts[:3])
    with without_collection():
        costs = [
            min(sum(rooms.measure("\n".join([once] * times))) for _ in range(3))
            for times in (1, 2, 4, 8)
        ]
    return [after / before for before, after in pairwise(costs)]


def table(measured: list[Measured], growth: list[float]) -> str:
    """Return what was measured as Markdown."""
    names = " | ".join(
        f"{each.name} ({each.articles} × {each.words:.0f} words)" for each in measured
    )
    lines = [f"| × blank tokenisation | {names} |", "|---" * (len(measured) + 1) + "|"]
    whole = " | ".join(f"**{each.whole:.2f}**" for each in measured)
    lines.append(f"| everything | {whole} |")
    for room in ROOMS:
        cells = " | ".join(f"{each.rooms[room]:.2f}" for each in measured)
        lines.append(f"| {room} | {cells} |")
    shares = [each.rooms["check"] / each.whole for each in measured]
    percents = " | ".join(f"{share:.0%}" for share in shares)
    lines.append(f"| share of the checks (at most {MOST_CHECKS:.0%}) | {percents} |")
    grown = ", ".join(f"{ratio:.2f}" for ratio in growth)
    lines += ["", f"An article made twice as long, three times over, costs {grown} times as much."]
    return "\n".join(lines) + "\n"


def write_readme(content: str) -> None:
    """Put the table between the README's marks for it."""
    before, opening, rest = README.read_text(encoding="utf-8").partition("<!-- speed -->\n")
    _, closing, after = rest.partition("<!-- /speed -->")
    how = (
        "Reading one article, checking it and writing its JSON, in times of what spaCy's blank\n"
        "English tokeniser takes for the same texts with an empty cache (`make bench`):\n\n"
    )
    README.write_text(before + opening + how + content + closing + after, encoding="utf-8")


def main() -> None:
    """Measure each folder that exists."""
    parser = argparse.ArgumentParser(description="Cost of an article, in ratios.")
    parser.add_argument("folders", nargs="*", type=Path, help="folders of .txt files")
    parser.add_argument("--readme", action="store_true", help="write the table into the README")
    options = parser.parse_args()
    rooms = Rooms()
    gc.collect()
    gc.freeze()  # as the workers of a batch do
    named = {str(folder): folder for folder in options.folders} or FOLDERS
    found = {
        name: [read_text(str(path))[0] for path in sorted(folder.glob("*.txt"))]
        for name, folder in named.items()
    }
    measured = [measure(name, texts, rooms) for name, texts in found.items() if texts]
    content = table(measured, measure_growth(found[measured[-1].name], rooms))
    print(content)
    if options.readme:
        write_readme(content)


if __name__ == "__main__":
    main()
