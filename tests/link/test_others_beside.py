"""What goes on from a list of some: others beside a place's, kinds of the next sentence."""

import pytest


def ties(record):
    """Each tie as "part<whole", as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {f"{f.span.text}<{printed[f.of]}" for f in record.figures if f.of is not None}


TIED = [
    (
        "Police held 95 people in raids, including 60 in Leeds, while 30 others were held in York.",
        "60<95 30<95",
    ),
    (
        (
            "Some 2,500 injured people were in hospital, including 1,900 in Gaza, while 700 others "
            "were treated in Hebron."
        ),
        "1,900<2,500 700<2,500",
    ),
    ("Officials confirmed 50 deaths, including 30 in Ayr, with 15 others in Troon.", "30<50 15<50"),
    (
        (
            "There were 298 people on board, including 154 Dutch nationals. There were also 43 "
            "Malaysians and 27 Australians."
        ),
        "154<298 43<298 27<298",
    ),
    (
        (
            "A total of 120 people were rescued, including 30 Syrians. Others were 12 Malians and "
            "nine Gambians."
        ),
        "30<120 12<120 nine<120",
    ),
    (
        (
            "In Texas 61 people were infected. Out of 44 people with information available, 19 are "
            "in hospital. Thirty (77%) of 39 people interviewed ate eggs."
        ),
        "44<61 19<44 39<61 Thirty<39 77%<39",
    ),
    (
        "As of May, 61 people were infected. Of the 44 people who were interviewed, 31 ate eggs.",
        "44<61 31<44",
    ),
    ("Salmonella has sickened 61 people. Some 65% of patients are women.", "65%<61"),
    (
        (
            "The storm killed 92 people and left 45 missing. At least 36 people were killed and 38 "
            "are missing in Lai Chau, and the toll may rise since some roads are cut."
        ),
        "36<92 38<45",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIED, ids=[text for text, _ in TIED])
def test_what_goes_on_is_of_the_same_group(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


APART = [
    ("Some 40 people died, including 12 in Oran, while 90 others were hurt.", "12<40"),
    ("The ferry had 95 aboard, including 60 from Oslo, and 30 others stood on the quay.", "60<95"),
    ("A fire killed 12 people, including three children, while 20 others were hurt.", "three<12"),
    (
        "Ohio has 95 cases, including 60 in Ayr, while 30 other cases are in neighbouring Iowa.",
        "60<95",
    ),
    ("Fifty died, including 30 Poles. There were also 12 Danes among the injured.", "30<Fifty"),
    (
        "Police held 90 people, including 40 Poles. There were also 12 Danes on a second bus.",
        "40<90",
    ),
    ("The ferry had 80 passengers, including 30 Poles. There were also 12 cars.", "30<80"),
    ("The quake killed 61 and injured 700. The 2009 quake killed 309 and injured 1,500.", ""),
    (
        (
            "Storms killed 18 people and left five missing in France. In Portugal two people were "
            "killed and one was missing."
        ),
        "",
    ),
    ("The fever has sickened 61 people. Some 70 percent of patients with asthma smoke.", ""),
    ("Cholera has killed 310 people in Nigeria. In neighbouring Niger, 58 people died.", ""),
]


@pytest.mark.parametrize(("text", "expected"), APART, ids=[text for text, _ in APART])
def test_what_is_of_others_is_not_tied(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())
