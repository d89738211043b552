"""What happens today: every corpus record, every renderer, every code.

A golden file is not gold: it moves when the product does. ``make regen`` writes them anew; say
in the commit why a value moved.
"""

import io
import re
from importlib import import_module
from pathlib import Path

import pytest
from tests.golden.summary import summarise

from statextract.checks.registry import load_rules
from statextract.cli.check import Format as CheckFormat
from statextract.cli.pages import rule_pages
from statextract.evaluate import read_gold_folder
from statextract.render.checked import Checked
from statextract.render.formats import FORMATS, renderer
from statextract.render.html_page import render_record

HERE = Path(__file__).parent
ARTICLES = {a.gold.id: a for a in read_gold_folder(HERE.parents[1] / "corpus")}
CHECK_FORMATS = tuple(one.value for one in CheckFormat)
# One article for every format: a failure with repairs, a review, a pass, an open check, a
# denial, a derived figure, a cell that a spreadsheet would run.
SHOWN = """\
Nearly 60 freed from quarries in Tete

TETE, March 3, 2025 - The Labour Inspectorate of Tete (LIT) freed 58 workers from quarries in February.
Of the 58 workers, 30 were sent home, 14 are in shelters and 24 were taken to hospital.
Some 40 of them were Malawians. On Monday it denied that 5 guards had been shot.
=12 boys, 15 of them orphans, were among the freed; the rest were adults.
"""  # noqa: E501


def files(test):
    """Return the files that a test keeps, by the names of its cases."""
    return {
        "record": {f"records/{name}.txt" for name in ARTICLES},
        "format": {f"formats/parse-{name}.txt" for name in FORMATS}
        | {f"formats/parse-{name}-findings.txt" for name in FORMATS},
        "check": {f"formats/check-{name}.txt" for name in CHECK_FORMATS},
        "page": {"formats/report.html"},
        "codes": {"codes.txt"},
    }[test]


@pytest.fixture
def same(file_regression):
    """Compare a text with a golden file."""

    def compare(text, path):
        file = HERE / path
        file_regression.check(text, fullpath=file, extension=file.suffix, encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def pages():
    return {rule.code: rule.described() for rule in load_rules().values()}


@pytest.fixture(scope="session")
def shown(extractor):
    return extractor.extract(SHOWN, id="quarries")


@pytest.mark.parametrize("name", sorted(ARTICLES))
def test_a_corpus_article_gives_the_record_it_gave(name, extractor, same):
    article = ARTICLES[name]
    record = extractor.extract(article.text, published=article.gold.published, id=name)

    same(summarise(record), f"records/{name}.txt")


@pytest.mark.parametrize("findings_only", [False, True], ids=["figures", "findings"])
@pytest.mark.parametrize("name", FORMATS)
def test_a_format_shows_a_record_as_it_did(name, findings_only, shown, same):
    out = io.StringIO()
    renderer(name)([shown], out, findings_only=findings_only)

    same(trimmed(out.getvalue()), f"formats/parse-{name}{'-findings' * findings_only}.txt")


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_a_format_of_check_shows_findings_as_it_did(name, shown, pages, same):
    out = io.StringIO()
    checked = Checked("quarries.txt", shown, shown.findings, SHOWN)
    module = import_module(f"statextract.render.findings_{name}")
    module.render([checked], out, pages)

    same(trimmed(out.getvalue()), f"formats/check-{name}.txt")


def test_the_report_shows_a_record_as_it_did(shown, same):
    page = render_record(shown, SHOWN)
    body = re.sub(r"<(style|script)>.*?</\1>|<meta http-equiv[^>]*>", "", page, flags=re.DOTALL)

    same(trimmed(body), "formats/report.html")


def test_no_code_is_lost_or_renamed(same):
    lines = [f"{page.code} {page.name}" for page in rule_pages().values()]

    same("\n".join(sorted(lines)) + "\n", "codes.txt")


def test_no_golden_file_is_left_over():
    wanted = set().union(*map(files, ("record", "format", "check", "page", "codes")))
    present = {
        path.relative_to(HERE).as_posix()
        for path in HERE.rglob("*")
        if path.is_file() and path.suffix in {".txt", ".html"} and ".obtained" not in path.name
    }

    assert present == wanted


def test_a_summary_leaves_no_field_out(shown):
    """Every value of the record can be read in it."""
    text = summarise(shown)
    for figure in shown.figures:
        for value in (figure.noun, figure.role, figure.outcome, figure.when, figure.of):
            assert value is None or str(value) in text
        for reason in figure.reasons:
            assert f"{reason.field} < {reason.by}" in text
    assert shown.article.sha256 in text


def trimmed(text):
    """Return a text without blanks at the ends of lines, which editors would remove."""
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"
