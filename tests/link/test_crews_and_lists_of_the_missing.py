"""Passengers beside a crew, lists of the missing, and what a headline and its story share."""

import pytest
from tests.link.ties import ties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The train was carrying 239 passengers and 15 crew members. Six people were killed.",
            "",
        ),
        (
            "The train was carrying 239 passengers and 15 crew members. Six passengers died.",
            "Six<239",
        ),
        ("The train was carrying 239 people. Six people were killed.", "Six<239"),
        (
            (
                "There were 90 offences in 2024. This included 40 hate crimes and eight rural hate "
                "crimes. Half of the hate crimes were assaults."
            ),
            "40<90 eight<90 Half<40",
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_ties(record_of, text, told):
    assert ties(record_of(text)) == set(told.split())


def test_those_still_missing_and_those_found_are_all_who_were(record_of):
    text = (
        "Search finds one body, {} still missing after ferry sinks off Chile\n\n"
        "Divers have found one body in their search for 38 people reported missing after their "
        "ferry sank off Chile, the navy said."
    )

    codes = [
        {(f.code, f.kind.value) for f in record_of(text.format(left)).findings} for left in (37, 27)
    ]
    assert [("DUP001", "review") in told for told in codes] == [False, True]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It is possible that the death toll, which stands at 87, will rise.", "asserted"),
        ("The toll, now at 40, could rise further.", "asserted"),
        ("The toll could rise to 40, officials say.", "unrealised"),
    ],
)
def test_a_level_told_aside_is_so(record_of, text, status):
    assert record_of(text).figures[0].status == status


def test_who_is_on_the_list_of_the_missing_is_missing(record_of):
    [missing] = record_of("Some 200 people remain on the list of the missing.").figures
    [sought] = record_of("Some 200 people remain on the list of voters.").figures

    assert (missing.outcome, sought.outcome) == ("missing", None)


def test_a_number_according_to_somebody_counts_its_own_noun(record_of):
    text = "The number of murders according to police figures has doubled from 40 to 81."

    assert [figure.unit for figure in record_of(text).figures] == ["case", "case"]
