"""Parts of a whole as newsrooms tell them: behind long openings, by name, by fate, summed up."""

import pytest
from tests.link.ties import listed
from tests.phenomena.readings import assert_read

OPENINGS = {
    "things in the clause": (
        "Of the 80 people killed when two ferries collided off Goma, 15 were children.",
        {"15": "of:80"},
    ),
    "people in the clause": (
        "Of the 80 people killed after three gunmen opened fire, 15 were girls.",
        {"15": "of:80"},
    ),
    "inverted": (
        "Among the 80 people killed when two ferries collided off Goma were 15 nurses.",
        {"15": "of:80"},
    ),
    "rest in commas": (
        "The navy picked up 69 migrants, of whom 30 were men and the rest, 39, women.",
        {"30": "of:69", "39": "of:69"},
    ),
    "single place": (
        "The state has confirmed 79 cases of measles. Houston has had 12.",
        {"12": "case of:79"},
    ),
    "another country": (
        "Uganda has confirmed 79 cases of measles so far. Kenya has recorded 40.",
        {"79": "no:of"},
    ),
    "another day": (
        "Police arrested 66 people on Monday. On Tuesday, police arrested 30.",
        {"30": "no:of"},
    ),
}


@pytest.mark.parametrize(("text", "read"), OPENINGS.values(), ids=OPENINGS)
def test_a_part_behind_a_long_opening_is_tied(text, read):
    assert_read(text, read, published="2026-05-03")


LISTS = {
    "bare fates": (
        "Casualties so far: 67 persons, of which 40 dead, 22 injured and 5 missing.",
        [("67", ("40", "22", "5"), True)],
    ),
    "fates by place": (
        (
            "33 people were killed and 108 injured in two days: 7 dead and 48 wounded in Salta, "
            "and 26 dead and 60 wounded in Jujuy."
        ),
        [("33", ("7", "26"), True), ("108", ("48", "60"), True)],
    ),
    "fates by place, left out": (
        (
            "33 people were killed and 108 injured in two days – 7 killed and 48 injured in Salta, "
            "26 and 60 in Jujuy."
        ),
        [("33", ("7", "26"), True), ("108", ("48", "60"), True)],
    ),
    "a combined": (
        (
            "Nineteen people died in a crash near Bhopal and 51 in another outside Malmo. The two "
            "accidents killed a combined 70 people."
        ),
        [("70", ("Nineteen", "51"), True)],
    ),
    "together": (
        (
            "In Lima, eleven people died when a wall collapsed. In Cuzco another 25 drowned, and "
            "36 more were killed by lightning. Together, the storms claimed 72 lives."
        ),
        [("72", ("eleven", "25", "36"), True)],
    ),
    "a total of, by a slip": (
        "Troops killed twelve poachers in Rufiji and 41 in Kilwa, a total of 55.",
        [("55", ("twelve", "41"), True)],
    ),
    "with those before": (
        (
            "Police arrested twelve more people on Wednesday. With the 52 detained last week, the "
            "number of arrests now stands at 64."
        ),
        [("64", ("twelve", "52"), True)],
    ),
    "adding up to": (
        "Tucson has 21 cases of cholera, Mesa 52 and Yuma 16, adding up to 89 cases.",
        [("89", ("21", "52", "16"), True)],
    ),
    "bodies, by a slip": (
        (
            "A total of 66 people were arrested. Border police detained 37, customs officers 20 "
            "and the coastguard seven."
        ),
        [("66", ("37", "20", "seven"), True)],
    ),
    "places, open": (
        (
            "Health workers have logged 121 polio infections this year. Jujuy, the hardest-hit "
            "district, has had 45, while Salta has reported 25."
        ),
        [("121", ("45", "25"), False)],
    ),
    "raised from before": (
        "Police held 12 people on Monday and 30 on Tuesday, taking the total to 45.",
        [],
    ),
    "other members": (
        "Police held 12 people in Oslo and 30 in Bergen. Together, the two gangs had 45 members.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS)
def test_a_list_is_its_whole(record_of, text, expected):
    assert listed(record_of(text)) == expected


def test_two_openings_of_a_sentence_stay_apart(record_of):
    text = "Of 24 members of the old council 17 died, and of 31 elders of one church 28."

    assert [part for _, parts, _ in listed(record_of(text)) for part in parts] == []


def test_a_later_step_of_more_than_the_last_part_is_of_all():
    text = (
        "Twelve migrants were taken to hospital, five with injuries and seven exhausted; nine "
        "have been discharged."
    )

    assert_read(text, {"five": "of:Twelve", "seven": "of:Twelve", "nine": "of:Twelve"})


STORY = {
    "the migrants, behind smugglers": (
        (
            "Seventy-six people were rescued from a boat off Bari on Sunday. Police arrested 14 "
            "suspected smugglers. Among the migrants were eleven unaccompanied minors."
        ),
        {"eleven": "of:Seventy-six"},
    ),
    "the detainees, behind last year": (
        (
            "A raid in Leicester led to the arrest of 64 people. Last year, 297 people were "
            "arrested in similar raids. Weapons and cash were seized. One officer was hurt. Nine "
            "of the detainees appeared before a judge."
        ),
        {"Nine": "of:64"},
    ),
    "the survivors, behind a row": (
        (
            "A ship picked up 60 migrants. Twenty-one of the survivors are from Sudan, 35 from "
            "Chad and 4 from Mali. Thirteen of the survivors were suffering from cold."
        ),
        {"Thirteen": "of:60"},
    ),
    "the victims, behind the evacuated": (
        (
            "Seventy-four people were killed when a coach plunged into a ravine near Tacna. 295 "
            "people were evacuated from nearby houses. Twenty-eight of the victims were Peruvians."
        ),
        {"Twenty-eight": "of:Seventy-four"},
    ),
    "the patients, behind the vaccinated": (
        (
            "Fifty-eight cases of mpox have been confirmed in Beira. 316 people have been "
            "vaccinated. The minister praised doctors. Twenty-two of the patients have recovered."
        ),
        {"Twenty-two": "of:Fifty-eight"},
    ),
    "the cases, of the infected": (
        "The outbreak has infected 74 people. Seven of the cases are in children under five.",
        {"Seven": "of:74"},
    ),
    "the event told right before": (
        "Six people died on Sunday. In 2019, 14 people were killed in Peru. Nine of the dead sang.",
        {"Nine": "of:14"},
    ),
    "the wounded of two fates": (
        "In Ohio 23 people were hit. Nine died; the other 14 were hurt. Two of the wounded left.",
        {"Two": "of:14"},
    ),
    "doctors sent there": (
        "Osh has 57 cases of polio. Six of the patients are in care. Four doctors were sent there.",
        {"Four": "no:of"},
    ),
}


@pytest.mark.parametrize(("text", "read"), STORY.values(), ids=STORY)
def test_a_definite_group_is_that_of_the_story(text, read):
    assert_read(text, read, published="2026-05-03")
