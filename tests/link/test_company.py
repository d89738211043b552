"""Who the counted are where only the counts around them tell."""

import pytest

TOLD = [
    ("half-of-whole", "Of 22 miners below ground, 14 died and five slept.", ["victim"] * 3),
    ("few-of-whole", "Of 900 marchers in Lille, 14 were hurt.", ["other", "victim"]),
    ("spared", "None of the 204 passengers was hurt in Oslo.", ["victim", "other"]),
    ("aboard", "A minibus carrying 18 pilgrims crashed. Eleven died.", ["victim"] * 2),
    ("carried", "A ferry carrying 18 pilgrims berthed in Bari.", ["other"]),
    ("others", "Police held nine traders in Lusaka. Two others escaped.", ["suspect"] * 2),
    ("other-guests", "Nine people danced in Suva. Two others sang.", ["other"] * 2),
    ("households", "Nearly 90 families (410 people) were evacuated.", ["victim"] * 2),
    ("of-one-house", "Three families with 12 children were evacuated.", ["victim", "other"]),
]


@pytest.mark.parametrize(
    ("text", "roles"), [case[1:] for case in TOLD], ids=[case[0] for case in TOLD]
)
def test_company_gives_the_role(record_of, text, roles):
    assert [figure.role for figure in record_of(text).figures] == roles


def test_what_befell_households_befell_their_members(record_of):
    families, people = record_of("Some 212,000 people in 41,000 households fled Goma.").figures

    assert (families.outcome, people.outcome) == ("displaced", "displaced")
