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
        # Nor does a bare one beside it: the story may have gone on since.
        ("In 2018 a war began. It ended on May 4.", ["2018", None]),
        ("In March 2018 a war began. It ended on May 4.", ["2018-03", "2018-05-04"]),
        ("In March 2018 a war began. Many fled. Others hid. It ended on May 4.", ["2018-03", None]),
        # One that the text says is still running, farther down.
        (
            "Some 324 fell in April. That makes 1,101 since the beginning of 2019.",
            ["2019-04", "2019-01-01/.."],
        ),
        (
            "Police held 40 men on 3 May. So far in 2021, 210 have been held. In 2020 300 were.",
            ["2021-05-03", "2021-01-01/..", "2020"],
        ),
        (
            "Some 324 fell in December. That makes 1,101 since the beginning of 2019.",
            [None, "2019-01-01/.."],
        ),
        ("Police held 40 men on 3 May. In 2020, 300 were held.", [None, "2020"]),
        ("Police held 40 men in May. They have held 300 since 2015.", [None, "2015/.."]),
        (
            "Some 900 have landed since May, compared to 450 in all of 2014.",
            [None, "2014"],
        ),
        # No year in which somebody began.
        ("The charity, founded in 1998, said 12 people drowned on 3 May.", ["1998", None]),
        ("A school built here in 1998 burned down on 3 May.", ["1998", None]),
        ("Born in 1998, she drowned on 3 May.", ["1998", None]),
    ],
)
def test_year_that_another_date_lends_where_publication_is_unknown(record_of, text, wanted):
    assert [date.value for date in record_of(text).dates] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Up to now in a year that is printed.
        ("To date in 2025, 14 people have drowned.", ["2025-01-01/2025-04-24"]),
        ("To date, 14 people have drowned in the lake.", ["../2025-04-24"]),
        (
            "Some 95 burned between the start of this year and Tuesday, April 22nd.",
            ["2025-01-01/2025-04-22"],
        ),
        ("Some 95 burned from the start of 2024 to March 2025.", ["2024-01/2025-03"]),
        ("There were 95 fires between the years 2014 to 2018.", ["2014/2018"]),
        ("There were 95 fires between 2014 to 2018.", ["2014/2018"]),
        ("They sold between 1900 to 2018 cars.", []),
        # A year that two calendar years name, and the one before it.
        (
            "Burglaries rose to 512 in 2018/19, up from 480 the year before.",
            ["2018/2019", "2017/2018"],
        ),
        (
            (
                "The port held 90 boats in 2018/19, against 70 a year before.\n\nThat is 20 more "
                "than in the previous year. The 70 of the previous year was the lowest number."
            ),
            ["2018/2019", "2017/2018", "2017/2018", "2017/2018"],
        ),
        (
            "England saw 90 fires in 2018/19, the most since 2005/06. The previous year it saw 70.",
            ["2018-04/2019-03", "2005-04/..", "2017-04/2018-03"],
        ),
        (
            "From 2018 to 2019 there were 40 fires. In the previous year 30 burned.",
            ["2018/2019", "2017"],
        ),
        # The period is the one told of, not what it is compared with.
        (
            (
                "Thefts from January to March 2024 rose compared to those of the last two years. "
                "Over the period 40 boats were stolen."
            ),
            ["2024-01/2024-03", "2023-04-24/2025-04-24", "2024-01/2024-03"],
        ),
        (
            "Some 40 fell ill from 1 to 9 March 2024, against 30 in the similar period of 2023.",
            ["2024-03-01/2024-03-09", "2023-03-01/2023-03-09"],
        ),
        ("In a similar period last year, 30 fell ill.", ["2024"]),
        # A numbered week has the days that stand behind it.
        (
            (
                "There were 31 cases in week 9 (24 February to 2 March 2024) and 44 in week 10 "
                "(3 to 10 March)."
            ),
            [
                "2024-02-24/2024-03-02",
                "2024-02-24/2024-03-02",
                "2024-03-03/2024-03-10",
                "2024-03-03/2024-03-10",
            ],
        ),
        (
            "Some 31 fell ill in week 12, nine of them in March.",
            ["2025-03-17/2025-03-23", "2025-03"],
        ),
        (
            "Some 31 fell ill in week 12 of 2024 (18 to 24 March).",
            ["2024-03-18/2024-03-24", "2024-03-18/2024-03-24"],
        ),
    ],
)
def test_years_so_far_and_years_before(record_of, text, wanted):
    assert [date.value for date in record_of(text, published="2025-04-24").dates] == wanted
