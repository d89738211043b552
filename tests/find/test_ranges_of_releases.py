"""Ranges, weeks and parts of years as releases and bulletins print them."""

import pytest

RANGES = [
    ("Deaths fell to 1,580 between January and September in 2018.", ["2018-01/2018-09"]),
    ("In figures for the January-June period of 2003, 420 people died.", ["2003-01/2003-06"]),
    ("In the April-September period last year 97 people died.", ["2024-04/2024-09"]),
    ("Police held 300 people in nine months of 2019.", ["2019-01/2019-09"]),
    ("It took three months of 2019 to find six men.", ["2019"]),
    ("Thefts rose in 2018 first quarter.", ["2018-01/2018-03"]),
    ("They won 12 games in 2019 second division.", ["2019"]),
    ("The office has won 20 cases from 2016 till date.", ["2016/2025-04-24"]),
    ("The office has won 20 cases from 2016 to date.", ["2016/2025-04-24"]),
    ("The command freed 31 girls between 2019 and now.", ["2019/2025-04-24"]),
    ("Nine died between 6 p.m. Friday and midnight Sunday.", ["2025-04-18/2025-04-20"]),
    ("Police moved 6 men Friday and 8 men Sunday.", ["2025-04-18", "2025-04-20"]),
    ("Rain between Thursday and Friday killed nine.", ["2025-04-17/2025-04-18"]),
    ("The fair will run from Thursday to Saturday.", ["2025-04-24/2025-04-26"]),
    ("Nine died on Saturday and Sunday.", ["2025-04-19/2025-04-20"]),
    ("Two were held on Monday and Tuesday respectively.", ["2025-04-21", "2025-04-22"]),
    ("Two were held on Monday and Wednesday.", ["2025-04-21", "2025-04-23"]),
    ("Of 254 ill in the last 24 hours ending at 8:00am on Wednesday, nine are boys.",
     ["2025-04-22/2025-04-23"]),
    ("The past four weeks from March 5 to April 1, 2025 were dry.",
     ["2025-03-05/2025-04-01", "2025-03-05/2025-04-01"]),
    ("In the week beginning 14 April nine died.", ["2025-04-14/2025-04-20"]),
    ("It ran for four days before ending on April 18.", ["2025-04-18"]),
    ("Two days before leaving on April 18, he died.", ["2025-04-16"]),
]  # fmt: skip
WEEKS = [
    ("In week 39, 12 cases were reported.", ["2024-09-23/2024-09-29"]),
    ("No case was found in the reporting week 16.", ["2025-04-14/2025-04-20"]),
    ("From week 2 to week 16, 2023, 154 died.", ["2023-01-09/2023-04-23"]),
    ("In epidemiological weeks 12 to 14, 31 fell ill.", ["2025-03-17/2025-04-06"]),
    ("In weeks 3 and 4 of the trial, 12 spoke.", []),
]


@pytest.mark.parametrize(("text", "wanted"), RANGES + WEEKS)
def test_dates_of_a_sentence(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == wanted
