"""Bodies, days and ages in wordings of features: shows, persons' names, typewriters' dashes."""

import datetime

import pytest

from statextract import extract

PUBLISHED = datetime.date(2004, 5, 31)


def bodies(text):
    """The names of the bodies of a text."""
    return {agency.name for agency in extract(text).agencies}


def days(text):
    """What the dates of a text mean, published on a Monday."""
    return [(d.span.text, d.value) for d in extract(text, published=PUBLISHED).dates]


def printed(text):
    """The numbers of a text that count something."""
    return [figure.span.text for figure in extract(text).figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Jong Un ordered 12 officials to be shot.", set()),
        ("The half-brother of Kim Jong-un was killed by two women.", set()),
        ("The UN says 12 people fled.", {"UN"}),
        ("PORT-AU-PRINCE - A plane with 53 Haitians landed.", set()),
        ("The AU said nine soldiers died.", {"AU"}),
        ("The Supreme Court against Trump ruled.", {"Supreme Court"}),
        ("The Committee against Torture heard 12 men.", {"Committee against Torture"}),
        ("The Commission on Migration said 12 fled.", {"Commission on Migration"}),
        (
            "The Somali Consulate in Yemen Ahmed Abdi Hassan lost 12 men.",
            {"Somali Consulate in Yemen"},
        ),
        (
            "The Italian Embassy in Addis Ababa flew out 12 nuns.",
            {"Italian Embassy in Addis Ababa"},
        ),
        (
            "The Mexican-American Legal Defense and Education Fund spoke for 12 men.",
            {"Mexican-American Legal Defense and Education Fund"},
        ),
        ("A charity, Stella Nova, bought nine men free.", {"Stella Nova"}),
        ("A Lima-based rights group, Voces Unidas, counted 40 deaths.", {"Voces Unidas"}),
        ("Ten died, a charity, Nord Aid, said.", {"Nord Aid"}),
        ("He runs a charity, Monday brings food, and 12 people come.", set()),
        ("A mother, Maria Lopez, lost two sons.", set()),
        ("A company, Nestor Foods, fired 12 men.", set()),
    ],
)
def test_names_are_cut_where_they_end(text, expected):
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Sunday the inmates let six go in return for water.", [("Sunday", "2004-05-30")]),
        ("On Friday nine won the vote.", [("Friday", "2004-05-28")]),
        ("On Saturday police put an end to the start of a race.", [("Saturday", "2004-05-29")]),
        ("Burials begin on Friday.", [("Friday", "2004-06-04")]),
        ("Nine return on Tuesday.", [("Tuesday", "2004-06-01")]),
        ("They came on a Tuesday in May.", [("Tuesday", None), ("May", "2004-05")]),
        ("On a Friday in 2019 nine died.", [("Friday", None), ("2019", "2019")]),
        ("They came on Tuesday in the rain.", [("Tuesday", "2004-05-25")]),
        ("She told BBC Radio 4's Today programme that 12 died.", []),
        ("He told NBC's Today show that two died.", []),
        ("Twelve people died today.", [("today", "2004-05-31")]),
    ],
)
def test_days_of_features(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nisa Diaz, 15, and Kayla Ruiz, 16 -- were beaten, police said.", []),
        ("Nisa Diaz, 15, and Kayla Ruiz, 16 - were beaten, police said.", []),
        ("Two students -- Nisa Diaz, 15, and Kayla Ruiz, 16 -- were hurt.", ["Two"]),
        ("Of the 40 men, 16 -- mostly Danes -- were hurt.", ["40", "16"]),
        ("The father said his son was no terrorist.", []),
        ("She is no nurse, the court in Bari found.", []),
        ("This court has no relation with the law.", []),
        ("There was no survivor.", ["no"]),
        ("No officer was hurt.", ["No"]),
        ("There is no doctor in the village.", ["no"]),
    ],
)
def test_what_counts_nothing_is_no_figure(text, expected):
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Russian Federation held nine men.", []),
        ("The Republic of the Union of Myanmar freed nine men.", []),
        ("The Russian Federation Council met nine men.", ["Russian Federation Council"]),
        ("The European Union met nine men.", ["European Union"]),
    ],
)
def test_the_name_of_a_state_is_no_body(record_of, text, names):
    assert [agency.name for agency in record_of(text).agencies] == names


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The March 23 Movement killed nine men.", []),
        ("Nine men stood on the July 14 Bridge.", []),
        ("The June 4 massacre killed nine men.", ["The June 4"]),
        ("On March 23 Movement fighters killed nine men.", ["March 23"]),
        ("Nine men died near the July 14", ["July 14"]),
    ],
)
def test_a_day_in_a_name_is_no_date(record_of, text, dates):
    assert [date.span.text.removeprefix("the ") for date in record_of(text).dates] == dates
