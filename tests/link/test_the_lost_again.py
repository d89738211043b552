"""The missing and the dead of a headline told again, and counts that only look like them."""

import pytest
from tests.link.ties import ties

AGAIN = [
    (
        (
            "Six bodies recovered in pit collapse, four still missing\n\nRescuers recovered "
            "the bodies of two more miners, bringing the toll to six. The search for the remaining "
            "four missing miners went on."
        ),
        {"two<six", "six=Six", "four=four"},
    ),
    (
        "Eight men died and another ten were missing. Hopes for the other ten trapped were slim.",
        {"ten=ten"},
    ),
    (
        (
            "Hotel falls: dozens missing\n\nAt least 96 people remain missing. Some 130 were "
            "rescued. An additional 96 remain missing, an aide said."
        ),
        {"96=dozens"},
    ),
    ("Ten were missing in Mao. Another ten were missing in Bol.", set()),
    (
        "11 dead, dozens missing in storm\n\nAt least 11 are dead, and dozens more are missing.",
        {"11=11", "dozens=dozens"},
    ),
    ("Five killed in Goma\n\nFive more were killed in Goma on Friday.", set()),
    (
        (
            "Two women were stabbed to death and two others are recovering in hospital in Porto. "
            "Detectives hope to speak to the two survivors."
        ),
        {"two=two"},
    ),
    (
        (
            "A girl was among 18 victims of a fire in Bari. Officials said 18 people were killed, "
            "among them five guards."
        ),
        {"18=18", "five<18"},
    ),
    (
        "As many as eight fighters blew themselves up. Up to eight militants were killed, he said.",
        {"eight=eight"},
    ),
    (
        (
            "At least 54 killed in Chad jet crash\n\nThere were 54 passengers and five crew on "
            "board the jet."
        ),
        set(),
    ),
    (
        (
            "At least 42 people were wounded in the blasts. One ministry said 48 were wounded, "
            "while the other put the toll at 15 dead and 42 injured."
        ),
        {"42=42"},
    ),
    (
        (
            "In one of the worst losses in years, at least 32 people, including children, were "
            "killed and 200 are missing as a ferry packed with 300 passengers sank."
        ),
        {"32<300", "200<300"},
    ),
    (
        (
            "At least 54 people, including 14 herdsmen, were killed in Borno. Gunmen killed 14 "
            "nomadic herders in a village, an aide said."
        ),
        {"14<54", "14=14"},
    ),
    (
        "91 killed in Madhya Pradesh fire\n\nNinety one people were killed in Dorna district.",
        {"Ninety_one=91"},
    ),
]


@pytest.mark.parametrize(("text", "tied"), AGAIN)
def test_only_the_same_people_are_told_again(text, tied, record_of):
    assert ties(record_of(text)) == tied
