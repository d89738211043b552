"""A batch from inputs to outputs."""

import csv
import gzip
import hashlib
import io
import json
import re
import sqlite3
from contextlib import closing

import frictionless
import openpyxl
import pyarrow.parquet
import pytest
from tests.batch.conftest import article, contents, rows

from statextract import Record
from statextract.batch.cells import GUARD, csv_bytes, read_cells
from statextract.batch.lock import FolderLock
from statextract.batch.tables import TABLES
from statextract.errors import OptionError, ReadError


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


@pytest.fixture
def evil(tmp_path):
    """An article whose id, title, evidence and nouns would like to be formulas."""
    home = tmp_path / "evil"
    home.mkdir()
    text = "\n2 Six men were killed.\n- At least 4 women\n\uff1dSUM(1) 7 boys drowned.\n"
    (home / "=cmd.txt").write_text(f'=HYPERLINK("x")\n\n=2 dead{text}@x 9 dogs died\n')
    return home


def test_cells_cannot_become_formulas(evil, batch):
    out, _ = batch([evil], formats=("csv", "xlsx"), preset="tidy")

    tables = (*TABLES, "tidy")
    cells = [cell for table in tables for row in rows(out, table) for cell in row.values()]
    assert [cell for cell in cells if cell.startswith("'=")]
    assert not [cell for cell in cells if re.match("[=+\\-@\\s\uff1d]", cell)]
    book = openpyxl.load_workbook(out / "statextract.xlsx")
    types = {cell.data_type for sheet in book for row in sheet.rows for cell in row}
    assert "f" not in types
    assert not [sheet for sheet in book if sheet._hyperlinks]
    book.close()


def test_outputs_that_run_nothing_hold_the_texts_as_printed(evil, batch):
    out, _ = batch([evil], formats=("csv", "jsonl", "parquet", "sqlite", "xlsx"))

    record = json.loads((out / "records.jsonl").read_text(encoding="utf-8"))
    wanted = [figure["evidence"]["text"] for figure in record["figures"]]
    assert any(text.startswith(("=", "-", "\uff1d")) for text in wanted)
    parquet = pyarrow.parquet.read_table(out / "figures.parquet")
    assert parquet["evidence"].to_pylist() == wanted
    with closing(sqlite3.connect(out / "statextract.sqlite")) as base:
        assert [text for (text,) in base.execute("SELECT evidence FROM figures")] == wanted
        assert base.execute("SELECT id FROM articles").fetchall() == [("=cmd",)]
    book = openpyxl.load_workbook(out / "statextract.xlsx")
    assert [row[-1].value for row in book["figures"].rows][1:] == wanted
    book.close()


@pytest.mark.parametrize("text", ["=1", "'=1", "''-1", "'tis", "''", "x=1", "\n2", "+", "", "'"])
def test_a_guarded_cell_is_read_as_it_was(text):
    guarded = csv_bytes([(text, "b")])

    assert list(read_cells(guarded)) == [[text, "b"]]
    assert (
        re.sub(GUARD, r"\1", next(csv.reader(io.StringIO(guarded.decode(), newline="")))[0]) == text
    )


def test_numbers_and_clauses_beyond_every_measure_are_written(tmp_path, batch):
    home = tmp_path / "long"
    home.mkdir()
    (home / "a.txt").write_text(f"{'9' * 400} people died {'and wept ' * 200_000}in Lima.\n")
    out, summary = batch([home], formats=("csv", "jsonl", "parquet", "sqlite", "xlsx"))

    assert summary.quarantined == {}
    assert len(rows(out, "articles")) == 1


def test_an_input_that_matches_nothing_is_an_error(batch):
    with pytest.raises(OptionError, match="no such file"):
        batch(["/nowhere/*.txt"])


def test_parquet_alone_is_a_data_package_too(folder, batch):
    out, _ = batch([folder], formats=("parquet",))

    package = json.loads((out / "datapackage.json").read_text())
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    for resource in package["resources"]:
        content = (out / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        names = pyarrow.parquet.read_schema(out / resource["path"]).names
        assert names == [field["name"] for field in resource["schema"]["fields"]]


def test_a_broken_foreign_key_is_noticed(folder, batch):
    """The package would not be valid whatever it holds."""
    out, _ = batch([folder])
    path = out / "agencies.csv"
    path.write_text(path.read_text().replace("\n3,3-a", "\n3,333-a"))

    assert not frictionless.Package(str(out / "datapackage.json")).validate().valid


def test_the_manifest_counts_and_hashes_what_was_read_and_written(folder, batch):
    (folder / "more.rtf").write_text("Six died.")
    (folder / "zero.txt").write_bytes(b"\0\0")
    out, summary = batch([folder], formats=("csv", "jsonl"))

    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["articles"] == 13
    assert manifest["quarantined"] == {"refused": 1}
    assert manifest["passed_over"] == summary.passed_over == {".rtf": 1}
    for name, count in manifest["rows"].items():
        assert len(rows(out, name)) == count
    for name, said in manifest["files"].items():
        content = (out / name).read_bytes()
        assert said == {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (folder / "a01.txt").write_text(article(99))
    changed, _ = batch([folder], "changed")
    other = json.loads((changed / "manifest.json").read_text())
    assert other["content_sha256"] != manifest["content_sha256"]


def test_finished_shards_are_not_read_again(folder, batch):
    batch([folder], keep_shards=True)
    (folder / "a12.txt").write_text(article(99))
    out, summary = batch([folder], keep_shards=True)

    assert summary.resumed == 10
    assert contents(out) == contents(batch([folder], "fresh")[0])


def test_a_damaged_shard_is_an_error(folder, batch):
    out, _ = batch([folder], keep_shards=True)
    next((out / ".shards").glob("*/figures")).write_bytes(b"")

    with pytest.raises(ReadError, match="damaged"):
        batch([folder])
