"""Words that tell a fate, a name, a label or a day only in one of their senses."""

import pytest

from .readings import assert_read

READINGS = [
    (
        "terms in office, a press release and an offer punish and free nobody",
        (
            "Voters gave second terms to nine mayors. The firm issued a press release to 40"
            " journalists. The king promised a pardon to 12 prisoners. In all, visas issued came to"
            " 4,120. A judge handed prison terms to 16 poachers."
        ),
        {
            "nine": "other",
            "40": "other",
            "12": "suspect no:outcome",
            "4,120": "no figure",
            "16": "suspect convicted",
        },
    ),
    (
        "a museum that was a prison admits visitors",
        "The museum, a former prison, admitted 12,000 visitors in May.",
        {"12,000": "other"},
    ),
    (
        "boys whom police seize are held or saved",
        "Police seized nine boys who threw stones in Hebron.",
        {"nine": "other minor no:outcome"},
    ),
    (
        "victims of a scam in a text that opens with trafficking",
        "Trafficking is a plague, police in Malta said. A phone scam had 1,200 victims.",
        {"1,200": "victim no:outcome"},
    ),
    (
        "who never told of deaths, gave bail at first or finds hunger absurd denies nothing",
        (
            "The firm never reported the deaths of 12 workers. The court initially gave nine men"
            " bail, but it turned out that they had fled. That 40 children were hurt is wrong, the"
            " bishop said. The report that 300 pupils were hungry was not so much wrong as late. He"
            " has never put any of 80 pupils in danger. The city never gave the figure of 30 dead."
        ),
        {
            "12": "killed asserted",
            "nine": "other asserted",
            "40": "injured asserted",
            "300": "other asserted",
            "80": "asserted",
            "30": "denied",
        },
    ),
    (
        "hope for people is no number that is hoped for",
        "Hopes for 12 trapped miners fade. The council hopes for 300 visitors.",
        {"12": "trapped asserted", "300": "unrealised"},
    ),
    (
        "courses, trials and rallies about a crime make nobody a suspect",
        (
            "Sixty nurses took part in a violence prevention course. Twelve lawyers were involved"
            " in the torture inquiry. Sixty clerks carried out the anti-smuggling plan. Nine men"
            " took part in a fraud scheme."
        ),
        {"Sixty": "other", "Twelve": "other", "Sixty@2": "other", "Nine": "suspect"},
    ),
    (
        "fans and pilgrims in tents, delegates in hotels and players out of a cup",
        (
            "Some 300 fans slept in tents outside the arena. About 40 delegates were put up in"
            " hotels. Twelve players got no further than the second round. Three ministers must"
            " answer for the delay. Nine teachers worked without pay during the strike."
        ),
        {
            "300": "other",
            "40": "no:outcome",
            "Twelve": "no:outcome",
            "Three": "no:outcome",
            "Nine": "no:outcome",
        },
    ),
    (
        "who is known to be somewhere, is heard nothing from or had cuts",
        (
            "The app shows the whereabouts of 400 drivers. The agency heard nothing from 12"
            " bidders. Some 300 pensioners with cuts to their benefits protested. The whereabouts"
            " of nine nurses are unknown."
        ),
        {"400": "other", "12": "other", "300": "other", "nine": "victim missing"},
    ),
    (
        "an embassy that can do nothing, a verdict that ends an ordeal, a fish that is caught",
        (
            "The embassy could do nothing for nine tourists. The verdict ended the ordeal of 12"
            " families. Three fishermen caught it off Oman. Forty families had to beg for food."
        ),
        {
            "nine": "no:outcome",
            "12": "no:outcome",
            "Three": "no:outcome",
            "Forty": "no:outcome",
        },
    ),
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
