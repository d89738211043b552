"""A batch from inputs to outputs."""

import gzip
import json
import sqlite3

import frictionless
import openpyxl
import pyarrow.parquet
import pytest
from tests.batch.conftest import contents, rows

from statextract import Record
from statextract.batch.lock import FolderLock
from statextract.batch.tables import TABLES
from statextract.errors import OptionError


def test_every_article_becomes_a_record_in_order(folder, batch):
    out, summary = batch([folder])

    lines = (out / "records.jsonl").read_text(encoding="utf-8").splitlines()
    records = [Record.model_validate_json(line) for line in lines]
    assert [record.article.id for record in records] == [f"a{n:02d}" for n in range(1, 13)]
    assert summary.articles == 12
    assert summary.quarantined == {}
    assert [row["article"] for row in rows(out, "articles")] == [str(n) for n in range(1, 13)]


def test_the_tables_are_a_valid_data_package(folder, batch):
    out, _ = batch([folder])

    report = frictionless.Package(str(out / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    package = json.loads((out / "datapackage.json").read_text())
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)


def test_all_formats_hold_the_same_rows(folder, batch):
    out, _ = batch([folder], formats=("csv", "parquet", "sqlite", "xlsx"))

    wanted = len(rows(out, "figures"))
    assert wanted
    assert pyarrow.parquet.read_table(out / "figures.parquet").num_rows == wanted
    with sqlite3.connect(out / "statextract.sqlite") as base:
        assert base.execute("SELECT count(*) FROM figures").fetchone() == (wanted,)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    base.close()
    book = openpyxl.load_workbook(out / "statextract.xlsx", read_only=True)
    assert sum(1 for _ in book["figures"].rows) == wanted + 1
    book.close()


def test_jobs_and_shards_do_not_change_what_is_written(folder, batch):
    one, _ = batch([folder], "one", jobs=1)
    two, _ = batch([folder], "two", jobs=2)

    assert contents(one) == contents(two)


def test_a_second_run_writes_the_same_bytes(folder, batch):
    formats = ("csv", "jsonl", "parquet", "sqlite", "xlsx")
    first = contents(batch([folder], formats=formats)[0])
    second = contents(batch([folder], formats=formats)[0])

    assert first == second


def test_what_cannot_be_read_is_put_aside_and_the_rest_goes_on(folder, batch):
    (folder / "b1.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (folder / "b2.txt").write_bytes(b"9" * 3000)
    (folder / "b3.txt.gz").write_bytes(gzip.compress(b"x" * 100_000))
    (folder / "b4.txt.gz").write_bytes(b"no gz at all")
    (folder / "b5.docx").write_bytes(b"PK no zip")
    (folder / "b6.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "b7.txt").symlink_to(folder / "b7.txt")
    (folder / "b8.jsonl").write_text('{"text": "Six men died.", "id": "row"}\n{broken\n[1]\n')
    out, summary = batch([folder], max_bytes=2000)

    aside = {row["id"] for row in rows(out, "quarantine")}
    assert aside == {"b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8#2", "b8#3"}
    assert all(row["reason"] for row in rows(out, "quarantine"))
    assert summary.articles == 12 + 10
    assert sum(summary.quarantined.values()) == 9
    assert len(rows(out, "articles")) == 13


def test_a_second_batch_into_the_folder_is_refused(folder, batch, tmp_path):
    (tmp_path / "out").mkdir()
    with FolderLock(tmp_path / "out"), pytest.raises(OptionError, match="another batch"):
        batch([folder])


def test_cells_cannot_become_formulas(tmp_path, batch):
    home = tmp_path / "evil"
    home.mkdir()
    (home / "=cmd.txt").write_text('=HYPERLINK("x")\n\n=2 Six men were killed.\n')
    out, _ = batch([home], formats=("csv", "xlsx"))

    cells = [cell for table in TABLES for row in rows(out, table) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]
    book = openpyxl.load_workbook(out / "statextract.xlsx")
    types = {cell.data_type for sheet in book for row in sheet.rows for cell in row}
    assert "f" not in types
    book.close()


def test_an_input_that_matches_nothing_is_an_error(batch):
    with pytest.raises(OptionError, match="no such file"):
        batch(["/nowhere/*.txt"])


@pytest.mark.parametrize("preset", ["ucdp", "acled"])
def test_a_preset_adds_its_table(folder, batch, preset):
    out, _ = batch([folder], preset=preset)

    assert rows(out, preset)
    assert frictionless.Package(str(out / "datapackage.json")).validate().valid
