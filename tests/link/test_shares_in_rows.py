"""Shares that go on a row or stand behind "with" are of what the sentence counts."""

import pytest

ROWS = [
    pytest.param(
        "Guards held 1,861 people, of whom 33 per cent were Malians and 65 per cent Nigeriens.",
        ["1,861", "1,861"],
        id="the verb left out",
    ),
    pytest.param(
        "The camp holds 1,200 people, with 60 percent women and 40 percent men.",
        ["1,200", "1,200"],
        id="behind with",
    ),
    pytest.param(
        "Guards held 1,861 people, with 33 per cent identified as Poles, 65 per cent as Danes.",
        ["1,861", "1,861"],
        id="as of the one before",
    ),
    pytest.param(
        "There were 748 road deaths in May. Drivers accounted for 43% of road deaths, "
        "pedestrians 26%, motorcyclists 19%.",
        ["748", "748", "748"],
        id="kinds before their shares",
    ),
    pytest.param("Aid reached 1,200 people, with 60 percent of funds spent.", [], id="of funds"),
    pytest.param(
        "Guards held 1,861 people, 33 per cent of them Poles, and 20 per cent of donors gave up.",
        ["1,861", None],
        id="of donors",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_shares_of_a_row_are_of_the_group(record_of, text, expected):
    record = record_of(text)
    named = {figure.id: figure.span.text for figure in record.figures}

    shares = [f for f in record.figures if f.unit.value == "share"]
    assert [named.get(figure.of) for figure in shares] == expected


def test_a_run_of_kinds_that_is_more_than_the_first_is_no_detail_of_it(record_of):
    text = "Ten people died: four police, two children, two women and two men."
    record = record_of(text)
    named = {figure.id: figure.span.text for figure in record.figures}

    assert [named.get(figure.of) for figure in record.figures] == [None, *["Ten"] * 4]
    assert [f.message for f in record.findings if f.kind.value == "pass"] == ["4 + 2 + 2 + 2 = 10"]


def test_a_run_that_makes_up_the_count_before_it_is_its_detail(record_of):
    record = record_of("Four tourists, two women and two men, died.")

    assert [figure.of for figure in record.figures] == [None, "f1", "f1"]
