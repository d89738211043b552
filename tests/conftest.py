"""Fixtures that every test may use."""

import shutil
import subprocess

import pytest
from tests.chromium import PATH, Chromium

from statextract.pipeline import Extractor

AXE = "axe-core@4.11.1"


@pytest.fixture(scope="session")
def extractor():
    return Extractor()


@pytest.fixture(scope="session")
def record_of(extractor):
    """Turn a text into its record; keyword arguments as those of Extractor.extract."""
    return extractor.extract


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    """A headless Chromium with one page."""
    if PATH is None:
        pytest.skip("chromium is not installed, so no page is opened in a browser")
    browser = Chromium(tmp_path_factory.mktemp("chromium"))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def axe(tmp_path_factory):
    """The script of axe-core, which looks for what people with disabilities cannot use."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed, so no page is looked at by axe-core")
    home = tmp_path_factory.mktemp("axe")
    command = ["npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
    got = subprocess.run(
        [*command, "--fetch-retries", "0", "--fetch-timeout", "15000", AXE],
        cwd=home, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    script = home / "node_modules" / "axe-core" / "axe.min.js"
    if got.returncode or not script.is_file():
        pytest.skip(f"npm cannot install {AXE}, so no page is looked at by it: {got.stderr[-200:]}")
    return script.read_text(encoding="utf-8")
