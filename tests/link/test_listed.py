"""Lists are of the total told before them by what they name, not because they add up to it."""

import pytest


def wholes(record):
    named = {figure.id: figure.span.text for figure in record.figures}
    return [named.get(figure.of) for figure in record.figures]


def loud(record):
    return [f.message for f in record.findings if f.level.value in ("error", "warning")]


BULLETS = (
    "The report counts 187 violations in Mali. It distinguishes four types of violation:\n\n"
    "- arrest: {arrests}\n- assault: 51\n- threats: 29\n- other: 37\n\n"
    "Segou alone accounts for 74 violations. Gao follows with 31."
)


def test_bullets_are_of_what_their_introduction_names(record_of):
    record = record_of(BULLETS.format(arrests=70))

    assert wholes(record) == [None, None, "187", "187", "187", "187", "187", "187"]
    assert loud(record) == []


def test_bullets_that_do_not_add_up_keep_their_total(record_of):
    assert loud(record_of(BULLETS.format(arrests=75)))


NAMED = [
    ("Some 178,000 people came by sea. Italy saw 66,300, Malta 48,100 and Spain 36,900.", 3),
    ("The toll has reached 145. Kalu reported 90 deaths, Badin 40 and Thatta 10.", 3),
    ("Nine of the 26 defendants were held in Tampa, seven more in Reno and six in Miami.", 3),
    ("Some 900 nurses marched. Italy took in 66,300, Malta 48,100 and Spain 36,900.", 0),
    ("The storm killed 145. Kalu arrested 90 looters, Badin 40 and Thatta 10.", 0),
]


@pytest.mark.parametrize(("text", "parts"), NAMED, ids=range(len(NAMED)))
def test_named_items_are_of_the_count_told_right_before(record_of, text, parts):
    assert sum(whole is not None for whole in wholes(record_of(text))) == parts
