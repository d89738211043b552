"""Publication dates as metadata write them."""

import pytest

from statextract.batch.inputs import RawArticle, convert
from statextract.batch.inputs.dates import iso_day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2025-04-22", "2025-04-22"),
        ("2025-04-22T10:00:00+07:00", "2025-04-22"),
        ("2025-04-22 00:00:00", "2025-04-22"),
        ("20250422", "2025-04-22"),
        ("20250422T101500Z", "2025-04-22"),
        ("Tue, 22 Apr 2025 10:00:00 GMT", "2025-04-22"),
        ("22 April 2025", "2025-04-22"),
        ("April 22, 2025", "2025-04-22"),
        ("04/05/2025", None),
        ("2025-13-45", None),
        ("1714000000", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_where_it_has_one_reading(said, day):
    assert iso_day(said) == day


def test_a_date_that_is_not_understood_is_a_warning():
    article = convert(RawArticle("a", "a", "text", b"Six died.", published="04/05/2025"))

    assert article.published is None
    assert "04/05/2025" in article.warning
