"""Lists whose wording says that they are all of a group, whether they add up or not."""

import pytest
from tests.link.ties import listed, ties

SAID = [
    ("The {} dead were eight women and six children.", ["14", "12"]),
    ("The {} hostages were eight Danes, three Poles and two Czechs.", ["13", "12"]),
    ("Danes (40), Poles (25) and Czechs (15) made up the {} arrested.", ["80", "84"]),
    ("Twelve people died in January, 15 in February and nine in March, {} in all.", ["36", "37"]),
    (
        "The first blast killed 12, the second nine and the third four; {} died in all.",
        ["25", "27"],
    ),
]
CHAINED = [
    ("Police arrested 40 men, charged 12 and released 19.", "12<40 19<40"),
    ("The gang took 12 hostages, freed ten and killed four.", "ten<12 four<12"),
    ("The court tried 30 men, convicted 12 and freed nine.", "12<30 nine<30"),
    ("Police killed 12 rebels, arrested ten and wounded four.", ""),
    ("Police arrested 12 men, killed 40 and wounded nine.", ""),
]
STATES = [
    (
        "Thirty migrants were found; four were dead, nine in hospital and {} in custody.",
        ("17", "19"),
    ),
    ("Ten of the 12 hostages have been freed; {} remain in captivity.", ("two", "four")),
    ("Police arrested 120 people, 90 on Monday and {} on Tuesday.", ("30", "32")),
    ("He faces 14 counts: nine of fraud and {} of theft.", ("five", "seven")),
    (
        "The clinic saw 341 patients, of whom 301 recovered, 25 died and {} are in hospital.",
        ("15", "17"),
    ),
]


@pytest.mark.parametrize(("text", "totals"), SAID)
def test_a_list_of_all_is_complete_and_its_sum_checked(extractor, text, totals):
    loud = []
    for total in totals:
        record = extractor.extract(text.format(total))
        assert [each[2] for each in listed(record)] == [True]
        loud.append(any(f.kind.value in ("fail", "review") for f in record.findings))
    assert loud == [False, True]


@pytest.mark.parametrize(("text", "expected"), CHAINED)
def test_what_is_done_next_is_done_to_some_of_them(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(("text", "numbers"), STATES)
def test_nobody_is_in_two_states_at_once(extractor, text, numbers):
    found = []
    for number in numbers:
        findings = extractor.extract(text.format(number), published="2025-06-12").findings
        found.append([f.code for f in findings if f.level.value in ("error", "warning")])
    assert (found[0], len(found[1])) == ([], 1)


@pytest.mark.parametrize(
    "text",
    [
        "The 12 officers were two miles away and three men waited.",
        "The 12 men were held with two women and three boys.",
        "Twelve men were two hours late and three women left.",
    ],
)
def test_what_stands_behind_were_need_not_be_who_they_are(extractor, text):
    assert listed(extractor.extract(text)) == []
