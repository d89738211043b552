"""Numbers in the names of venues, and counts of people before such words."""

import pytest


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Two men were shot at the 21 Club in Oran.", "21", "name"),
        ("The flat is in the same building as the 711 Tavern.", "711", "name"),
        ("She was last seen near the 99 Ranch Market.", "99", "name"),
        ("Police arrested the 12 Hotel Workers Union members.", "12", "count"),
        ("The 99 Club members were held.", "99", "count"),
        ("Police held 12 hotel workers.", "12", "count"),
        ("Police held the 12 Thai nationals.", "12", "count"),
    ],
)
def test_number_of_a_venue_counts_nobody(record_of, text, number, kind):
    found = {figure.span.text: figure.type.value for figure in record_of(text).numbers}
    assert found[number] == kind
