"""Ties that run through an article: which group a later paragraph goes back to."""

import pytest
from tests.link.ties import ties

BACK = {
    "the dead of a district": (
        (
            "Floods killed 43 people in Kenya. West Pokot was worst hit, with 24 deaths, and 19 "
            "people died in Tana River. Nine of the dead in West Pokot were children."
        ),
        "Nine<24",
    ),
    "those killed in a town": (
        (
            "A quake killed nine people in Peru. Six of the deaths were in Arequipa and three in "
            "Ayacucho. Two of those killed in Arequipa were brothers."
        ),
        "Two<Six",
    ),
    "the hurt at a school": (
        (
            "Storms injured 40 people in Fiji. Eighteen were hurt at Nadi and 22 at Suva. Five of "
            "the injured at Nadi were pupils."
        ),
        "Five<Eighteen",
    ),
    "the freed": (
        (
            "Troops freed 58 of the 79 girls abducted from a school. Four of the freed girls were "
            "hurt."
        ),
        "Four<58",
    ),
    "the toll that holds now": (
        (
            "The death toll from a fire in Manila rose to 15. Thirteen people had been confirmed "
            "dead on Sunday. Six of the fatalities were children."
        ),
        "Six<15",
    ),
    "the victims are the dead": (
        (
            "A man killed six people and wounded four others. Three of the wounded were in stable "
            "condition and one was in critical condition. The victims included two managers."
        ),
        "two<six",
    ),
    "the other victims": (
        (
            "Five people have died in fires in Canada, after the bodies of two of them were found "
            "near Revelstoke. The three other victims were villagers."
        ),
        "three<Five",
    ),
    "kinds behind a name": (
        (
            "Four men were jailed over the deaths of 71 migrants. The victims, 59 men, eight women "
            "and four children, came from Syria."
        ),
        "eight<71",
    ),
    "kinds behind survivors": (
        (
            "Forty-one people drowned, four survivors told rescuers. The survivors, three men and "
            "a woman from Guinea, were picked up by a ship."
        ),
        "three<four",
    ),
    "let go beside the charged": (
        (
            "Police detained eight people. Five of them were charged with fraud. Three were "
            "released after questioning."
        ),
        "Three<eight",
    ),
}


@pytest.mark.parametrize(("text", "link"), BACK.values(), ids=BACK)
def test_a_later_paragraph_goes_back_to_its_group(record_of, text, link):
    assert link in ties(record_of(text))


NONE = {
    "a province beside the capital": (
        "Cholera has killed 31 people in the Zambian capital since January. In the Copperbelt "
        "province three people have died of cholera since February."
    ),
    "the second such attack": (
        "Gunmen killed 13 people at a farm on Friday. It was the second such attack in a month: on "
        "April 2, nine fishermen were killed in Puerto Bolivar."
    ),
    "a court of another year": (
        "Fourteen people went on trial in Paris on Monday over 39 deaths. A British court in 2021 "
        "jailed four men over the case."
    ),
    "deaths of another matter": (
        "The footballer was one of eleven deaths linked to Tasers in Britain in 2024. In December "
        "2024 a truck killed 12 people at a market."
    ),
    "the total": (
        "The lists of January had 603,152 patients. A breakdown of the total 614,620 patients "
        "waiting at the end of February shows more."
    ),
    "further suspects": (
        "Seven members of a gang were jailed in Leeds. Two further suspects were still at large."
    ),
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_others_are_no_part(record_of, text):
    assert ties(record_of(text)) == set()


def test_a_nation_not_known_leaves_one(record_of):
    text = (
        "A crash in Sudan killed 20 people. Sixteen of the victims were South Sudanese, two were "
        "Chinese and one was Indian. The nationality of one was not known."
    )
    assert not [f for f in record_of(text).findings if f.level.value in ("error", "warning")]
