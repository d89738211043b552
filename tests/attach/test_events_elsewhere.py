"""The day of another event is not that of the story."""

import pytest

TEXTS = [
    (
        (
            "Two die in jail riot\n\nTwo days of riots in Sucre left two dead and nine hurt. They "
            "began on Monday. On Friday, three inmates died in the neighbouring state of Zulia."
        ),
        ["2025-04-21", "2025-04-21", "2025-04-21", "2025-04-18"],
    ),
    (
        (
            "Two people died when a bus hit a wall in Kogi. Nine were hurt. In a separate crash on "
            "Sunday, three people died in Benin."
        ),
        [None, None, "2025-04-20"],
    ),
    (
        (
            "Five people were shot dead in a bar in Natal. In another shooting on Saturday, two "
            "died "
            "in Durban."
        ),
        [None, "2025-04-19"],
    ),
    # the first sentence tells the story's own event
    (
        "A blast in neighbouring Niger killed two on Sunday. Nine were hurt.",
        ["2025-04-20", "2025-04-20"],
    ),
    (
        "Two people died when a bus hit a wall. The crash happened on Sunday. Nine were hurt.",
        ["2025-04-20", "2025-04-20"],
    ),
]


@pytest.mark.parametrize(("text", "days"), TEXTS)
def test_day_of_another_event_is_not_carried(record_of, text, days):
    record = record_of(text, published="2025-04-24")

    assert [f.when for f in record.figures if not f.derived] == days


def test_victims_of_another_event_are_none_of_the_first(record_of):
    record = record_of(TEXTS[2][0])

    assert [f.of for f in record.figures] == [None, None]
