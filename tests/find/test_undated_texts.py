"""Texts without a date of their own: which of their times they tell, and which nobody knows."""

import pytest

KNOWN = [
    # A running year.
    (
        "Since the start of 2024, 310 boats have landed. This year 12 sank, and nine last year.",
        ["2024-01-01/..", "2024", "2023"],
    ),
    # The headline's year.
    (
        ("Journalists killed in 2022: 115\n\nThe number killed this year rose by 45% from last "
        "year.\n\nIn January nine were killed."),
        ["2022", "2022", "2021", "2022-01"],
    ),
    # A whole year beside the running one.
    (
        ("Arrivals grew this year. About 160,000 have landed since January, compared"
        " to 43,500 in all of 2014."),
        ["2015", "2015-01/..", "2014"],
    ),
    # A day in the lede.
    ("On 10 May 2022 a bus fell into a river. It was the third crash this year.",
     ["2022-05-10", "2022"]),
    # A day in the lede, whose weekday is named alone, too.
    (
        ("Soldiers stood guard in Quito on May 10, 2022, a day after a riot.\n\nPolice on Tuesday "
        "said 44 inmates had died on Monday. Ten fled yesterday."),
        ["2022-05-10", "2022-05-10", "2022-05-09", "2022-05-09"],
    ),
    ("Wednesday, 14 August 2024, was the worst day of this year.", ["2024-08-14", "2024"]),
    (
        ("Deaths fell this year. Some 416 people died up to Wednesday, December 27, and 488 so far "
        "in 2023 were hurt."),
        ["2023", "../2023-12-27", "2023-01-01/.."],
    ),
]  # fmt: skip
UNKNOWN = [
    # An older date is no date of the text.
    ("PRAGUE, February 7. /Agency/. The treaty was signed in March 2014.", [None, "2014-03"]),
    ("Nine died on Tuesday. The ferry was built in March 2014.", [None, "2014-03"]),
    ("The plan runs to 2030. Nine died this year.", ["2030", None]),
    ("Two will fly to the Moon in 2028\n\nThe crew was named this year.", ["2028", None]),
    ("Nine died on 23 December. She was told on 25 January 2017.", [None, "2017-01-25"]),
    ("The war of 2011 cost 90 lives. Nine more died this year.", ["2011", None]),
]


@pytest.mark.parametrize(("text", "wanted"), KNOWN + UNKNOWN)
def test_times_of_an_undated_text(record_of, text, wanted):
    assert [date.value for date in record_of(text).dates] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("From 1 to 9 April 30 died. In the same time period last year nine did.",
         ["2025-04-01/2025-04-09", "2024-04-01/2024-04-09"]),
        ("Most of that 15-year-old girl's 12 friends fled.", []),
    ],
)  # fmt: skip
def test_the_same_time_period(record_of, text, wanted):
    assert [date.value for date in record_of(text, published="2025-04-24").dates] == wanted


def test_a_running_year_is_told_up_to_the_day_that_the_text_names(record_of):
    text = (
        "Road deaths fell this year. By then 488 had died.\n\nThe unit counted 416 dead up to "
        "Wednesday, December 27. The deaths this year came of 376 crashes. So far in 2023, 59 "
        "per cent were on foot."
    )
    whens = {figure.span.text: figure.when for figure in record_of(text).figures}

    assert whens["376"] == "2023-01-01/2023-12-27"
    assert whens["59 per cent"] == "2023-01-01/2023-12-27"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("LIMA, Dec 8, 2010 (Agency): Two men died on Monday.", "2010-12-08"),
        ("LIMA, December 8, 2010: Two men died on Monday.", "2010-12-08"),
        ("LIMA: (December 8, 2010) Two men died on Monday.", "2010-12-08"),
        ("In Lima, Dec 8, 2010 was calm: two men died on Monday.", None),
        ("LIMA, Dec 8 (Agency): Two men died on Monday.", None),
        ("LIMA, Dec 8, 2010 (Agency", None),
    ],
)
def test_a_dateline_may_end_with_a_colon(record_of, text, published):
    day = record_of(text).article.published
    assert (day and str(day)) == published
