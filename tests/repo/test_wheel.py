"""The wheel does the main job where no development dependency is installed."""

import json
import re
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from tests.generated import ROOT

ARTICLE = ROOT / "corpus" / "articles" / "border-rescues.txt"
PACKAGE = ROOT / "src" / "statextract"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="session")
def bare(wheel, tmp_path_factory):
    """A fresh environment with the wheel and what it needs, taken from this one: no network."""
    home = tmp_path_factory.mktemp("bare")
    venv.create(home, with_pip=False)
    (site,) = home.glob("lib/python*/site-packages")
    for name in sorted(needed("statextract") - {"statextract"}):
        for top in top_entries(name):
            if not (site / top.name).exists():
                (site / top.name).symlink_to(top)
    install = [
        sys.executable, "-m", "pip", f"--python={home}/bin/python", "install", "--quiet",
        "--no-deps", "--no-index", "--disable-pip-version-check", str(wheel),
    ]  # fmt: skip
    subprocess.run(install, check=True, capture_output=True)
    return home / "bin"


def needed(name, seen=None):
    """Return the distributions that one needs at run time, extras left out."""
    seen = set() if seen is None else seen
    try:
        requirements = distribution(name).requires or []
    except PackageNotFoundError:  # asked for on other systems only
        return seen
    seen.add(name)
    for requirement in requirements:
        other = re.match(r"[\w.-]+", requirement).group().lower().replace("_", "-")
        if "extra ==" not in requirement and other not in seen:
            needed(other, seen)
    return seen


def top_entries(name):
    """Return the files and folders of a distribution that stand in site-packages."""
    found = distribution(name)
    home = Path(found.locate_file(""))
    tops = {Path(file).parts[0] for file in found.files or ()} - {"..", "__pycache__"}
    return [home / top for top in sorted(tops) if (home / top).exists()]


def run(command, *arguments):
    return subprocess.run(
        [command, *map(str, arguments)], capture_output=True, text=True, check=False, cwd="/"
    )


def test_the_wheel_holds_every_file_of_the_package(wheel):
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    present = {
        file.relative_to(PACKAGE.parent).as_posix()
        for file in PACKAGE.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

    assert inside == present
    assert "statextract/lexicons/en/outcomes.jsonl" in inside
    assert "statextract/py.typed" in inside


def test_the_wheel_reads_an_article_as_the_source_does(bare, record_of):
    done = run(bare / "statextract", "parse", ARTICLE, "--format", "json")

    record = record_of(ARTICLE.read_text(encoding="utf-8"), id=ARTICLE.stem)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == record.model_dump(mode="json")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["explain", "SUM001"],
        ["schema"],
        ["parse", ARTICLE, "--format", "table"],
        ["check", ARTICLE],
        ["report", ARTICLE, "--out", "-"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_runs_without_extras(bare, arguments):
    done = run(bare / "statextract", *arguments)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_no_development_dependency_is_there(bare):
    program = "import hypothesis"

    assert run(bare / "python", "-c", program).returncode == 1


def test_an_extra_that_is_missing_is_named(bare, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\n")
    done = run(bare / "statextract", "batch", tmp_path, "--out", tmp_path / "out")

    said = done.stderr + "".join(
        file.read_text(encoding="utf-8") for file in (tmp_path / "out").rglob("quarantine.csv")
    )
    assert "statextract[pdf]" in said
    assert "Traceback" not in said
