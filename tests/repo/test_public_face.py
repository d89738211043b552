"""What the package and its command line promise: names, light imports, help, documents."""

import subprocess
import sys

import pytest
from tests.generated import ROOT
from typer.main import get_command

import statextract
from statextract.cli.application import app

COMMANDS = get_command(app).commands
PUBLIC = [
    "Extractor",
    "Figure",
    "Finding",
    "LexiconError",
    "OptionError",
    "ReadError",
    "Record",
    "SchemaError",
    "StatextractError",
    "__version__",
    "check",
    "compare",
    "extract",
    "extract_batch",
]
HEAVY = ("spacy", "numpy", "thinc", "pyarrow", "pandas", "rich", "jinja2")


def test_public_names_are_these_sorted_and_there():
    assert statextract.__all__ == sorted(PUBLIC)
    assert all(getattr(statextract, name) is not None for name in PUBLIC)


def test_public_names_are_listed_before_they_are_loaded():
    program = "import statextract; print(*dir(statextract))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert set(PUBLIC) <= set(done.stdout.split())


def test_every_public_name_says_what_it_is():
    undocumented = [
        name
        for name in PUBLIC
        if name != "__version__" and not (getattr(statextract, name).__doc__ or "").strip()
    ]

    assert undocumented == []


@pytest.mark.parametrize(
    "program",
    [
        "import statextract",
        "import statextract.model.record",
        "import statextract.checks.registry as r; r.load_rules()",
    ],
    ids=["import", "model", "checks"],
)
def test_an_import_loads_nothing_heavy(program):
    program += f"\nimport sys; print(*(m for m in {HEAVY} if m in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == []


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_command_and_each_of_its_options_has_help(name):
    command = COMMANDS[name]
    silent = [parameter.name for parameter in command.params if not parameter.help]

    assert command.help.strip()
    assert silent == []


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_command_is_documented(name):
    pages = [ROOT / "README.md", *(ROOT / "docs" / "guide").glob("*.md")]
    said = "\n".join(page.read_text(encoding="utf-8") for page in pages)

    assert f"statextract {name}" in said
    assert f"## statextract {name}" in (ROOT / "docs" / "reference" / "commands.md").read_text(
        encoding="utf-8"
    )
