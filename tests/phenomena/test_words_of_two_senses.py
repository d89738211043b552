"""Words that tell a fate, a name, a label or a day only in one of their senses."""

import pytest

from .readings import assert_read

READINGS = [
    (
        "captives are paraded, robbers are paraded before the press",
        "Rebels paraded 40 captives in Goma. Police paraded 14 robbers before the press in Ibadan.",
        {"40": "abducted", "14": "suspect arrested"},
    ),
    (
        "a mother grabs, police grab",
        "She grabbed two children and ran to the cellar. Police grabbed six robbers in Tema.",
        {"two": "other minor", "six": "suspect arrested"},
    ),
    (
        "gunmen seize, police seize",
        (
            "Kenyan police seized 16 minors on their way to Oman. Officers in Gao seized 30 men."
            " Rebels seized nine teachers. Six nurses were seized by militants. Men in police"
            " uniforms seized 22 traders."
        ),
        {
            "22": "victim abducted",
            "16": "victim rescued",
            "30": "suspect arrested",
            "nine": "victim abducted",
            "Six": "victim abducted",
        },
    ),
    (
        "pupils and suspects are taken to court",
        "A bus took 30 pupils to court for a tour. Police took nine suspects to court in Lagos.",
        {"30": "other", "nine": "suspect charged"},
    ),
    (
        "families are lifted out of poverty, miners out of a pit",
        (
            "The scheme lifted 300 families out of deep poverty. Crews lifted nine miners out of"
            " the flooded pit."
        ),
        {"300": "household other", "nine": "victim rescued"},
    ),
    (
        "a year that ends a headline, and what a headline counts",
        "Quake injures 2000\n\nThe quake in Padang injured 2000 people on Monday.",
        {"2000": "victim injured", "2000@2": "victim injured"},
    ),
    (
        "a toll that passes what looks like a year",
        "Gaza death toll passes 2000\n\nThe toll has passed 2000, doctors said.",
        {"2000": "killed", "2000@2": "killed"},
    ),
    (
        "in wards people die, in wards 5 and 6 nobody does",
        "In the wards 12 died. In wards 5, 6 and 7 nobody did. In Coaches 3 and 4 nine died.",
        {"12": "killed", "5": "no figure", "6": "no figure", "3": "no figure", "nine": "killed"},
    ),
    (
        "one of a rank or a people is counted, one who has a name is not",
        "One Army Major was shot in Jos. One South Sudanese was held. One Joseph Kony was tried.",
        {"One": "person", "One@2": "SS", "One@3": "no figure"},
    ),
    (
        "what was set up to be done, and what was done by Friday",
        "Officials set up roadblocks to catch them and by Friday had arrested nine men.",
        {"nine": "arrested when:2025-04-18"},
    ),
    (
        "a storm that may hit by Friday, one that by Friday had killed",
        "The storm hit Fiji and by Friday had killed nine men. It may hit Tonga by Friday.",
        {"nine": "killed when:../2025-04-18"},
    ),
    (
        "a level that rose from what was counted in a month",
        (
            "The number of cases has risen from 546 recorded in January to 718 in 13 of the 28"
            " districts. Infections rose from 90 reported in March to 240 in April. Refugees grew"
            " from 3,000 housed in tents to 4,100 in nine camps."
        ),
        {
            "546": "case when:2025-01",
            "718": "case",
            "90": "when:2025-03",
            "240": "when:2025-04",
            "4,100": "person",
            "nine": "object",
        },
    ),
    (
        "to be freed by Friday",
        "Villagers agreed to free 12 hostages by Friday.",
        {"12": "unrealised when:2025-04-25"},
    ),
    (
        "the period of another year, where none was told",
        "In the 2023 period 80 men died in Gao.",
        {"80": "when:2023"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text: str, expected: dict[str, str]) -> None:
    assert_read(text, expected, published="2025-04-24")
