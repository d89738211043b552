"""The README keeps its word."""

import re

from tests.generated import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


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
