"""What befell people of whom a story of raids and courts says several things."""

import pytest


def told(record, *fields):
    values = [[getattr(figure, field) for field in fields] for figure in record.figures]
    return [[None if value is None else value.value for value in row] for row in values]


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Nine men have been arrested and charged over a fraud ring.", ["charged"]),
        ("Some 31 brokers were prosecuted and convicted in Accra.", ["convicted"]),
        ("Five men were arrested, tried and convicted in Suva.", ["convicted"]),
        ("Ten were arrested and two were charged in Riga.", ["arrested", "charged"]),
        ("Five men held after the robbery are due to appear in court.", ["arrested"]),
        ("The seven suspects are expected to appear in court.", ["charged"]),
        ("Nine men arrested in May appeared in court on Monday.", ["charged"]),
        ("Rangers arrested 12 men who had previously been deported.", ["arrested"]),
        ("They are among 400 people arrested worldwide in the sweep.", ["arrested"]),
        ("They are among 400 people living in the town.", [None]),
        ('The club said it had "rescued" 40 girls.', ["rescued"]),
        ("The raid in Sibu netted three victims of forced labour.", ["exploited"]),
        ("The raid in Sibu netted three drug dealers.", ["arrested"]),
        ("Three girls were removed from an abusive home in Tampere.", ["rescued"]),
        ("Officers in Bari removed six people from Italy.", ["deported"]),
        ("Officers hailed the recovery of five kidnapped boys.", ["rescued"]),
        ("Twelve men expected to be charged met a lawyer.", ["charged"]),
        ("The recovery of 12 patients cheered doctors in Wuhan.", ["recovered"]),
        ("Nine women suspected to be victims of a gang were rescued.", ["rescued"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_outcome_is_that_of_the_last_step_told(record_of, text, outcomes):
    assert told(record_of(text), "outcome") == [[outcome] for outcome in outcomes]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Nine women suspected to be potential victims of a gang slept.", "victim"),
        ("Twelve boys believed to be victims of slavery were found.", "victim"),
        ("Five of the tailors are suspected to be trafficking victims.", "victim"),
        ("Six men suspected to be killers of victims slept.", "suspect"),
        ("Five workers suspected of trafficking slept.", "suspect"),
    ],
    ids=lambda value: value,
)
def test_those_taken_for_victims_are_no_suspects(record_of, text, role):
    assert told(record_of(text), "role") == [[role]]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Police arrested four coaches in Tampa.", "person"),
        ("Two coaches collided on the motorway.", "object"),
        ("Six male parties left the flat.", "person"),
        ("The two parties signed a deal.", "object"),
        ("One tiny sheriff's department led the raid.", "object"),
        ("One sheriff led the raid.", "person"),
        ("Among the recruits were three 15-year-olds.", "person"),
        ("It has two 16-year-old cars.", "object"),
    ],
    ids=lambda value: value,
)
def test_what_is_done_to_them_tells_people_from_things(record_of, text, units):
    assert told(record_of(text), "unit") == [[unit] for unit in units.split()]
