"""Convictions and offences on somebody's record, which count no people and no cases."""

import pytest

from statextract.model.vocabulary import Unit


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("At least 40 drivers had multiple criminal convictions.", "person object"),
        ("The baker had nine convictions for theft.", "object"),
        ("He has 15 prior arrests in Malaga.", "object"),
        ("The court in Oulu recorded 12 convictions last year.", "person"),
        ("Prosecutors in Accra had 40 convictions last year.", "person"),
        ("Police in Leeds charged 14 men with 96 offences.", "person object"),
        ("Two teenagers face a total of 19 offences.", "person object"),
        ("Three brothers were convicted of 12 crimes in Cork.", "person object"),
        ("Police recorded 96 offences in the district last month.", "case"),
        ("Police charged 14 men in connection with 96 offences.", "person case"),
    ],
    ids=str,
)
def test_what_is_on_a_record_counts_no_people_and_no_cases(record_of, text, units):
    found = [figure.unit for figure in record_of(text).figures]

    assert found == [Unit(unit) for unit in units.split()]
