"""Short months in ranges, months up to a day, and days counted from that of saying."""

import pytest

CASES = [
    ("Nine died from Jan. to Oct. 2024.", ["2024-01/2024-10"]),
    ("Nine died between Jan. and March.", ["2025-01/2025-03"]),
    ("In the period Jan. to March, nine died.", ["2025-01/2025-03"]),
    ("We went to see Jan and Mar in the ward.", []),
    ("Nine died in the period January to October 21, 2024.", ["2024-01/2024-10-21"]),
    ("Nine died in the period of January to June 2024.", ["2024-01/2024-06"]),
    (
        "A hall fell a day earlier, killing nine, officials said on Thursday.",
        ["2025-04-23", "2025-04-24"],
    ),
    (
        "Seven died in a blast two days earlier, the firm said on Wednesday.",
        ["2025-04-21", "2025-04-23"],
    ),
    (
        "A hall fell on Monday. A day earlier, a wall fell, officials said on Thursday.",
        ["2025-04-21", "2025-04-20", "2025-04-24"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_dates(record_of, text, wanted):
    assert [date.value for date in record_of(text, published="2025-04-24").dates] == wanted
