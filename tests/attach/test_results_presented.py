"""Results that somebody published: their period dates what they tell, the day does not."""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        (
            "BRASÍLIA, June 12, 2024 – The Ministry presented today the results of its inspections"
            " from January to May. Inspectors removed 1,248 children from child labour."
        ),
        {"1,248": "rescued when:2024-01/2024-05"},
    ),
    (
        (
            "LIMA, 14 November 2023 – The institute published on Tuesday, after a delay that the"
            " unions had complained of, its figures for October. Police arrested 310 people."
        ),
        {"310": "arrested when:2023-10"},
    ),
    (
        (
            "RABAT, 9 April 2024 – The navy presented its balance for March on Monday. Crews saved"
            " 640 people and found 12 bodies."
        ),
        {"640": "rescued when:2024-03", "12": "killed when:2024-03"},
    ),
    (
        (
            "RABAT, 9 April 2024 – The navy presented a new crew on Monday. A boat sank off Sale"
            " the same day. Crews saved 64 people."
        ),
        {"64": "rescued"},
    ),
    (
        (
            "GENOA, 9 April 2024 – The union published a report in March. It says that six nurses"
            " were killed and 40 injured."
        ),
        {"six": "killed no:when", "40": "injured no:when"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), READINGS)
def test_results_are_of_their_period(text, expected):
    assert_read(text, expected)


def test_a_new_crew_is_no_result():
    with pytest.raises(AssertionError):
        assert_read(READINGS[3][0], {"64": "when:2024-03"})
