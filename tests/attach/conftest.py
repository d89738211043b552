"""Fixtures of the tests of what is attached to a figure."""

import pytest


@pytest.fixture
def times_of(record_of):
    """Read a text of 13 May 2026, a Wednesday, as the value and the time of each count."""

    def read(text):
        return [
            (figure.quantity.value, figure.when)
            for figure in record_of(text, published="2026-05-13").figures
            if figure.unit != "object"
        ]

    return read
