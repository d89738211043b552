"""Sex and age of the counted, as far as the words go."""

import pytest


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Nine women sailed from Tripoli.", "female"),
        ("Nine women and girls sailed from Tripoli.", "female"),
        ("Nine men and boys sailed from Tripoli.", "male"),
        ("Nine female teachers sailed from Tripoli.", "female"),
        ("Nine Kenyan women prisoners sailed from Tripoli.", "female"),
        ("Nine passengers, all of them women, sailed.", "female"),
        ("Nine were pregnant.", "female"),
        ("Girls account for nine of those rescued.", "female"),
        ("Women had made up almost 30% of the cases.", "female"),
        ("Women and men made up 30% of the cases.", None),
        ("Nine Dutchmen sailed from Tripoli.", "male"),
        ("Nine of Derna's 80 nuns sailed.", "female"),
        ("Nine men and women sailed from Tripoli.", None),
        ("Nine women's rights activists sailed from Tripoli.", None),
        ("Nine girl traffickers sailed from Tripoli.", None),
        ("A 9-man crew sailed from Tripoli.", None),
        ("Nine people, mostly women, sailed from Tripoli.", None),
    ],
    ids=lambda value: value,
)
def test_sex_is_what_the_words_say(record_of, text, sex):
    assert record_of(text).figures[0].sex == sex


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Nine children sailed from Tripoli.", "minor"),
        ("Nine teenage boys sailed from Tripoli.", "minor"),
        ("Nine pupils aged 7 to 14 sailed.", "minor"),
        ("Nine passengers under the age of 18 sailed.", "minor"),
        ("Nine were under 18, and 110 had no papers.", "minor"),
        ("Children under ten account for nine of the dead.", "minor"),
        ("Nine adults sailed from Tripoli.", "adult"),
        ("Nine elderly residents sailed from Tripoli.", "elderly"),
        ("Nine men over 70 died in the heat.", "elderly"),
        ("Nine women sailed from Tripoli.", None),
        ("Nine women and children sailed from Tripoli.", None),
        ("Nine senior officers sailed from Tripoli.", None),
        ("Two men aged 33 and 46 sailed.", None),
        ("Two boys aged 18 and 19 sailed.", None),
        ("Two boys, both 19, sailed.", None),
        ("Two boys, aged 9 and 19, sailed.", "minor"),
        ("Nine child traffickers sailed from Tripoli.", None),
    ],
    ids=lambda value: value,
)
def test_age_is_what_the_words_say(record_of, text, age):
    assert record_of(text).figures[0].age == age


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("Goma had nine new suspected cases.", ("new", "suspected")),
        ("Goma had nine cases confirmed.", ("confirmed",)),
        ("More than nine million people slept.", ()),
        ("Another nine men were held in Goma.", ("new",)),
        ("Goma has had nine deaths so far.", ("cumulative",)),
    ],
    ids=str,
)
def test_qualifiers_are_those_of_the_count(record_of, text, qualifiers):
    assert record_of(text).figures[0].qualifiers == qualifiers


def test_an_age_said_of_a_part_is_not_the_wholes(record_of):
    figures = record_of("Half of the 120 workers were under 18.").figures

    assert [(figure.span.text, figure.age) for figure in figures] == [
        ("Half", "minor"),
        ("120", None),
    ]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Two children aged 18 months and two years died.", "minor"),
        ("Two three-month-old girls died.", "minor"),
        ("Two boys aged 19 died.", None),
    ],
)
def test_age_printed_in_months_is_of_a_child(record_of, text, age):
    assert [figure.age for figure in record_of(text).figures] == [age]


@pytest.mark.parametrize(
    ("text", "sex", "age"),
    [
        pytest.param("Police held two male suspects.", "male", None, id="male suspects"),
        pytest.param("Four female suicide bombers died.", "female", None, id="female bombers"),
        pytest.param("Police held three teenage suspects.", None, "minor", id="teenage suspects"),
        pytest.param("Police held 12 child traffickers.", None, None, id="no children"),
        pytest.param("Police held 12 women traffickers.", None, None, id="of women"),
    ],
)
def test_adjectives_tell_of_the_guilty_too(record_of, text, sex, age):
    figure = record_of(text).figures[0]

    assert (figure.sex and figure.sex.value, figure.age and figure.age.value) == (sex, age)


@pytest.mark.parametrize(
    ("text", "number", "sex"),
    [
        (
            "The number of female victims of homicide has risen again, reaching 241 in May.",
            "241",
            "female",
        ),
        (
            "The number of male prisoners fell to about 300 in May, while 12 fled.",
            "300",
            "male",
        ),
        ("Most of the 671 victims were male (429 victims).", "429", "male"),
        ("Most of the 671 victims were male (429 victims).", "671", None),
        ("Women were more likely to be killed at home (38% or 80 killings).", "38%", "female"),
        ("Women were more likely to be killed at home (38% or 80 killings).", "80", "female"),
        (
            (
                "While girls die at home, male victims (aged 16 and over) were more likely to be "
                "killed by a friend (27%, 105 killings)."
            ),
            "105",
            "male",
        ),
        # Those of somebody else, or of all.
        (
            "The number of female victims of homicide has risen, while others rose to 300.",
            "300",
            None,
        ),
        ("The number of attacks on women rose to 90.", "90", None),
        ("The number of boys and girls who were freed rose to 90.", "90", None),
        ("Three were male (40 were held earlier).", "40", None),
        ("Women were less likely to be hurt (3 of the 40 victims).", "40", None),
        ("Women were more likely to be hurt (38%) than boys (20%).", "20%", "male"),
        ("Women killed their husbands at home (80 killings).", "80", None),
        ("Police held 30 men near the market (12 cases).", "12", None),
    ],
)
def test_sex_that_no_noun_beside_a_level_names(record_of, text, number, sex):
    figure = next(f for f in record_of(text).figures if f.span.text.endswith(number))

    assert figure.sex == sex
