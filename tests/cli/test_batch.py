"""statextract batch, as a user runs it."""

import sys

import pytest
from tests.batch.conftest import article, rows
from typer.testing import CliRunner

from statextract.cli.application import app
from statextract.errors import LexiconError, OptionError


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for number in (1, 2):
        (tmp_path / "in" / f"{number}.txt").write_text(article(number))
    return lambda *arguments, **more: CliRunner().invoke(app, ["batch", *arguments], **more)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("in", "--format", "csv,cvs"), "no format 'cvs'"),
        (("in", "--format", ""), "no format was named"),
        (("in", "--preset", "ucpd"), "no preset 'ucpd'"),
        (("in", "--engine", "dask"), "go together"),
        (("in", "--scheduler", "tcp://127.0.0.1:1"), "go together"),
        (("in", "--engine", "ray", "--scheduler", "x"), "no engine 'ray'"),
        (("inn",), "no such file"),
    ],
)
def test_what_cannot_be_done_is_said_before_any_work(run, tmp_path, arguments, reason):
    result = run(*arguments, "--out", "out")

    assert isinstance(result.exception, OptionError)
    assert reason in str(result.exception)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("name", "module"), [("parquet", "pyarrow"), ("xlsx", "xlsxwriter")])
def test_a_format_whose_library_is_missing_is_said_before_any_work(
    run, tmp_path, monkeypatch, name, module
):
    monkeypatch.setitem(sys.modules, module, None)
    result = run("in", "--out", "out", "--format", name)

    assert rf"statextract[{name}]" in str(result.exception)
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_no_folder_is_an_error(run):
    result = run("in", "--out", "in/1.txt")

    assert isinstance(result.exception, OptionError)
    assert "cannot be written to" in str(result.exception)


def test_names_may_come_on_standard_input_and_what_is_missing_is_put_aside(run, tmp_path):
    result = run("-", "--out", "out", input="in/1.txt\nin/3.txt\nin/2.txt\n")

    assert result.exit_code == 3
    assert [row["id"] for row in rows(tmp_path / "out", "articles")] == ["1", "2"]
    assert [row["id"] for row in rows(tmp_path / "out", "quarantine")] == ["in/3.txt"]
    assert "3 articles, 1 put aside (refused 1)" in result.stderr


def test_columns_are_chosen_by_options(run, tmp_path):
    (tmp_path / "rows.csv").write_text("n,body,when,paper\nx9,Six men died.,2025-03-04,Wire\n")
    result = run(
        "rows.csv", "--out", "out", "--text-field", "body", "--date-field", "when",
        "--id-field", "n", "--source-field", "paper", "--title-field", "paper", "--quiet",
    )  # fmt: skip

    (row,) = rows(tmp_path / "out", "articles")
    assert (row["id"], row["published"], row["source"], row["title"]) == (
        "x9", "2025-03-04", "Wire", "Wire",
    )  # fmt: skip
    assert (result.exit_code, result.stderr) == (0, "")


def test_the_output_folder_is_no_input(run, tmp_path):
    for _ in "ab":
        assert run(".", "--out", "in/out", "--quiet").exit_code == 0

    assert len(rows(tmp_path / "in" / "out", "articles")) == 2


WORDS = """
[[people]]
singular = "grockle"
plural = "grockles"
unit = "person"
role = "other"
example = "Nine grockles came."
"""


def test_words_of_ones_own_are_read(run, tmp_path):
    (tmp_path / "words.toml").write_text(WORDS)
    (tmp_path / "gao.txt").write_text("The ferry brought nine grockles.")
    result = run("gao.txt", "--out", "out", "--lexicon", "words.toml")

    assert result.exit_code == 0
    assert [row["unit"] for row in rows(tmp_path / "out", "figures")] == ["person"]


def test_words_that_do_not_fit_are_said_before_any_work(run, tmp_path):
    (tmp_path / "words.toml").write_text("[[people]]\nplural = 3\n")
    result = run("in", "--out", "out", "--lexicon", "words.toml")

    assert isinstance(result.exception, LexiconError)
    assert "words.toml, people, entry 1" in str(result.exception)
    assert not (tmp_path / "out").exists()


def test_a_folder_without_articles_says_so(run, tmp_path):
    (tmp_path / "empty").mkdir()

    assert "nothing to read was found" in run("empty", "--out", "out").stderr
