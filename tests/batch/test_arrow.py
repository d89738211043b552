"""Articles as Arrow batches."""

import datetime
import json
import sys

import pyarrow
import pytest

import statextract
from statextract import Record, extract_batch
from statextract.batch.arrow_schema import INPUT_SCHEMA, OUTPUT_SCHEMA, schema_text
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


@pytest.mark.parametrize(
    "text",
    [pyarrow.large_string(), pyarrow.string_view(), pyarrow.dictionary(pyarrow.int8(), "string")],
    ids=str,
)
def test_any_kind_of_string_column_is_read(text):
    column = pyarrow.array(["Six died."]).cast(text)
    (row,) = extract_batch(pyarrow.RecordBatch.from_arrays([column], ["text"])).to_pylist()

    assert row["figures"][0]["value"] == 6


def test_a_moment_is_a_date():
    moment = datetime.datetime(2025, 3, 5, 14, 30)
    batch = pyarrow.RecordBatch.from_pydict({"text": ["Six died."], "published": [moment]})
    (row,) = extract_batch(batch).to_pylist()

    assert (row["published"], row["error"]) == ("2025-03-05", None)


def test_an_empty_batch_is_an_empty_batch():
    assert extract_batch(pyarrow.RecordBatch.from_pylist([], schema=INPUT_SCHEMA)).num_rows == 0


def test_the_schema_is_published_whole():
    published = json.loads(schema_text())

    assert [field["name"] for field in published["output"]] == OUTPUT_SCHEMA.names
    assert [field["name"] for field in published["input"]] == ["text", "id", "title", "published"]


def test_a_missing_library_is_said_with_the_extra_that_brings_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for module in ("arrow", "arrow_schema"):
        monkeypatch.delitem(sys.modules, f"statextract.batch.{module}", raising=False)
    monkeypatch.delitem(vars(statextract), "extract_batch", raising=False)

    with pytest.raises(OptionError, match=r"statextract\[parquet\]"):
        statextract.extract_batch  # noqa: B018 - loaded when it is asked for


@pytest.mark.parametrize("number", [2**53 + 1, 10**400], ids=["beyond-floats", "beyond-all"])
def test_numbers_that_arrow_does_not_hold_do_not_end_the_batch(number):
    batch = pyarrow.RecordBatch.from_pydict({"text": [f"{number} people died.", "Six died."]})
    odd, plain = extract_batch(batch).to_pylist()

    assert plain["figures"][0]["value"] == 6
    assert odd["error"] is None or "Overflow" in odd["error"]
