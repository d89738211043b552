"""Numbers that meet and are of others: those whom some come on top of, and those of any year."""

import pytest
from tests.link.ties import ties

APART = [
    'Two bodies were found. "Two more bodies were recovered in addition to the two," he said.',
    "Two people died at the scene. Two more people died in hospital.",
    "Six cases were logged in May. Six further cases were logged in June.",
    "Police arrested three more suspects on Tuesday, in addition to the three held last week.",
    "Besides the four rescued on Monday, four more miners were brought up on Tuesday.",
    "Nine more people died on Friday, on top of the nine killed a day earlier.",
    "Over 3,000 people are killed annually. Some 3,412 people were killed in May.",
    "About 1,200 people die every year on the river. In 2023 some 1,230 people died there.",
    "Each year about 900 people drown. Last year 912 people drowned.",
]
ONE = [
    (
        "Two more held in Gao\n\nTwo more people were held in Gao on Monday.",
        {"Two=Two"},
    ),
    ("Nine dead as boat sinks\n\nNine more people were confirmed dead.", {"Nine=Nine"}),
    ("Three men were arrested. In addition to the three, a woman was held.", {"three=Three"}),
    ("Four students died. In addition to the four killed, nine were hurt.", {"four=Four"}),
    ("Five men were held in Lima. The five were charged on Tuesday.", {"five=Five"}),
    ("Some 5,000 people die a year. Over 5,000 people are killed annually.", {"5,000=5,000"}),
    ("In May 3,412 people died. Some 3,412 people were killed in May.", {"3,412=3,412"}),
]


@pytest.mark.parametrize("text", APART)
def test_others_are_not_told_again(record_of, text):
    told = {tie for tie in ties(record_of(text)) if "=" in tie}
    assert told <= {"two=Two"}  # "the two" may be those found before


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_the_same_are_told_again(record_of, text, expected):
    assert ties(record_of(text)) == expected
