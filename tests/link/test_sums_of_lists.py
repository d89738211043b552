"""Lists whose sum stands behind them or before them, and lists that leave verb and noun out."""

import pytest
from tests.link.ties import listed

SUMMED = {
    "in all": (
        "Guards caught 12 men and 15 women, 27 in all.",
        [("27", ("12", "15"), True)],
    ),
    "a total of": (
        "Lima logged 300 cases and Cuzco 120, a total of 420.",
        [("420", ("300", "120"), True)],
    ),
    "of two places": (
        "Nine miners died in Lima and 15 in Cuzco, 24 altogether.",
        [("24", ("Nine", "15"), True)],
    ),
    "with a noun": (
        "Guards caught 12 men and 15 women: 27 people in all.",
        [("27", ("12", "15"), True)],
    ),
    "in the next sentence": (
        "Lima logged 300 cases and Cuzco 120. In all there were 420 cases.",
        [("420", ("300", "120"), True)],
    ),
    "other sum": ("Guards caught 12 men and 15 women, 72 in all.", []),
    "nothing before": ("Guards caught 12 men on Monday, 27 in all.", []),
}


@pytest.mark.parametrize(("text", "expected"), SUMMED.values(), ids=SUMMED)
def test_a_sum_behind_a_list_is_its_whole(record_of, text, expected):
    assert [each for each in listed(record_of(text)) if each[2]] == expected


HEADED = {
    "regions": (
        "The northern region logged 120 cases, the southern 80. In all, 200 cases were logged.",
        [("200", ("120", "80"), True)],
    ),
    "three regions": (
        (
            "The coastal districts had 34 deaths, the hill districts 12 and the eastern nine, 55 "
            "in all."
        ),
        [("55", ("34", "12", "nine"), True)],
    ),
    "town and country": (
        "Urban areas reported 300 cases and rural areas 120, 420 in all.",
        [("420", ("300", "120"), True)],
    ),
    "before": (
        (
            "A total of 200 cases were logged in May. The eastern province recorded 120, the "
            "western 80."
        ),
        [("200", ("120", "80"), True)],
    ),
    "kinds of places": (
        "There were 200 complaints in May. Schools received 120 complaints and hospitals 80.",
        [("200", ("120", "80"), True)],
    ),
    "a record": (
        "There were 200 complaints in May. The capital had 120 complaints, the previous high 80.",
        [],
    ),
    "another disease": (
        (
            "There were 200 cases of measles in May. The army also had 120 cases of cholera and 80 "
            "of polio."
        ),
        [],
    ),
    "another month": (
        (
            "There were 200 attacks in May. In June there were 120 attacks in towns and 80 in "
            "villages."
        ),
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HEADED.values(), ids=HEADED)
def test_subjects_without_a_verb_have_counts_of_their_own(record_of, text, expected):
    assert listed(record_of(text)) == expected
