"""Sentences as papers of South Asia, Africa, the Caribbean and the Pacific write them.

Readings are written as in ``test_newsroom``.
"""

import pytest
from tests.phenomena.readings import assert_read

from statextract import extract

READINGS = [
    (
        "lives that are claimed without an article",
        "The mishap claimed lives of 19 pilgrims, including two children, and left 12 others hurt.",
        {"19": "victim killed", "two": "victim killed of:19", "12": "victim injured"},
    ),
    (
        "lives claimed in a long sentence",
        (
            "Though the river had been rising for a week, the flood took lives of 23 villagers in"
            " Ganta on Monday, the mayor said."
        ),
        {"23": "victim killed"},
    ),
    (
        "people who lead lives of hardship were not killed",
        "The camp's 400 families lead lives of hardship.",
        {"400": "household no:of"},
    ),
    (
        "injuries to others behind a toll",
        "Crashes claimed the lives of 31 people, with injuries to at least 58 others.",
        {"31": "victim killed", "58": "victim injured no:of"},
    ),
    (
        "injuries to heads are of those who have them",
        "A dozen passengers arrived with injuries to their heads.",
        {"A dozen": "person"},
    ),
    (
        "would-be migrants are there already",
        "The navy held a trawler carrying 20 would-be migrants off Galle.",
        {"20": "arrested asserted"},
    ),
    (
        "those aboard a craft that is held",
        "Marine police detained a boat carrying 33 Indonesians on Monday.",
        {"33": "suspect arrested ID"},
    ),
    (
        "passengers of a driver who is held",
        "Police arrested a bus driver with two passengers in Nakuru.",
        {"two": "other"},
    ),
    (
        "who is only called a suspect and is rescued is a victim",
        "Agents raided a hotel, arrested three pimps and rescued 12 alleged prostitutes.",
        {"three": "suspect arrested", "12": "victim rescued"},
    ),
    (
        "suspects by their noun who are rescued stay suspects",
        "The coast guard rescued two suspected smugglers off Kos.",
        {"two": "suspect rescued"},
    ),
    (
        "a people before another verb is no adjective",
        "Operatives arrested 12 Chinese and rescued five women.",
        {"12": "suspect arrested CN", "five": "victim rescued female"},
    ),
    (
        "one before a name is a certain man",
        "Police arrested one Adamu Bello, 34, while one Joshua Kawu was shot. Two others died.",
        {"one": "no figure", "Two": "victim killed"},
    ),
    (
        "one before a people or a body counts",
        "One South Sudanese and one Taliban fighter were held.",
        {"One": "suspect arrested SS", "one": "suspect arrested"},
    ),
    (
        "one in a headline counts",
        "One Feared Dead After Boat Capsizes",
        {"One": "victim killed unrealised"},
    ),
    (
        "the injured whose bodies are burned live",
        "Several injured whose bodies are badly burned were shifted to Lahore.",
        {"Several": "victim transferred"},
    ),
    (
        "police personnel are policemen",
        (
            "At least 17 people were martyred. The dead include nine policemen, five detainees and"
            " three civilians. The funeral of nine martyred police personnel was held on Monday."
        ),
        {"nine": "killed of:17", "nine@2": "killed same:nine"},
    ),
    (
        "the officers told of last but one, not other people",
        (
            "Three people were in Vaiola hospital.\nThree police officers have been arrested in"
            " Lae.\nThe chief said the three policemen are under investigation."
        ),
        {"three": "suspect arrested same:Three"},
    ),
    (
        "while goes on with some of those before whom",
        "Ninety people were hurt, 40 of whom were taken to Gulu, while 30 were taken to Lira.",
        {"40": "of:Ninety", "30": "of:Ninety"},
    ),
    (
        "while goes on in another city's name",
        "In May 109 men were held, 33 of these were held in Pretoria, while Durban police held 30.",
        {"33": "of:109", "30": "of:109"},
    ),
    (
        "while tells of another fate",
        "Ninety people were hurt, 40 of whom were taken to Gulu, while 12 died.",
        {"40": "of:Ninety", "12": "killed no:of"},
    ),
    (
        "a clause of others behind two parts is none of the whole",
        (
            "A total of 535 suspects were arrested for theft, 199 of these arrests were made in"
            " Pretoria, while 180 were made in Durban, 430 drivers were arrested for drunk driving."
        ),
        {"199": "of:535", "180": "of:535", "430": "no:of"},
    ),
    (
        "those arrested consist of people of the count told last",
        (
            "Officers detained 425 foreigners in Klang.\n\nIn all, 425 migrants were arrested."
            " Those arrested consist of 300 Nepalese and 125 Indonesians."
        ),
        {"300": "of:425 NP", "125": "of:425 ID"},
    ),
    (
        "an operation whose days the next sentence tells",
        (
            "Police reported the arrest of 12,187 suspects in Operation Vala. This initiative ran"
            " from 1 April to 7 April 2025 across the land.\n\nA total of 157 suspects were held"
            " for murder."
        ),
        {"12,187": "when:2025-04-01/2025-04-07", "157": "when:2025-04-01/2025-04-07"},
    ),
    (
        "what was done before an operation has other days",
        (
            "A fire killed nine people in Porto in 2021. The campaign ran from 3 to 9 March 2025"
            " and 14 doctors took part."
        ),
        {"nine": "when:2021", "14": "when:2025-03-03/2025-03-09"},
    ),
    (
        "the year in which a record was set is not that of a toll",
        (
            "The murder record which was set in 2022 was broken, as the toll stood at 623. This"
            " included over 40 women."
        ),
        {"623": "killed no:when", "40": "of:623 no:when"},
    ),
    (
        "that of a year is what a toll is compared with",
        "The murder toll is now equal to that of 2020, with 340 killings and counting.",
        {"340": "case no:when"},
    ),
    (
        "murders of a year are of it",
        "The toll of 2020 was reached in May: in 2019, 538 murders were recorded.",
        {"538": "case when:2019"},
    ),
    (
        "of who is of whom",
        "Officers arrested 31 foreigners and checked 104 people, 34 of who were detained.",
        {"34": "of:104"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_southern_papers_are_read(text, expected):
    assert_read(text, expected)


def test_ages_in_a_list_of_names_are_of_each():
    record = extract(
        "Four people were killed in Bogura.\n\nThe deceased were Tanser Ali, 60, his son Togor, 35,"
        " Abdur Rahman, 35, and Sumon, 30."
    )
    assert record.figures[0].age is None


def test_soldiers_shot_on_an_older_day_are_none_of_a_blast():
    record = extract(
        "At least six people were martyred, including three soldiers, in a suicide blast near"
        " Miranshah.\n\nOn April 23, three soldiers were martyred when gunmen opened fire.",
        published="2025-05-15",
    )
    later = record.figures[-1]
    assert (later.of, later.same_as, later.when) == (None, None, "2025-04-23")
    assert record.figures[1].when is None
