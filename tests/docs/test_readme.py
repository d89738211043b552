"""The README keeps its word."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.generated import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = [
    line.partition("  # ")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("statextract ")
]


def test_the_python_example_runs_and_gives_what_it_says():
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    names = {}
    exec(compile(block, "README.md", "exec"), names)
    for line in block.splitlines():
        code, mark, said = line.partition("  # ")
        if mark and code.startswith("record."):
            assert repr(eval(code, names)) == said.strip(), code


def test_every_command_that_it_names_is_one():
    from statextract.cli.application import app

    known = {command.name or command.callback.__name__ for command in app.registered_commands}
    named = set(re.findall(r"^statextract (\w+)", README, re.MULTILINE))
    assert named <= known
    assert {"parse", "check", "explain", "batch"} <= named


@pytest.fixture(scope="module")
def desk(tmp_path_factory, extractor):
    """A folder with what the README's commands name: an article, articles, records, a corpus."""
    folder = tmp_path_factory.mktemp("desk")
    source = ROOT / "corpus" / "articles" / "border-rescues.txt"
    for home in ("articles", "records"):
        (folder / home).mkdir()
    shutil.copy(source, folder / "article.txt")
    shutil.copy(source, folder / "articles")
    record = extractor.extract(source.read_text(encoding="utf-8"), id=source.stem)
    (folder / "records" / "one.json").write_text(record.model_dump_json(), encoding="utf-8")
    (folder / "corpus").symlink_to(ROOT / "corpus")
    return folder


def test_every_shell_example_runs_in_turn(desk):
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    wrong = []
    for line in SHELL:
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=desk,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or "Traceback" in done.stderr:
            wrong.append((line, done.returncode, done.stderr))

    assert len(SHELL) > 5
    assert wrong == []


def test_the_settings_that_it_shows_are_settings(tmp_path):
    from statextract.checks.settings import read_settings

    (block,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "statextract.toml").write_text(block, encoding="utf-8")
    settings = read_settings(tmp_path)

    assert "DUP004" in settings.ignore


def test_the_demo_target_reads_the_article_that_is_shown():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    shown = README.partition("<!-- demo -->\n```\n")[2].splitlines()[0]

    assert f"ARTICLE ?= corpus/articles/{shown}.txt" in makefile
