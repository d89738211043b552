"""statextract evaluate, as a user runs it."""

import json
import re
import shutil

import pytest
from tests.evaluate.conftest import FIGURES, TEXT
from typer.testing import CliRunner

from statextract.cli.application import app


@pytest.fixture
def folder(tmp_path):
    """A folder whose gold disagrees with any careful reading in several ways."""
    for name in ("gold", "texts"):
        (tmp_path / "in" / name).mkdir(parents=True)
    figures = [dict(figure) for figure in FIGURES]
    figures[0]["outcome"] = "killed"  # the text says freed
    gold = {
        "figures": figures[:2],  # the raids are a false alarm then
        "dates": [{"context": "on Monday", "text": "Monday", "value": None}],
        "agencies": [{"name": "Of them", "mentions": ["Of them"], "type": "ngo"}],
    }
    for name in ("raid", "again"):
        (tmp_path / "in" / "gold" / f"{name}.json").write_text(json.dumps({"id": name, **gold}))
        (tmp_path / "in" / "texts" / f"{name}.txt").write_text(TEXT)
    return tmp_path / "in"


def run(*arguments):
    return CliRunner().invoke(app, ["evaluate", *map(str, arguments)])


def test_scores_are_a_line_a_field(folder):
    result = run(folder)

    assert result.exit_code == 0
    assert result.stdout.startswith("2 articles\n")
    assert "figure.detect " in result.stdout
    assert "==" not in result.stdout


def test_errors_name_sentence_expected_found_and_reason_grouped_by_field(folder):
    said = run(folder, "--errors", "--only", listed(folder, "raid")).stdout
    groups = {group.split(":")[0]: group for group in said.split("\n== ")[1:]}

    assert "raid: wanted killed, found rescued" in groups["outcome"]
    assert "(rule:" in groups["outcome"]
    assert "Police freed [12] women on Monday." in groups["outcome"]
    assert "extra case raids" in groups["detect"]
    assert "missed Of them (ngo)" in groups["agency"]


def test_only_and_leave_out_choose_articles(folder):
    ids = listed(folder, "raid")

    assert run(folder, "--only", ids).stdout.startswith("1 article\n")
    assert run(folder, "--leave-out", ids).stdout.startswith("1 article\n")


def test_compare_shows_what_is_fixed_and_broken(folder, tmp_path):
    before = tmp_path / "before.json"
    assert run(folder, "--save", before).exit_code == 0
    shutil.rmtree(folder / "gold")
    (folder / "gold").mkdir()
    figures = [{**figure, "unit": "case"} for figure in FIGURES]
    (folder / "gold" / "raid.json").write_text(json.dumps({"id": "raid", "figures": figures}))
    said = run(folder, "--compare", before).stdout
    fixed, _, broken = said.partition("\nbroken: ")

    assert "fixed: " in fixed
    assert "wanted killed, found rescued" in fixed
    assert "wanted case, found person" in broken


def test_compare_with_the_same_run_shows_nothing(folder, tmp_path):
    before = tmp_path / "before.json"
    run(folder, "--save", before)

    assert run(folder, "--compare", before).stdout.endswith("fixed: 0\n\nbroken: 0\n")


def test_a_file_that_was_not_saved_is_refused(folder):
    result = run(folder, "--compare", folder / "texts" / "raid.txt")

    assert "is no file of --save" in str(result.exception)


def test_html_shows_the_differences_on_the_text(folder, tmp_path):
    page = tmp_path / "errors.html"
    assert run(folder, "--html", page).exit_code == 0
    text = page.read_text(encoding="utf-8")

    titles = dict(re.findall(r'<span class="(wrong|extra)" title="([^"]*)" id=', text))
    assert "outcome wanted killed, found rescued" in titles["wrong"]
    assert "detect extra case raids" in titles["extra"]
    assert "Police freed [12] women on Monday." in text
    assert "because of rule:" in text
    assert "<script" not in text


def test_the_page_opens_in_a_browser_and_links_marks_with_what_is_said(folder, tmp_path, browser):
    page = tmp_path / "errors.html"
    run(folder, "--html", page)
    browser.open(f"file://{page}", width=400)

    links = browser.run("[...document.querySelectorAll('sup a')].length")
    found = "[...document.querySelectorAll('sup a')].every(a => document.querySelector(a.hash))"
    assert links > 5
    assert browser.run(found)
    assert browser.run("document.documentElement.scrollWidth") <= 400


def test_hostile_text_is_shown_as_text(folder, tmp_path):
    (folder / "texts" / "raid.txt").write_text(TEXT + " <script>alert(1)</script> 9 men died.")
    page = tmp_path / "errors.html"
    run(folder, "--html", page)

    assert "<script>" not in page.read_text(encoding="utf-8")


def listed(folder, name):
    file = folder / f"{name}.ids"
    file.write_text(f"{name}\n")
    return file
