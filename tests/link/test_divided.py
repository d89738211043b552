"""Bullets under a heading that only says by what a group above is split; classes in own lines."""

import pytest

EXPLOITED = (
    "Victims identified: {total}\n- women: 91\n- men: 57\n\nSuspects arrested: 37\n\n"
    "Form of exploitation:\n* sexual exploitation: 83\n* forced labour: 49\n* forced begging: 16"
)
LINES = [
    pytest.param(
        "Victims identified: 148\n\nNationality:\n- Thai: 100\n- Lao: 28\n- others: 20",
        [None, "148", "148", "148"],
        id="nations by their adjective",
    ),
    pytest.param(
        "Deaths: 12\nInjured: 40\n\nAge of the dead:\n- under 18: 3\n- adults: 9",
        [None, None, "12", "12"],
        id="those of one fate",
    ),
    pytest.param(
        "Nepal flew home 1,204 workers in March. They included:\n• 512 masons\n"
        "• 408 cooks\n• 284 from other trades",
        [None, "1,204", "1,204", "1,204"],
        id="whom a pronoun above them means",
    ),
    pytest.param(
        "The unit held 370 people in 2024.\n\nCategory of vehicle\n- cars: 12\n- lorries: 4",
        [None, None, None],
        id="things are no part of people",
    ),
    pytest.param(
        "Two hundred people came to the fair.\n\nPrices by region:\n- North: 120\n- South: 90",
        [None],
        id="nor are prices",
    ),
    pytest.param(
        "Suspects arrested: 37\nWomen: 8\nForeigners: 3",
        [None, "37", "37"],
        id="classes in lines of their own are of the group above",
    ),
    pytest.param(
        "Killed: 40\nInjured: 90\nWomen: 20\nChildren: 14",
        [None, None, None, None],
        id="but not where two groups are above",
    ),
    pytest.param(
        "Victims: 1,204\nSex: female 812, male 380, other 12\nAge: adults 1,009; minors 195\n"
        "Form: sexual exploitation 702, labour exploitation 355, begging 61, other 86",
        [None, *["1,204"] * 9],
        id="lines that divide one group by one trait each",
    ),
    pytest.param(
        "Saved: 427 people\nNationalities: Sudan (188), Eritrea (140), Syria (99)",
        [None, "427", "427", "427"],
        id="nations with brackets",
    ),
    pytest.param(
        "Fans by region: North 12, South 14\nVictims: 30",
        [None, None, None],
        id="a line of fans is none",
    ),
    pytest.param(
        "2024 in numbers\n\n1,004 victims identified\n    612 women and girls\n"
        "    392 men and boys\n318 suspects charged\n    97 convicted",
        [None, "1,004", "1,004", None, "318"],
        id="lines set further in",
    ),
    pytest.param(
        "Fifty people were killed in floods in Natal.\n"
        "    Ten people were killed in another flood in Recife.",
        [None, None],
        id="a paragraph whose first line is set in",
    ),
    pytest.param(
        "The agency assisted 1,192 victims.\nStaff by sex: female 81, male 38.",
        [None, None, None],
        id="a line of staff is none",
    ),
    pytest.param(
        "We assisted 1,192 victims.\nSuspects by age:\n• under 20: 49\n• over 20: 71",
        [None, None, None],
        id="bullets of suspects are of no victims nor of each other",
    ),
    pytest.param(
        "We freed 80 children. Nationality: Ghana 30, Togo 50.\n"
        "The ministry fined 12 firms. Sector: mining 5, fishing 7.",
        [None, "80", "80", "12", "12"],
        id="firms of a sector are no children",
    ),
    pytest.param(
        "Total arrests 2024: 5,210\nof whom women: 610\nTotal arrests 2023: 4,703",
        [None, "5,210", None],
        id="years in labels",
    ),
    pytest.param(
        "Deaths: 40\nWomen: 18\nMen: 22\nInjured: 90\nWomen: 30\nMen: 60",
        [None, "40", "40", None, "90", "90"],
        id="each group has its lines",
    ),
    pytest.param(
        "The report says\n\n    12 people were killed\n    30 were hurt\n\nin the raid.",
        [None, None],
        id="two fates set in alike",
    ),
    pytest.param(
        "Women in prison: 4,112\nof whom pregnant: 31\nof whom with children: 187",
        [None, "4,112", "4,112"],
        id="of whom",
    ),
    pytest.param(
        "Arrested: 40\nOf whom charged: 31\nOf whom foreigners: 12",
        [None, "40", "40"],
        id="of whom under a first line",
    ),
    pytest.param(
        "Detentions by province: Aleppo 31; Homs 22 (including two women); Idlib 9.",
        [None, None, "22", None],
        id="places behind semicolons are no parts of the first",
    ),
    pytest.param(
        "On board: 64\nRescued: 41\nBodies recovered: 14\nMissing: 9",
        [None, "64", "64", "64"],
        id="those aboard",
    ),
    pytest.param(
        "Prevented entries: 96 persons (week 15: 121).", [None, None], id="another week's level"
    ),
    pytest.param(
        "The centre took in 96 women (same period last year: 121).",
        [None, None],
        id="another year's level",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lines_are_of_the_group_that_they_divide(record_of, text, expected):
    record = record_of(text)
    named = {figure.id: figure.span.text for figure in record.figures}

    people = [f for f in record.figures if f.unit.value != "object" or f.of]
    shown = people if "Category" not in text else record.figures
    assert [named.get(figure.of) for figure in shown] == expected
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]


def test_the_bullets_of_a_division_are_all_of_the_count_that_they_make_up(record_of):
    record = record_of(EXPLOITED.format(total=148))
    sums = [f.message for f in record.findings if f.code.startswith("SUM")]

    assert sums == ["91 + 57 = 148", "83 + 49 + 16 = 148"]


def test_a_division_that_leaves_some_out_is_no_error(record_of):
    text = "Victims identified: 148\n\nNationality:\n- Thai: 100\n- Lao: 28"
    record = record_of(text)

    assert [part.complete for part in record.partitions] == [False]
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
