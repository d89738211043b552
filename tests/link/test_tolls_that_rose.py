"""What a toll has risen from, and what has raised it."""

import pytest

ROSE = {
    "after": "Officials said the toll had risen from 18 after three people died in hospital.",
    "when": "The death toll climbed from 40 on Monday when nine bodies were found in a well.",
    "as": "The number of arrests rose from 52 in May as 12 men were held in Turin.",
}


@pytest.mark.parametrize("text", ROSE.values(), ids=ROSE)
def test_what_raised_a_toll_is_not_the_new_toll(record_of, text):
    record = record_of(text)
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
    assert not [r for r in record.relations if r.kind.value == "change"]


CHANGED = {
    "from and to": "The death toll rose from 40 to 49 after nine bodies were found.",
    "to and from": "The death toll rose to 21 from 18 after three people died in hospital.",
    "with a year between": "The number of arrests fell from 90 last year to 40.",
}


@pytest.mark.parametrize("text", CHANGED.values(), ids=CHANGED)
def test_the_new_toll_is_found_beside_its_cause(record_of, text):
    assert [r.kind.value for r in record_of(text).relations].count("change") == 1
