"""Dense releases that add up, and one changed number in each that must be told."""

import pytest

from statextract import extract
from statextract.model.vocabulary import Level

RELEASES = {
    "those whose sex was not recorded": (
        (
            "A record 5,297 potential victims were referred. Of them, {} (75%) were male and 1,322"
            " (25%) female; for two the gender was not recorded."
        ),
        ("3,973", "3,376"),
    ),
    "a share belongs to the count before its brackets": (
        (
            "Of the 5,297 victims, adults made up 3,549 (67%) and children {} (31%); for the"
            " other 106 the age was unknown."
        ),
        ("1,642", "2,462"),
    ),
    "a verb left out behind a noun": (
        "Of the 90 held, Poles accounted for 40 and Czechs {}; the other 15 were Danes.",
        ("35", "53"),
    ),
    "the dead are no whole of the cases by state": (
        (
            "By 9 May {} measles cases, including four deaths, were known in three countries: Chad"
            " (1,001), Mali (980) and Togo (344)."
        ),
        ("2,325", "2,352"),
    ),
}


def loud(text: str) -> list[str]:
    levels = (Level.ERROR, Level.WARNING)
    return [found.code for found in extract(text).findings if found.level in levels]


@pytest.mark.parametrize("name", RELEASES)
def test_a_release_that_adds_up_is_silent(name: str) -> None:
    text, (right, _) = RELEASES[name]
    assert loud(text.format(right)) == []


@pytest.mark.parametrize("name", RELEASES)
def test_a_changed_number_is_told(name: str) -> None:
    text, (_, wrong) = RELEASES[name]
    assert loud(text.format(wrong)) != []


@pytest.mark.parametrize(
    "text",
    [
        "In all 73 victims were rescued. Eighteen victims are in shelters; 55 are at home again.",
        "In the first lorry were 52 people from Guatemala (30), Honduras (14) and Peru (eight).",
        (
            "A flight brought 162 Bangladeshis home on Thursday, its third this month. In all 485"
            " people came back in June, 161 on the first flight and 162 on the second."
        ),
    ],
)
def test_what_adds_up_in_another_way_is_silent(text: str) -> None:
    assert loud(text) == []
