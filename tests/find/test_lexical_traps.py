"""Words that look like something else: years, hedges, licences that expire, places and peoples."""

import pytest

from statextract.model.vocabulary import Bound, Outcome, Status


def told(record):
    return [
        (f.span.text, f.noun, f.outcome and f.outcome.value)
        for f in record.figures
        if not f.derived
    ]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Dengue deaths have gone up to 340 since January.", Bound.EXACT),
        ("The number of patients climbed up to 120 on Monday.", Bound.EXACT),
        ("The outbreak killed up to 340 people.", Bound.AT_MOST),
        ("There were ~90 cholera cases in Goma.", Bound.APPROX),
    ],
)
def test_bound_is_what_the_verb_leaves(record_of, text, bound):
    assert [f.quantity.bound for f in record_of(text).figures] == [bound]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The junta promised last week to free 250 prisoners.", Status.UNREALISED),
        ("The junta pledged this month to release 3,000 people.", Status.UNREALISED),
        ("The junta released 3,000 people, as it had pledged.", Status.ASSERTED),
    ],
)
def test_promise_with_its_time_is_a_promise(record_of, text, status):
    assert [f.status for f in record_of(text).figures] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inspectors met 15 drivers with expired licences.", [("15", "drivers", None)]),
        ("Officers met 12 sailors whose papers had expired.", [("12", "sailors", None)]),
        ("Ten patients had expired by dawn.", [("Ten", "patients", "killed")]),
        ("About 30 people are estimated to be missing.", [("30", "people", "missing")]),
        ("Most 2019 arrivals (over 4,000) left from Tunis.", [("4,000", "arrivals", None)]),
        ("Total 2018 asylum seekers fell sharply.", []),
        ("The camp logged 2,018 arrivals in one week.", [("2,018", "arrivals", None)]),
        (
            "Divers found eight bodies, and survivors say more than 30 people are missing.",
            [("eight", "bodies", "killed"), ("30", "people", "missing")],
        ),
        (
            "The coast guard rescued eight men, women, and children.",
            [("eight", "men, women, and children", "rescued")],
        ),
        (
            "Of those held, 700 were found to have broken the law, while 300 breached port rules.",
            [("700", None, None), ("300", None, "arrested")],
        ),
        (
            "There have been 9 outbreaks (defined as three or more related cases) this year.",
            [("9", "outbreaks", None)],
        ),
        (
            "There were 30 measles cases in Samburu (12), Busia (10) and Turkana (8).",
            [
                ("30", "measles cases", "sick"),
                *((number, None, "sick") for number in ("12", "10", "8")),
            ],
        ),
        (
            "Those held were Turkana (12) and Samburu (8).",
            [("12", "Turkana", "arrested"), ("8", "Samburu", "arrested")],
        ),
        (
            "Nine (45%) out of 20 districts have been hit by cholera.",
            [("Nine", None, None), ("45%", None, None), ("20", "districts", None)],
        ),
    ],
)
def test_word_is_read_as_it_is_meant(record_of, text, expected):
    assert told(record_of(text)) == expected


def test_balance_sheet_is_no_remainder(record_of):
    text = "The raid freed 60 workers, including 12 women. The balance sheet lists other results."
    assert [f.derived for f in record_of(text).figures] == [False, False]
    text = "Of the 60 workers, 12 were women and the balance were men."
    assert [f.derived for f in record_of(text).figures] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of inmates at the end of 2003 was 41,200.", ["41,200"]),
        ("The average inmate population during 2003 was 41,200.", ["41,200"]),
        (
            "Female inmates rose by 10 percent, from an average 1,500 in 2002 to 1,650 in 2003.",
            ["1,500", "1,650"],
        ),
        ("The prison budget at the end of 2003 was 41,200 euros.", []),
        ("Wages of miners rose by 10 percent, from an average 1,500 in 2002 to 1,650 now.", []),
        ("As regards the number of cases, officials said this stands at 4,120.", ["4,120"]),
        ("As regards the number of cases, the minister said it costs 4,120.", []),
        (
            "Wales has 18 more mpox cases. This brings the number confirmed in Wales to 233.",
            ["18", "233"],
        ),
        ("Police held 18 men. This brings the total amount seized to 233 kilos.", ["18"]),
    ],
)
def test_level_of_a_count_is_read(record_of, text, expected):
    assert [f.span.text for f in record_of(text).figures] == expected


def test_level_of_a_tally_counts_what_was_counted_before(record_of):
    text = "Wales has 18 more mpox cases. This brings the number confirmed in Wales to 233."
    assert record_of(text).figures[1].outcome is Outcome.SICK


def test_cases_under_investigation_are_no_suspects(record_of):
    figures = record_of("The list has 30 deaths (20 confirmed and 10 under investigation).").figures
    assert [(f.role.value, f.outcome.value, f.of) for f in figures] == [
        ("victim", "killed", None),
        ("victim", "killed", "f1"),
        ("victim", "killed", "f1"),
    ]
    officers = record_of("Ten police officers are under investigation.").figures[0]
    assert officers.role.value == "suspect"


def test_share_of_a_group_told_again_is_of_its_first_count(record_of):
    text = "So far 163 families went home. Of them, 60% of the families (68 of the 163) were Hindu."
    record = record_of(text)
    assert [f.of for f in record.figures] == [None, "f1", "f4", None]
    assert "68 of 163 is 41.7 per cent, not 60%" in [f.message for f in record.findings]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The board named the hosts of both 2024 and 2028 Games.", []),
        ("Raids in both 2019 and 2021 freed 40 men.", ["40 men"]),
        ("Police held both 12 boys and 14 girls.", ["12 boys", "14 girls"]),
    ],
)
def test_years_told_as_both_are_no_counts(record_of, text, counts):
    assert [f"{f.span.text} {f.noun}" for f in record_of(text).figures] == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The mayor feared a repeat of 2005 riots in the north.", []),
        ("Police logged a total of 2005 riots in the north.", ["2005 riots"]),
        ("Police logged over 2005 riots in the north.", ["2005 riots"]),
        ("There was no immediate claim of responsibility.", []),
        ("One in 4,300 children is born deaf.", ["One in 4,300 children"]),
        ("He won one in 2015 and lost 12 men.", ["12 men"]),
        ("A force of around 15,000 strong took Beni.", ["15,000"]),
        ("Thousands took to the streets.", ["Thousands"]),
        ("The ship has 200 girls on board and another 150 still to come.", ["200 girls", "150"]),
        ("The ship has 200 girls on board and another 150 tonnes of rice.", ["200 girls"]),
    ],
)
def test_only_what_is_counted_is_a_figure(record_of, text, counts):
    found = [f"{f.span.text} {f.noun or ''}".strip() for f in record_of(text).figures]
    assert found == counts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The number of refugees rose from 3 to 5 million.", [3_000_000, 5_000_000]),
        ("The number of refugees rose from 300 to 5 million.", [300, 5_000_000]),
        ("The share of women rose from 19 to 29 percent.", [0.19, 0.29]),
        ("The share of women was 29 percent and that of men 71 percent.", [0.29, 0.71]),
        ("The share of women was 29.", []),
        ("The number of patients rose 3 to 5 percent.", []),
        ("The side fell 2-1 to a team of 11 women.", [11]),
    ],
)
def test_what_is_printed_behind_the_second_number_is_of_both(record_of, text, values):
    record = record_of(text)
    assert [f.quantity.value for f in record.figures] == values
    assert [f.code for f in record.findings if f.level.value == "error"] == []
