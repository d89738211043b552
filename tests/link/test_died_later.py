"""Those who died at once and those who died later are all who died."""

import pytest
from tests.link.ties import listed

ALL = {
    "on the spot": (
        "A truck killed 14 pilgrims in Nepal. Twelve died on the spot and two in hospital.",
        ("14", ("Twelve", "two"), True),
    ),
    "bodies": (
        (
            "A bomb killed nine people in Mosul. Seven bodies were brought to a clinic, while two "
            "people died during treatment."
        ),
        ("nine", ("Seven", "two"), True),
    ),
    "of their injuries": (
        (
            "Two lorries met, killing 11 people. Nine bodies were found in the wreckage "
            "and two people died of their injuries."
        ),
        ("11", ("Nine", "two"), True),
    ),
    "two sentences": (
        (
            "A fire in a Fiji hostel killed eight men. Five burned to death in the building. "
            "Three others died in hospital."
        ),
        ("eight", ("Five", "Three"), True),
    ),
    "too many": (
        (
            "Five climbers were killed in Peru. Three died instantly and four on the way "
            "to hospital."
        ),
        ("Five", ("Three", "four"), True),
    ),
}


@pytest.mark.parametrize(("text", "partition"), ALL.values(), ids=ALL)
def test_those_who_died_at_once_and_later_are_all(record_of, text, partition):
    assert listed(record_of(text)) == [partition]


OPEN = {
    "the other": (
        "A wall fell in Pune, killing seven. Four workers died on the spot and two in hospital; "
        "the other died at home a week later."
    ),
    "not told how": (
        "A crash killed 12 people in Peru. Eight of the dead were women and two died in hospital."
    ),
    "taken there": (
        "Ten people died in a crash in Chad. Six died at the scene and 20 were taken to hospital."
    ),
    "another crash": (
        "Ten people died in a storm in Chad. Police recalled the scene of a crash in which four "
        "died and three in hospital."
    ),
}


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN)
def test_other_deaths_are_not_all(record_of, text):
    assert not any(complete for _, _, complete in listed(record_of(text)))


def test_of_two_tolls_the_one_that_they_make_up_is_meant(record_of):
    text = (
        "At least 20 people died in a mine in Congo, the governor said; a monitor put the toll at "
        "32. Eighteen bodies were found and two people died on the way to hospital."
    )
    assert listed(record_of(text)) == [("20", ("Eighteen", "two"), True)]


@pytest.mark.parametrize(
    ("later", "levels"),
    [("two", []), ("six", ["error"]), ("one", ["warning"])],
    ids=["all", "too many", "too few"],
)
def test_their_sum_is_checked(record_of, later, levels):
    record = record_of(
        f"A truck killed 14 pilgrims in Nepal. Twelve died on the spot and {later} in hospital."
    )
    assert [f.level.value for f in record.findings if f.kind.value in ("fail", "review")] == levels


def test_of_two_tolls_that_they_miss_the_headlined_one_is_meant(record_of):
    text = (
        "Collapse in Congo kills 20\n\nAt least 20 people died in a mine in Congo, the governor "
        "said; a monitor put the toll at 32. Eighteen bodies were found and four people died on "
        "the way to hospital."
    )
    assert listed(record_of(text)) == [("20", ("Eighteen", "four"), True)]
