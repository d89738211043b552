"""What "them", "the other ten" and "with nine in Puno" are not of, and what is compared."""

import pytest
from tests.link.ties import listed, ties

CASES = [
    # "Them" are no things that are fewer, nor the cases that people are held in.
    ("The cases were in six districts; Pader had nine of them.", ""),
    ("The attacks were in three towns, and Jos had five of them.", ""),
    ("There are nine suspects in two cases; four of them are in custody.", "four<nine"),
    ("Floods hit six districts; three of them have no power.", "three<six"),
    # The rest of the areas told of last, whatever order the two were told in.
    (
        (
            "Of the 18 states, cases were found in 12. Sennar had 40 and Kassala 30. The other ten "
            "had few."
        ),
        "12<18 ten<12",
    ),
    ("Cholera was found in 12 of 18 states. The other six have no cases.", "12<18 six<18"),
    # The rest of the larger group, if it makes that up.
    (
        "Of 75 people on the bus, 52 were pilgrims, of whom nine died; the 23 others were unhurt.",
        "52<75 nine<52 23<75",
    ),
    (
        "Of 75 people on the bus, 52 were pilgrims, of whom nine died; the 43 others were unhurt.",
        "52<75 nine<52 43<52",
    ),
    # Another event, told behind the count.
    ("Police said 14 died in a crash. Six were killed in another crash.", ""),
    ("Police arrested 12 people in a raid. Four were arrested in a separate raid.", ""),
    ("Gunmen hit two posts, killing four men at one. Two were killed in the other attack.", ""),
    ("Attacks killed 20 people. Eight were killed in another attack.", "Eight<20"),
    ("Twelve people were killed. Three were killed in another part of the city.", "Three<Twelve"),
    (
        (
            "The shooting left nine people hurt. Five of the victims were girls. Two men were also "
            "shot in a second attack."
        ),
        "Five<nine",
    ),
    (
        (
            "The shooting left nine people hurt. Five of the victims were girls. Two men were also "
            "shot."
        ),
        "Five<nine Two<nine",
    ),
    # The toll before is not that of which some are children.
    (
        (
            "The toll stands at 218. The previous toll of 195 was issued on Monday. Of the dead, "
            "40 are children."
        ),
        "40<218",
    ),
    (
        "A fire killed 21 people in Lagos. One in 2019 killed 35. Nine of the dead were boys.",
        "Nine<21",
    ),
    # "Those" are the last told of, were they of another year.
    (
        (
            "Police arrested 41 people in a raid in May. A raid in 2021 led to 17 arrests. To date "
            "seven of those arrested have been convicted."
        ),
        "seven<17",
    ),
    # A month that was over is no part of a day.
    ("Police freed 60 men on Tuesday. In March, 20 were freed from a farm.", ""),
    # Two places side by side; one within the other.
    ("Police said 30 people died in Ica, with nine in Puno.", ""),
    ("The storm killed 212 people in the Philippines, with 68 in Bicol.", "68<212"),
    ("Of the 212 dead, 30 died in Ica, with nine in Puno.", "30<212 nine<212"),
    # Two parts of a group that nobody counted; what belongs to a pair is not some of it.
    ("Three of the Danes are at large. The minister said four of the Danes were spies.", ""),
    ("Two MPs drove home. The paper showed several of the MPs' videos.", ""),
    ("Twelve women were freed. Thirteen of the women are Thais.", "Thirteen<Twelve"),
    ("Among those held:\n• 30 are married\n• 12 are foreigners", ""),
]
AMONG = "Police arrested 40 people. Among those arrested:\n• {} are {}\n• {} are {}"


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_only_what_the_words_allow_is_tied(extractor, text, expected):
    assert ties(extractor.extract(text, published="2025-04-24")) == set(expected.split())


@pytest.mark.parametrize(
    ("one", "other", "lists"),
    [
        ("married", "on bail", []),
        ("women", "men", [("40", ("30", "25"), True)]),
    ],
)
def test_bullets_of_some_make_no_list_unless_they_are_the_sexes(extractor, one, other, lists):
    record = extractor.extract(AMONG.format(30, one, 25, other))

    assert ties(record) == {"30<40", "25<40"}
    assert listed(record) == lists


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The toll rose by 14 to 120, against 98 in neighbouring Kenya.", []),
        ("The number of cases rose by 14 to 120, compared with 98 in Kenya.", []),
        ("Arrests fell by 20 to 80, compared with 45 in Antwerp.", []),
        ("Deaths rose by 14 to 120 in 2024, compared with 98 in 2019.", []),
        ("Deaths rose by 14 to 120 in 2024, compared with 98 in 2023.", ["CHG003"]),
        ("The toll rose by 14 to 120, up from 98 in Kenya.", ["CHG003"]),
        ("Burglaries fell by 40 to 360, compared with 700 at the peak in 2012.", []),
        ("Burglaries fell by 40 to 360, compared with 700 last year.", ["CHG003"]),
        ("Patients fell by 300 to 1,200, against 4,000 nationwide.", []),
        ("Arrests rose from 40 to 52, compared with a national rise of 3 per cent.", []),
        ("Arrests rose to 52, compared with 40 last year, a rise of 3 per cent.", ["CHG001"]),
        ("The toll rose by 14 to 120, against 98 and 30 in two neighbouring states.", []),
    ],
)
def test_a_difference_is_not_to_another_place_or_to_years_ago(extractor, text, codes):
    record = extractor.extract(text, published="2025-04-24")

    loud = [each for each in record.findings if each.level.value in ("error", "warning")]
    assert [each.code for each in loud] == codes


def test_rows_are_set_beside_the_counts_and_not_where_these_were(extractor):
    text = "Turnout was 45, 30 and 12 people at three meetings, down from 98, 60 and 40."
    relations = extractor.extract(text).relations

    pairs = [[term.figure for term in each.terms] for each in relations]
    assert pairs == [["f5", "f1"], ["f6", "f2"], ["f7", "f3"]]
