"""Counts that the words set apart from a group, or that are of no people, are no part of it."""

import pytest


def tied(record, number):
    named = {figure.id: figure.span.text for figure in record.figures}
    found = [named.get(f.of) for f in record.figures if f.span.text.lower() == number]
    return found[0] if found else None


APART = [
    ("The quake killed 617 people in Gao. None of the injuries is grave.", "none"),
    ("Police held 40 people in Bari. In a poll, 71 percent of those asked approved.", "71 percent"),
    ("Togo seeks help for 14,000 people; 9 per cent has been received.", "9 per cent"),
    ("Dozens of people were treated for frostbite. With luck, 408 have been saved.", "408"),
    ("The raid freed 53 captives in Gao. In neighbouring Kidal, 12 captives were rescued.", "12"),
    ("Bandits seized 47 people in Gao. So far this year 31 abducted men have been freed.", "31"),
    ("The quake killed 617 people. Reports of 60 dead miners could not be confirmed.", "60"),
    ("Raiders killed 22 people in Gao. Six of the Malians died and seven more were hurt.", "seven"),
    ("Nine women were freed in Leeds, and another in Bari, Italy, where five died.", "five"),
    ("The trial had 29 witnesses. Half of the individuals charged with arson are young.", "half"),
    ("Ghana has four clinics. Two thirds of those known to be infected have died.", "two thirds"),
    ("He has ten children. Twelve of the party's deputies were jailed.", "twelve"),
    ("He has ten children. Twelve of Labour's candidates were jailed.", "twelve"),
    ("Chad had 400 infections. Asia accounted for 30% of infections worldwide.", "30%"),
    (
        "Shootings in the United States go on, one in Fresno killing three. In Ohio ten died.",
        "ten",
    ),
    ("The blast killed three people in Gao. She has burns to 90% of her body.", "90%"),
    (
        "Eight rebels died in Mali on 8 May 2024. On 6 May 2024, four rebels died in Gao.",
        "four",
    ),
    (
        ("IS bomb kills 72 at a shrine\n\nA blast left 72 dead in Gao. The group claims several "
        "attacks, including one in Segou which killed 13 people. Bombers struck Kidal on Friday, "
        "killing six people."),
        "six",
    ),
    (
        ("Five others were hurt in Gao. A man said in a note the two men died and five others "
        "were hurt."),
        "five",
    ),
    (
        ("Flights were halted, leaving thousands stranded in Paris on 4 May 2024. The attacks have "
        "claimed over 230 lives since January 2015."),
        "230",
    ),
    ("A raid killed 67 rebels. The rebel groups include over 1,000 militants of Chad.", "1,000"),
    ("In Unity 100,000 people face starvation. Tens of thousands have since died.", "tens of"),
    ("Some 116,000 people were screened in Mosul. 4,000 flee the city daily.", "4,000"),
    ("He spoke of thousands suffering from famine, 7.5 million in need of help.", "7.5 million"),
    (
        "Two envoys, one Dane and one Swede, were kidnapped along with four drivers in Kivu.",
        "four",
    ),
    ("Police found 250 skulls. They have searched a third of the lot where they lay.", "third"),
    (
        ("Men had the highest rate, with 30 deaths reported per 100,000. Opioids accounted for 18 "
        "percent of the deaths."),
        "18 percent",
    ),
    (
        "Some 52 pupils and 11 teachers were on a trip when the snow fell. It killed seven pupils.",
        "seven",
    ),
    ("Ten men were in the boat. All fell out, but none of their injuries are grave.", "none"),
    ("Chad has 552 dollar millionaires, and Asia half of the millionaires worldwide.", "half"),
    ("PARIS January: No casualties; attacker killed\n\nROME May: Two wounded in an attack", "two"),
    ("Five of the seven defendants were jailed. Two other lawyers spoke.", "two"),
    ("Eight officers came. Five people were killed and three others were hurt.", "five"),
]  # fmt: skip
TOGETHER = [
    ("A raid killed 40 people. Troops shot dead nine women, the daily Dawn said.", "nine", "40"),
    ("Three men were held. A friend of the family and two others were held.", "two", "Three"),
    ("Two aides were let go. They were among 11 Malaysians held there.", "two", "11"),
    ("Two women, one from Oran and another from Bari, were charged.", "one", "Two"),
    ("They seek seven men. Four of them left. Police want three others.", "three", "seven"),
    ("Eight miners were below as it fell. Five miners died, three others fled.", "five", "Eight"),
    (
        ("Kenya had 112 million passengers. Over 88 million people flew abroad. The remaining 24 "
        "million passengers flew within Kenya."),
        "24 million",
        "112 million",
    ),
    ("Ninety writers were its victims: 61 were let go and 21 were charged.", "21", "Ninety"),
    ("Police held 40 people in Bari. Of those held, 12 are boys.", "12", "40"),
    ("Dozens of people were treated in Oslo. Eight were taken to hospital.", "eight", "Dozens"),
    ("• 38 agents were held in Kandy. Twenty-six were remanded.", "twenty-six", "38"),
    ("The raid freed 53 captives in Gao. Three captives were hurt.", "three", "53"),
    ("Of the 323 migrants, 128 are Danes, along with 103 Poles and 92 Finns.", "103", "323"),
    ("The navy has nine ships, with three now at sea.", "three", "nine"),
    ("Chad had 567 measles cases. Of these, 46 people died.", "46", "567"),
    ("A coach fell and 16 people died. Fifteen died there, another in Oslo.", "fifteen", "16"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), APART, ids=[a[1] for a in APART])
def test_what_is_set_apart_is_no_part(record_of, text, number):
    assert tied(record_of(text), number) is None


@pytest.mark.parametrize(("text", "number", "whole"), TOGETHER, ids=[t[1] for t in TOGETHER])
def test_what_is_told_of_a_group_is_still_a_part(record_of, text, number, whole):
    assert tied(record_of(text), number) == whole


RESUMED = [
    ("Ten tourists and a driver were hurt. All 11 were taken to hospital.", "ten", "11"),
    ("Nine men and a boy were freed in Gao. The ten are in care.", "nine", "ten"),
    (
        "Last year 267 people died, down from an average of 297, including 17 in avalanches.",
        "17",
        "267",
    ),
    ("Of the 230 drivers, 32 were drunk. Also, 39 of them had no licence.", "39", "230"),
]


@pytest.mark.parametrize(("text", "number", "whole"), RESUMED, ids=[r[1] for r in RESUMED])
def test_a_group_is_found_though_another_is_nearer(record_of, text, number, whole):
    assert tied(record_of(text), number) == whole


NO_PART = [
    ("Thousands protested. Hundreds were hurt. Thousands gather there each week.", "thousands"),
    ("The leader's half brother was killed in Rome. Two women are held.", "half"),
    ("A slide killed 65 people in Addis. My mother and three of my sisters were there.", "three"),
    (
        (
            "A bomb killed at least 20 people in Kabul, the latest in a series of attacks. In "
            "2015 five men were killed. In 2016 four people were killed in Ghazni."
        ),
        "four",
    ),
    (
        "Some 5,000 deaths were recorded in all of 2016. At least 521 people drowned this year.",
        "521",
    ),
]


@pytest.mark.parametrize(("text", "number"), NO_PART, ids=[n[1] for n in NO_PART])
def test_others_of_another_tale_are_no_part(record_of, text, number):
    assert tied(record_of(text), number) is None


def test_the_dead_and_the_saved_are_of_those_on_board(record_of):
    text = (
        "Thirteen people died when a van hit a bus with 14 people on board. Only one passenger "
        "survived. The driver and the remaining 12 passengers died."
    )

    assert tied(record_of(text), "12") == tied(record_of(text), "one") == "14"


def test_the_victims_are_the_dead_before_the_hurt(record_of):
    text = "A bomb killed 75 people and hurt more than 200. Nine women are among the victims."

    assert tied(record_of(text), "nine") == "75"


def test_two_more_are_added_to_what_was_told_last(record_of):
    text = (
        "Six skiers were banned. Four skiers lodged a plea. Tests of 12 runners had been changed. "
        "Tests of two more skiers had been lost."
    )

    assert tied(record_of(text), "two") is None
