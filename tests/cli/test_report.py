"""statextract report, as a user runs it."""

import pytest
from typer.testing import CliRunner

from statextract.cli.application import app

TEXT = "Police in Gao freed 12 women. Two cases were opened.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "gao.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*arguments):
    return CliRunner().invoke(app, ["report", *map(str, arguments)])


def test_report_writes_one_page(article, tmp_path):
    out = tmp_path / "report.html"
    result = run(article, "--out", out)

    assert result.exit_code == 0
    assert "cases were opened" in out.read_text(encoding="utf-8")


def test_report_of_several_inputs_goes_on_when_one_is_missing(article, tmp_path):
    out = tmp_path / "report.html"
    result = run(article, tmp_path / "none.txt", article, "--out", out)

    assert result.exit_code == 3
    assert out.read_text(encoding="utf-8").count("<article") == 2


def test_report_shows_a_ready_record_by_what_it_quotes(article, tmp_path, extractor):
    record = tmp_path / "gao.json"
    record.write_text(extractor.extract(TEXT).model_dump_json(), encoding="utf-8")
    result = run(record, "--out", "-")

    assert result.exit_code == 0
    assert "The article itself was not given" in result.stdout


def test_report_of_nothing_readable_could_not_run(tmp_path):
    assert run(tmp_path / "none.txt", "--out", tmp_path / "r.html").exit_code == 2


def test_report_of_a_folder_of_articles_is_an_index(article, tmp_path):
    out = tmp_path / "out"
    result = run(article.parent, "--out", out)

    assert result.exit_code == 0
    assert (out / "index.html").exists()
    assert len(list((out / "articles").iterdir())) == 1


def test_report_of_a_folder_and_more_is_refused(article, tmp_path):
    result = run(article.parent, article, "--out", tmp_path / "out")

    assert "alone" in str(result.exception)


def test_report_of_a_folder_has_no_one_date(article, tmp_path):
    result = run(article.parent, "--published", "2024-03-04", "--out", tmp_path / "out")

    assert "--published is of single articles" in str(result.exception)


def test_report_of_a_batch_takes_no_lexicon(tmp_path):
    (tmp_path / "records.jsonl").write_text("")
    result = run(tmp_path, "--lexicon", "words.toml", "--out", tmp_path / "out")

    assert "--lexicon is of articles" in str(result.exception)


def test_report_of_a_folder_shows_the_articles_of_its_pages(tmp_path):
    (tmp_path / "in").mkdir()
    page = (
        "<html><body><article><p>Nine people drowned off Gao, the mayor said.</p></article></body>"
    )
    (tmp_path / "in" / "ferry.html").write_text(page, encoding="utf-8")
    run(tmp_path / "in", "--out", tmp_path / "out")
    (shown,) = (tmp_path / "out" / "articles").iterdir()

    assert "The article itself was not given" not in shown.read_text(encoding="utf-8")
