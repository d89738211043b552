"""statextract explain and schema."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from statextract.checks.registry import load_rules
from statextract.cli.application import app


@pytest.fixture
def run():
    return lambda *arguments: CliRunner().invoke(app, list(arguments))


def test_without_a_code_every_check_is_listed(run):
    lines = run("explain").stdout.splitlines()

    assert [line.split()[0] for line in lines] == list(load_rules())


def test_a_code_or_a_name_gives_its_page(run):
    page = run("explain", "SUM001").stdout

    assert page.startswith("# SUM001")
    assert run("explain", "parts-do-not-sum").stdout == page


def test_the_schema_is_printed(run):
    assert json.loads(run("schema").stdout)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("command", [["--help"], ["explain", "SUM001"], ["schema"]], ids=" ".join)
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
