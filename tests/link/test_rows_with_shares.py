"""Rows of places whose counts are told again as shares: "Goroka with 1,448 at 24 percent"."""

import pytest
from tests.link.ties import ties

CASES = "The ministry counted 6,120 cases. "
ROW = "1,448<6,120 971<6,120 608<6,120 "

ROWS = [
    (
        CASES + "Most were from Goroka with 1,448 at 24 percent; Mendi with 971 at 16 percent; and"
        " Wewak with 608 at 10 percent.",
        ROW + "24_percent<6,120 16_percent<6,120 10_percent<6,120",
    ),
    (
        CASES + "The regions with the most cases were Goroka with 1,448 (24%), Mendi with 971 (16%)"
        " and Wewak with 608 (10%).",
        ROW + "24%<6,120 16%<6,120 10%<6,120",
    ),
    (
        CASES + "Goroka topped the list with 1,448 or 24 percent, followed by Mendi with 971 or 16"
        " percent.",
        "1,448<6,120 971<6,120 24_percent<6,120 16_percent<6,120",
    ),
    (
        (
            "In June 6,120 cases were recorded, the regions with the highest number of cases were"
            " Goroka with 1,448 at 24 percent; Mendi with 971 at 16 percent."
        ),
        "1,448<6,120 971<6,120 24_percent<6,120 16_percent<6,120",
    ),
    ("The bank lent 90 firms money at 4 percent, with 12 at 5 percent.", ""),
    ("The ward had 40 patients, with 12 at 24 percent risk.", ""),
    ("Accra had 40 cases and Kumasi had the most with 55.", ""),
]


@pytest.mark.parametrize(("text", "tied"), ROWS, ids=[text for text, _ in ROWS])
def test_each_count_and_share_is_of_the_total(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())
