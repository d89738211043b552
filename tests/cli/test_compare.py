"""statextract compare, as a user runs it."""

import csv
import io
import json

import pytest
from typer.testing import CliRunner

from statextract.cli.application import app

TEXTS = {
    "april": "From 1 January to 22 April 2025, floods killed 98 people in Takeo, UNICEF said.",
    "june": "From 1 January to 30 June 2025, floods killed 91 people in Takeo, UNICEF said.",
}


@pytest.fixture
def run(tmp_path, record_of):
    lines = [record_of(text, id=name).model_dump_json() for name, text in TEXTS.items()]
    (tmp_path / "records.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return lambda *options: CliRunner().invoke(app, ["compare", str(tmp_path), *options])


def test_the_table_has_conflicts_series_and_timelines(run):
    result = run()

    assert result.exit_code == 1
    head, conflict, _, _, row, _, name, april, june = result.stdout.splitlines()
    assert head == "2 articles, 1 series, 1 conflict"
    assert conflict.startswith("! XDO002 warning: ")
    assert row.split()[:5] == ["1", "2", "1", "2025-01-01", "2025-06-30"]
    assert "91 to 98" in row
    assert name == "1. victim killed, in Takeo, from 2025-01-01"
    assert april.split() == ["2025-04-22", "98", "█" * 24, "april", "UNICEF"]
    assert june.split()[:3] == ["2025-06-30", "91", "█" * 22]


def test_csv_has_a_row_for_each_number(run):
    rows = list(csv.DictReader(io.StringIO(run("--format", "csv").stdout)))

    assert [(row["article"], row["best"], row["last_day"]) for row in rows] == [
        ("april", "98", "2025-04-22"),
        ("june", "91", "2025-06-30"),
    ]
    assert {row["conflicts"] for row in rows} == {"XDO002"}
    assert {row["country"] for row in rows} == {"KH"}


def test_json_has_it_all(run):
    comparison = json.loads(run("--format", "json").stdout)

    assert comparison["articles"] == 2
    assert comparison["series"][0]["topic"]["place"] == "Takeo"
    assert comparison["conflicts"][0]["code"] == "XDO002"
