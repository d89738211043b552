"""Which of two groups told before a sentence goes on with: the one that its parts add up to."""

import pytest
from tests.link.ties import listed, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Inspectors stopped 760 drivers, of whom 240 were fined. Of them, 190 were men "
                "and 50 were women."
            ),
            {"240<760", "190<240", "50<240"},
        ),
        (
            "Inspectors stopped 760 drivers and fined 240. They were 190 men and 50 women.",
            {"240<760", "190<240", "50<240"},
        ),
        (
            "Nurses tested 900 pupils, of whom 310 had worms. Of those, 120 were treated.",
            {"310<900", "120<310"},
        ),
        (
            "Guards searched 1,400 miners, 52 of whom were held. Of those, 40 were Malians.",
            {"52<1,400", "40<52"},
        ),
        (
            (
                "Inspectors stopped 760 drivers, of whom 240 were fined. Of the drivers, 190 "
                "were Poles and 50 were Czechs."
            ),
            {"240<760", "190<760", "50<760"},
        ),
        (
            (
                "Inspectors stopped 760 drivers, of whom 240 were fined. Of them, 170 were Poles "
                "and 90 were Czechs."
            ),
            {"240<760", "170<760", "90<760"},
        ),
        (
            "Nurses tested 900 pupils, of whom 310 had worms. Of those, 520 were girls.",
            {"310<900", "520<900"},
        ),
        (
            (
                "Nurses tested 900 pupils, of whom 310 were girls and 80 were ill. Of those, 50 "
                "were treated."
            ),
            {"310<900", "80<900", "50<900"},
        ),
    ],
    ids=[
        "of them",
        "they",
        "of whom, of those",
        "whom, of those",
        "named",
        "other sum",
        "too many",
        "two set apart",
    ],
)
def test_them_are_the_nearest_group_that_the_parts_make_up(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_the_smaller_group_is_split_without_an_alarm(record_of):
    record = record_of(
        "Guards searched 1,400 miners, 52 of whom were held. Of those, 40 were Malians and 12 "
        "were Guineans."
    )

    assert listed(record) == [("52", ("40", "12"), True)]
    assert all(finding.kind.value == "pass" for finding in record.findings)
