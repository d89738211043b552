"""The day on which somebody said something lies behind, whatever is said to come."""

import pytest

SAID = [
    ("The chain said Tuesday it will cut 1,200 jobs.", ["2025-04-22"]),
    ("The agency announced Monday that it will vaccinate children on Friday.",
     ["2025-04-21", "2025-04-25"]),
    ("The ministry confirmed on Wednesday the camp will close next week.",
     ["2025-04-23", "2025-04-28/2025-05-04"]),
    ("Officials told reporters Wednesday a hearing will be held soon.", ["2025-04-23"]),
    ("The court said on 13 March that nine men will be tried.", ["2025-03-13"]),
    # what is said may be of that day
    ("The minister said Friday will be a holiday.", ["2025-04-25"]),
    ("The club announced Saturday's match will go ahead.", ["2025-04-26"]),
    ("The court will sit on Friday.", ["2025-04-25"]),
    ("The ship, he said, will leave on Saturday.", ["2025-04-26"]),
    ("The centre expects 45 degrees this weekend.", ["2025-04-26/2025-04-27"]),
    ("Officials expected 300 people on Friday, but 40 came.", ["2025-04-18"]),
    ("It was announced on Tuesday and will start on Friday.", ["2025-04-22", "2025-04-25"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID, ids=[case[0][:48] for case in SAID])
def test_day_of_saying_lies_behind(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [date.value for date in record.dates] == wanted
