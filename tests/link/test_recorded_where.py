"""What a place has of a total, behind "with"; rows whose labels end in a glued colon."""

import pytest


def wholes(record):
    named = {figure.id: figure.span.text for figure in record.figures}
    return [named.get(figure.of) for figure in record.figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police logged 64 arson cases, with Upper Karo recording 21 cases.", [None, "64"]),
        ("Police logged 64 arson cases nationwide, with Upper Karo reporting 21.", [None, "64"]),
        (
            "It logged 64 thefts, with Karo recording 21 thefts and Lom 14. Ock followed with 9.",
            [None, "64", "64", "64"],
        ),
        (
            "Uganda has 64 measles cases, with Gulu accounting for 21 cases and Lira 14.",
            [None, "64", "64"],
        ),
        (
            "The storm killed 64 people, with Upper Karo reporting 21 deaths and Lotheim 14.",
            [None, "64", "64"],
        ),
    ],
    ids=str,
)
def test_count_that_one_place_has_is_of_the_total(record_of, text, wanted):
    assert wholes(record_of(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Uganda has 64 measles cases, with Kenya recording 21 cases.",
        "Gulu logged 64 measles cases, with Lira recording 21 cases.",
        "Uganda has 64 measles cases, with neighbouring Karo recording 21 cases.",
        "Police logged 64 arson cases, with June recording 21 cases.",
        "Police logged 64 arson cases, with Upper Karo recording 21 arrests.",
        "Police logged 64 arson cases compared with Upper Karo recording 21 cases.",
        "The flu killed 64 people, with Upper Karo reporting 21 new cases.",
    ],
    ids=str,
)
def test_count_of_another_place_time_or_kind_is_not(record_of, text):
    assert wholes(record_of(text))[1] is None


def test_glued_colon_of_one_of_several_labels_makes_no_ratio(record_of):
    record = record_of(
        "The flood killed 96 people, the army said.\n\nThe deaths break down into:\n\n"
        "-Zone 2: 30\n\n-Zone 4: 57\n\n-Zone 11:9\n\nBoats searched on."
    )

    assert wholes(record) == [None, "96", "96", "96"]
    assert [len(partition.parts) for partition in record.partitions] == [3]


@pytest.mark.parametrize(
    "text", ["Men outnumber women 3:1 in the camp.", "Girls outnumber boys 4:1\n\nNine girls fled."]
)
def test_ratio_stays_one(record_of, text):
    assert [n.type.value for n in record_of(text).numbers][:1] == ["share"]
