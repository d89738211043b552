"""Who the counted people are."""

import pytest

TOLD = [
    ("harmed", "Twelve people were killed in Jos.", ["victim"]),
    ("arrested", "Police arrested 12 people in Oslo.", ["suspect"]),
    ("fixed-noun", "Twelve gunmen were killed in Jos.", ["suspect"]),
    ("agents", "Nine officers arrested 12 people.", ["other", "suspect"]),
    ("attackers", "Nine men killed 12 villagers.", ["suspect", "victim"]),
    ("unharmed", "Two students were not injured.", ["other"]),
    ("stopped", "Airport staff stopped 75 travellers in Riga.", ["suspect"]),
    ("on-the-move", "Police detained 40 migrants in Oujda.", ["other"]),
    ("of-whole", "Two of the victims sued the state.", ["victim"]),
    ("explained", "The victims were 12 women.", ["victim"]),
    ("apposed", "The suspects, two men and nine girls, slept.", ["suspect", "suspect"]),
    ("whom", "Nine men whom police had arrested were at home.", ["suspect"]),
    ("involved", "Nine clerks took part in the attack in Tunis.", ["suspect"]),
    ("sweep", "Nine clerks took part in the sweep in Tunis.", ["other"]),
    ("sought", "Police are looking for two men in connection with a fire.", ["suspect"]),
    ("crossing", "Guards prevented 60 women from crossing the bridge.", ["other"]),
    ("suspected-of", "Guards stopped 18 drivers (12 men) suspected of theft.", ["suspect"] * 2),
    ("wanted-for", "Two sisters wanted for fraud were in Riga.", ["suspect"]),
    ("found", "Inspectors found 48 clerks at work in Durban.", ["other"]),
    ("questioned", "Police questioned the captain and three officers.", ["other"]),
    ("who-died-or", "The list has 58 people who died or disappeared.", ["victim"]),
    ("admitted", "Three men admitted their part in a theft ring.", ["suspect"]),
    ("freed-again", "Police held 148 men. By noon, 102 had been freed.", ["suspect"] * 2),
    ("stopped-first", "Among those arrested, only 14 were permitted to fly.", ["suspect"]),
    ("accused-behind", "Nine men, six Danes and three Swedes, accused of theft.", ["suspect"] * 3),
    ("talk-of-crime", "Nine men, six Danes and three Swedes, spoke of theft.", ["other"] * 3),
    ("freed-families", "Petitions led to the release of 63 families.", ["victim"]),
    ("released-men", "A petition led to the release of 63 men.", ["other"]),
    ("held-maids", "A couple is accused of holding nine maids in a flat.", ["victim"]),
    ("reporters", "Twelve women reported thefts to prosecutors.", ["other"]),
    ("reported", "Twelve women were reported to prosecutors.", ["suspect"]),
    (
        "other-rebels",
        "Two rebels were killed in Uri and 14 others were killed in Sopore.",
        ["suspect", "suspect"],
    ),
    (
        "their-victims",
        "Two rebels were killed and 14 others were killed, all of them shoppers.",
        ["suspect", "victim"],
    ),
    ("default", "Some 300 people marched in Lima.", ["other"]),
]


@pytest.mark.parametrize(
    ("text", "roles"), [case[1:] for case in TOLD], ids=[case[0] for case in TOLD]
)
def test_noun_and_predicate_give_the_role(record_of, text, roles):
    assert [figure.role for figure in record_of(text).figures] == roles
