"""Standing counts of the dead and the well, told before the sick of whom they are."""

import pytest
from tests.link.ties import ties

QATAR = (
    "The ministry announced the recovery of 31 people, bringing the total number of people who "
    "have recovered to date to 260. The total number of deaths now touches nine. The total number "
    "of infections now stands at 3,120 and the active cases now are 2,851."
)
TOLD = [
    (QATAR, "31<260 260<3,120 nine<3,120 2,851<3,120"),
    (
        (
            "The total number of deaths has reached 44. The total number of cholera cases stands "
            "at "
            "910, the ministry said."
        ),
        "44<910",
    ),
    (
        (
            "Cholera has killed 154 people across many states so far. The agency said 891 cholera "
            "cases were confirmed.\n\nIt said 154 deaths have been reported across the states, a "
            "case "
            "fatality rate of 17.3%."
        ),
        "154<891 17.3%<891",
    ),
]
APART = [
    (
        "The total number of deaths in the war has reached 44. The total number of cholera cases "
        "stands at 910."
    ),
    (
        "The total number of deaths in Togo has reached 44. The total number of cholera cases in "
        "Peru "
        "stands at 910."
    ),
    "The total number of deaths has reached 944. The total number of cholera cases stands at 910.",
    "Two people died on Monday. The total number of cholera cases stands at 910.",
    "The total number of road deaths reached 44. The total number of cholera cases stands at 910.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_outcomes_are_of_the_sick_told_behind_them(record_of, text, wanted):
    assert set(wanted.split()) <= ties(record_of(text))


@pytest.mark.parametrize("text", APART)
def test_other_deaths_are_not(record_of, text):
    assert not {tie for tie in ties(record_of(text)) if tie.endswith("<910")}
