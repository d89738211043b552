"""Years and the day up to which they are counted, and the first days or weeks of a year."""

import pytest

COUNTED = [
    ("Some 44,957 people landed in 2018 through 27 June.", "2018-01-01/2018-06-27"),
    ("In 2018 up to 27 June, 44,957 people landed.", "2018-01-01/2018-06-27"),
    ("The number of road deaths in 2006 to the end of September is 1,196.", "2006-01/2006-09"),
    ("Over 6,700 cases were reported in 2023 as of 15 December.", "2023-01-01/2023-12-15"),
    ("Through the first 73 days of 2018, 463 people drowned.", "2018-01-01/2018-03-14"),
    ("Through seven weeks of 2018, 463 people drowned.", "2018-01-01/2018-02-18"),
    ("In the first six months of 2018, 463 people drowned.", "2018-01/2018-06"),
    ("There were 28 road deaths to August 16 in 2022.", "2022-01-01/2022-08-16"),
    ("A bus crash killed 28 on August 16 in 2022.", "2022-08-16"),
    ("May of last year saw 14 deaths.", "2024-05"),
    # What stands beside a year without being its limit.
    ("Prices rose in 2018, and 12 people died on 27 June 2019.", "2019-06-27"),
    ("Police held 12 men on 3 May in 2019 murder cases.", "2024-05-03"),
]


@pytest.mark.parametrize(("text", "when"), COUNTED, ids=[case[0][:56] for case in COUNTED])
def test_year_up_to_a_day(record_of, text, when):
    figures = [f for f in record_of(text, published="2025-04-24").figures if f.unit != "object"]

    assert [figure.when for figure in figures if not figure.derived][:1] == [when]


AS_OF = [
    ("The office recorded 18,687 deportations as of 18 May 2024.", "../2024-05-18"),
    ("As of 20 April, police have arrested 56 suspects.", "../2025-04-20"),
    ("A total of 1,061 people have recovered as of 15 April.", "../2025-04-15"),
    # Those who are somewhere on a day are of that day.
    ("One suspect was in custody as of Sunday morning.", "2025-04-20"),
    ("As of Monday, 31 people were still missing.", "2025-04-21"),
    ("As of Sunday, 40 patients were in hospital.", "2025-04-20"),
    ("Some 300 families were living in tents as of 1 March.", "2025-03-01"),
]


@pytest.mark.parametrize(("text", "when"), AS_OF, ids=[case[0][:56] for case in AS_OF])
def test_done_up_to_a_day_or_there_on_it(record_of, text, when):
    figures = record_of(text, published="2025-04-24").figures

    assert [figure.when for figure in figures] == [when]


def test_headline_takes_the_time_that_its_number_has_below(record_of):
    figures = record_of(
        "Arrivals reach 31,649\n\nThe office in Bari reports that 31,649 migrants have landed in "
        "2019 through 10 July.",
        published=None,
    ).figures

    assert [figure.when for figure in figures] == ["2019-01-01/2019-07-10"] * 2


def test_place_alone_is_no_running_year(record_of):
    figures = record_of(
        "Forty-nine poets were killed in 2025, the group said, with 10 dying in Peru alone.",
        published="2025-04-24",
    ).figures

    assert [figure.when for figure in figures] == ["2025", "2025"]
