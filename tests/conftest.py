"""Fixtures that every test may use."""

import pytest
from tests.chromium import PATH, Chromium

from statextract.pipeline import Extractor


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
