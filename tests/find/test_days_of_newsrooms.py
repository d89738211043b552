"""Days as newsrooms print them: with a part of the day, a bracket, a cause or another year."""

import pytest

CAUSES = [
    ("The strike began on Monday due to the closure of a mine.", ["2025-04-21"]),
    ("Schools closed due to snow on Monday.", ["2025-04-21"]),
    ("Forty flights were diverted on Sunday due to fog.", ["2025-04-20"]),
    ("The delay was due to a landslide on Monday.", ["2025-04-21"]),
    # "due to" tells what is to come
    ("The trial, due to begin on Monday, was put off.", ["2025-04-28"]),
    ("Her hearing was due to start on Monday but was put off.", ["2025-04-28"]),
    ("On Monday he is due to appear in court.", ["2025-04-28"]),
    ("Two ministers due to meet on Friday fell ill.", ["2025-04-25"]),
    ("The rent is due on Monday.", ["2025-04-28"]),
]
PRINTED = [
    ("Nine died over the long Easter weekend.", ["2025-04-18/2025-04-21"]),
    ("Six drowned on the Easter weekend of 2024.", ["2024-03-29/2024-04-01"]),
    ("Last Easter nine died.", ["2024-03-31"]),
    ("Last Christmas nine died.", ["2024-12-25"]),
    ("Eggs were sold over Easter. The weekend was wet.", ["2025-04-20", "2025-04-19/2025-04-20"]),
    ("Situation report as at 2020-June-04.", ["2020-06-04"]),
    ("They left on 1 April and landed the same evening.", ["2025-04-01", "2025-04-01"]),
    ("Two died on Thursday morning, April 17.", ["2025-04-17"]),
    ("Two died on Friday night April 11.", ["2025-04-11"]),
    ("Two died on Thursday night, 17 April.", ["2025-04-17"]),
    ("Two died on Wednesday (April 16), police said on Sunday (Apr 20).",
     ["2025-04-16", "2025-04-20"]),
    ("Two died on Wednesday evening (16 April 2025).", ["2025-04-16"]),
    # two dates, or none
    ("Two died on Tuesday (April 22 was rainy).", ["2025-04-22", "2025-04-22"]),
    ("On Friday night, April brought snow to 11 towns.", ["2025-04-18"]),
]  # fmt: skip
YEARS = [
    ("There were 90 fires from January to May 2024 and 77 in 2023 during the same period.",
     ["2024-01/2024-05", "2023-01/2023-05"]),
    ("There were 90 fires in March, against 77 last year in the same month.",
     ["2025-03", "2024-03"]),
    ("There were 90 fires in January to March 2024. In 2023, the same period saw 80.",
     ["2024-01/2024-03", "2023-01/2023-03"]),
    ("It opened in 2023 for the same reason.", ["2023"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CAUSES + PRINTED + YEARS)
def test_days_and_periods_of_newsrooms(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A year far off lends itself to no date, where the article prints others too.
        (
            (
                "It is the worst year since 1999. More died than in any since 2018. Many fled the "
                "country. The war began on February 24."
            ),
            ["1999/..", "2018/..", None],
        ),
        ("In 2018 a war began. It ended on May 4.", ["2018", "2018-05-04"]),
        ("In 2018 a war began. Many fled. Others hid. It ended on May 4.", ["2018", "2018-05-04"]),
    ],
)
def test_year_that_another_date_lends_where_publication_is_unknown(record_of, text, wanted):
    assert [date.value for date in record_of(text).dates] == wanted
