"""What goes on from a part, and what is told of a part itself."""

import pytest
from tests.link.ties import ties

TOLD = [
    (
        (
            "The group said 320 civilians were killed in May. The victims included 120 people "
            "killed "
            "by mines. They also included 50 people who were killed under torture."
        ),
        "120<320 50<320",
    ),
    (
        (
            "The victims included 120 people killed by mines. They also included 50 people who "
            "were "
            "killed under torture."
        ),
        "",
    ),
    (
        (
            "The agency recorded 17,400 casualties: 6,600 killed and 10,800 injured. Out of those, "
            "2,200 casualties, with 500 killed and 1,700 wounded, were registered in the north."
        ),
        "6,600<17,400 10,800<17,400 2,200<17,400 500<2,200 1,700<2,200",
    ),
    (
        (
            "Police arrested 90 people. Of these, 40 suspects, with 30 men and 10 women, were "
            "held in "
            "Lyon."
        ),
        "40<90 30<40 10<40",
    ),
    (
        (
            "Police freed 14 children and arrested 10 men.\n\nThe 10 accused were taken to "
            "court.\n\n"
            "The accused revealed that the children belonged to different districts - 6 from "
            "Katihar, 2 "
            "from Gaya, 2 from Patna and 4 from Purnia."
        ),
        "10=10 6<14 2<14 4<14",
    ),
    (
        (
            "A jury split its verdict against eight people accused of running a ring. On Friday, a "
            "jury found two of the eight men guilty of conspiracy."
        ),
        "two<eight eight=eight",
    ),
    ("Israeli forces killed 90 Palestinians. The report said 12 students were killed.", "12<90"),
    ("Police held 12 Malian and Guinean migrants in Laayoune. Two suspects were arrested.", ""),
    (
        (
            "Agents arrested three Guatemalans, one Honduran and six Mexicans. They also said five "
            "drivers were arrested."
        ),
        "",
    ),
    (
        (
            "Some 45,774 arrivals were reported in all of 2022. It reached 40 people per boat in "
            "June "
            "2022."
        ),
        "",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=range(len(TOLD)))
def test_parts_go_to_their_own_group(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())
