"""Articles in Spark, where PySpark and Java are."""

import os
import shutil
import sys

import pyarrow
import pytest

from statextract import Record
from statextract.batch.arrow_schema import OUTPUT_SCHEMA, spark_schema
from statextract.batch.engines.spark import extract_batches, extract_frame

TEXTS = ["Police in Togo freed 12 women on Monday.", "Six men died.", ""]


def test_batches_are_answered_one_by_one():
    batches = [pyarrow.RecordBatch.from_pydict({"text": [text]}) for text in TEXTS]
    answers = list(extract_batches(batches))

    assert [answer.num_rows for answer in answers] == [1, 1, 1]
    assert all(answer.schema.equals(OUTPUT_SCHEMA) for answer in answers)


def test_every_column_has_a_type_of_spark():
    said = spark_schema()

    assert all(f"`{name}`" in said for name in OUTPUT_SCHEMA.names)
    assert "`nationality`: array<string>" in said


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_spark_maps_articles_over_its_partitions(monkeypatch):
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed")
    pytest.importorskip("pandas", reason="pandas, which PySpark asks for, is not installed")
    if shutil.which("java") is None:
        pytest.skip("Java is not installed")
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    spark = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    try:
        rows = [(str(at), text, "2025-03-05") for at, text in enumerate(TEXTS * 20)]
        frame = spark.createDataFrame(
            [*rows, ("bad", "Six died.", "May")], "id string, text string, published string"
        )
        found = {row["id"]: row for row in extract_frame(frame.repartition(2)).collect()}
    finally:
        spark.stop()

    assert len(found) == 61
    assert found["0"]["figures"][0]["value"] == 12
    assert Record.model_validate_json(found["0"]["record"]).dates[0].value == "2025-03-03"
    assert "May" in found["bad"]["error"]
