"""What a later sentence says of all the counted, and rows of the places of uncounted people."""

import pytest


@pytest.fixture
def figures_of(record_of):
    """The figures that a text prints."""
    return lambda text: [figure for figure in record_of(text).figures if not figure.derived]


@pytest.mark.parametrize(
    ("text", "nation", "age", "sex"),
    [
        ("Officers freed 20 victims in Newry. The victims are all Polish nationals.", "PL", "", ""),
        ("Troops held 31 people in Oran. They are believed to be Malian.", "ML", "", ""),
        ("Patrols found 26 migrants in a van. All migrants from Chad were held.", "TD", "", ""),
        (
            "Agents freed 12 women. The women, all from Nepal, went home.",
            "NP",
            "",
            "female",
        ),
        ("Nine people died in the crash. The dead were all Turkish citizens.", "TR", "", ""),
        (
            "Agents found 52 migrants. All migrants were adults and were fed.",
            "",
            "adult",
            "",
        ),
        (
            "Police held 12 men. The suspects, aged between 22 and 41, kept quiet.",
            "",
            "",
            "male",
        ),
        ("Police held 31 people. Those arrested are all under 18.", "", "minor", ""),
        ("Nine people drowned off Sfax. All of them were women.", "", "", "female"),
        ("Nine people died when a bus overturned. The victims were mostly Turkish.", "", "", ""),
        ("Nine people died when a bus overturned. They were not Turkish.", "", "", ""),
        ("Nine people died in Bari. The victims were on a Turkish bus.", "", "", ""),
        ("Six tourists were hurt. The tourists are staying at a hotel in Ghana.", "", "", ""),
        ("Nine people died. The rescuers were all Turkish.", "", "", ""),
        ("Nine people died. The victims were all members of one family.", "", "", ""),
    ],
    ids=lambda value: str(value)[:48],
)
def test_said_of_all(figures_of, text, nation, age, sex):
    told = figures_of(text)[0]
    assert (" ".join(told.nationality), told.age or "", told.sex or "") == (nation, age, sex)


def test_they_are_nobody_where_two_groups_were_told(figures_of):
    told = figures_of("Police held 12 men and freed five women. They are Vietnamese.")
    assert [figure.nationality for figure in told] == [(), ()]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "Cholera cases were reported in five provinces: Manica (35), Sofala (12), Gaza (4).",
            ["35 cases", "12 cases", "4 cases"],
        ),
        (
            "Deaths were recorded in two states: Kano (35) and Bauchi (9).",
            ["35 deaths", "9 deaths"],
        ),
        (
            "Those arrested come from the following two countries: Mexico (35) and Kenya (2).",
            ["35 arrested MX", "2 arrested KE"],
        ),
        (
            "The foreigners held were nationals of six countries, including China (24), Laos (3).",
            ["24 foreigners CN", "3 foreigners LA"],
        ),
        (
            "Officers deported people to three countries: Ghana (24), Togo (18) and Mali (6).",
            ["24 people", "18 people", "6 people"],
        ),
        (
            "The most common nationalities among the victims were Nepal (20) and Laos (9).",
            ["20 victims NP", "9 victims LA"],
        ),
        ("Officers visited three countries: Ghana (24), Togo (18) and Mali (6).", []),
        ("The firm has plants in two states: Kano (35) and Bauchi (9).", []),
    ],
    ids=lambda value: str(value)[:48],
)
def test_rows_of_announced_places(figures_of, text, counted):
    told = [figure for figure in figures_of(text) if figure.unit != "object"]
    words = [
        " ".join((f.span.text, (f.noun or f.outcome or "").split()[-1].lower(), *f.nationality))
        for f in told
    ]
    assert words == counted
    assert all(figure.of is None for figure in told)
