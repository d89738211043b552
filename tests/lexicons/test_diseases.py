"""Names of diseases make a case a sick person."""

import pytest

from statextract.lexicons.diseases import load_diseases

ENTRIES = sorted(
    {entry.kind: entry for found in load_diseases().entries.values() for entry in found}.values(),
    key=lambda entry: entry.kind,
)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.kind)
def test_a_case_of_a_disease_is_sick(record_of, entry):
    assert [figure.outcome for figure in record_of(entry.example).figures] == ["sick"]
