"""Lines of releases: labels with brackets, periods above lists, pairs between bars."""

import pytest


@pytest.fixture(scope="module")
def lines_of(record_of):
    """Turn a text into what its figures are: number, outcome, sex, time."""

    def read(text):
        figures = record_of(text, published="2025-04-24").figures
        return [
            (f.span.text, f.outcome and f.outcome.value, f.sex and f.sex.value, f.when)
            for f in figures
            if f.unit.value in ("person", "case")
        ]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "New deaths (last 24 h): 3",
            [("3", "killed", None, "2025-04-23/2025-04-24")],
            id="a time in the label",
        ),
        pytest.param(
            "Deaths (men): 30\nDeaths (women): 12",
            [("30", "killed", "male", None), ("12", "killed", "female", None)],
            id="a sex in the label",
        ),
        pytest.param(
            "Persons arrested (foreigners): 12",
            [("12", "arrested", None, None)],
            id="a kind in the label",
        ),
        pytest.param("Contact (24 h): 012 345 678", [], id="a telephone number"),
        pytest.param(
            "Deaths: 87\nNew deaths (last 24 hours): 3\nIn care: 204",
            [
                ("87", "killed", None, None),
                ("3", "killed", None, "2025-04-23/2025-04-24"),
                ("204", "in_care", None, None),
            ],
            id="the time of one label is not that of the others",
        ),
        pytest.param(
            "The unit said that from 1 January to 31 March it had:\n(a) opened 64 cases;\n"
            "(b) arrested 91 smugglers.",
            [
                ("64", None, None, "2025-01-01/2025-03-31"),
                ("91", "arrested", None, "2025-01-01/2025-03-31"),
            ],
            id="the time above a list",
        ),
        pytest.param(
            "The unit, set up in 2015, has done the following:\n- arrested 91 smugglers\n"
            "- freed 12 women",
            [("91", "arrested", None, None), ("12", "rescued", "female", None)],
            id="not a time that only describes",
        ),
        pytest.param(
            "Border police bulletin\nWeek 16 (14-20 April 2025)\n\nSmugglers detained: 11\n"
            "Persons refused entry: 40 (week 15: 52)",
            [
                ("11", "arrested", None, "2025-04-14/2025-04-20"),
                ("40", "stopped", None, "2025-04-14/2025-04-20"),
                ("52", "stopped", None, None),
            ],
            id="a line that is a period",
        ),
        pytest.param(
            "Road safety: first quarter of 2025\n\nDeaths: 412",
            [("412", "killed", None, "2025-01/2025-03")],
            id="a title that ends in a period",
        ),
        pytest.param(
            "Mpox in Uganda\n\nConfirmed cases: 5,412 | Deaths: 41 | Districts: 97",
            [("5,412", "sick", None, None), ("41", "killed", None, None)],
            id="pairs between bars are no row of a table",
        ),
        pytest.param(
            "The Anti-Trafficking Police said that it had:\n- arrested 12 people (four of them "
            "foreigners)",
            [("12", "arrested", None, None), ("four", "arrested", None, None)],
            id="the name of a body says nothing of the list",
        ),
        pytest.param(
            "- Killed in past 24 hours: 39\n- Total killed since 7 October 2023: 51,305\n"
            "- Total injured: 117,096",
            [
                ("39", "killed", None, "2025-04-23/2025-04-24"),
                ("51,305", "killed", None, "2023-10-07/2025-04-24"),
                ("117,096", "injured", None, None),
            ],
            id="fates with their times",
        ),
        pytest.param(
            "Persons in 88 camps - 6,204", [("6,204", None, None, None)], id="people in places"
        ),
        pytest.param(
            "Annual report of the Labour Inspectorate, 2024\n\nWorkers killed: 64",
            [("64", "killed", None, "2024")],
            id="the year of a report",
        ),
        pytest.param(
            "Trafficking: 2024 in numbers\n\nVictims freed: 64",
            [("64", "rescued", None, "2024")],
            id="a year in numbers",
        ),
        pytest.param("Hours of the day: 12", [], id="nobody"),
        pytest.param(
            "Drug deaths, January to March 2025: 308 (same quarter of 2024: 278)",
            [
                ("308", "killed", None, "2025-01/2025-03"),
                ("278", "killed", None, "2024-01/2024-03"),
            ],
            id="a period behind a comma",
        ),
        pytest.param(
            "Observatory of La Paz\n\nFemicides by year\n2022: 94\n2023: 81\n\nVictims in 2023 by "
            "age\nUnder 18: 9\n18 to 30: 37\nOver 30: 35",
            [
                ("94", "killed", None, "2022"),
                ("81", "killed", None, "2023"),
                ("9", "killed", None, "2023"),
                ("37", "killed", None, "2023"),
                ("35", "killed", None, "2023"),
            ],
            id="years and ages as labels",
        ),
        pytest.param(
            "Some 5,640 migrants came in May, against 6,880 in April. During the month, 61 "
            "drowned.",
            [
                ("5,640", None, None, "2024-05"),
                ("6,880", None, None, "2024-04"),
                ("61", "killed", None, "2024-05"),
            ],
            id="the month is the later of two that are compared",
        ),
        pytest.param(
            "Cholera in Angola\n\nSome 24,318 cases and 718 deaths have been reported.",
            [("24,318", "sick", None, None), ("718", "killed", None, None)],
            id="cases and deaths under the name of a disease",
        ),
        pytest.param(
            "Cholera cash stolen\n\nPolice are looking into 12 cases and two deaths.",
            [("12", None, None, None), ("two", "killed", None, None)],
            id="cases of the police",
        ),
        pytest.param(
            "New laboratory-confirmed mpox cases: 38",
            [("38", "sick", None, None)],
            id="a hyphen in the label",
        ),
        pytest.param(
            "Arrivals in the same period came to 6,642.",
            [("6,642", None, None, None)],
            id="the same period before a level",
        ),
        pytest.param(
            "Floods\n\nDeaths 334\nAffected families 309,607\nAffected roads 12",
            [("334", "killed", None, None)],
            id="what befell families in a label",
        ),
        pytest.param("Prices by year\n2022: 94\n2023: 81", [], id="years of things"),
        pytest.param(
            "Children found: 64\nAged 5-9: 10; 10-14: 32; 15-17: 22",
            [(n, None, None, None) for n in ("64", "10", "32", "22")],
            id="ages in a row",
        ),
        pytest.param(
            "Cases were up by 12 per cent and arrests by 7 per cent.", [], id="two changes"
        ),
        pytest.param(
            "Motorcycle crashes: 114 (106 dead)",
            [("114", None, None, None), ("106", "killed", None, None)],
            id="crashes of things",
        ),
        pytest.param(
            "Report, March 2025\n\n- 12,403 refugees came, an increase of 8% on February (11,484).",
            [("12,403", None, None, "2025-03"), ("11,484", None, None, "2025-02")],
            id="the month that a change is reckoned from",
        ),
        pytest.param(
            "Some 12,403 refugees came, up 8% from February.",
            [("12,403", None, None, None)],
            id="and no other",
        ),
        pytest.param(
            "Manila, April 23 - Agents arrested 88 foreigners in a raid on Tuesday.",
            [("88", "arrested", None, "2025-04-22")],
            id="a dateline of another day dates nothing that has its own",
        ),
        pytest.param(
            "Kano, 23 April - Gunmen killed nine farmers.",
            [("nine", "killed", None, "2025-04-23")],
            id="but what has none",
        ),
        pytest.param(
            "Sting in Tampa\n\nVictims recovered: 6 (4 women, 2 girls)",
            [
                ("6", "rescued", None, None),
                ("4", "rescued", "female", None),
                ("2", "rescued", "female", None),
            ],
            id="victims of a raid are found, not well again",
        ),
        pytest.param(
            "Cholera in Goma\n\nChildren recovered: 6",
            [("6", "recovered", None, None)],
            id="children of an outbreak are well again",
        ),
        pytest.param(
            "In the first quarter 2025 police freed 40 women.",
            [("40", "rescued", "female", "2025-01/2025-03")],
            id="a quarter with its year right behind",
        ),
    ],
)
def test_the_lines_of_a_release_are_read(lines_of, text, expected):
    assert lines_of(text) == expected


def test_nations_behind_of_whom_are_read(record_of):
    figures = record_of("The guard turned back 412 people, of whom 268 Malian and 144 Nigerien.")

    assert [f.nationality for f in figures.figures] == [(), ("ML",), ("NE",)]
