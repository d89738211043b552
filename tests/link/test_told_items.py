"""Items of lists with a predicate each, and cells of tables that name places, not people."""

import pytest


def ties(record):
    """Each printed count: number, unit, and the number of its whole."""
    numbers = {figure.id: figure.span.text for figure in record.figures}
    return [
        (f.span.text, f.unit.value, numbers.get(f.of))
        for f in record.figures
        if not f.derived and f.unit.value != "object"
    ]


MARKS = [("1) ", "2) ", "3) "), ("(a) ", "(b) ", "(c) "), ("- ", "- ", "- "), ("1. ", "2. ", "3. ")]


@pytest.mark.parametrize("marks", MARKS, ids=[marks[0].strip() for marks in MARKS])
@pytest.mark.parametrize(
    "opening",
    [
        "Inspectors found 428 workers breaking the rules in March. As for the offences:",
        "Inspectors in Penang found 428 workers breaking the rules:",
    ],
)
def test_items_that_make_up_a_count_are_its_parts(marks, opening, record_of):
    items = ("290 were doing other work", "105 had no permit at all", "33 worked in closed trades")
    lines = "\n".join(mark + item for mark, item in zip(marks, items, strict=True))

    record = record_of(f"{opening}\n\n{lines}")

    assert ties(record) == [
        ("428", "person", None),
        ("290", "person", "428"),
        ("105", "person", "428"),
        ("33", "person", "428"),
    ]
    assert [(p.complete, len(p.parts)) for p in record.partitions] == [(True, 3)]


def test_items_that_may_overlap_are_no_sum(record_of):
    record = record_of(
        "Medics in Bihac treated 428 migrants:\n\n- 290 were barefoot\n- 205 had been beaten\n"
        "- 133 were minors"
    )

    assert [number for number, _, whole in ties(record) if whole == "428"] == ["290", "205", "133"]
    assert not any(partition.complete for partition in record.partitions)
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


TABLE = (
    "Departed from | Ninewa | Kirkuk | Other governorates | Families in total\n"
    "Duhok camps | 1,206 | 148 | 21 | 1,375\n"
    "Outside camps | 37 | 512 | 164 | 713\n"
    "Total | 1,243 | 660 | 185 | 2,088"
)


def test_cells_count_what_the_column_of_totals_names(record_of):
    record = record_of(f"The ministry gave these details of those who have returned:\n\n{TABLE}")

    assert {unit for _, unit, _ in ties(record)} == {"household"}
    assert ties(record)[:5] == [
        ("1,206", "household", "1,375"),
        ("148", "household", "1,375"),
        ("21", "household", "1,375"),
        ("1,375", "household", "2,088"),
        ("37", "household", "713"),
    ]
    assert len(record.partitions) == 7


def test_a_caption_says_what_befell_those_whom_it_counts(record_of):
    record = record_of(
        "Persons rescued at sea by port of landing\n\nPort | January | February | Both months\n"
        "Sfax | 40 | 51 | 91\nGabes | 31 | 22 | 53\nTotal | 71 | 73 | 144",
        published=None,
    )

    told = {(f.unit.value, f.outcome and f.outcome.value) for f in record.figures}
    assert told == {("person", "rescued")}
    assert len(record.partitions) == 6


def test_things_that_a_row_counts_stay_things(record_of):
    record = record_of(
        "Seized | 2023 | 2024\nHouses searched | 120 | 131\nVehicles | 30 | 41\nPersons | 12 | 15"
    )

    units = {f.span.text: f.unit.value for f in record.figures}
    assert units["120"] == units["41"] == "object"
    assert units["15"] == "person"


def test_lines_with_labels_are_parts_of_what_they_make_up(record_of):
    record = record_of(
        "Agents in Oaxaca rescued 914 migrants in one week. In the week before there were 760.\n\n"
        "Of them, 570 are adults (412 men and 158 women) and 344 are minors.\n\n"
        "They were located as follows:\n\nOn foot along highways: 406\nOn passenger buses: 274\n"
        "In cargo vehicles: 234"
    )

    assert ties(record)[-3:] == [
        ("406", "person", "914"),
        ("274", "person", "914"),
        ("234", "person", "914"),
    ]
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_labels_may_be_followed_by_more_and_the_total_rounded(record_of):
    record = record_of(
        "Nearly 13,500 people crossed the eastern borders irregularly in 2025.\n\n"
        "The routes at a glance:\n\n- Coast: 5,850, practically unchanged\n"
        "- Hills: 4,040, of whom 930 were minors\n- Rivers: 3,590, down from 5,610 a year ago"
    )

    parts = [number for number, _, whole in ties(record) if whole == "13,500"]
    assert parts == ["5,850", "4,040", "3,590"]
    assert ("930", "person", "4,040") in ties(record)
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_lines_that_make_up_nothing_count_nobody(record_of):
    record = record_of(
        "Agents in Oaxaca rescued 914 migrants in one week.\n\nPrices by route:\n\n"
        "On foot: 1,406\nOn buses: 2,274\nIn lorries: 9,234"
    )

    assert ties(record) == [("914", "person", None)]
