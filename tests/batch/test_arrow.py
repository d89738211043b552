"""Articles as Arrow batches."""

import datetime

import pyarrow
import pytest

from statextract import Record
from statextract.batch.arrow import OUTPUT_SCHEMA, extract_batch
from statextract.errors import OptionError


def test_each_article_is_a_row_of_the_published_schema():
    batch = pyarrow.RecordBatch.from_pydict(
        {"id": ["a", "b"], "text": ["Police in Togo freed 12 women.", ""]}
    )
    result = extract_batch(batch)

    assert result.schema.equals(OUTPUT_SCHEMA)
    first, second = result.to_pylist()
    assert (first["id"], second["id"]) == ("a", "b")
    assert first["figures"][0]["value"] == 12
    assert Record.model_validate_json(first["record"]).figures
    assert second["figures"] == []


def test_an_exception_becomes_a_row():
    batch = pyarrow.RecordBatch.from_pydict(
        {"text": ["Six died.", None], "published": ["first of May", None]}
    )
    bad_date, no_text = extract_batch(batch).to_pylist()

    assert "first of May" in bad_date["error"]
    assert "string" in no_text["error"]
    assert bad_date["record"] is None


def test_dates_may_be_dates():
    batch = pyarrow.RecordBatch.from_pydict(
        {"text": ["Six died on Monday."], "published": [datetime.date(2025, 3, 5)]}
    )

    assert extract_batch(batch).to_pylist()[0]["published"] == "2025-03-05"


def test_a_batch_without_text_is_an_error():
    with pytest.raises(OptionError, match="'text'"):
        extract_batch(pyarrow.RecordBatch.from_pydict({"body": ["x"]}))
