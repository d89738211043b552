"""The published schema is the model's."""

from pathlib import Path

from statextract.model.schema import schema_text

PUBLISHED = Path(__file__).parents[2] / "schemas" / "record-1.json"


def test_the_published_schema_is_fresh():
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), "run: make regen"
