"""statextract parse, as a user runs it."""

import csv
import io
import json
import sys

import pytest
from typer.testing import CliRunner

from statextract.cli.application import app

TEXT = "Police in Gao freed 12 women. Two cases were opened.\n"


@pytest.fixture
def run():
    runner = CliRunner()

    def invoke(*arguments, text=None):
        return runner.invoke(app, list(map(str, arguments)), input=text)

    return invoke


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "gao.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_one_file_in_a_pipe_gives_one_json_object(run, article):
    result = run("parse", article)

    record = json.loads(result.stdout)
    assert result.exit_code == 0
    assert record["article"]["id"] == "gao"
    assert [figure["quantity"]["value"] for figure in record["figures"]] == [12, 2]


def test_several_files_give_json_lines(run, article):
    result = run("parse", article, article)

    assert [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()] == ["gao"] * 2


def test_a_folder_stands_for_the_articles_in_it(run, article):
    (article.parent / "b").mkdir()
    (article.parent / "b" / "lao.txt").write_text("Nine men died.\n", encoding="utf-8")
    result = run("parse", article.parent, "--format", "jsonl")

    ids = [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()]
    assert ids == ["lao", "gao"]


def test_a_folder_is_read_whatever_the_kind_and_case_of_its_endings(run, tmp_path):
    (tmp_path / "GAO.TXT").write_text("Nine men died.\n", encoding="utf-8")
    (tmp_path / "lao.html").write_text(PAGE, encoding="utf-8")
    ready = run("parse", tmp_path / "GAO.TXT").stdout
    (tmp_path / "ready.JSON").write_text(ready, encoding="utf-8")
    result = run("parse", tmp_path, "--format", "jsonl")

    ids = [json.loads(line)["article"]["id"] for line in result.stdout.splitlines()]
    assert ids == ["GAO", "lao", "GAO"]


def test_a_folder_without_articles_could_not_run(run, tmp_path):
    result = run("parse", tmp_path)

    assert result.exit_code == 2
    assert "holds no .docx" in result.stderr


def test_ready_records_are_printed_anew(run, article, tmp_path):
    records = tmp_path / "records.jsonl"
    ready = json.loads(run("parse", article).stdout)
    ready["article"]["title"] = "Two lines\u2028of one headline"
    records.write_text(json.dumps(ready, ensure_ascii=False) + "\n", encoding="utf-8")
    result = run("parse", records, "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [(row["text"], row["unit"]) for row in rows] == [("12", "person"), ("Two", "case")]


PAGE = """<!DOCTYPE html>
<html><head><title>Ferry sinks off Gao</title>
<meta property="article:published_time" content="2024-03-04T10:00:00Z">
<script>var people = 30;</script></head>
<body><nav>12 new stories</nav><article><h1>Ferry sinks off Gao</h1>
<p>Nine people drowned on Sunday when a ferry with 40 passengers sank off Gao, the mayor said.</p>
<p>The other 31 passengers swam ashore or were picked up by fishermen from a nearby village.</p>
</article></body></html>"""


def test_a_saved_page_is_read_as_its_article(run, tmp_path):
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, encoding="utf-8")
    record = json.loads(run("parse", page).stdout)

    values = [figure["quantity"]["value"] for figure in record["figures"]]
    assert {9, 40, 31} <= set(values)
    assert not {30, 12} & set(values)
    assert record["article"]["published"] == "2024-03-04"


def test_a_page_in_a_pipe_is_known_by_how_it_begins(run):
    record = json.loads(run("parse", "-", "--published", "2024-03-06", text=PAGE).stdout)

    assert record["article"]["published"] == "2024-03-06"
    assert 30 not in [figure["quantity"]["value"] for figure in record["figures"]]


def test_a_page_needs_its_extra_and_the_others_are_read(run, article, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, encoding="utf-8")
    result = run("parse", page, article, "--format", "jsonl")

    assert result.exit_code == 3
    assert "ferry.html: this needs 'trafilatura': pip install 'statextract[html]'" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_a_word_document_is_read(run, tmp_path):
    document = pytest.importorskip("docx").Document()
    document.add_paragraph("Twelve people died in Gao, five of them women.")
    document.save(tmp_path / "gao.docx")
    record = json.loads(run("parse", tmp_path / "gao.docx").stdout)

    assert [figure["quantity"]["value"] for figure in record["figures"]] == [12, 5]


def test_a_document_that_is_none_is_named_and_the_others_are_read(run, article, tmp_path):
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no zip archive")
    result = run("parse", broken, article, "--format", "jsonl")

    assert result.exit_code == 3
    assert "broken.docx: cannot be opened as a Word document" in result.stderr
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("articles.csv", "id,text\n1,Six men died.\n"),
        ("articles.jsonl", '{"text": "Six men died."}\n'),
    ],
)
def test_a_file_of_many_articles_is_left_to_batch(run, tmp_path, name, content):
    (tmp_path / name).write_text(content, encoding="utf-8")
    result = run("parse", tmp_path / name)

    assert result.exit_code == 2
    assert "`statextract batch`" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_help_has_a_short_name(run):
    assert run("parse", "-h").stdout == run("parse", "--help").stdout


def test_a_file_of_words_that_is_missing_is_said_plainly(run, article):
    result = run("parse", article, "--lexicon", "none.toml")

    assert str(result.exception) == "none.toml: cannot be read (No such file or directory)"


def test_standard_input_is_a_dash(run):
    result = run("parse", "-", "--format", "jsonl", text=TEXT)

    assert json.loads(result.stdout)["article"]["id"] == "stdin"


def test_csv_has_a_row_a_figure(run, article):
    result = run("parse", article, "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [(row["text"], row["unit"]) for row in rows] == [("12", "person"), ("Two", "case")]


def test_table_says_what_is_counted(run, article):
    result = run("parse", article, "--format", "table")

    assert "12" in result.stdout
    assert "women" in result.stdout


def test_an_empty_file_is_an_article_without_figures(run, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_text("")
    result = run("parse", path, "--format", "table")

    assert result.exit_code == 0
    assert "No figures" in result.stdout


def test_a_file_that_is_no_text_is_named_and_the_others_are_read(run, article, tmp_path):
    binary = tmp_path / "picture.png"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    result = run("parse", binary, article, "--format", "jsonl")

    assert result.exit_code == 3
    assert "picture.png" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_nothing_readable_exits_with_two(run, tmp_path):
    result = run("parse", tmp_path / "gone.txt")

    assert result.exit_code == 2
    assert result.stdout == ""


def test_cp1252_is_read_with_a_warning(run, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("Police freed 12 women \u2013 all unhurt.".encode("cp1252"))
    result = run("parse", path)

    assert "Windows-1252" in result.stderr
    assert json.loads(result.stdout)["figures"]


def test_published_is_the_given_date(run, article):
    result = run("parse", article, "--published", "2025-04-01")

    assert json.loads(result.stdout)["article"]["published"] == "2025-04-01"
