"""statextract explain and schema."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from statextract.checks.registry import load_rules
from statextract.cli.application import app
from statextract.comparison.registry import load_comparison_rules


@pytest.fixture
def run():
    return lambda *arguments: CliRunner().invoke(app, list(arguments))


def test_without_a_code_every_check_is_listed(run):
    lines = run("explain").stdout.splitlines()

    codes = [line.split()[0] for line in lines]
    assert codes == sorted((*load_rules(), *load_comparison_rules()))


def test_a_code_or_a_name_gives_its_page(run):
    page = run("explain", "SUM001").stdout

    assert page.startswith("# SUM001: parts-do-not-sum\n")
    assert "**Why it matters**" in page
    assert run("explain", "parts-do-not-sum").stdout == page
    assert run("explain", "sum001").stdout == page


@pytest.mark.parametrize("code", load_comparison_rules())
def test_the_checks_over_several_articles_have_pages_too(run, code):
    page = run("explain", code).stdout

    assert page.startswith(f"# {code}: ")
    assert "**Why it matters**" in page
    assert "**Stays silent when**" in page
    assert "\n- A: " in page


def test_a_typo_is_told_the_nearest_check(run):
    assert "did you mean SUM001" in str(run("explain", "SUN001").exception)
    assert "did you mean XDO002" in str(run("explain", "running-count-fall").exception)


def test_the_schema_is_printed(run):
    assert json.loads(run("schema").stdout)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize(
    "command", [["--help"], ["explain", "SUM001"], ["explain", "XDO001"], ["schema"]], ids=" ".join
)
def test_commands_that_read_no_text_leave_spacy_alone(command):
    program = (
        "import sys; from statextract.cli.application import app\n"
        f"app({command!r}, standalone_mode=False)\n"
        "assert 'spacy' not in sys.modules, 'spaCy was imported'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_an_unknown_code_is_one_line_and_exit_two():
    done = subprocess.run(
        [sys.executable, "-m", "statextract", "explain", "XYZ999"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.startswith("statextract: there is no rule 'XYZ999'")
    assert len(done.stderr.splitlines()) == 1
