"""Parts listed side by side, and whether they are told as all there are."""

import pytest


def listed(record):
    """Each partition as (total, parts, complete), as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [
        (printed[p.total], tuple(printed[part] for part in p.parts), p.complete)
        for p in record.partitions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police freed 56 boys: 41 Malians, nine Ivorians and six Togolese.",
            [("56", ("41", "nine", "six"), True)],
        ),
        (
            (
                "Kenya freed 98 women. Fifty-nine of the women have gone home, while 37 are in "
                "care. Two were taken to Kisumu."
            ),
            [("98", ("Fifty-nine", "37", "Two"), True)],
        ),
        (
            "Of the 75 men, 41 were released and 34 were charged.",
            [("75", ("41", "34"), True)],
        ),
        (
            "Police tried 20 people. Four pleaded guilty and the other 16 denied the charges.",
            [("20", ("Four", "16"), True)],
        ),
        (
            "Police held 40 people, including 12 women and three boys.",
            [("40", ("12", "three"), False)],
        ),
        (
            "Of 64 inmates 39 are men and 25 are women; 52 are adults and 12 are minors.",
            [("64", ("39", "25"), True), ("64", ("52", "12"), True)],
        ),
        ("Of the 55 held, 40 were women and 38 Nigerians.", []),
        ("The blast killed 12 people and injured 30.", []),
    ],
    ids=[
        "colon",
        "clauses that go on",
        "fronted group",
        "remainder",
        "open list",
        "two dimensions that each close",
        "two dimensions that overlap",
        "two fates",
    ],
)
def test_partition_is_read_off_the_wording(record_of, text, expected):
    assert listed(record_of(text)) == expected


def test_partition_is_found_though_its_sum_is_wrong(record_of):
    right = record_of("Police freed 56 boys: 41 Malians, nine Ivorians and six Togolese.")
    wrong = record_of("Police freed 56 boys: 41 Malians, 30 Ivorians and six Togolese.")

    assert [len(p.parts) for p in wrong.partitions] == [len(p.parts) for p in right.partitions]


def test_bullets_under_an_introduction_split_it(record_of):
    record = record_of(
        "The agency opened 120 cases.\n\nThe cases break down as follows:\n\n"
        "• theft of cattle – 70\n• theft of cars – 30\n• all other thefts – 20\n"
    )

    assert listed(record) == [("120", ("70", "30", "20"), True)]


def test_the_last_column_is_the_total_if_most_rows_add_up_to_it(record_of):
    record = record_of(
        "District | Visits | Residency | Labour | Persons held\nJahra | 7 | 391 | 142 | 533\n"
        "Ahmadi | 5 | 318 | 121 | 439\nHawalli | 4 | 196 | 84 | 281\nSalmiya | 12 | 45 | 20 | 65\n"
    )

    assert ("533", ("391", "142"), True) in listed(record)
    assert ("281", ("196", "84"), True) in listed(record)


def test_a_list_that_and_has_ended_takes_nothing_from_behind_a_semicolon(record_of):
    record = record_of("Of the 217 victims, 19 were Danes and six Finns; 178 were shot.")

    assert listed(record) == [("217", ("19", "six"), False)]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Of the 89 migrants in Lomé, 74 were Kenyan; the rest (15) came from Mali.", "15"),
        ("Of the 89 men held in Lomé, 74 were tried. The others, 15, went home.", "15"),
        ("Of the 89 hearings, 74 were put off. The remainder of them – 15 – ended it.", "15"),
    ],
)
def test_what_remains_may_be_named_before_its_number(record_of, text, rest):
    assert listed(record_of(text)) == [("89", ("74", rest), True)]


def test_two_other_victims_are_none_of_the_five(record_of):
    record = record_of(
        "Five of the 16 people killed in Suva were buried on Friday. The five victims were nurses. "
        "Two other victims were cremated."
    )
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert printed[record.figures[-1].of] == "16"


def test_a_list_that_and_has_ended_is_not_gone_on_with(record_of):
    record = record_of(
        "Of 161 suspects, 80 were tried, 18 acquitted and 36 sent home. Three were set free later."
    )

    assert listed(record)[0] == ("161", ("80", "18", "36"), False)
