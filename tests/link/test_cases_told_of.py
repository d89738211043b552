"""Some of the cases, or of the people, that the text has just counted."""

import pytest
from tests.link.ties import listed, ties

CASES = [
    (
        "The bureau opened 167 cases of forgery. Verdict was passed in 94 cases.",
        "94<167",
    ),
    ("Monitors recorded 61 attacks on schools in May. In 14 cases, pupils were hurt.", "14<61"),
    ("The hotline logged 61 incidents in May. Minors were involved in 14 incidents.", "14<61"),
    ("Monitors recorded 61 attacks on schools in May. In Herat 14 cases were reported.", ""),
    ("The court heard 412 cases in 2023. It gave no reasons in 380 cases in 2022.", ""),
    ("Police in Ohio logged 90 cases of fraud. They were slow in 12 cases of arson.", ""),
    ("The court of Lund tried 40 cases. It erred in 12 other cases.", ""),
    (
        "Police opened 57 cases in May. At the bridge they held 36 people in 21 cases.",
        "",
    ),
    ("The court of Lund tried 12 cases. Clerks had erred in 40 cases.", ""),
]
DESCRIBED = [
    (
        (
            "The ministry stopped 318 people in August. Those who did not have papers were 72, "
            "including 66 boys. Those aged under 18 numbered 40."
        ),
        "72<318 66<72 40<318",
    ),
    ("A ferry carried 80 men. Those without a ticket were 14.", "14<80"),
    ("A ferry carried 80 men. Those who paid were 14, 16 and 20 years old.", ""),
    ("A ferry carried 80 men. Those who had fallen in the war since 2015 were 3,000.", ""),
]
ALL_OF_A_KIND = [
    ("Police freed 59 foreigners in May. Twelve, all girls, were in need of care.", "Twelve<59"),
    (
        (
            "Officers saved 800 children. Fifty-nine of those saved were foreigners; 31, all "
            "women, have been sent home, and the case of the other 28 is pending."
        ),
        "Fifty-nine<800 31<Fifty-nine 28<Fifty-nine",
    ),
    ("A bus with 14 men crashed. In Delhi, 30, all students, were arrested.", ""),
]
NAMED = [
    (
        (
            "The agent cheated three immigrants. He kept the passports of two victims. Two of the "
            "victims went to the police."
        ),
        "two<three Two<three",
    ),
    (
        (
            "Agent cheats three victims of fraud\n\nThe agent cheated three victims of fraud. He "
            "kept the passports of two victims. Two of the victims went to the police."
        ),
        "three=three two<three Two<three",
    ),
    ("Police freed 12 hostages. All 12 of the hostages are well.", "12=12"),
]
LONGER = [
    (
        (
            "In the last 24 hours, 80 patients were admitted to hospital. Since May 1, 500 "
            "patients have been admitted to hospital."
        ),
        "80<500",
    ),
    (
        (
            "In the last 24 hours, 80 patients were admitted to hospital. Since May 1, 78 "
            "patients have been admitted to hospital."
        ),
        "80<78",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_in_so_many_cases_goes_back_to_the_cases_counted(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_those_who_are_described_are_some_of_the_group(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), ALL_OF_A_KIND)
def test_what_all_of_them_are_does_not_hide_their_fate(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_some_of_the_victims_are_fewer_than_those_victims(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), LONGER)
def test_what_a_longer_time_brought_is_no_part_of_a_day(extractor, text, expected):
    assert ties(extractor.extract(text, published="2025-06-12")) == set(expected.split())


def test_cases_told_with_two_outcomes_make_up_their_total(extractor):
    text = (
        "Last year 412 men were charged in 167 cases. Verdict was passed in 94 cases, and 73 "
        "cases go on."
    )
    assert ("167", ("94", "73"), True) in listed(extractor.extract(text))


def test_a_group_of_two_nations_hands_neither_down(extractor):
    text = (
        "Fifty-nine of those rescued were nationals of Nepal and Bangladesh; 31 were sent home, "
        "and 28 are in care."
    )
    record = extractor.extract(text)
    assert [figure.nationality for figure in record.figures] == [("BD", "NP"), (), ()]


def test_more_than_so_many_in_two_places_make_up_more_than_the_total(extractor):
    told = "More than 48 people died on Monday, {} 26 in Herat and 22 in Kabul."
    whole = listed(extractor.extract(told.format("more than")))
    part = listed(extractor.extract(told.format("including")))
    assert (whole, part) == ([("48", ("26", "22"), True)], [("48", ("26", "22"), False)])


def test_cases_are_divided_among_people_and_cases(extractor):
    text = (
        "There were 664 parole hearings in 2020. Of those, {} inmates were freed. The remainder of "
        "the hearings - 568 - ended in denials."
    )
    found = [
        {f.kind.value for f in extractor.extract(text.format(n)).findings if f.code == "REM002"}
        for n in (96, 98)
    ]
    assert found == [{"pass"}, {"review"}]


def test_kinds_told_of_one_fate_are_parts_of_the_total(extractor):
    text = (
        "A total of 729 workers lost their lives in 2020. Some 49 masons, 35 electricians of the "
        "power sector, 15 cooks and 60 workers of other trades lost their lives while working."
    )
    wanted = {"49<729", "35<729", "15<729", "60<729"}
    assert ties(extractor.extract(text)) == wanted
    assert ties(extractor.extract(text.replace("while", "in 1912 while"))) != wanted


def test_clauses_tell_in_how_many_cases(record_of):
    record = record_of(
        "The court heard 14 cases. In nine the accused were convicted, in three they were "
        "acquitted and in two the charges were withdrawn."
    )
    assert ties(record) == {"nine<14", "three<14", "two<14"}
    assert {figure.unit.value for figure in record.figures} == {"case"}
