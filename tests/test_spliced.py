"""Articles made of sentences that nobody put together: whatever stands beside it, each is read.

``python -m tests.test_spliced SECONDS`` reads as many as there is time for, from a new seed.
"""

import json
import random
import re
import sys
import time
from pathlib import Path

import pytest

from statextract import Extractor

ROOT = Path(__file__).parents[1]
SMALL = ("2", "3", "four", "six", "10", "12")
NUMBER = re.compile(r"\b(?:\d{1,3}|two|three|four|five|six|seven|nine|eleven|twelve)\b")
END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"0-9])")


def sentences() -> list[str]:
    """Return the sentences of the corpus and of the table of phenomena."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "corpus").rglob("*.txt")]
    for path in (ROOT / "tests" / "phenomena").glob("*.jsonl"):
        lines = path.read_text(encoding="utf-8").splitlines()
        texts += [json.loads(line)["text"] for line in lines if line]
    pieces = (piece for text in texts for line in text.split("\n") for piece in END.split(line))
    return sorted({piece.strip() for piece in pieces if piece.strip()})


def splice(rng: random.Random, known: list[str]) -> str:
    """Return a few sentences, often with the same small numbers, sometimes without an end."""
    text = rng.choice((" ", " ", "\n", "\n\n")).join(rng.sample(known, rng.randint(2, 6)))
    if rng.random() < 0.5:  # equal numbers make more ties
        few = rng.sample(SMALL, 3)
        text = NUMBER.sub(lambda _: rng.choice(few), text)
    return text.rstrip(".!?\"'") if rng.random() < 0.5 else text


@pytest.mark.parametrize("seed", range(6))
def test_sentences_of_any_articles_are_read_together(extractor, seed):
    rng, known = random.Random(seed), sentences()  # noqa: S311 - the same each time
    for _ in range(50):
        text = splice(rng, known)
        assert extractor.extract(text, published="2025-04-24").article.length == len(text), text


if __name__ == "__main__":
    chance, pieces, reader = random.Random(), sentences(), Extractor()  # noqa: S311
    end, read = time.monotonic() + float(sys.argv[1]), 0
    while time.monotonic() < end:
        article = splice(chance, pieces)
        read += 1
        try:
            reader.extract(article, published="2025-04-24")
        except Exception as error:  # noqa: BLE001 - whatever it is, its text is wanted
            print(repr(error), repr(article))
    print(read, "articles")
