"""What the product scores on each folder of gold, and on the component specifications."""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tests.specs.measures import HERE as SPECS
from tests.specs.measures import MEASURES

from statextract.evaluate import read_gold_folder, score_pairs
from statextract.pipeline import Extractor

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold"
HELD = GOLD / "dev" / "VALIDATE"


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles with gold; of ``dev`` some are held out: nobody reads them, they are measured."""

    name: str
    folder: Path
    said: str
    held: bool | None = None

    @property
    def present(self):
        """Whether it is on this machine: only the corpus is part of the project."""
        return self.folder.is_dir()

    def articles(self):
        """Return the articles with their gold, in the order of ids."""
        ids = held_out() if self.held is not None else frozenset()
        return [
            article
            for article in read_gold_folder(self.folder)
            if self.held is None or (article.gold.id in ids) is self.held
        ]


COLLECTIONS = (
    Collection("corpus", ROOT / "corpus", "the project's own"),
    Collection("seed", GOLD / "seed", "the example that it began with"),
    Collection("dev", GOLD / "dev", "news of 13 publishers", held=False),
    Collection("dev-held-out", GOLD / "dev", "of the same publishers, never read here", held=True),
    Collection("written", GOLD / "written", "dense statistics releases"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """The scores of a collection, how many articles it has, and what they were."""

    scores: tuple
    articles: int
    digest: str

    def values(self):
        """Return by metric its precision and recall, or its accuracy."""
        return {
            score.name: {"accuracy": score.value}
            if score.accuracy
            else {"precision": score.precision, "recall": score.recall}
            for score in self.scores
        }

    def sizes(self):
        """Return by metric of how many items each of its values is a share."""
        return {
            score.name: {"accuracy": score.wanted}
            if score.accuracy
            else {"precision": score.found, "recall": score.wanted}
            for score in self.scores
        }


@lru_cache(maxsize=1)
def extractor():
    """Return the extractor that all measurements share."""
    return Extractor()


@lru_cache(maxsize=8)
def measure(collection):
    """Return what a collection's articles score."""
    articles = collection.articles()
    digest = hashlib.sha256()
    pairs = []
    for article in articles:
        digest.update((collection.folder / "gold" / f"{article.gold.id}.json").read_bytes())
        digest.update(article.text.encode())
        record = extractor().extract(article.text, published=article.gold.published)
        pairs.append((article.gold, record))
    return Measured(score_pairs(pairs), len(articles), digest.hexdigest()[:16])


@lru_cache(maxsize=8)
def measure_spec(name):
    """Return how many items of a specification are right, and how many there are."""
    right = total = 0
    for line in (SPECS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        record = extractor().extract(case["text"], published=case.get("published"))
        verdicts = list(MEASURES[name](case, record))
        right += sum(map(bool, verdicts))
        total += len(verdicts)
    return right, total


def held_out():
    """Return the ids of the articles that are measured and never read."""
    return frozenset(HELD.read_text(encoding="utf-8").split()) if HELD.is_file() else frozenset()
