"""One number that sums up counts told side by side."""

import pytest

SUMS = {
    "all of them": (
        "A gunman killed 19 children and two teachers in Lagos. All 21 victims were in one room.",
        ("21", ("19", "two")),
    ),
    "the ones told": (
        "The mine has not reached 296 miners and 130 clerks; of the 426, 46 were found on Friday.",
        ("426", ("296", "130")),
    ),
    "or": (
        "Twenty-two boys and six men, or 28 of the 52 people on the coach, were killed.",
        ("28", ("Twenty-two", "six")),
    ),
    "three of them": (
        "One boat had 68 men, four women and 34 boys aboard. The 106 migrants were tested.",
        ("106", ("68", "four", "34")),
    ),
    "told before": (
        "A crash killed all 257 people on board. The army said 247 soldiers and ten sailors died.",
        ("257", ("247", "ten")),
    ),
}


@pytest.mark.parametrize(("text", "expected"), SUMS.values(), ids=SUMS)
def test_counts_side_by_side_make_up_a_definite_number(record_of, text, expected):
    record = record_of(text)
    printed = {figure.id: figure.span.text for figure in record.figures}
    told = [(printed[p.total], tuple(printed[part] for part in p.parts)) for p in record.partitions]

    assert expected in told


@pytest.mark.parametrize(
    "text",
    [
        "Police held 19 men and two women in Lagos. Another 21 people were held in Kano.",
        "Police held 19 men and two women in Lagos. The navy lost 21 boats.",
        "The 21 players flew home. On Sunday 19 men and two women were hurt in a fire.",
    ],
)
def test_a_number_that_is_equal_by_chance_sums_nothing_up(record_of, text):
    assert record_of(text).partitions == ()


def test_a_sum_belongs_to_the_statement_that_it_spells_out(record_of):
    record = record_of(
        "Agency flies home 132 Malians\n\nSome 132 Malian migrants came home on Tuesday. The "
        "agency carried the 132 migrants, i.e. 96 men, 19 women and 17 children, by bus."
    )

    told = [figure for figure in record.figures if figure.span.text == "132"]
    assert {f.of for f in record.figures if f.span.text in ("96", "19", "17")} == {told[-1].id}
