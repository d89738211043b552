"""Times of those who were there when it happened, and of what was done before or elsewhere."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    # Who was there.
    _case(
        "in the pit when the fire broke out",
        "A fire at a coal mine in Shanxi on Sunday killed 12 miners. Sixty-six people were in the "
        "pit when the fire broke out.",
        ("Sixty-six", "2025-04-20"),
    ),
    _case(
        "a rally, and a crowd",
        "A bomb killed nine people at a rally in Kano on Sunday. The rally was attended by 3,000 "
        "people. Several grenades were thrown into a crowd of about 200 demonstrators.",
        ("3,000", "2025-04-20"),
        ("200", "2025-04-20"),
    ),
    _case(
        "in the boat",
        "A boat sank off Djibouti on Tuesday, killing 30 migrants. A survivor said he had boarded "
        "the boat with another 130 people. More than 180 people had been crammed onto the boat.",
        ("130", "2025-04-22"),
        ("180", "2025-04-22"),
    ),
    _case(
        "crammed into a shelter",
        "A fire at a shelter in Lima on Tuesday killed 30 girls. More than 500 girls were crammed "
        "into the shelter, the mayor wrote.",
        ("500", None),
    ),
    _case(
        "who came later",
        "A blast hit a market in Quetta on Sunday, killing 12. Dozens of people gathered at a "
        "hospital. About 40 doctors were on duty when the wounded arrived. Some 300 people "
        "attended the funeral.",
        ("Dozens", None),
        ("40", None),
        ("300", None),
    ),
    # What had been done before.
    _case(
        "previous operations",
        "On Monday police arrested 12 men in Lima. Previous operations with links to the case "
        "resulted in the arrest of 8 members in Cusco and 13 in Puno.",
        ("12", "2025-04-21"),
        ("8", None),
        ("13", None),
    ),
    _case(
        "previous attacks",
        "A bomb killed nine people in Kano on Monday. Previous attacks have killed 40 people. "
        "An earlier raid on the house had freed 11 girls.",
        ("40", None),
        ("11", None),
    ),
    _case(
        "more than in earlier attacks",
        "The blast on Monday killed 19 people, more than in earlier attacks. Another 30 were hurt.",
        ("19", "2025-04-21"),
        ("30", "2025-04-21"),
    ),
    _case(
        "what they are charged with",
        "Nine men are charged with murder in connection with four slayings in 2021 and 2022. All "
        "16 men are members of gangs.",
        ("Nine", None),
        ("four", "2021/2022"),
        ("16", None),
    ),
    _case(
        "what gangs are responsible for",
        "The gangs are responsible for at least 19 shootings since 2020. The 32 men face charges.",
        ("19", "2020/2025-04-24"),
        ("32", None),
    ),
    # Headings and lists.
    _case(
        "days as headings",
        "The weekend's shootings so far.\nSunday -\nTwo people were shot in the 2200 block of West "
        "Walnut.\nSaturday -\nThree people were wounded in the 2000 block of Oak Street.",
        ("Two", "2025-04-20"),
        ("Three", "2025-04-19"),
    ),
    _case(
        "what statistics of a year include",
        "The key statistics on deaths in prison in the 12 months to March 2025 include:\n\n"
        "  • 86 self-inflicted deaths.\n  • 309 deaths in all.",
        ("86", "2024-04/2025-03"),
        ("309", "2024-04/2025-03"),
    ),
    _case(
        "a missile striking a station",
        "A hospital in Aden was hit, killing seven people, the group said. Two adults were missing "
        "following a missile striking a fuel station nearby at 9:30 a.m. Tuesday, the group said.",
        ("seven", "2025-04-22"),
        ("Two", "2025-04-22"),
    ),
    _case(
        "the year that a season only opens",
        "In 2024, Peru took in 722 people.\n\nSince last autumn, 90 people have been "
        "checked. Cubans filed 126 requests.",
        ("722", "2024"),
        ("90", "2024-23/2025-04-24"),
        ("126", "2024"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_who_was_there_or_before(record_of, text, expected):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The raids began two weeks ago.", ["2025-04-10"]),
        ("The raids began just over a week ago.", []),
        ("The raids began more than a year ago.", []),
        ("The families moved in about a decade ago.", []),
        ("In recent years the lake has risen.", []),
        ("In recent weeks the lake has risen.", [None]),
        ("He was shot in the 2000 block of Oak Street in 2001.", ["2001"]),
        ("Four guests are staying overnight in Oslo.", []),
        ("Survivors battled overnight temperatures below zero.", []),
        ("Two depots burned overnight.", ["2025-04-23/2025-04-24"]),
    ],
)
def test_no_date_where_nobody_knows_when(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == wanted


def test_a_fiscal_year_runs_up_to_publication(record_of):
    text = (
        "WASHINGTON - The U.S. Coast Guard has stopped 400 migrants in fiscal year 2025, compared "
        "with 885 migrants in fiscal year 2024."
    )
    figures = record_of(text, published="2025-04-24").figures

    assert [figure.when for figure in figures] == ["2024-10-01/2025-04-24", "2023-10/2024-09"]
