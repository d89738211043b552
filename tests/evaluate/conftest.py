"""A small article with gold, and a way to make its record wrong."""

import pytest

from statextract.evaluate.gold import Gold, GoldArticle, locate

TEXT = "Police freed 12 women on Monday. Of them, two men were hurt in 5 raids."
FIGURES = [
    {"id": "f1", "context": "freed 12 women", "number": "12", "value": 12, "bound": "exact",
     "unit": "person", "role": "victim", "outcome": "rescued", "sex": "female"},
    {"id": "f2", "context": "two men", "number": "two", "value": 2, "bound": "exact",
     "unit": "person", "role": "victim", "outcome": "injured", "sex": "male", "of": "f1"},
    {"id": "f3", "context": "in 5 raids", "number": "5", "value": 5, "bound": "exact",
     "unit": "case"},
]  # fmt: skip


@pytest.fixture
def gold_data():
    return {
        "id": "raid",
        "figures": [dict(figure) for figure in FIGURES],
        "dates": [{"context": "on Monday", "text": "Monday", "value": None}],
        "agencies": [],
    }


@pytest.fixture
def article(gold_data):
    return GoldArticle(TEXT, locate(Gold.model_validate(gold_data), TEXT, "raid.json"))


@pytest.fixture
def perfect(article, extractor):
    """A record that says exactly what the gold says."""
    record = extractor.extract(TEXT, id="raid")
    wanted = article.gold.figures
    figures = [
        record.figures[0].model_copy(
            update={
                "id": f"f{number}",
                "span": record.figures[0].span.model_copy(
                    update={"start": g.start, "end": g.end, "text": g.number}
                ),
                "quantity": record.figures[0].quantity.model_copy(
                    update={"value": g.value, "low": g.value, "high": g.value}
                ),
                **{name: getattr(g, name) for name in ("unit", "role", "outcome", "sex", "of")},
                "age": None,
                "nationality": (),
                "when": None,
                "same_as": None,
            }
        )
        for number, g in enumerate(wanted, 1)
    ]
    return record.model_copy(
        update={"figures": tuple(figures), "agencies": (), "partitions": (), "findings": ()}
    )
