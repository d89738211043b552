"""All who were shot or hit, told apart from the dead and the hurt whom they are made of."""

import pytest
from tests.link.ties import listed, ties

SHOT = (
    "A gunman opened fire at a clinic in Boise, killing one person and wounding two others.\n\n"
    "Police said he knew none of the three people shot."
)
TOLD = [
    (SHOT, "one<three two<three none<three"),
    (
        (
            "At least three people were killed and six hurt in a fire at a hospital in Perm.\n\n"
            '"The number of victims stands at nine," an official said.'
        ),
        "three<nine six<nine",
    ),
    (
        (
            "Nine people were hit by a lorry in Ghent. Officials came.\n\nTwo people were killed "
            "and "
            "seven injured, the mayor said."
        ),
        "Two<Nine seven<Nine",
    ),
]
APART = [
    (
        "A bomb killed one man and wounded two others in Mosul.\n\nIn 2019, three people were shot "
        "there."
    ),
    (
        "A crash killed one man and injured four others.\n\nPolice in Lima spoke with five "
        "victims of "
        "theft."
    ),
    "A gunman killed one person and wounded two others.\n\nThree women were shot in another city.",
    "A gunman killed one person and wounded three others.\n\nThree people were shot, police said.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_the_dead_and_the_hurt_make_up_the_struck(record_of, text, wanted):
    assert {tie for tie in ties(record_of(text)) if "<" in tie} == set(wanted.split())


def test_those_who_are_none_of_them_are_no_part_of_the_sum(record_of):
    assert listed(record_of(SHOT)) == [("three", ("one", "two"), True)]


@pytest.mark.parametrize("text", APART)
def test_others_are_not(record_of, text):
    found = {tie for tie in ties(record_of(text)) if tie.startswith("one<")}
    assert not found
