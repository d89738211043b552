"""The plain sentences of statistics: shares told with their count, sums told last, survivors."""

import pytest
from tests.link.ties import listed, ties

SHARES = [
    ("Of 1,400 inmates, 64 percent, or 896, await trial.", "64_percent<1,400 896<1,400"),
    ("Nearly a third of the 310 arrested, 101, were freed.", "third<310 101<310"),
    ("A quarter of the 2,000 households, about 500, fled.", "quarter<2,000 500<2,000"),
    ("About one in four of the 800 patients, 203, died.", "one_in_four<800 203<800"),
    ("Two thirds of the 90 migrants, 60 people, were men.", "Two_thirds<90 60<90"),
    ("Two of the 90 men, Ali Diaz, 34, and Omar Roth, 56, were hurt.", "Two<90"),
]
SUMS = [
    (
        "Twelve people died in January, 15 in February and nine in March, 36 in all.",
        [("36", ("Twelve", "15", "nine"), True)],
    ),
    (
        "The first blast killed 12, the second nine and the third four; 25 died in all.",
        [("25", ("12", "nine", "four"), True)],
    ),
    (
        "The raid freed 12 women and nine girls, 21 people in all.",
        [("21", ("12", "nine"), True)],
    ),
    ("Three boats carried 30 migrants each, 90 in all.", []),
    ("The first blast killed 12 and the second nine; four died in all of May.", []),
]
SURVIVORS = [
    (
        "Five people were shot, two fatally. The three survivors are in hospital.",
        [("Five", ("two", "three"), True)],
    ),
    (
        "Nine of the 14 climbers died. The four survivors were flown to Kathmandu.",
        [("14", ("Nine", "four"), True)],
    ),
    ("Nine people died in a crash. The two survivors were taken to hospital.", []),
    ("Nine of the 90 climbers died. The two survivors of a crash were their guests.", []),
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_a_count_set_off_behind_a_share_is_of_the_same_group(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_what_is_told_in_all_sums_up_its_sentence(extractor, text, expected):
    assert listed(extractor.extract(text)) == expected


@pytest.mark.parametrize(("text", "expected"), SURVIVORS)
def test_survivors_are_what_the_dead_leave(extractor, text, expected):
    assert listed(extractor.extract(text)) == expected


def test_a_total_told_last_is_no_part_of_the_freed(extractor):
    text = "Ten hostages were freed while two remain in captivity. Twelve were taken."
    assert "Twelve<Ten" not in ties(extractor.extract(text))


@pytest.mark.parametrize("verb", ["recovered", "escaped", "fled"])
def test_each_of_those_whom_a_clause_lists_has_a_fate_of_its_own(extractor, verb):
    text = f"The fever struck 340 people, of whom 300 {verb}, 25 died and 15 are ill."
    fates = [figure.outcome for figure in extractor.extract(text).figures]
    assert fates.count("killed") == 1


RUNNING = [
    ("There were 12 new cases on Friday. In all 340 have been recorded.", "12<340"),
    ("In the past 24 hours 12 patients died, 340 since January.", "12<340"),
    ("Police arrested 12 men this week, 340 this year.", "12<340"),
    ("Police arrested 12 men this week, 340 last year.", ""),
    ("There were 60 fewer burglaries than last year: 440 against 500.", ""),
    ("He faces 14 counts: nine of fraud and five of theft.", "nine<14 five<14"),
    (
        "The agency met 1,000 victims, 71% of them women, 20% men and 9% children.",
        "71%<1,000 20%<1,000 9%<1,000",
    ),
    ("The agency met 1,000 victims, 71% of them women, and 20% of donors paid.", "71%<1,000"),
]


@pytest.mark.parametrize(("text", "expected"), RUNNING)
def test_running_totals_and_lists_that_leave_words_out(extractor, text, expected):
    assert ties(extractor.extract(text, published="2025-06-12")) == set(expected.split())


SICK = [
    (
        "Kenya has had 12,004 cases, 8,200 recoveries and 301 deaths.",
        "8,200<12,004 301<12,004",
    ),
    (
        (
            "The ministry reported 340 new cases, bringing the total to 12,004, with 8,200 "
            "recoveries and 301 deaths."
        ),
        "340<12,004 8,200<12,004 301<12,004",
    ),
    ("Kenya has 12,004 cases, 926 of them confirmed, and 63 deaths.", "926<12,004 63<12,004"),
]


@pytest.mark.parametrize(("text", "expected"), SICK)
def test_recoveries_and_deaths_are_of_the_cases(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("total", "complete"), [("312", False), ("249", True)])
def test_most_of_a_group_leave_others_untold(extractor, total, complete):
    text = f"Most of the {total} victims came from Nigeria (120), Ukraine (88) and Romania (41)."
    record = extractor.extract(text)
    assert listed(record) == [(total, ("120", "88", "41"), complete)]
    assert [f.kind.value for f in record.findings if f.code.startswith("SUM")] == ["pass"]


def test_the_injured_of_another_year_are_no_part_of_those_of_this(extractor):
    text = (
        "Crashes in Kenya\n\nThe report covers 2015 and 2016. Crashes killed 8,642 people and "
        "injured 21,855 in 2015 alone.\n\nIn 2016, 6,055 people were killed and 15,914 injured."
    )
    assert ties(extractor.extract(text)) == set()


@pytest.mark.parametrize(("dead", "expected"), [("Eight", ""), ("Two", "Two<Five")])
def test_more_dead_than_in_hospital_are_not_of_those(extractor, dead, expected):
    text = f"Five people are being treated in hospital in Lima. {dead} were killed."
    assert ties(extractor.extract(text)) == set(expected.split())
