"""Fixtures that every test may use."""

import pytest

from statextract.pipeline import Extractor


@pytest.fixture(scope="session")
def extractor():
    return Extractor()


@pytest.fixture(scope="session")
def record_of(extractor):
    """Turn a text into its record; keyword arguments as those of Extractor.extract."""
    return extractor.extract
