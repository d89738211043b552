"""Times of the last 24 hours and of running totals, and the days up to which these are told."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


_DAY = "2025-04-23/2025-04-24"

CASES = [
    # What a bulletin adds in a day, and all that it has counted so far.
    _case(
        "new cases and a total that has been reached",
        "LIMA - With 412 new cases of dengue reported in the last 24 hours, the total number of "
        "cases in Peru has reached 9,310 including 77 deaths. So far 6,004 people have recovered. "
        "Eleven new deaths were reported, six of them in Piura.",
        ("412", _DAY),
        ("9,310", "../2025-04-24"),
        ("77", "../2025-04-24"),
        ("6,004", "../2025-04-24"),
        ("Eleven", _DAY),
        ("six", _DAY),
    ),
    _case(
        "no total is of the last day",
        "In the past 24 hours, 30 people fell ill with cholera and two died in Beira. Twelve were "
        "children. A total of 1,204 people have been infected. The death toll has climbed to 44.",
        ("30", _DAY),
        ("Twelve", _DAY),
        ("1,204", None),
        ("44", "../2025-04-24"),
    ),
    _case(
        "more of the last day",
        "Eight people died of measles in the last 24 hours. Another 20 have been admitted to "
        "hospital.",
        ("Eight", _DAY),
        ("20", _DAY),
    ),
    _case(
        "hours before today's, taken up",
        "Dengue: 11 die, 1,302 hospitalised in a day\n\n1,004 deaths, 88,210 cases this year\n\n"
        "At least 11 people died of dengue in 24 hours preceding 8:00am today.\n\nOf the 11 "
        "deaths, four were reported in the capital.\n\nAt least 1,302 patients were hospitalised "
        "in the 24-hour period.",
        ("11", _DAY),
        ("1,302", _DAY),
        ("1,004", "2025-01-01/2025-04-24"),
        ("11", _DAY),
        ("11", _DAY),
        ("four", _DAY),
        ("1,302", _DAY),
    ),
    _case(
        "a week brings a total of cases and deaths",
        "Beira reported 412 new cholera cases in the week to 20 April, bringing the total to 9,904 "
        "cases and 388 deaths.",
        ("412", "2025-04-14/2025-04-20"),
        ("9,904", "../2025-04-20"),
        ("388", "../2025-04-20"),
    ),
    _case(
        "jailed behind a comma",
        "A man who opened fire in a bar, wounding nine people, was jailed on Monday.",
        ("nine", None),
    ),
    _case(
        "a month brings a total",
        "The first two months of 2025 saw 31,000 people register, bringing the total to 1.2 "
        "million.",
        ("31,000", "2025-01/2025-02"),
        ("1.2 million", "../2025-02"),
    ),
    _case(
        "the number of a year",
        "Two people were shot dead on Sunday, bringing the number of murders this year to 49.",
        ("49", "2025-01-01/2025-04-20"),
    ),
    # Who was counted when a report said so.
    _case(
        "patients reported yesterday",
        "Measles update: 48 patients reported yesterday, 42 from the army.",
        ("48", "2025-04-23"),
        ("42", "2025-04-23"),
    ),
    _case(
        "who reported then", "Two hospitals reported on Tuesday that 12 men were ill.", ("12", None)
    ),
    _case(
        "the agency reported", "The agency reported in March that 12 men were ill.", ("12", None)
    ),
    # The day as of which a text counts closes what is open.
    _case(
        "since a day up to the bulletin's",
        "Situation of the epidemic dated 19 April 2025:\n• In total, there were 95 cases (80 "
        "confirmed and 15 probable).\n• 31 suspected cases.\nVaccination\nSince the start of "
        "vaccination on 3 March 2025, 40,211 people have been vaccinated.",
        ("31", "2025-04-19"),
        ("40,211", "2025-03-03/2025-04-19"),
    ),
    _case(
        "since a day, under the day as of which a list counts",
        "As of Tuesday 22 April 2025:\n- There have been 116 cases since 3 March 2025 in Kano.\n"
        "- There have been 23 cases in Jos since 1 April.",
        ("116", "2025-03-03/2025-04-22"),
        ("23", "2025-04-01/2025-04-22"),
    ),
    _case(
        "this year, as far as it has been counted",
        "Police have detained 3,115 people so far this year, the minister said.\nIn a reply, he "
        "said 210 raids were carried out from Jan 1 to March 31, leading to 2,004 arrests.\n"
        "Another 1,111 people gave themselves up at the borders.",
        ("3,115", "2025-01-01/2025-03-31"),
        ("210", "2025-01-01/2025-03-31"),
        ("1,111", "2025-01-01/2025-03-31"),
    ),
    _case(
        "two such days are none",
        "Police have detained 3,115 people this year. From Jan 1 to March 31, 40 drowned; from "
        "Jan 1 to April 10, 52 did.",
        ("3,115", "2025-01-01/2025-04-24"),
    ),
    _case(
        "this time last year",
        "Some 29,112 migrants have crossed since January. This is 12% more than the 26,004 "
        "recorded at this time last year but fewer than the 38,300 who had at this stage in 2023.",
        ("26,004", "2024-01/2024-04-24"),
        ("38,300", "2023-01/2023-04-24"),
    ),
    _case("this time, and no year", "During this time 40 people died.", ("40", None)),
    # Early in the morning of the day on which it was told.
    _case(
        "an early morning shooting",
        "DAYTON (AP) -- Three people were killed and two injured during an early morning shooting "
        "at a bar in Dayton, authorities said Wednesday.",
        ("Three", "2025-04-23"),
        ("two", "2025-04-23"),
    ),
    _case(
        "a predawn raid",
        "KUALA LUMPUR: Officers pulled migrants out of cupboards in a predawn raid that saw 212 "
        "people rounded up.\nThe director told a press conference yesterday that it had been "
        "planned.",
        ("212", "2025-04-23"),
    ),
    _case(
        "any shooting may have been before",
        "Three people were killed in a shooting in Dayton, authorities said Wednesday.",
        ("Three", None),
    ),
    _case(
        "early results",
        "Early results of the operation show that 40 men were arrested, police said on Wednesday.",
        ("40", None),
    ),
    _case(
        "a dawn raid with its day",
        "Police carried out a dawn raid on Sunday and held 12 people, the chief said on Wednesday.",
        ("12", "2025-04-20"),
    ),
    # The day of saying behind the one who spoke.
    _case(
        "said a minister of health on Tuesday",
        "At least 48 people died in the flood, said Ana Ruiz, Secretary of Health, on Tuesday.",
        ("48", None),
    ),
    _case(
        "confirmed on Monday that",
        "The fire chief confirmed to the press on Monday that two buses with 31 passengers "
        "collided near Tema.",
        ("31", None),
    ),
    _case(
        "a mayor said the ferry sank on Monday",
        "The mayor, Ana Ruiz, said the ferry with 40 people sank on Monday.",
        ("40", "2025-04-21"),
    ),
    # Who harmed them is dealt with on another day.
    _case(
        "a gunman denied parole",
        "A gunman who opened fire in Lima in May 2019, killing two and wounding 13 others was "
        "denied parole this morning.",
        ("two", "2019-05"),
        ("13", "2019-05"),
    ),
    _case(
        "a storm that has weakened",
        "A storm that hit Cebu on Sunday, killing 12 people has weakened on Tuesday.",
        ("12", "2025-04-20"),
    ),
    # Told again with "the".
    _case(
        "the 90 of a period",
        "In March 90 men were held in Lima. In April there was a strike. Of the 90 men, 30 were "
        "freed.",
        ("90", "2025-03"),
        ("90", "2025-03"),
        ("30", "2025-03"),
    ),
    # An older level is no time of the article.
    _case(
        "an increase on the number of a year",
        "Courts heard many such cases.\n\nThat was an increase of 25 percent on the 80 cases "
        "recorded in 2022. In 2023, police made 160 arrests, up from 113 in 2022.\n\nNine "
        "foreigners were involved.\n\nThe ministry rescued 650 Laotians from trafficking.",
        ("80", "2022"),
        ("160", "2023"),
        ("Nine", "2023"),
        ("650", "2023"),
    ),
    _case(
        "compared to those of a year",
        "Since January, 60 more thefts were reported as compared to those recorded last year, ten "
        "more robberies and 41 more assaults.",
        ("60", "2025-01/2025-04-24"),
        ("ten", "2025-01/2025-04-24"),
        ("41", "2025-01/2025-04-24"),
    ),
    _case(
        "a level that was reached in a month",
        "Thefts rose in February to 98 and again in March with 103 cases.",
        ("98", "2025-02"),
        ("103", "2025-03"),
    ),
    _case(
        "a level that was left in a year",
        "Deaths fell from 810 in 2018 to 690 during the first half of 2019.",
        ("810", "2018"),
        ("690", "2019-01/2019-06"),
    ),
    _case(
        "a record of a split year",
        "The storm killed 30 people in 2018/19, the most since 2005/06, when 44 people were "
        "killed. In the year before, 12 people were killed.",
        ("30", "2018/2019"),
        ("44", "2005/2006"),
        ("12", "2017/2018"),
    ),
    _case(
        "cases of numbered weeks",
        "Most fell ill early, with 31 cases reported in the epidemiological week 9 (24 February to "
        "2 March 2024) and 44 cases in week 10 (3 to 10 March).",
        ("31", "2024-02-24/2024-03-02"),
        ("44", "2024-03-03/2024-03-10"),
    ),
    # What a paragraph counts is no part of last year's.
    _case(
        "another year accounted for",
        "In all of 2023, some 138 people were killed on the roads. In August 2023, 19 died "
        "there.\n\nTo date in 2025 those most "
        "often killed are drivers; riders accounted for 23 deaths; passengers numbered 19.",
        ("138", "2023"),
        ("19", "2023-08"),
        ("23", "2025-01-01/2025-04-24"),
        ("19", "2025-01-01/2025-04-24"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_window_or_total(record_of, text, expected):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected


def test_no_year_of_the_past_for_a_day_without_one(record_of):
    text = (
        "Killings in 2022 rise\n\nThe worst year since the wars of 1991 to 1999. The council "
        "counted 34 victims since the invasion on February 24."
    )

    record = record_of(text, published=None)

    assert [date.value for date in record.dates if date.span.text == "February 24"] == [None]
    assert next(f for f in record.figures if f.span.text == "34").when is None


def test_month_of_a_year_that_goes_on(record_of):
    text = (
        "The network counted 324 civilians killed in April, 74 of them children.\n\nThe shells of "
        "one side killed 13 civilians.\n\nThat brings to 1,101 the number killed since the "
        "beginning of 2019."
    )

    figures = record_of(text, published=None).figures

    assert [figure.when for figure in figures if not figure.derived] == [
        "2019-04",
        "2019-04",
        "2019-04",
        "2019-01-01/..",
    ]
