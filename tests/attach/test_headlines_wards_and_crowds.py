"""Headlines with a place, wards and jails, households, ages, and crowds without a noun."""

import pytest


@pytest.fixture(scope="module")
def figures_of(record_of):
    """Return the printed counts of a text, without those of things."""

    def read(text):
        figures = record_of(text).figures
        return [f for f in figures if f.unit not in ("object", None) and not f.derived]

    return read


FATES = [
    # What only people meet, behind where they are; not of somebody else.
    ("19 people in 4 states arrested on drug charges\n\nPolice said so.", "arrested"),
    ("Six men in Lagos jailed over fake visas\n\nPolice said so.", "convicted"),
    ("Two witnesses in case of man killed in May speak\n\nPolice said so.", None),
    ("50 relatives at vigil for teenager killed in crash\n\nPolice said so.", None),
    ("Two men near school attacked by mob\n\nPolice said so.", None),
    ("At least 40 Danes among dead in Andes crash\n\nIt crashed.", "killed"),
    ("Three doctors among crowd at vigil for dead\n\nIt was quiet.", None),
    ("Also among the dead were a nurse and her three sons.", "killed"),
    ("Among the dead was a nurse, and her three sons are in hospital.", "hospitalised"),
    ("Rescuers pulled over 100 people from the rubble.", "rescued"),
    ("Some 40 people were pulled over on the motorway.", "stopped"),
    ("Fighting pushed out another 90,000 residents.", "displaced"),
    ("The eruption forced 4,000 villagers to evacuate.", "evacuated"),
    ("Some 480 patients were discharged from hospitals after recovering.", "recovered"),
    ("Some 480 patients were discharged.", "released"),
    ("Two people with chickenpox were isolated.", "sick"),
    ("Nine people had measles vaccines.", None),
    ("The jail was built for 168 inmates.", None),
    ("There are 7,000 prisoners in the jails.", "arrested"),
    ("Some 300 people were detected crossing the border.", None),
    ("Border staff detected 21 trafficking victims.", "identified"),
]


@pytest.mark.parametrize(("text", "outcome"), FATES, ids=lambda value: str(value)[:40])
def test_fates(figures_of, text, outcome):
    assert figures_of(text)[0].outcome == outcome


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Gunmen released 12 students.", "victim"),
        ("Police released 12 students.", "other"),
        ("About 2,000 people were released from scam compounds.", "victim"),
        ("Nine men were listed as suspects.", "suspect"),
        ("Some 150 inmates took part.", "suspect"),
        ("Chad had 40 cholera cases. In Bol, 72% of the cases were severe.", None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_roles(figures_of, text, role):
    assert figures_of(text)[-1].role == role


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Some 8,076 people from 2,457 households have been relocated.", "evacuated"),
        ("Some 630 people in 256 households were displaced.", "displaced"),
        ("Teams met 40 people from 12 families.", None),
        ("Nine people died in 2,000 households.", None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_households_share_the_fate_of_their_people(figures_of, text, outcome):
    household = figures_of(text)[1]

    assert (household.unit, household.outcome) == ("household", outcome)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Of the 345 victims, 167 were over 18.", "adult"),
        ("Of the 345 victims, 138 were under 15 years.", "minor"),
        ("Nine women over the age of eighteen died.", "adult"),
        ("Six people over the age of 70 died.", "elderly"),
        ("The strike by 12 women over 18 demands ended.", None),
        ("Police held 40 men over 20 years of fraud.", None),
        ("Of the 90 measles cases, 48% were among adults aged 30 to 39.", "adult"),
        ("There were 40 measles cases among girls under 12.", "minor"),
        ("Some 30 cases were among the worst.", None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_ages(figures_of, text, age):
    assert figures_of(text)[-1].age == age


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("There were 95 murders of women in the parish.", ["female"]),
        ("The murders of women rose from 11 in 2014 to 58.", ["female", "female"]),
        ("Of the 90 measles cases, 70% were among males.", [None, "male"]),
        ("There were 12 attacks of panic among drivers.", [None]),
        ("There were 90 cases of fraud against women.", [None]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_sex_of_cases(figures_of, text, sexes):
    assert [figure.sex for figure in figures_of(text)] == sexes


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Thousands went to the temple in Lomé.", ["Thousands"]),
        ("Hundreds of thousands welcomed the chief's return.", ["Hundreds of thousands"]),
        ("Thousands more are ready to sail.", ["Thousands"]),
        ("Dozens flew in for the match.", ["Dozens"]),
        ("Millions went to the firm.", []),
        ("The test scores turned out low.", []),
        ("Dozens are expected to be built.", []),
    ],
    ids=lambda value: str(value)[:40],
)
def test_crowds_without_a_noun(figures_of, text, people):
    assert [f.span.text for f in figures_of(text) if f.unit == "person"] == people


@pytest.mark.parametrize(
    ("text", "role", "outcome"),
    [
        (
            "Officers found three men and a woman suffering from gunshot wounds.",
            "victim",
            "injured",
        ),
        ("Police found two men and a car burned in a field.", "other", None),
        ("Police found two men and a woman hurt in May was freed.", "other", None),
        ("A criminal case was opened against four managers.", "suspect", "charged"),
        (
            "A jury returned a 14-count indictment on Thursday against 11 people.",
            "suspect",
            "charged",
        ),
        ("The gang used at least 15 teenagers to sell drugs.", "victim", "exploited"),
        ("Two men who were acquitted by the jury left the court.", "suspect", None),
        ("Two remain fugitives.", "suspect", None),
        ("Man kills wife, two children in Ohio\n\nIt was so.", "victim", "killed"),
        ("Bomb kills mayor, 300 families without power\n\nIt was so.", "victim", None),
        ("Fires forced 13,000 people from their houses.", "victim", "displaced"),
        (
            "The number of victims of fraud referred to police rose 17% to 1,704.",
            "victim",
            None,
        ),
        ("The vaccination drive targets 90,000 children.", "other", None),
        ("Gunmen targeted 12 worshippers.", "victim", None),
        (
            "The IOM helped 40 stranded Malians, nine of them sick, to return home.",
            "victim",
            "repatriated",
        ),
        (
            "Some 12,000 displaced people have returned home to Bama, the IOM said.",
            "victim",
            "returned_home",
        ),
        ("The charity helped 300 children go to school.", "other", None),
        ("Dives failed to locate the other two missing divers.", "victim", "missing"),
        ("Police traced nine missing children.", "victim", "rescued"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_was_done_to_whom(figures_of, text, role, outcome):
    figure = figures_of(text)[0]

    assert (figure.role, figure.outcome) == (role, outcome)


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("Of 80 held, 66 were from Mexico, eight came from El Salvador.", [(), ("MX",), ("SV",)]),
        ("Of 80 held, 66 hailed from Peru and two from Chad.", [(), ("PE",), ("TD",)]),
        ("A ship rescued 51 people from Syria, Egypt and Chad.", [("EG", "SY", "TD")]),
        ("A ship rescued 51 people from Libya.", [()]),
        ("The 11 women, from Hungary and Romania, were helped.", [("HU", "RO")]),
        ("Seven men and one woman, all Mexicans, were held.", [("MX",), ("MX",)]),
        ("Nine of the ill were returnees from India.", [()]),
        ("Police saved 57 Danes from fraud abroad, including 35 from Chad.", [("DK",), ("DK",)]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_where_people_are_from(figures_of, text, nations):
    assert [figure.nationality for figure in figures_of(text)] == nations


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It defines a mass shooting as one in which at least four people are shot.", "unrealised"),
        ("Investigators are preparing charges against nine men.", "unrealised"),
        ("Prosecutors brought charges against nine men.", "asserted"),
        ("Later that night two more people would be shot in Corry.", "asserted"),
        ("About 600 people would be moved next year.", "unrealised"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_only_defined_or_prepared(figures_of, text, status):
    assert figures_of(text)[0].status == status


def test_a_year_and_its_count_are_no_range(figures_of):
    assert figures_of("Deaths rose by 11% between 2009-3,689 to 2019-4,092.") == []
