"""Counts that stand as parts of a group do and are none."""

import pytest

APART = {
    "joined forces": (
        "Police arrested 40 people in Lyon and 30 in Nice. "
        "Together with gendarmes they arrested 68 people in Paris."
    ),
    "two fates": (
        "Fire killed nine people in Accra and 20 in Kumasi. "
        "With the 31 held last week, the number of suspects now stands at 60."
    ),
    "who looked": "Five nurses were infected after testing 300 patients in Kano.",
    "searchers": "Two guards were arrested after searching 40 women at the prison in Lima.",
    "witnesses": "Detectives questioned 200 witnesses and arrested 12.",
    "evacuated": "Police questioned 60 villagers, and 90 were evacuated.",
    "another source": "The ministry said 79 people were sick. The Red Cross has counted 70.",
    "for a time": (
        "Officers arrested 308 people in May. "
        "They held 83 for a day, 44 for six days and 20 for a week."
    ),
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_no_count_is_tied(text, record_of):
    record = record_of(text)

    assert [f.span.text for f in record.figures if f.of] == []
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_other_countries_in_brackets_do_not_make_up_a_total(record_of):
    record = record_of("The disease killed 100 people in Chile (Peru: 60; Bolivia: 38).")

    assert not record.partitions
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_gunmen_told_in_passing_are_none_of_the_dead(record_of):
    record = record_of("Of the 80 people killed when two gunmen opened fire, 15 were girls.")

    assert [f.span.text for f in record.figures if f.of] == ["15"]


def test_those_called_so_before_are_taken_up_by_their_name(record_of):
    record = record_of(
        "Raiders held 58 people. 49 of those held are foreigners and nine are Chileans. "
        "Of the foreigners, 31 are Bolivians and 18 Haitians."
    )

    numbers = {f.id: f.span.text for f in record.figures}
    assert [numbers.get(f.of) for f in record.figures] == [None, "58", "58", "49", "49"]
