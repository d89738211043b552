"""Look-alikes of rules on captives, verdicts, lists of places and attacks."""

import pytest
from tests.link.ties import ties

CASES = [
    # Of captives only their own kind, or anybody, can have been freed or killed.
    (
        (
            "Gunmen took 31 pupils in Zamfara. Nine teachers were freed on Friday. Twenty-two "
            "villagers were killed in a raid."
        ),
        "",
    ),
    (
        (
            "Gunmen took 31 pupils in Zamfara. Nine were freed on Friday and six on Saturday. "
            "Sixteen are still held."
        ),
        "Nine<31 six<31 Sixteen<31",
    ),
    # Others beside a term are of the convicted if they got one, too.
    (
        "The court convicted 18 defendants. The leader got 20 years; seven others are on the run.",
        "",
    ),
    (
        "Nine men were convicted. A doctor got two years, while three others were acquitted.",
        "",
    ),
    (
        "Nine men were convicted. A doctor got two years, while three others received fines.",
        "three<Nine",
    ),
    ("A court jailed 11 men and acquitted two. Thirteen were charged.", "11<Thirteen two<Thirteen"),
    # Who is killed may stand beside those who were shot.
    ("Gunmen shot four teens, killing one man.", ""),
    ("Gunmen shot four women, killing one man.", ""),
    ("Gunmen shot four teens, killing one boy.", "one<four"),
    # One person may stand before or between the counts behind "including".
    (
        "Nine people were killed, including a couple and their two sons, and five guests.",
        "two<Nine five<Nine",
    ),
    ("Nine people were killed, including a woman, two boys and five guests.", "two<Nine five<Nine"),
    (
        "Nine people, among them a nurse, two doctors and three patients, were killed.",
        "two<Nine three<Nine",
    ),
    ("Among them a nurse, two doctors and three patients died.", ""),
    (
        "Six people were killed, including a guard, two of them women, and 12 others hurt.",
        "two<Six",
    ),
    ("Police seized nine items, including a rifle, two pistols and 200 rounds.", "two<nine"),
    # One item for each place: of whoever was counted, and of no place.
    (
        "The 300 people were taken to three camps: 120 to Rafah, 100 to Gaza and 80 to Jenin.",
        "120<300 100<300 80<300",
    ),
    (
        "The 12 raids hit three towns: five in Lyon, four in Nice and three in Metz.",
        "five<12 four<12 three<12",
    ),
    ("The girls were put in three homes: two in Lyon, three in Nice and four in Metz.", ""),
    ("Police searched three towns: two in France and one in Spain.", "two<three one<three"),
    (
        "Police held 90 men. Half of the arrests were in two towns: 30 in Lyon and 15 in Nice.",
        "Half<90 30<90 15<90",
    ),
    (
        "The clinic saw 88 patients in March and 64 in April. Of the April patients 40 were women.",
        "40<64",
    ),
    # An age behind a sex is another split.
    ("Police freed 45 children: 25 are boys. Thirty are under 12.", "25<45 Thirty<45"),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=range(len(CASES)))
def test_only_what_the_words_allow_is_tied(extractor, text, expected):
    assert ties(extractor.extract(text, published="2025-04-24")) == set(expected.split())


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Thirty-six people were shot there, five of them fatally.", []),
        ("Thirty-nine people were shot there, five of them fatally.", ["DUP001"]),
        ("A blast killed five people and injured 36 there on Monday.", ["DUP001"]),
        ("Thirty-six people were killed in Chicago on Monday.", ["DUP001"]),
    ],
)
def test_a_headline_may_split_whom_the_story_tells_in_one(extractor, told, codes):
    text = f"5 killed, 31 wounded in Chicago\n{told}"
    findings = extractor.extract(text, published="2025-04-24").findings

    loud = [each.code for each in findings if each.level.value in ("error", "warning")]
    assert loud == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Six died: a couple, their two sons and two neighbors.", []),
        ("Eight died: a couple, their two sons and two neighbors.", ["SUM001"]),
        ("Six died over a couple of days: two sons and two neighbors.", ["SUM001"]),
        (
            "Nine inmates escaped. Five were held, and one was found dead. The other three fled.",
            [],
        ),
        (
            "Nine inmates escaped. Five were held, and one was found dead. The other two fled.",
            ["REM002"],
        ),
    ],
)
def test_a_couple_and_one_without_a_noun_stand_for_who_is_missing(extractor, text, codes):
    findings = extractor.extract(text, published="2025-04-24").findings

    assert [each.code for each in findings if each.kind.value in ("fail", "review")] == codes
