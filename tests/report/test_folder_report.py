"""The report of a folder: an index and a page for each article."""

import json
import re

import pytest
from tests.chromium import violations

from statextract.batch.options import BatchOptions, Fields
from statextract.batch.run import run_batch
from statextract.errors import OptionError
from statextract.render.html.article import Shown
from statextract.render.html_page import render_page
from statextract.render.index_page import Clash, Count, Entry, render_index
from statextract.report import write_report
from statextract.report.batch_folder import read_batch

DAYS = ("3 May 2024", "4 June 2024")
TEXT = (
    "SFAX, {day} - The Coast Guard rescued {count} migrants since the beginning of the year. Of "
    "them, 9 were women and the other 11 were men.\n"
)


@pytest.fixture
def shown(extractor):
    texts = [TEXT.format(day=day, count=count) for day, count in zip(DAYS, (20, 25), strict=True)]
    return [
        Shown(extractor.extract(text, id=f"<{number}>"), text) for number, text in enumerate(texts)
    ]


def content_of(index):
    found = re.search(r'<script type="application/json" id="content">(.*?)</script>', index)
    return json.loads(found.group(1))


def test_index_lists_every_article_with_its_page(shown, tmp_path):
    written = write_report(shown, tmp_path / "out", title="Sfax")
    content = content_of(written.index.read_text(encoding="utf-8"))

    assert written.articles == 2
    assert [row[4] for row in content["rows"]] == [0, 1]
    for row in content["rows"]:
        page = (written.index.parent / row[1]).read_text(encoding="utf-8")
        assert "Coast Guard" in page
        assert 'href="../index.html"' in page


def test_an_empty_report_is_refused(tmp_path):
    with pytest.raises(OptionError, match="no articles"):
        write_report([], tmp_path)


def test_a_batch_gives_back_its_articles_while_they_are_unchanged(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    for name in "ab":
        (texts / f"{name}.txt").write_text(TEXT.format(day=DAYS[0], count=20), encoding="utf-8")
    run_batch([str(texts)], tmp_path / "batch", BatchOptions())
    (texts / "b.txt").write_text("Something else.\n", encoding="utf-8")

    first, second = read_batch(tmp_path / "batch")
    assert first.text is not None
    assert first.text.startswith("SFAX")
    assert second.text is None


def test_articles_of_one_file_are_given_back_as_well(tmp_path):
    rows = [{"body": TEXT.format(day=day, count=20)} for day in DAYS[:2]]
    rows.insert(1, {"body": None})
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "articles.jsonl").write_text(lines, encoding="utf-8")
    options = BatchOptions(fields=Fields(text="body"))
    run_batch([str(tmp_path / "articles.jsonl")], tmp_path / "batch", options)

    assert [shown.text for shown in read_batch(tmp_path / "batch")] == [
        rows[0]["body"],
        rows[2]["body"],
    ]


def test_a_folder_without_records_is_refused(tmp_path):
    with pytest.raises(OptionError, match="statextract batch"):
        list(read_batch(tmp_path))


def entry(number):
    name = f"Flood </script><script>window.ran=1</script> & {number}"
    count = Count("victim/killed", (f"Agency {number % 7}",), None, number + 1, "f1")
    return Entry(
        id=str(number), title=name, page=f"articles/{number}.html", published=None, figures=3,
        fails=number % 2, reviews=0, passes=1, codes=("SUM001",), agencies=count.sources,
        first_day=None, last_day=None, counts=(count,),
    )  # fmt: skip


def test_index_of_5000_articles_opens_filters_and_runs_nothing_of_theirs(browser, tmp_path):
    path = tmp_path / "index.html"
    entries = [entry(number) for number in range(5_000)]
    clashes = [Clash("XDO001", "warning", "<b>5</b> or 6", ((0, "f1"), (1, "f1")))]
    path.write_text(render_index(entries, clashes, title="<i>Floods</i>"), encoding="utf-8")
    browser.open(f"file://{path}")

    assert browser.run("window.ran") is None
    assert browser.run("document.querySelector('h1').textContent") == "<i>Floods</i>"
    browser.run("document.querySelector('[name=agency]').value = 'agency 3'")
    browser.run(
        "document.querySelector('[name=agency]').dispatchEvent(new Event('input', {bubbles: true}))"
    )
    assert browser.until("document.getElementById('found').textContent.startsWith('714 of')")
    assert browser.run("document.querySelectorAll('#clashes li').length") == 1
    assert not browser.of("Log.entryAdded")


def test_of_very_many_conflicts_warnings_are_listed_first(browser, tmp_path):
    path = tmp_path / "index.html"
    clashes = [Clash("XDO001", "note", f"{n} or 0", ((0, "f1"),)) for n in range(3_000)]
    clashes += [Clash("XDO001", "warning", "5 or 6", ((0, "f1"),))]
    path.write_text(render_index([entry(1)], clashes, title="x"), encoding="utf-8")
    browser.open(f"file://{path}")

    assert browser.run("document.querySelector('#clashes bdi').textContent") == "5 or 6"
    assert "3,001 conflicts" in browser.run("document.getElementById('facts').textContent")
    browser.run("for (let i = 0; i < 50; i++) document.getElementById('more-clashes').click()")
    assert browser.run("document.querySelector('#clashes').lastChild.textContent").startswith(
        "and 2,001 more"
    )


def test_axe_finds_nothing_on_the_index(browser, axe, tmp_path):
    path = tmp_path / "index.html"
    clashes = [Clash("XDO001", "warning", "5 or 6", ((0, "f1"), (1, "f1")))]
    path.write_text(render_index([entry(n) for n in range(40)], clashes, title="x"), "utf-8")
    browser.open(f"file://{path}")

    assert violations(browser, axe) == []


def test_an_article_of_very_many_figures_says_what_is_left_out(extractor):
    text = "".join(f"Police in Gao freed {number} women.\n" for number in range(2, 2_150))
    page = render_page([Shown(extractor.extract(text), text)])

    assert "Not on this page: the last" in page
    assert 'id="f2140"' in page
