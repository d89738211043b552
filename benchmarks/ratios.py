"""Cost of an article against cold blank tokenisation, and the share of each room.

Run by hand: ``python benchmarks/ratios.py [TEXT_DIR ...]`` (the corpus and, where present, the
development articles when no folder is named). Prints ratios measured in this one run; each
is the median over several rounds on varied texts. No test reads these numbers.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from statextract.assemble import assemble
from statextract.attach import Attacher
from statextract.checks import check
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.link import Linker
from statextract.read import read_article, read_text
from statextract.text import Annotator

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "gold"
FOLDERS = (ROOT / "corpus" / "articles", SHARED / "dev" / "texts", SHARED / "written" / "texts")
ROUNDS = 7
ROOMS = ("read", "text", "find", "attach", "link", "assemble", "check", "json")


def measure_blank(texts: list[str]) -> float:
    """Seconds to tokenise the texts with a blank pipeline whose cache is empty."""
    nlp = spacy.blank("en")
    start = time.process_time()
    for text in texts:
        nlp.make_doc(text)
    return time.process_time() - start


class Rooms:
    """The rooms of the pipeline, each timed."""

    def __init__(self) -> None:
        lexicons = load_lexicons()
        self._annotate = Annotator(lexicons.tables())
        self._find = Finder(lexicons)
        self._attach = Attacher(lexicons)
        self._link = Linker(lexicons)

    def measure(self, texts: list[str]) -> dict[str, float]:
        """Seconds spent in each room over the texts."""
        spent = dict.fromkeys(ROOMS, 0.0)

        def timed(room: str, step: Callable[[], object]) -> object:
            start = time.process_time()
            result = step()
            spent[room] += time.process_time() - start
            return result

        for text in texts:
            article = timed("read", lambda text=text: read_article(text))
            document = timed("text", lambda a=article: self._annotate(a))
            mentions = timed("find", lambda d=document: self._find(d))
            drafts = timed("attach", lambda d=document, m=mentions: self._attach(d, m))
            linked = timed("link", lambda d=document, m=mentions, f=drafts: self._link(d, m, f))
            record = timed("assemble", lambda d=document, m=mentions, k=linked: assemble(d, m, k))
            findings = timed("check", lambda r=record: check(r))
            timed(
                "json",
                lambda r=record, f=findings: r.model_copy(update={"findings": f}).model_dump_json(),
            )
        return spent


def report(name: str, texts: list[str], rooms: Rooms) -> None:
    """Print one folder's ratios."""
    blanks, runs = [], []
    for _ in range(ROUNDS):
        gc.collect()
        blanks.append(measure_blank(texts))
        gc.collect()
        runs.append(rooms.measure(texts))
    blank = statistics.median(blanks)
    whole = statistics.median(sum(run.values()) for run in runs)
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"{name}: {len(texts)} articles of {words:.0f} words")
    print(f"  whole article / cold blank tokenisation  {whole / blank:.2f}")
    for room in ROOMS:
        share = statistics.median(run[room] for run in runs)
        print(f"    {room:9s} {share / blank:5.2f}   {100 * share / whole:3.0f} %")


def report_growth(texts: list[str], rooms: Rooms) -> None:
    """Print how the cost grows when an article is made twice, four and eight times as long."""
    once = "\n".join(texts[:3])
    costs = []
    for times in (1, 2, 4, 8):
        runs = [sum(rooms.measure(["\n".join([once] * times)]).values()) for _ in range(3)]
        costs.append(min(runs))
    ratios = ", ".join(f"{b / a:.2f}" for a, b in pairwise(costs))
    print(f"growth per doubling of one article ({len(once.split())} words first): {ratios}")


def main(folders: list[Path]) -> None:
    """Measure each folder that exists."""
    rooms = Rooms()
    texts: list[str] = []
    for folder in folders:
        texts = [read_text(str(path))[0] for path in sorted(folder.glob("*.txt"))]
        if texts:
            report(str(folder), texts, rooms)
    if texts:
        report_growth(texts, rooms)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or list(FOLDERS))
