"""News of trafficking, raids, borders and returns, told anew, and what must be read of each figure.

A reading is written as in ``test_newsroom``.
"""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "nationalities listed with their counts behind another sentence",
        (
            "The army received 97 foreign nationals. They were handed over at the bridge. The"
            " nationalities included: Ghana (41), Peru (30), Nepal (12) Fiji (8), and Chile (6)."
        ),
        {"41": "person of:97 GH", "8": "person of:97 FJ", "6": "of:97 CL"},
    ),
    (
        "they are told by the countries that they are from",
        "Officers detained 95 foreigners. They comprised Indonesia (40), Mali (30) and Nepal (25).",
        {"40": "suspect arrested of:95 ID", "30": "of:95 ML", "25": "of:95 NP"},
    ),
    (
        "whence they came, with counts in brackets",
        "The women, who came from Uganda (30), Togo (20) and Benin (14), were freed.",
        {"30": "female UG", "20": "TG", "14": "BJ"},
    ),
    (
        "a row is of those whom its own sentence counts",
        (
            "In all, 743 victims were rescued. Of these, 418 were Danes and 325 were foreigners."
            " The 325 foreigners came from the Niger Republic (121), Togo (87) and Ghana (31)."
        ),
        {"121": "NE of:325", "87": "TG of:325", "31": "GH of:325"},
    ),
    (
        "a people and countries with dashes",
        "They held 92. Among those detained were Indonesians - 40, Bhutan - 30, Nepal - 10.",
        {"40": "ID", "30": "BT", "10": "NP"},
    ),
    (
        "countries where people died are no nationality",
        (
            "Storms killed 83 people. Worst affected were Kenya (40), Uganda (30) and Malawi (10)."
            " The clinic treated 60 patients."
        ),
        {"60": "person"},
    ),
    (
        "scores of teams count nobody",
        "Three fans were hurt. They beat Ghana (3) and Togo (2) before. They played Peru (1).",
        {"3": "no figure", "2": "no figure", "1": "no figure"},
    ),
    (
        "passports have nationalities too",
        "Police seized 90 passports. The nationalities included Ghana (41) and Nepal (12).",
        {"41": "no figure", "12": "no figure"},
    ),
    (
        "possible victims among the arrested are victims",
        (
            "Deputies arrested 66 dancers. Of the 66, 13 are suspected to be possible trafficking"
            " victims. Two are suspected of being victims of fraud. Five may be victims of abuse."
        ),
        {"13": "victim of:66", "Two": "victim", "Five": "victim"},
    ),
    (
        "those suspected to be traffickers, or of having trafficked, are suspects",
        "Five men are suspected to be traffickers. Three are suspected of having trafficked girls.",
        {"Five": "suspect", "Three": "suspect"},
    ),
    (
        "harm that is suspected makes victims, illness no suspects",
        (
            "Seven passengers are suspected to have been poisoned. Eight patients are suspected to"
            " have the disease. Four sailors are suspected to have drowned."
        ),
        {"Seven": "victim sick", "Eight": "victim", "Four": "victim killed"},
    ),
    (
        "a deed that is suspected makes suspects",
        "Twelve men are suspected to have killed a trader.",
        {"Twelve": "suspect"},
    ),
    (
        "others who were stopped like victims are victims",
        "Six of the victims were stopped at the port, while nine others were stopped at the dam.",
        {"Six": "victim stopped", "nine": "victim stopped"},
    ),
    (
        "others who were stopped like smugglers are suspects",
        "Six smugglers were stopped at the port and nine others were stopped at the dam.",
        {"Six": "suspect stopped", "nine": "suspect stopped"},
    ),
    (
        "two groups of a total, each split by a sentence that does not repeat its number",
        (
            "Officers rescued 43 victims. Twenty-one of the victims were intercepted in Gao, while"
            " 22 others were intercepted in Mopti. The victims freed in Gao consist of 19 males and"
            " two females. The victims handed over in Mopti consist of 12 females and 10 males."
        ),
        {"19": "male of:Twenty-one", "12": "female of:22", "10": "male of:22"},
    ),
    (
        "a total told again by its number keeps parts that do not add up",
        (
            "Police freed 80 workers: 50 in Cebu and 30 in Davao. The 80 comprised 30 women and 20"
            " men."
        ),
        {"30@2": "female of:80", "20": "male of:80"},
    ),
    (
        "of two groups of one size neither is meant",
        (
            "Police freed 80 workers: 40 in Cebu and 40 in Davao. The workers comprised 30 women"
            " and 10 men."
        ),
        {"30": "female of:80", "10": "male of:80"},
    ),
    (
        "one item of a list is split within it",
        "The 62 included 39 adults, four women, and 35 men, as well as 23 minors.",
        {"four": "female adult of:39", "35": "male of:39", "23": "minor of:62"},
    ),
    (
        "one nation of a list is split within it",
        "Police freed 45 people, including 20 Thais, 12 men and eight women, and 25 Laotians.",
        {"12": "TH of:20", "eight": "TH of:20", "25": "LA of:45"},
    ),
    (
        "a list of kinds that is not split",
        "Police rescued 30 people, among them 12 children, five women and three men.",
        {"12": "of:30", "five": "female of:30", "three": "male of:30"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in READINGS], ids=[case[0] for case in READINGS]
)
def test_reading(text: str, expected: dict[str, str]) -> None:
    assert_read(text, expected)
