"""What stands apart: one fate at two times or places, and fates that may follow each other."""

import pytest
from tests.link.ties import ties

ONE_FATE_AFTER_ANOTHER = [
    "Of the 300 pupils, 280 were abducted and 150 were freed.",
    "Of the 40 miners, 35 were trapped and 20 were rescued.",
    "Of the 60 suspects, 40 were arrested on Monday and 30 were charged on Tuesday.",
    "Of the 30 patients, 20 were in hospital and 15 died.",
    "Of the 40 passengers, 30 were injured and 19 are in hospital.",
    "Of the 300 students, 250 sat the exam on Monday and 180 on Tuesday.",
    "Police seized 14 guns: nine of foreign make and seven of small calibre.",
]
APART = [
    "Of the 40 miners, 25 are still trapped and 20 were rescued.",
    "Of the 40 miners, 25 died and 20 were rescued.",
    "Of the 30 patients, 20 are in hospital and 15 died.",
    "Of the 60 arrested, 40 were arrested on Monday and 30 on Tuesday.",
    "She faces 14 counts: nine of fraud and seven of theft.",
]

TIMES = [
    ("Police arrested 12 people on Monday. Nine were arrested on Tuesday.", ""),
    ("Police arrested 12 people on Monday. Nine were charged on Tuesday.", "Nine<12"),
    ("The toll rose to 30 on Wednesday. Nine died on Monday.", "Nine<30"),
]
TOLD_TWICE = [
    ("Three died and 14 were hurt in Lima. In Cusco 14 were hurt and three died.", ""),
    (
        "Three died and 14 were hurt, medics said. Police said 14 were hurt and three died.",
        "14=14 three=Three",
    ),
    ("Mayor Rossi said 120 people died. Mayor Bianchi said 120 people died.", "120=120"),
    ("Zone North reported 120 cases. Zone South reported 120 cases.", ""),
]


def _loud(extractor, text):
    findings = extractor.extract(text, published="2025-06-12").findings
    return [each.code for each in findings if each.level.value in ("error", "warning")]


@pytest.mark.parametrize("text", ONE_FATE_AFTER_ANOTHER)
def test_one_may_be_in_two_parts_that_exceed_their_whole(extractor, text):
    assert _loud(extractor, text) == []


@pytest.mark.parametrize("text", APART)
def test_nobody_is_in_two_such_parts(extractor, text):
    assert len(_loud(extractor, text)) == 1


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_a_fate_on_a_later_day_is_of_others(extractor, text, expected):
    assert ties(extractor.extract(text, published="2025-06-12")) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), TOLD_TWICE)
def test_what_is_told_of_another_place_is_no_repetition(extractor, text, expected):
    assert ties(extractor.extract(text)) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Prosecutors hit eight traders with charges in Zurich.", "charged"),
        ("A van hit eight traders in Zurich.", "injured"),
    ],
)
def test_who_is_hit_with_charges_is_not_hurt(extractor, text, outcome):
    (figure,) = extractor.extract(text).figures
    assert figure.outcome.value == outcome
