"""Groups told of bit by bit in one sentence, and rows of all others in tables."""

import pytest
from tests.checks.breaking import loud_numbers
from tests.link.ties import ties

GROUPS = [
    (
        (
            "Police in Dhaka arrested 14 men. The court remanded nine of them in custody; two were "
            "released, and decisions on the remaining three are due tomorrow."
        ),
        "14",
        ["nine", "two", "three"],
    ),
    (
        (
            "Doctors in Lagos examined 30 workers. They sent 12 of them home; ten were kept in, "
            "and results for the remaining eight are due on Friday."
        ),
        "30",
        ["12", "ten", "eight"],
    ),
]


@pytest.mark.parametrize(("text", "whole", "parts"), GROUPS)
def test_each_bit_up_to_the_rest_is_of_the_group(text, whole, parts, record_of):
    record = record_of(text)
    numbers = {figure.id: figure.span.text for figure in record.figures}

    assert [f.span.text for f in record.figures if numbers.get(f.of) == whole] == parts
    assert [len(p.parts) for p in record.partitions if p.complete] == [3]
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_a_bit_without_a_rest_may_be_of_the_bit_before(record_of):
    record = record_of("Police arrested 14 men. The court tried nine of them; two were acquitted.")

    assert [(f.span.text, f.of) for f in record.figures] == [
        ("14", None),
        ("nine", "f1"),
        ("two", "f2"),
    ]


def test_those_who_open_the_sentence_are_its_topic(record_of):
    record = record_of(
        "Police in Pune rescued 318 persons. Fifty-nine of those rescued were nationals of Nepal; "
        "31 have been sent home, and checks on the other 28 are pending."
    )

    assert [(f.span.text, f.of) for f in record.figures] == [
        ("318", None),
        ("Fifty-nine", "f1"),
        ("31", "f2"),
        ("28", "f2"),
    ]


def test_a_row_of_all_others_is_no_row_of_totals(record_of):
    record = record_of(
        "Children removed from work by state\n\nState | Girls | Boys | Total\n"
        "Minas Gerais | 88 | 214 | 302\nPará | 57 | 160 | 217\nAll other states | 137 | 327 | 464"
    )

    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []
    assert [len(p.parts) for p in record.partitions] == [2, 2, 2]


def test_those_picked_are_split_though_a_sum_would_fit_all(record_of):
    record = record_of(
        "Police arrested 14 men. The court jailed nine of them; five appealed and the other four"
        " did not."
    )
    assert ties(record) == {"nine<14", "five<nine", "four<nine"}
    assert loud_numbers(record) == []
