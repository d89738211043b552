"""Whom parts are of in plain stories, told before anybody looked at what the rules can do."""

import pytest


def ties(record):
    spans = {figure.id: figure.span.text for figure in record.figures}
    return [(figure.span.text, spans.get(figure.of)) for figure in record.figures]


STORIES = [
    (
        ("Four people were shot, two of them fatally. The two other victims were taken to "
        "hospital; one is in critical condition and the other is stable."),
        [("Four", None), ("two", "Four"), ("two", "Four"), ("one", "two")],
    ),
    (
        "Of the nine held, seven were freed. The other two are in jail; one is a minor.",
        [("nine", None), ("seven", "nine"), ("two", "nine"), ("one", "two")],
    ),
    (
        "Of the nine held, five are women and the other four are men; six are Thai.",
        [("nine", None), ("five", "nine"), ("four", "nine"), ("six", "nine")],
    ),
    (
        ("Crews saved 212 people. The first boat carried 61 men, among them nine minors; 88 "
        "people, including 14 women, were in the second; and 63 were aboard the third."),
        [("212", None), ("61", "212"), ("nine", "61"), ("88", "212"), ("14", "88"), ("63", "212")],
    ),
    (
        ("Police held 78 men and 43 women. The 121 suspects are linked to fraud. Fifteen of those "
        "held have been charged."),
        [("78", "121"), ("43", "121"), ("121", None), ("Fifteen", "121")],
    ),
    (
        "Police held 78 men and 43 women. Fifteen of those held have been charged.",
        [("78", None), ("43", None), ("Fifteen", None)],
    ),
    (
        "Police held 78 men and 43 women. Fifteen of the women have been charged.",
        [("78", None), ("43", None), ("Fifteen", "43")],
    ),
    (
        ("Twenty-one people were killed and 14 injured in a crash. Thirteen of the dead were women "
        "and three children. Ten of the casualties were Danes."),
        [
            ("Twenty-one", None), ("14", None), ("Thirteen", "Twenty-one"), ("three", "Twenty-one"),
            ("Ten", None),
        ],
    ),
    (
        ("The state has 624 measles cases. Sixty-four patients are in hospital. Gaines has 386 "
        "cases, or 62% of the total. Among the patients, 605 were unvaccinated."),
        [("624", None), ("Sixty-four", "624"), ("386", None), ("62%", "624"), ("605", "624")],
    ),
    (
        ("Gunmen seized 73 pupils in Nigeria's Zamfara state. The attack came days after 39 "
        "students were seized in neighbouring Kaduna."),
        [("73", None), ("39", None)],
    ),
    (
        ("Drones killed nine people and hurt 63 in Kyiv, Ukraine's rescuers said. In the Kharkiv "
        "region two people were killed."),
        [("nine", None), ("63", None), ("two", None)],
    ),
    (
        "Floods killed 40 people in the Philippines. In Cebu, 12 people died.",
        [("40", None), ("12", "40")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STORIES, ids=[case[0][:40] for case in STORIES])
def test_parts_are_of_those_told(record_of, text, expected):
    record = record_of(text)

    assert [pair for pair in ties(record) if pair[0] != "the rest"] == expected
    assert not [f for f in record.findings if f.kind in ("fail", "review") and f.level == "error"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Police held 186 foreigners. Those held were 97 Chinese, 52 Thais and 37 Lao.", "186"),
        ("Nine people died and 12 were hurt. Those hurt were two Danes and four Poles.", "12"),
        ("The gang held 30 men. Those in charge were two Nigerians and three Malians.", None),
    ],
    ids=["held", "hurt", "in charge"],
)
def test_those_are_what_they_are_said_to_be(record_of, text, whole):
    record = record_of(text)

    assert {whole_of for _, whole_of in ties(record)[-2:]} == {whole}


def test_sum_of_those_held_is_checked(record_of):
    record = record_of(
        "Police held 186 foreigners. Those held were 97 Chinese, 62 Thais and 37 Lao."
    )

    assert [f.kind for f in record.findings if f.level == "warning"] == ["review"]
