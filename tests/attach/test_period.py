"""The time that a figure covers."""

import pytest

from statextract.lexicons.events import EventWord
from statextract.lexicons.load import read_entries


@pytest.fixture(scope="module")
def whens_of(record_of):
    """Turn a text into the pairs of its figures: number and time."""

    def whens(text, published="2025-04-24"):
        figures = record_of(text, published=published).figures
        return [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    return whens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Two inmates died in a riot in Gao on Monday, the third such riot since May 2023.",
            [("Two", "2025-04-21")],
            id="date of a rank",
        ),
        pytest.param(
            "Police in Mombasa rescued 14 girls on Monday.",
            [("14", "2025-04-21")],
            id="date behind",
        ),
        pytest.param(
            "In 2023 the clinic treated 300 patients and buried nine people.",
            [("300", "2023"), ("nine", "2023")],
            id="one date for all figures behind it",
        ),
        pytest.param(
            "Mudslides killed 12 people in 2022 and 31 people in 2023.",
            [("12", "2022"), ("31", "2023")],
            id="each its own date",
        ),
        pytest.param(
            "In 2024 the port recorded 40 victims, 11 more than in 2023.",
            [("40", "2024"), ("11", "2024")],
            id="a comparison does not date the difference",
        ),
        pytest.param(
            "Since January 75 migrants have drowned off Zarzis.",
            [("75", "2025-01/2025-04-24")],
            id="an open period closes at publication",
        ),
        pytest.param(
            "This year 75 migrants have drowned off Zarzis.",
            [("75", "2025-01-01/2025-04-24")],
            id="the running year closes at publication",
        ),
        pytest.param(
            "At least 20 soldiers have died since the offensive of 4 March.",
            [("20", "2025-03-04/2025-04-24")],
            id="since an event",
        ),
        pytest.param(
            "The mayor said on Tuesday that 12 people had drowned.",
            [("12", None)],
            id="a day of saying dates nothing",
        ),
        pytest.param(
            "In March 40 families fled Kidal. Another 90 families are still missing.",
            [("40", "2025-03"), ("90", "2025-04-24")],
            id="the present is the day of publication",
        ),
        pytest.param(
            "The tribunal, set up in 1994, indicted 93 men.",
            [("93", None)],
            id="a date inside an insert stays there",
        ),
        pytest.param(
            "The region sees 900 deaths annually, a minister said in 2024.",
            [("900", None)],
            id="a yearly rate has no time",
        ),
    ],
)
def test_figure_takes_the_date_of_its_sentence(text, expected, whens_of):
    assert whens_of(text) == expected


def test_day_of_an_event_carries_over_to_those_it_harmed(whens_of):
    text = (
        "Nine dead in Quito bus crash\n\n"
        "Nine people were killed on Saturday when a bus left the road near Quito.\n\n"
        "Another 20 people were injured, the fire service said. The company employs 80 drivers."
    )

    assert whens_of(text) == [
        ("Nine", "2025-04-19"),
        ("Nine", "2025-04-19"),
        ("20", "2025-04-19"),
        ("80", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Some 540 migrants landed in Samos on Monday. In 2015, 800 landed in one day.",
        "A ferry brought 90 nurses to Kiribati yesterday. In 2019 it brought 300.",
    ],
    ids=["a weekday", "yesterday"],
)
def test_a_day_without_a_value_is_not_that_of_another_date(text, whens_of):
    assert whens_of(text, published=None)[0][1] is None


def test_period_of_a_release_carries_over_but_another_one_keeps_its_own(whens_of):
    text = (
        "Shelters report\n\n"
        "From January to March 2025 the shelters of Oruro took in 210 women.\n\n"
        "Of these, 40 women were from abroad. In the same period of 2024 there were 150 women."
    )

    assert whens_of(text) == [
        ("210", "2025-01/2025-03"),
        ("40", "2025-01/2025-03"),
        ("150", "2024-01/2024-03"),
    ]


def test_paragraph_of_a_release_keeps_its_own_day(whens_of):
    text = (
        "Shelters report\n\n"
        "From January to March 2025 the shelters of Oruro took in 210 women.\n\n"
        "On 11 February a fire killed two women. Another 14 women were injured."
    )

    assert whens_of(text)[1:] == [("two", "2025-02-11"), ("14", "2025-02-11")]


def test_table_dates_its_rows_and_columns(whens_of):
    rows = "Year | Victims\n2022 | 190 victims\n2023 | 277 victims"
    columns = "District | April 2025 | March 2025\nKep | 12 victims | 9 victims"

    assert whens_of(rows) == [("190", "2022"), ("277", "2023")]
    assert whens_of(columns) == [("12", "2025-04"), ("9", "2025-03")]


def test_time_cites_the_date_it_comes_from(record_of):
    record = record_of("In May 2024 the coast guard of Tema rescued 14 men.")
    figure = record.figures[0]
    reasons = {reason.field: reason for reason in figure.reasons}

    assert figure.period == "d1"
    assert reasons["when"].span.text == "May 2024"
    assert reasons["when"].by == "rule:same-clause"


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(entry, id=f"{entry.kind}-{entry.forms[0]}")
        for entry in read_entries("events.toml", EventWord)
    ],
)
def test_event_word_dates_the_figure_of_its_example(entry, whens_of):
    assert whens_of(entry.example)[0][1] == entry.gives


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Divers found six more bodies on Wednesday. The ferry sank off Mwanza on Monday.",
            [("six", "2025-04-21")],
            id="bodies are of the day on which it happened",
        ),
        pytest.param(
            "Bolivia mourned 11 miners on Wednesday who were killed when a shaft collapsed near "
            "Oruro on Sunday.",
            [("11", "2025-04-20")],
            id="mourned later",
        ),
        pytest.param(
            "A bus plunged into a ravine near Pokhara on Sunday. It had 41 people on board. "
            "Nine passengers died. Nobody was charged.",
            [
                ("41", "2025-04-20"),
                ("Nine", "2025-04-20"),
                ("Nobody", None),
            ],
            id="those who had a part in it",
        ),
        pytest.param(
            "Gunmen attacked a market in Jos on Monday. Six traders died. In 2019 a raid killed 30 "
            "people in the town. Another 12 people died of wounds.",
            [("Six", "2025-04-21"), ("30", "2019"), ("12", "2019")],
            id="background stays apart",
        ),
        pytest.param(
            "A blast hit a depot in Izmir on Monday. Seven workers died. Some 4,000 people live "
            "in the district.",
            [("Seven", "2025-04-21"), ("4,000", None)],
            id="residents have no part",
        ),
        pytest.param(
            "At least 58 people have died since the cyclone struck Beira on 14 April.",
            [("58", "2025-04-14/2025-04-24")],
            id="since an event told in a clause",
        ),
        pytest.param(
            "It is the worst fire in Lagos since June 2019, when 22 people died.",
            [("22", "2019-06")],
            id="since a day of which more is told",
        ),
        pytest.param(
            "Since October 2024 Gabon has counted 40 cases. To date 12 patients have died.",
            [("40", "2024-10/2025-04-24"), ("12", "2024-10/2025-04-24")],
            id="to date goes on from what was counted",
        ),
        pytest.param(
            "In 2024 Oman stopped 90 boats. Inspectors freed 75 men, against 60 men in 2022.",
            [("90", "2024"), ("75", "2024"), ("60", "2022")],
            id="what is compared keeps its time to itself",
        ),
        pytest.param(
            "As of 9 April, Togo had counted 70 cases since the outbreak was declared on 3 March.",
            [("70", "2025-03-03/2025-04-09")],
            id="as of a day, since another",
        ),
        pytest.param(
            "Since 1 February, 31 farmers had been freed by 2 April.",
            [("31", "2025-02-01/2025-04-02")],
            id="since a day, by another",
        ),
        pytest.param(
            "Three men were shot on Tuesday, taking the toll for the year to 50. By 22 April last "
            "year, 61 people had been shot.",
            [
                ("Three", "2025-04-22"),
                ("50", "2025-01-01/2025-04-22"),
                ("61", "2024-01-01/2024-04-22"),
            ],
            id="the year up to the day of the news, and the one before",
        ),
        pytest.param(
            "The mayor said on Tuesday that 38 men had been charged so far this year.",
            [("38", "2025-01-01/2025-04-22")],
            id="so far this year, as was said on a day",
        ),
        pytest.param(
            "By 22 April last year, nine men had been charged.",
            [("nine", "2024-04-22")],
            id="by a day, where no year is counted",
        ),
        pytest.param(
            "Peru ended 2024 with 600 people murdered. Quakes hit a city of 40,000 people in 2023.",
            [("600", "2024"), ("40,000", None)],
            id="who live in a place are of no time",
        ),
        pytest.param(
            "Four die as toll hits 90\n\nFloods killed four men in Jos on Monday. The toll for the "
            "year rose to 90.",
            [
                ("Four", "2025-04-21"),
                ("90", "2025-01-01/2025-04-24"),
                ("four", "2025-04-21"),
                ("90", "2025-01-01/2025-04-24"),
            ],
            id="a headline's number is of the time of the lede's",
        ),
        pytest.param(
            "Monthly figures, March 2025\n\nGuards in Songwe held 214 men. Nine girls ran.\n\n"
            "In February there were 187 arrests.",
            [("214", "2025-03"), ("Nine", "2025-03"), ("187", "2025-02")],
            id="the period of a report's heading",
        ),
        pytest.param(
            "Memories of May 2024\n\nThe shelter of Oruro took in 90 women.",
            [("90", None)],
            id="a heading of no report",
        ),
        pytest.param(
            "In 2024 the port of Sfax held 300 men, up 12% from a year earlier.",
            [("300", "2024")],
            id="a year earlier is not each year",
        ),
        pytest.param(
            "As of 20 April, 884 patients had been treated in Tunis. Three patients have died.",
            [("884", "2025-04-20"), ("Three", "2025-04-20")],
            id="a report as of a day",
        ),
        pytest.param(
            "Police in Lusaka arrested 58 men in an operation on Friday. They also freed 12 girls.",
            [("58", "2025-04-18"), ("12", "2025-04-18")],
            id="those whom an operation freed",
        ),
        pytest.param(
            "In 2024 the port of Sfax closed 90 cases, of which 14 were carried over from 2020; "
            "the other 76 cases were new.",
            [("90", "2024"), ("14", "2024"), ("76", "2024")],
            id="carried over from another year",
        ),
        pytest.param(
            "A judge in Lima sentenced a man on Tuesday for selling nine girls.",
            [("nine", None)],
            id="the day of a sentence is not that of the victims",
        ),
        pytest.param(
            "Two men were accused today of holding 27 women captive in Suva.",
            [("Two", "2025-04-24"), ("27", None)],
            id="nor is that of a charge",
        ),
        pytest.param(
            "Police charged a man with killing three women on Monday.",
            [("three", "2025-04-21")],
            id="the day of the deed is",
        ),
        pytest.param(
            "A man who opened fire in Brno in March 2001, killing two pupils and wounding 13, "
            "was denied parole at a hearing on Monday.",
            [("two", "2001-03"), ("13", "2001-03")],
            id="victims are of the attack and not of the hearing",
        ),
        pytest.param(
            "In 2021 the courts of Benin heard 90 cases.\n\nThey convicted 97 men, which brings to "
            "541 the number convicted since 2004. Forty of the 97 men were foreigners.",
            [
                ("90", "2021"),
                ("97", "2021"),
                ("541", "2004/2025-04-24"),
                ("Forty", "2021"),
                ("97", "2021"),
            ],
            id="a sum since long ago stays by itself",
        ),
        pytest.param(
            "Officers arrested 214 smugglers in sweeps that ran from March 3 to 14.",
            [("214", "2025-03-03/2025-03-14")],
            id="a range behind",
        ),
        pytest.param(
            "Lima logged 90 thefts in March, down from 120 in February: cars, 60; and bikes, 30.",
            [("90", "2025-03"), ("120", "2025-02"), ("60", "2025-03"), ("30", "2025-03")],
            id="what follows a comparison is of the time before it",
        ),
        pytest.param(
            "More than 40 people died in 2023, the year when 12 towns flooded and six wells burst.",
            [("40", "2023"), ("12", "2023"), ("six", "2023")],
            id="more than is no comparison",
        ),
        pytest.param(
            "One clerk was shot and two guards were stabbed in a bank in Cali on Sunday night.",
            [("One", "2025-04-20"), ("two", "2025-04-20")],
            id="the day of both clauses",
        ),
        pytest.param(
            "Four people were killed in Fiji over the weekend.\n\n"
            "On Saturday a truck hit two boys in Nadi.\n\n"
            "On Sunday, a bus crashed in Ba. Three women were injured.",
            [("Four", "2025-04-19/2025-04-20"), ("two", "2025-04-19"), ("Three", "2025-04-20")],
            id="several events of one weekend",
        ),
        pytest.param(
            "Nine people drowned when a ferry sank off Batam, the agency said on Wednesday.\n\n"
            "Patrol boats have saved 40 people since the ferry sank on Monday.",
            [("Nine", "2025-04-21"), ("40", "2025-04-21/2025-04-23")],
            id="saved since an event: the others are of its day",
        ),
        pytest.param(
            "At least 31 people have been killed since fighting erupted in Bor on 15 April.\n\n"
            "Another 90 people were wounded.",
            [("31", "2025-04-15/2025-04-24"), ("90", "2025-04-15/2025-04-24")],
            id="killed since an event: it goes on",
        ),
        pytest.param(
            "Twelve joined the crew in Manila in March 2023, nine signed on in Dubai in June 2024 "
            "and four were hired in Durban in January this year.",
            [("Twelve", "2023-03"), ("nine", "2024-06"), ("four", "2025-01")],
            id="each clause its own date",
        ),
        pytest.param(
            "The centre in Nauru held 380 people (as at 3 March).",
            [("380", "2025-03-03")],
            id="the date in the bracket behind a count",
        ),
        pytest.param(
            "The clashes brought to 26 the death toll since the vote was announced on 8 March.",
            [("26", "2025-03-08/2025-04-24")],
            id="since something was announced",
        ),
        pytest.param(
            "Police held 44 people in response to a rise in burglaries at the start of last year.",
            [("44", None)],
            id="the date of a trend that was answered",
        ),
        pytest.param(
            "In 2025, 31 people have died on the roads of Fiji.",
            [("31", "2025-01-01/2025-04-24")],
            id="have died in the running year",
        ),
        pytest.param(
            "Two people died and 30 were hurt in two crashes near Nakuru at the weekend.\n\n"
            "The first happened in Gilgil on Saturday.\n\nEight people were hurt.\n\n"
            "The second happened on Sunday in Kikopey.\n\nTwenty-two passengers were hurt.",
            [
                ("Two", "2025-04-19/2025-04-20"),
                ("30", "2025-04-19/2025-04-20"),
                ("two", "2025-04-19/2025-04-20"),
                ("Eight", "2025-04-19"),
                ("Twenty-two", "2025-04-20"),
            ],
            id="paragraphs of one sentence each: the first, the second",
        ),
        pytest.param(
            "Police arrested 14 people in Cork yesterday.\n\nThose held, 11 men and three women, "
            "are being questioned.",
            [("14", "2025-04-23"), ("11", "2025-04-23"), ("three", "2025-04-23")],
            id="who the arrested are",
        ),
        pytest.param(
            "Seventeen people were brought to Christmas Island on Tuesday.",
            [("Seventeen", "2025-04-22")],
            id="an island is no feast",
        ),
        pytest.param(
            "A dhow went down off Obock with 60 aboard and 22 people died.\n\nSince Tuesday, when "
            "the dhow sank, 30 people have been rescued.",
            [("60", "2025-04-22"), ("22", "2025-04-22"), ("30", "2025-04-22/2025-04-24")],
            id="since Tuesday, when it sank",
        ),
        pytest.param(
            "Some 900 people have been deported since March, the ministry said on Tuesday.",
            [("900", "2025-03/2025-04-22")],
            id="what goes on is told up to the day on which it was said",
        ),
        pytest.param(
            "At the close of 2024 the murder count stood at 392, against 350 in 2023.",
            [("392", "2024"), ("350", "2023")],
            id="at the close of a year",
        ),
        pytest.param(
            "Palermo has seen 900 arrivals so far this year. By 6 April 700 migrants had landed, "
            "against 1,300 in all of 2024.",
            [("900", "2025-01-01/2025-04-24"), ("700", "2025-01-01/2025-04-06"), ("1,300", "2024")],
            id="by a day of the running year, compared",
        ),
        pytest.param(
            "Palermo has seen 900 arrivals so far this year. As of 6 April 300 migrants were held.",
            [("900", "2025-01-01/2025-04-24"), ("300", "2025-04-06")],
            id="held on a day",
        ),
        pytest.param(
            "In a survey released on Tuesday 71 people wanted new doors.",
            [("71", None)],
            id="the day of a release",
        ),
        pytest.param(
            "Nine people were hurt in Kano, a city that was bombed in 2014.",
            [("Nine", None)],
            id="the date of what explains a name",
        ),
        pytest.param(
            "As of 12 March, Bria had 31 cases of mpox.",
            [("31", "../2025-03-12")],
            id="all cases up to a day",
        ),
        pytest.param(
            "As of 12 March 736 Nepalis were held in Doha, half of them with a lawyer.",
            [("736", "2025-03-12"), ("half", "2025-03-12")],
            id="held on that day",
        ),
        pytest.param(
            "A boat with 157 people aboard capsized off Aden in the night to Sunday.",
            [("157", "2025-04-20")],
            id="the night to a day",
        ),
        pytest.param(
            "Two crashes at the weekend killed three people near Lusaka. A bus rolled on Sunday.",
            [("Two", "2025-04-19/2025-04-20"), ("three", "2025-04-19/2025-04-20")],
            id="a weekend of several events",
        ),
        pytest.param(
            "At the funerals of five victims of the weekend grenade attack a monk wept. The "
            "grenades exploded on Sunday in Kep.",
            [("five", "2025-04-20")],
            id="the noun behind a date says what happened then",
        ),
    ],
)
def test_event_and_its_aftermath(text, expected, whens_of):
    assert whens_of(text) == expected
