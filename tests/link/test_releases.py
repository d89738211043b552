"""What releases of police and prosecutors tell of several raids, and again in other words."""

import pytest
from tests.link.ties import listed, ties

APART = [
    (
        (
            "In the first operation, four suspects were arrested in Malta. The Greek authorities "
            "arrested five suspects and searched nine places."
        ),
        set(),
    ),
    (
        (
            "Four suspects were arrested in Malta. Agents ran another raid in Patras, arresting "
            "one suspect."
        ),
        set(),
    ),
    ("Six people were held in raids in Lyon. Five other men have been convicted of fraud.", set()),
    ("Six people were held in raids in Lyon. Five men have been convicted of fraud.", {"Five<Six"}),
    ("There are around 60 gangs in Quito. Police searched 40 of these flats.", set()),
    ("Police searched 60 houses in Quito. They sealed 40 of these homes.", {"40<60"}),
    ("The fund paid 60 nurses in Fes. Ten of these nurses lost a flat.", {"Ten<60"}),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_what_is_of_another_raid_or_kind_is_no_part(record_of, text, expected):
    assert ties(record_of(text)) == expected


def test_a_headline_is_filled_by_raids_that_go_on_likewise(record_of):
    record = record_of(
        "Agency arrests 50 fraudsters\n\nNo fewer than 50 individuals were arrested in three "
        "states of Nigeria. Agents held 27 suspects in Lodu on Friday. In a similar operation on "
        "Thursday, the unit arrested 18 suspects in Barra. Officers also apprehended five "
        "suspects in Kemi on Tuesday."
    )

    assert listed(record) == [("50", ("27", "18", "five"), True)]


@pytest.mark.parametrize(
    "saying",
    ["said that out of", "went on to say that out of", "explained that among", "said that of"],
)
def test_a_frame_stands_behind_a_saying(record_of, saying):
    record = record_of(
        f"Guards arrested 14 suspected smugglers in Oyo. A major {saying} the 14 smugglers "
        "arrested, nine were men and five were women."
    )

    assert ties(record) == {"14=14", "nine<14", "five<14"}
