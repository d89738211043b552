"""Times of bulletins: what is counted since an outbreak began, what a day or week added."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    _case(
        "the situation of a day",
        "The situation of the epidemic dated 19 April 2025:\n\nThe cumulative number of cases is "
        "311, of which 290 are confirmed. In total, there were 204 deaths. There are 9 new "
        "confirmed cases.",
        ("311", "../2025-04-19"),
        ("290", "../2025-04-19"),
        ("204", "../2025-04-19"),
        ("9", "2025-04-19"),
    ),
    _case(
        "since the epidemic began",
        "Since the beginning of the epidemic, 311 cases have been recorded.",
        ("311", "../2025-04-24"),
    ),
    _case(
        "a total of money is no bulletin",
        "The cumulative cost is 311 million dollars. Police held 40 men.",
        ("40", None),
    ),
    _case(
        "since the beginning of the year",
        "Since the beginning of the year, 311 cases have been recorded.",
        ("311", "2025-01-01/2025-04-24"),
    ),
    # Parts of what is counted up to a day are counted up to it.
    _case(
        "states of those infected up to a day",
        "As of April 17, 62 people have been infected in three states: Ohio (40), Utah (12) and "
        "Iowa (10).",
        ("62", "../2025-04-17"),
        ("40", "../2025-04-17"),
        ("10", "../2025-04-17"),
    ),
    # Since when, and what changed since.
    _case(
        "since a war started",
        "Some 140 people have died since the war started in October.",
        ("140", "2024-10/2025-04-24"),
    ),
    _case(
        "two counts since an outbreak started",
        "Cumulatively, 4,312 cases and 140 deaths have been recorded since the outbreak started in "
        "October 2024.",
        ("4,312", "2024-10/2025-04-24"),
        ("140", "2024-10/2025-04-24"),
    ),
    _case(
        "only what follows is since",
        "Police arrested 40 men and 12 women have been freed since January.",
        ("12", "2025-01/2025-04-24"),
    ),
    _case(
        "a passport issued in May",
        "Of the guests, 377 held a passport issued in May.",
        ("377", None),
    ),
    _case(
        "how many more since Friday",
        "As of April 22, there were 624 confirmed cases in Texas, up 27 since Friday.",
        ("624", "../2025-04-22"),
    ),
    # A total to which the new ones bring it.
    _case(
        "new cases bring a total to",
        "The ministry reported 41 new cases on Monday, bringing the total to 1,204.",
        ("41", "2025-04-21"),
        ("1,204", "../2025-04-21"),
    ),
    _case(
        "buses that take people to a place",
        "Police arrested 41 men on Monday, taking the total of 12 women to a shelter.",
        ("41", "2025-04-21"),
    ),
    # The hour of the day up to which is counted.
    _case(
        "as of an hour",
        "As of 5:00 PM EDT, Monday, April 21, 2025, 21 persons had been infected.",
        ("21", "../2025-04-21"),
    ),
    _case(
        "from hour to hour",
        "From 8 a.m. to 5 p.m. on Tuesday, police held 30 people.",
        ("30", "2025-04-22"),
    ),
    _case(
        "by so many on a day",
        "The number of cases in Perak rose by 12 on Monday.",
        ("12", "2025-04-21"),
    ),
    _case(
        "by so many, a day behind a comma",
        "Murders in Lima fell by 9, on Monday.",
        ("9", "2025-04-21"),
    ),
    _case(
        "by noon",
        "By noon on Sunday 31 cases had been confirmed.",
        ("31", "../2025-04-20"),
    ),
    _case(
        "up to yesterday since the year began",
        "Up to yesterday, 265 people have been killed since the start of the year. The unit said "
        "255 people were killed up to April 23 last year.",
        ("265", "2025-01-01/2025-04-23"),
        ("255", "2024-01-01/2024-04-23"),
    ),
    # States and habits are of no event.
    _case(
        "still in centres on a day",
        "The storm hit on Friday.\n\nOn Saturday 900 people were still in shelters.\n\n"
        "Police found 100 bodies.",
        ("100", "2025-04-18"),
    ),
    _case(
        "who have recently died",
        "A blast killed six soldiers on Monday. Several fighters have recently been killed.",
        ("Several", None),
    ),
    _case(
        "a road on which people die every year",
        "Nine people died when a bus overturned on Monday. The road is dangerous, registering "
        "about 200 deaths annually.",
        ("200", None),
    ),
    # How many there were on a day, and who they were.
    _case(
        "detainees as of a day",
        "Police held 2,300 people from January 1 to April 20.\n\nAs of April 15, there were 1,106 "
        "detainees at the centres. Of that number, 374 were Burmese.",
        ("1,106", "2025-04-15"),
        ("374", "2025-04-15"),
    ),
    _case(
        "those whom a court charges are of no event",
        "A fire killed nine people in Leeds on Monday.\n\nTwo men were charged with arson.",
        ("nine", "2025-04-21"),
        ("Two", None),
    ),
    _case(
        "a line of counts heads no section",
        "Dengue: 10 die\n\n1,476 deaths, 91,832 cases this year\n\nTen people died of dengue on "
        "Wednesday. Two of them lived in Dhaka.",
        ("Two", "2025-04-23"),
    ),
    _case(
        "the day of a report in a line of its own",
        "Ministry of Health\nSituation report No. 14\n22 April 2025\n\nNew cases: 41\n"
        "New deaths: 2\nCumulative cases: 1,310",
        ("41", "2025-04-22"),
        ("2", "2025-04-22"),
        ("1,310", "../2025-04-22"),
    ),
    _case(
        "those before are not the news",
        "Seventy people drowned off Zarzis. Ten are missing. It is the third such accident this "
        "month: 12 people died on 3 April and 21 on 9 April.",
        ("Seventy", None),
        ("12", "2025-04-03"),
        ("21", "2025-04-09"),
    ),
    _case(
        "what is told of a contact",
        "Three cases, all contacts of a nurse who died last week, had been confirmed.",
        ("Three", None),
    ),
    # What people were helped to do is past.
    _case(
        "had helped them to go home on a day",
        "The agency had assisted 167 migrants, including 48 women, to return home on 1 April.",
        ("48", "2025-04-01"),
    ),
    _case(
        "asked them to vote on a day",
        "He asked 40 men, all miners, to vote on Saturday.",
        ("40", None),
    ),
    # What has been counted in all, and what a ministry told of on a day.
    _case(
        "new cases that were announced",
        "The health ministry on Wednesday announced 251 new cases of cholera. The total number of "
        "deaths now stands at 70. The total number of infections has reached 2,979.",
        ("251", "2025-04-23"),
        ("70", "../2025-04-23"),
        ("2,979", "../2025-04-23"),
    ),
    _case(
        "a total that new cases bring",
        "The ministry on Wednesday reported 51 new cholera cases, bringing the total number of "
        "cases to 900.",
        ("51", "2025-04-23"),
        ("900", "../2025-04-23"),
    ),
    _case(
        "labels under a report farther down",
        "Forty patients are sailors.\n\nThey fell ill in Jaffna.\n\nNine came home from India.\n\n"
        "One came from Oman.\n\nTwo are nurses.\n\nCholera situation report as at 22 April 2025\n"
        "Total confirmed cases – 1,797\nNew cases for the day – 48\nTotal deaths – 11",
        ("1,797", "../2025-04-22"),
        ("48", "2025-04-22"),
        ("11", "../2025-04-22"),
    ),
    _case(
        "a toll of no disease",
        "A fire killed nine people in a fever hospital. The death toll stands at 12.",
        ("nine", None),
        ("12", None),
    ),
    _case(
        "arrests that were announced",
        "Police on Wednesday announced 12 new arrests over the virus fraud.",
        ("12", None),
    ),
    # Agents come upon people.
    _case(
        "found aboard",
        "The cutter intercepted the boat on Monday. Agents found nine Poles with two dogs.",
        ("nine", "2025-04-21"),
    ),
    _case(
        "a survey found",
        "Police held 40 men on Monday. A survey found that 60 drivers drink.",
        ("60", None),
    ),
    # Juries.
    _case(
        "a place with its state is no insert",
        "A grand jury in Macon, Georgia, returned the indictment last week, charging 14."
        "\n\nThe indictment also alleges that one migrant died.",
        ("14", "2025-04-14/2025-04-20"),
        ("one", None),
    ),
    _case(
        "an insert",
        "The court in Arusha, set up in 1993, last sat in Kigali, indicting 161 men.",
        ("161", None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_a_figure(text, expected, record_of):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected
