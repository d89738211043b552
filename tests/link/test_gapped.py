"""Parts that go on a list with its noun or verb left out, and lists told in two breaths."""

import pytest
from tests.link.ties import ties

CASES = [
    (
        "The army freed 83 hostages, 50 of whom were women, 24 children and nine men.",
        "50<83 24<83 nine<83",
    ),
    (
        "The army freed 83 hostages, 50 of whom were children, 24 girls and 26 boys.",
        "50<83 24<50 26<50",
    ),
    (
        "The line took 512 calls, 187 of which concerned violence at home and 64 neglect.",
        "187<512 64<512",
    ),
    (
        "Of the 60 migrants, 31 were Eritreans and 20 Somalis; the nationality of nine is unclear.",
        "31<60 20<60 nine<60",
    ),
    ("Of the 60 migrants, 31 were Eritreans. The sex of nine dogs was recorded.", "31<60"),
    (
        "Three soldiers and five rebels died in Quetta. The eight bodies were flown to Karachi.",
        "Three<eight five<eight",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: value[:40])
def test_a_part_with_its_verb_left_out_joins_the_list(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            (
                "The ferry carried 112 people. Guards rescued 98, recovered nine bodies and were "
                "still searching for five others."
            ),
            "98 + 9 + 5 = 112",
        ),
        (
            "The slide killed at least 157 people. Ninety-six of the dead were men and 61 women.",
            "96 + 61 = 157, as (157 or more)",
        ),
    ],
)
def test_parts_told_apart_that_fill_their_whole_are_one_list(record_of, text, message):
    record = record_of(text)
    assert [finding.message for finding in record.findings] == [message]
    assert [partition.complete for partition in record.partitions] == [True]


def test_parts_told_apart_that_do_not_fill_their_whole_stay_apart(record_of):
    text = "The ferry carried 112 people. Guards rescued 88 and were searching for five others."
    assert not any(partition.complete for partition in record_of(text).partitions)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kano logged 1,842 assaults. Women reported 1,611 of them, men 201 and children 30.",
            "1,611<1,842 201<1,842 30<1,842",
        ),
        (
            "Women made up 60 of the 100 victims, men 30 and children 10.",
            "60<100 30<100 10<100",
        ),
        (
            "Walkers made up 26 per cent of the 306 dead, passengers 22 per cent and drivers 21.",
            "26_per_cent<306 22_per_cent<306",
        ),
        ("Women made up 60 of the 100 victims, and men aged 30 were freed.", "60<100"),
        ("The blast hurt 28 people, six of them badly, and killed seven.", "six<28"),
    ],
    ids=lambda value: value[:40],
)
def test_a_subject_before_its_number_goes_on_with_the_verb(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())


def test_pairs_without_nouns_count_what_the_pair_before_them_counts(record_of):
    record = record_of("Taiz had 5,318 cases and 62 deaths, Aden 4,907 and 51, and Lahj 210 and 3.")
    told = [(figure.span.text, figure.unit.value, figure.of) for figure in record.figures]
    assert told[2:] == [
        ("4,907", "case", None),
        ("51", "person", "f3"),
        ("210", "case", None),
        ("3", "person", "f5"),
    ]
    assert all(finding.kind.value == "pass" for finding in record.findings)


def test_in_all_sums_up_and_is_no_group_known_before(record_of):
    record = record_of("Seven of last week's dead were soldiers. In all 12 people died last week.")
    seven, twelve = record.figures
    assert (seven.of, twelve.of) == (twelve.id, None)
