"""The mutation score counts what the checks catch."""

import pytest

from statextract.evaluate.gold import Gold, GoldArticle, locate
from statextract.evaluate.mutation import mutate_articles
from statextract.pipeline import Extractor

TEXT = "Of the 9 women, 5 were freed and 4 were not."
GOLD = {
    "id": "nine",
    "figures": [
        {"id": "f1", "context": "the 9 women", "number": "9", "value": 9, "bound": "exact",
         "unit": "person"},
        {"id": "f2", "context": "5 were", "number": "5", "value": 5, "bound": "exact",
         "unit": "person", "of": "f1"},
        {"id": "f3", "context": "and 4 were", "number": "4", "value": 4, "bound": "exact",
         "unit": "person", "of": "f1"},
    ],
    "partitions": [{"total": "f1", "parts": ["f2", "f3"], "complete": True}],
}  # fmt: skip


class Deaf(Extractor):
    """An extractor whose records have no findings."""

    def extract(self, text, title=None, published=None, id=None):  # noqa: A002
        record = super().extract(text, title, published, id)
        return record.model_copy(update={"findings": ()})


@pytest.fixture
def articles():
    return [GoldArticle(TEXT, locate(Gold.model_validate(GOLD), TEXT, "nine.json"))]


def test_each_tie_is_broken_once(articles, extractor):
    report = mutate_articles(articles, extractor)

    assert [(m.tie, m.was, m.now) for m in report.mutants] == [("partition", "5", "7")]
    assert report.articles == 1
    assert report.false_alarms == []


def test_without_findings_nothing_is_caught(articles):
    report = mutate_articles(articles, Deaf())

    assert "partitions: 0 of 1 caught" in report.text()
    assert "missed partition in nine: 5 to 7" in report.text(missed=True)
