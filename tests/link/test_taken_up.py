"""Groups that a sentence takes up by their noun, and events told one after the other."""

import pytest
from tests.link.ties import ties

OF_THEM = [
    ("Three boys drowned in Gao. The boys, two of them brothers, were 9, 11 and 12.", "two<Three"),
    (
        "Eleven miners were trapped in Lota. The miners, three of them Bolivians, were found.",
        "three<Eleven",
    ),
    ("Police held six men. The suspects, two of them foreigners, were 22 to 45.", "two<six"),
    ("Police held six men. He beat boys, one of them at home.", ""),
]


@pytest.mark.parametrize(("text", "tie"), OF_THEM, ids=[text for text, _ in OF_THEM])
def test_some_of_them_are_of_the_group_that_opens_the_sentence(record_of, text, tie):
    assert ties(record_of(text)) == set(tie.split())


APPOSED = [
    (
        "Police freed five women in Ipoh. The women, four Thais and a Laotian, were sent home.",
        "four<five",
    ),
    ("Police held four men in Split. The men, three Serbs and a Bosnian, wept.", "three<four"),
    (
        "Police freed 12 children. The children, seven boys and five girls, were sent home.",
        "seven<12 five<12",
    ),
    ("Police freed five women. Ten men were held. The women, four Thais and a Lao, wept.", ""),
    ("The court heard five women. The men, four Thais and a Laotian, wept.", ""),
]


@pytest.mark.parametrize(("text", "tied"), APPOSED, ids=[text for text, _ in APPOSED])
def test_kinds_behind_the_women_are_of_those_just_counted(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


SECOND = [
    (
        (
            "The toll of two attacks in Quetta and Hangu rose to 65. At least 60 people were"
            " killed in the Quetta blast. In the second attack, five people died."
        ),
        "60<65 five<65",
    ),
    ("The quake killed 90 in Herat. In the second quake, two people died.", ""),
    ("Shelling wounded 30 in Kharkiv. A second strike on the block wounded nine more.", ""),
    ("Two bombs killed 22 in Gao. The second attack, at a bus stop, killed seven.", "seven<22"),
    (
        (
            "Two avalanches in the Alps killed seven skiers. Four died near Davos on Monday. Three"
            " others were killed in the second avalanche, near Ischgl."
        ),
        "Four<seven Three<seven",
    ),
]


@pytest.mark.parametrize(("text", "tied"), SECOND, ids=[text for text, _ in SECOND])
def test_a_second_event_is_none_of_the_first(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


def test_the_dead_who_were_17_are_an_age(record_of):
    record = record_of("Five men died in Gao. Two of the dead were 17.")
    assert [figure.span.text for figure in record.figures] == ["Five", "Two"]
