"""Times that open the entries of a running report, and decimals that do not."""

import pytest


@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("Results are coming in. 21.45 Geert has thanked his 12 supporters.", "21.45", "time"),
        ("The polls have closed. 21.30-The second poll is out.", "21.30", "time"),
        ("The river is rising. 14.05 Residents of Oberau leave.", "14.05", "time"),
        ("The river is rising. 10.00-Firefighters bring 30 pumps.", "10.00", "time"),
        ("The mean fell. 14.05 residents of each ward fell ill.", "14.05", "rate"),
        ("Coast Guard Helicopter 214 had lost its tail.", "214", "identifier"),
        ("Six helicopter 12 crews met.", "12", "count"),
        ("The index fell. 12.45 Billion rupees were lost.", "12.45 Billion", "money"),
        ("The mean rose. 12.45 patients were seen a day.", "12.45", "rate"),
        ("They waited for four interminable months.", "four", "duration"),
    ],
)
def test_time_of_an_entry(record_of, text, number, kind):
    found = {figure.span.text: figure.type.value for figure in record_of(text).numbers}
    assert found[number] == kind
