"""The examples of the guides run, where the libraries that they use are installed."""

import re

import pytest
from tests.generated import ROOT

from statextract.batch.options import BatchOptions
from statextract.batch.run import run_batch

GUIDES = sorted((ROOT / "docs" / "guide").glob("*.md"))
BLOCKS = [
    pytest.param(block, id=f"{guide.stem}-{number}")
    for guide in GUIDES
    for number, block in enumerate(
        re.findall(r"```python\n(.*?)```", guide.read_text(encoding="utf-8"), re.DOTALL), 1
    )
]
NOT_NEEDED = ("pandas", "polars", "duckdb", "pyspark")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A folder with articles, and what a batch wrote of them."""
    home = tmp_path_factory.mktemp("guides")
    (home / "articles").mkdir()
    (home / "articles" / "gao.txt").write_text("Six men died in Gao.\n")
    (home / "articles" / "lima.txt").write_text("Police in Lima freed 12 women.\n")
    options = BatchOptions(formats=("csv", "parquet"))
    run_batch([str(home / "articles")], home / "data", options)
    return home


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_python_example_runs_and_its_asserts_hold(block, home, monkeypatch):
    for library in NOT_NEEDED:
        if f"import {library}" in block or f"from {library}" in block:
            pytest.importorskip(library, reason=f"{library} is not installed")
    monkeypatch.chdir(home)
    assert "assert " in block

    exec(compile(block, "guide", "exec"), {"__name__": "guide"})


def test_every_command_line_of_the_guides_is_one():
    from typer.main import get_command

    from statextract.cli.application import app

    commands = get_command(app).commands
    for guide in GUIDES:
        text = guide.read_text(encoding="utf-8")
        for line in re.findall(r"^statextract (\w+.*)$", text, re.MULTILINE):
            name, *words = line.split("#")[0].split()
            known = {option for parameter in commands[name].params for option in parameter.opts}
            assert {word for word in words if word.startswith("--")} <= known, (
                f"{guide.name}: {line}"
            )
