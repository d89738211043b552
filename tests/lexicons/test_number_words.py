"""The words around numbers: every entry's own example."""

import pytest

from statextract.lexicons.hedges import Hedge, load_bounds
from statextract.lexicons.load import read_entries
from statextract.lexicons.number_words import (
    ChangeWord,
    Currency,
    Label,
    NumberPhrase,
    UnitWord,
)
from statextract.model.vocabulary import NumberType


def examples(file, model):
    return [
        pytest.param(entry, id=f"{file}-{number}")
        for number, entry in enumerate(read_entries(file, model), 1)
    ]


def types(record):
    return [number.type for number in record.numbers]


@pytest.mark.parametrize("entry", examples("units.toml", UnitWord))
def test_unit_makes_a_measure_or_duration(record_of, entry):
    wanted = {"qualifier": NumberType.MEASURE}.get(entry.type) or NumberType(entry.type)

    assert types(record_of(entry.example)) == [wanted]


@pytest.mark.parametrize("entry", examples("currencies.toml", Currency))
def test_currency_makes_money(record_of, entry):
    assert types(record_of(entry.example)) == [NumberType.MONEY]


@pytest.mark.parametrize("entry", examples("labels.toml", Label))
def test_label_types_its_number(record_of, entry):
    assert types(record_of(entry.example)) == [entry.type]


@pytest.mark.parametrize("entry", examples("number_idioms.toml", NumberPhrase))
def test_idiom_counts_nothing(record_of, entry):
    assert NumberType.IDIOM in types(record_of(entry.example))


@pytest.mark.parametrize("entry", examples("number_names.toml", NumberPhrase))
def test_name_counts_nothing(record_of, entry):
    assert types(record_of(entry.example)) == [NumberType.NAME]


@pytest.mark.parametrize("entry", examples("hedges.toml", Hedge))
def test_hedge_bounds_its_number(record_of, entry):
    first = record_of(entry.example).numbers[0]

    assert first.bound == entry.bound
    assert [first.low, "open" if first.high is None else first.high] == list(entry.gives)


@pytest.mark.parametrize("entry", examples("changes.toml", ChangeWord))
def test_change_word_tells_a_change_from_a_level(record_of, entry):
    first = record_of(entry.example).figures[0]

    assert first.direction == (None if entry.part == "revision" else entry.direction)


@pytest.mark.parametrize("rule", load_bounds().values(), ids=lambda rule: rule.bound)
def test_bound_gives_its_range(record_of, rule):
    first = record_of(rule.example).numbers[0]

    assert first.bound == rule.bound
    assert [first.low, "open" if first.high is None else first.high] == list(rule.gives)
