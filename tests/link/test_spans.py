"""Tables whose columns are times: the one that spans the others is their sum."""

import pytest

HEAD = "Arrests by offence\n\n"


def sums(record):
    values = {figure.id: figure.quantity.value for figure in record.figures}
    return [
        (values[each.total], [values[part] for part in each.parts], each.complete)
        for each in record.partitions
    ]


def table(*rows):
    return HEAD + "\n".join(" | ".join(row.split()) for row in rows)


SPANS = {
    "years": (
        table("Offence 2022-2024 2022 2023 2024", "Assault 60 20 25 15", "Theft 90 30 31 29"),
        [(60, [20, 25, 15], True), (90, [30, 31, 29], True)],
    ),
    "a year that is left out": (
        table("Offence 2021-2024 2022 2023 2024", "Assault 60 20 25 10", "Theft 90 30 31 2"),
        [(60, [20, 25, 10], False), (90, [30, 31, 2], False)],
    ),
    "a column of another kind": (
        table("Offence 2022-2023 2022 2023 Rank", "Assault 45 20 25 2", "Theft 61 30 31 1"),
        [(45, [20, 25], True), (61, [30, 31], True)],
    ),
    "years without their sum": (
        table("Offence 2022 2023 2024", "Assault 20 25 15", "Theft 30 31 29"),
        [],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), SPANS.values(), ids=SPANS)
def test_a_column_that_spans_the_others_is_their_sum(record_of, text, wanted):
    assert sums(record_of(text)) == wanted


def test_years_in_order_are_the_heads_of_columns(record_of):
    record = record_of(table("State 2022 2023", "Kano 61 20", "Oyo 90 30", "Total 151 50"))
    whens = [(figure.quantity.value, figure.when) for figure in record.figures]
    assert whens[:4] == [(61, "2022"), (20, "2023"), (90, "2022"), (30, "2023")]
    assert sums(record) == [(151, [61, 90], True), (50, [20, 30], True)]


def test_a_broken_cell_is_told(record_of):
    record = record_of(
        table("Offence 2022-2024 2022 2023 2024", "Assault 60 20 52 15", "Theft 90 30 31 29")
    )
    assert [f.code for f in record.findings if f.kind.value in ("fail", "review")]


FILE = "Police logged 420 burglary cases between January and April 2023. "


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("In January 2023, 131 cases were recorded.", True),
        ("In February 2023, 131 cases were logged.", True),
        ("In January 2023, 131 robbery cases were recorded.", False),
        ("In January 2022, 131 cases were recorded.", False),
        ("In January 2023, 131 cases were recorded in Ghana.", False),
        ("In January 2023, judges heard 131 cases.", False),
        ("In January 2023, 531 cases were recorded.", False),
    ],
)
def test_cases_of_a_month_are_of_those_of_its_year(record_of, text, tied):
    record = record_of(FILE + text)

    assert (record.figures[-1].of == record.figures[0].id) is tied
