"""Times of earlier events, and of records, are not those of the event that is told."""

import pytest

RECORDS = [
    ("The fire in Dhaka killed 46 people. It was the worst since a blaze in 2019, when 71 died.",
     [None, "2019"]),
    ("The attack killed nine people and was the deadliest in Mali since May 2021, when 30 died.",
     [None, "2021-05"]),
    ("The crash killed 46 people, the most since a ferry sank in 2014.", [None]),
    ("It was the deadliest storm since 2009, when a dam broke near Pune, killing 49 people.",
     ["2009"]),
    ("Nine people died in the worst flooding in Chile since 1997.", [None]),
    ("More than 40 people have died in the region since 2019.", ["2019/2025-04-24"]),
    ("Police have arrested 300 people in the first 10 months since May 2023.",
     ["2023-05/2025-04-24"]),
]  # fmt: skip
EARLIER = [
    (("The blaze killed 21 people. A fire at the same market in 2019 killed 35. Nine of the dead "
     "were children."), [None, "2019", None], "21"),
    (("The bus fell into a ravine, killing 14 people. In 2018 a similar crash killed 40. Six of "
     "the dead were women."), [None, "2018", None], "14"),
    (("A blast in Sulawesi killed 12 workers on Tuesday. An explosion there in 2014 left 27 dead. "
     "Three of those killed were engineers."), ["2025-04-22", "2014", "2025-04-22"], "12"),
]  # fmt: skip
FORMER = [
    "The quake in Peru killed 64 people. Saturday's toll was 51. Eleven of the dead were children.",
    (
        "The toll of the storm in Fiji rose to 64. The earlier figure was 51. Of the dead, 11 were "
        "fishermen."
    ),
    (
        "Those killed by the flood now number 64, and ten bodies were found on Monday; yesterday's "
        "figure was 51. Eleven of the dead are girls."
    ),
]


def times(record):
    return [figure.when for figure in record.figures if not figure.derived]


@pytest.mark.parametrize(("text", "wanted"), RECORDS, ids=[case[0][:40] for case in RECORDS])
def test_time_of_a_record_dates_only_what_was_then(record_of, text, wanted):
    assert times(record_of(text, published="2025-04-24")) == wanted


@pytest.mark.parametrize(("text", "wanted", "whole"), EARLIER, ids=[c[0][:40] for c in EARLIER])
def test_earlier_event_gives_neither_its_time_nor_its_victims(record_of, text, wanted, whole):
    record = record_of(text, published="2025-04-24")
    named = {figure.id: figure.span.text for figure in record.figures}

    assert times(record) == wanted
    assert named[record.figures[-1].of] == whole


@pytest.mark.parametrize("text", FORMER, ids=["saturday", "earlier", "yesterday"])
def test_group_is_of_the_toll_as_it_stands(record_of, text):
    record = record_of(text, published="2025-04-24")
    named = {figure.id: figure.span.text for figure in record.figures}

    assert named[record.figures[-1].of] == "64"


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("The toll of the storm in Fiji rose to 33.", 33),
        ("The toll of the war has passed 30,000.", 30_000),
        ("The death toll of the crash stood at 40.", 40),
    ],
    ids=["storm", "war", "crash"],
)
def test_toll_of_an_event_counts_its_dead(record_of, text, toll):
    (figure,) = record_of(text).figures

    assert (figure.quantity.value, figure.outcome.value) == (toll, "killed")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Twelve people from two villages died in March.", "2025-03"),
        ("Police in Kano arrested 14 people from four gangs in March.", "2025-03"),
        ("Some 40 migrants, from six countries, were rescued in March.", "2025-03"),
        ("Police held 14 people in raids against two gangs in March.", "2025-03"),
        ("Arrests rose to 194 from 187 in March.", None),
        ("There were 53 murders, down from 60 in March.", None),
        ("Most of the 40 people killed since 2019 were farmers.", "2019/2025-04-24"),
        ("The first forty refugees to arrive since March are Afghans.", "2025-03/2025-04-24"),
        ("Some 90 have died in the worst-hit province since March.", "2025-03/2025-04-24"),
        ("The 112 arrests are the most since 2016.", None),
    ],
    ids=str,
)
def test_where_they_are_from_compares_nothing(record_of, text, when):
    assert record_of(text, published="2025-04-24").figures[0].when == when
