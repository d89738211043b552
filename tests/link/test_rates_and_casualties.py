"""Rates and shares: of which count they are, and of which they are not."""

import pytest
from tests.link.ties import ties

TIED = [
    ("Coast, with a fatality rate of 2%, has recorded 400 cases.", "2%<400"),
    (
        (
            "Coast with a case fatality rate of 1.2 per cent recorded 412 cases, while Hills with"
            " fatality rate of 3.1 per cent recorded 96 cases."
        ),
        "1.2_per_cent<412 3.1_per_cent<96",
    ),
    ("There were 604 cases with a fatality rate of 1.8%, and 40 cases in Ica.", "1.8%<604"),
    ("In all, 14,484 people from Pakistan requested asylum (2 percent).", ""),
    (
        "Of the 1,200 arrested, 300 were women (25 percent).",
        "300<1,200 25_percent<1,200",
    ),
    (
        "Some 96 people were killed and 144 hurt. Rebels caused 62% of the civilian casualties.",
        "",
    ),
    ("Some 310 were hurt and 31 killed. Of the casualties, 40% were children.", ""),
    ("Five died, with two others dying on the way. Five died at the scene.", ""),
    (
        "Ninety were held in Basra, including 80 men and ten women, and five in Amara.",
        "80<Ninety ten<Ninety",
    ),
    (
        "Police held 60 people in Basra, including 40 men and 20 women in Zubair.",
        "40<60 20<60",
    ),
    ("Five Danes and three Swedish women were held: eight in all.", "Five<eight three<eight"),
    ("Twelve people were killed. Three of the casualties were children.", "Three<Twelve"),
    (
        "The blast caused 40 casualties; 12 were killed and 28 hurt. Half of the casualties wept.",
        "12<40 28<40 Half<40",
    ),
    ("The war killed 144 women. Children made up a third of the total.", ""),
    ("The number of refugees exceeds two million with thousands more displaced inside.", ""),
    ("A truck hit a bus, killing nine people, with six more dying in hospital.", "six<nine"),
    (
        'Some 340 Kurds were held, a group said. "The detainees included 22 minors," it said.',
        "22<340",
    ),
    ("Nine people died in Oslo. “The victims include four children,” a priest said.", "four<Nine"),
    ('Nine people died in Oslo. "The protesters included 40 children," a priest said.', ""),
    ("One-third of the 400 inmates were women.", "One-third<400"),
]


@pytest.mark.parametrize(("text", "tied"), TIED, ids=[text for text, _ in TIED])
def test_shares_are_of_what_the_wording_says(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One-third of the victims were women.", "One-third"),
        ("One percent of the patients died.", "One percent"),
        ("A third of the victims were women.", "third"),
    ],
    ids=str,
)
def test_share_that_begins_with_one_is_a_share(record_of, text, count):
    figures = record_of(text).figures

    assert [(f.span.text, f.unit, f.role) for f in figures] == [(count, "share", "victim")]


def test_one_of_a_group_is_no_figure(record_of):
    assert [f.span.text for f in record_of("One of the 40 victims wept.").figures] == ["40"]
