"""Roles, outcomes and nouns as bulletins, police and immigration departments word them."""

import pytest


@pytest.fixture
def figures_of(record_of):
    """The figures that a text prints."""
    return lambda text: [figure for figure in record_of(text).figures if not figure.derived]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nine travellers admitted to have left as tourists.", "other -"),
        ("Five suspects admitted to police that they had robbed a bank.", "suspect -"),
        ("Six drivers admitted they had been drinking.", "other -"),
        ("Nine people admitted with burns are stable.", "victim hospitalised"),
        ("Some 38 people were admitted to health facilities across the country.",
         "victim hospitalised"),
        ("A total of 445 people were searched in Oran.", "other -"),
        ("More than 3,900 people were stopped and checked at the border.", "other -"),
        ("Officers stopped 12 men at the border.", "suspect stopped"),
        ("Police identified 593 adults and 57 minors – found in Bari – as victims of trafficking.",
         "victim identified / victim identified"),
        ("Police identified 41 men as suspects and 30 women as victims of trafficking.",
         "suspect identified / victim identified"),
        ("Police identified 12 men and arrested 30 people as suspects.",
         "other identified / suspect arrested"),
        ("The number of flood victims in Mokha is 967 persons belonging to 258 families.",
         "victim - / victim -"),
        ("The number of volunteers helping victims is 40 people.", "other -"),
        ("Nine men were found floating on a raft off Crete.", "other -"),
        ("Nine men were found floating in the Ruzizi.", "victim killed"),
        ("In all, 63 people have been caught in situations similar to slavery.",
         "victim exploited"),
        ("Nine men were caught in a raid.", "suspect arrested"),
        ("The agency facilitated the return of 148 Togolese from Libya.", "other repatriated"),
        ("The victims included residents: 12 women and five boys.", "victim - / victim -"),
        ("The measures include new rules: 40 officers will be trained.", "other -"),
    ],
    ids=lambda value: str(value)[:48],
)  # fmt: skip
def test_roles_and_outcomes(figures_of, text, told):
    read = " / ".join(f"{f.role or '-'} {f.outcome or '-'}" for f in figures_of(text))
    assert read == told


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Seven Bureau of Immigration (BI) personnel were removed.", ["personnel"]),
        ("Twelve Philippine National Police (PNP) officers were killed.", ["officers"]),
        ("At least 40 Kurdistan Workers' Party (PKK) militants fled.", ["militants"]),
        ("Some 300 Democratic Republic of Congo soldiers fled.", ["soldiers"]),
        ("Three Members of Parliament were arrested.", ["Members of Parliament"]),
        ("The storm left 12 injured and 40 houses flooded.", [None, "houses"]),
        ("The north had 159 rescued and 62 operations.", [None, "operations"]),
        ("Crews saved 12 male and 15 female victims.", ["victims", "victims"]),
        ("They found five Thai and seven Lao nationals.", ["nationals", "nationals"]),
        ("A total of 19 Nipah virus (NiV) cases were reported.", ["cases"]),
        ("Doctors saw 12 gender-based violence (GBV) survivors.", ["survivors"]),
        ("A total of 34 LGAs reached epidemic level.", []),
        ("There were about 114 720* irregular entries to the bloc.", ["irregular entries"]),
        ("Troops closed 12 border crossings.", ["border crossings"]),
        ("Spain counted 8,300 irregular border crossings.", ["irregular border crossings"]),
        ("In 2024 Bureau of Immigration officers held 40 people.", ["people"]),
    ],
)
def test_people_of_a_body(figures_of, text, nouns):
    assert [figure.noun for figure in figures_of(text)] == nouns


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The freed were boys, 23 (8%); girls, 68 (25%); and women, 145.",
            "23 boys, 8% None, 68 girls, 25% None, 145 women",
        ),
        ("The agency freed 87 victims: women, 45, men, 30 and children, 12.",
         "87 victims, 45 women, 30 men, 12 children"),
        ("Of the women, 45 were hurt; of the men, 30 were hurt.", "45 None, 30 None"),
        ("Police said the men, 12, were from Mali.", ""),
    ],
    ids=lambda value: str(value)[:48],
)  # fmt: skip
def test_rows_of_kinds(figures_of, text, told):
    assert ", ".join(f"{f.span.text} {f.noun}" for f in figures_of(text)) == told


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            (
                "Between 8 and 12 May 2021, Interpol led action days against fraud.\nSome 212 "
                "suspects were arrested."
            ),
            "2021-05-08/2021-05-12",
        ),
        (
            (
                "The raids, which ran from 8 to 14 April 2019, are part of a plan.\nThe week led "
                "to the arrest of 46 suspects."
            ),
            "2019-04-08/2019-04-14",
        ),
        (
            "The minister toured Accra between 8 and 12 May 2021.\nPolice arrested 212 suspects.",
            None,
        ),
    ],
    ids=lambda value: str(value)[:48],
)
def test_days_of_an_operation(figures_of, text, when):
    assert figures_of(text)[0].when == when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There were 120 new cases (+12) on Monday.", "120 -, 12 up"),
        ("The ward holds 340 patients (-15).", "340 -, 15 down"),
        ("Police held 40 men (12 Danes).", "40 -, 12 -"),
    ],
)
def test_signs(figures_of, text, told):
    figures = figures_of(text)
    assert ", ".join(f"{f.span.text} {f.direction or '-'}" for f in figures) == told
    assert (figures[1].of is None) == ("-, 12 -" not in told)


def test_a_clause_hangs_on_its_year(figures_of):
    told = figures_of("In 2019, 90 riders died compared to 2018 where 47 riders died.")
    assert [figure.when for figure in told] == ["2019", "2018"]
