"""Countries that people are said to have come from, and joined people "being" held."""

import pytest


@pytest.fixture
def figures_of(record_of):
    """The figures that a text prints."""
    return lambda text: [figure for figure in record_of(text).figures if not figure.derived]


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("Agents named the 17 men as having come to Texas from Peru, Chile and Cuba.", "CL CU PE"),
        ("Guards identified the 17 walkers as citizens of Ghana and Togo.", "GH TG"),
        ("Guards identified all 17 as illegal immigrants from Bolivia.", "BO"),
        ("Twelve of those held were strangers who hid there, coming from Chile and Peru.", "CL PE"),
        ("The 60 were men and women from Benin, Togo and Mali.", "BJ ML TG"),
        ("The remaining 60 were adult males and females from Benin and Togo.", "BJ TG"),
        ("Four people, aged between 22 and 54, from Albania and Kosovo, were held.", "AL XK"),
        ("Police found 21 cooks inside, originally from Laos and Nepal.", "LA NP"),
        ("The coast guard rescued 30 people on a boat coming from Libya and Tunisia.", ""),
        ("The navy stopped 30 men who came from Libya and Egypt to Malta.", ""),
        ("Twelve patients came from Italy and Spain.", ""),
        ("The 40 farmers got seeds from Chile and Peru.", ""),
        ("The sponsor named 12 runners as rivals of Kenya.", ""),
    ],
    ids=lambda value: str(value)[:40],
)
def test_where_they_came_from(figures_of, text, nations):
    assert " ".join(figures_of(text)[0].nationality) == nations


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("The raid resulted in two girls and six women being freed.", "rescued rescued"),
        ("The crash resulted in four cooks and nine guests being taken to hospital.", "hosp hosp"),
        ("The sweep saw 14 adults and two teenagers being arrested.", "arrested arrested"),
        ("The blast killed two cooks in Leeds and four women being treated died.", "killed killed"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_joined_people_share_what_befell_them(figures_of, text, outcomes):
    told = [figure.outcome or "" for figure in figures_of(text)]

    assert all(one.startswith(other) for one, other in zip(told, outcomes.split(" "), strict=True))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Road fatalities have fallen from 365 to 162.", "killed"),
        ("The number of drownings has steadily fallen to 162.", "killed"),
        ("Prices have fallen from 400 to 300.", None),
    ],
)
def test_what_has_fallen_is_no_dead(figures_of, text, outcome):
    figure = figures_of(text)[0]

    assert (figure.outcome, figure.role) == (outcome, outcome and "victim")
