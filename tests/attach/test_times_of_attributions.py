"""Days on which a source spoke, at the end or the beginning of a sentence, date nothing."""

import pytest


def _case(text, *expected):
    return pytest.param(text, list(expected), id=text[:60])


CASES = [
    _case(
        "Twelve miners died in a shaft in Potosi, the labour ministry confirmed on Tuesday.", None
    ),
    _case("At least 31 people drowned, a spokesman for the port disclosed late on Monday.", None),
    _case("Some 250 villagers had fled, an aide was quoted as saying on Tuesday.", None),
    _case("The ministry on Tuesday put the death toll at 48.", None),
    _case("The clinic on Monday raised the number of dead to 19.", None),
    _case("On Wednesday the UN said it had registered 12,000 refugees.", None),
    _case("Last week the agency revealed that 31 inmates had died in its jails.", None),
    # What happened then, beside somebody who spoke.
    _case("The gunman killed six people on Tuesday, police confirmed.", "2025-04-22"),
    _case("On Tuesday, the coastguard said it rescued 45 migrants.", "2025-04-22"),
    _case("Twelve people were shot and the mayor was informed on Monday.", "2025-04-21"),
    _case("Nine people died when the bus hit a lorry warned on Monday as unsafe.", "2025-04-21"),
    _case("The army killed 20 fighters on Tuesday, the figures showed.", "2025-04-22"),
    _case("In 2018, a report said 250 people had been executed.", "2018"),
    _case("So far in 2025, the agency said it has helped 615 people.", "2025-01-01/2025-04-24"),
    _case("According to figures for March, 40 people were arrested.", "2025-03"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_day_of_saying_is_no_day_of_the_news(record_of, text, expected):
    record = record_of(text, published="2025-04-24")
    assert [figure.when for figure in record.figures if not figure.derived] == expected
