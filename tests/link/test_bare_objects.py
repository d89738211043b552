"""Counts without a noun whose verb or place in a row says what they are part of."""

import pytest


def told(record):
    """The values of the figures, each with the value of its whole."""
    values = {f.id: f.quantity.value for f in record.figures}
    return [(values[f.id], values.get(f.of)) for f in record.figures if not f.derived]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "The tribunal heard 90 appeals in May. It dismissed 60, upheld 22 and adjourned none.",
            [(90, None), (60, 90), (22, 90)],
        ),
        (
            "Lagos police recorded 340 robberies last year. Detectives solved 112 by arrest.",
            [(340, None), (112, 340)],
        ),
        (
            "Some 700 families lost their homes in Beira. The council has rehoused 430 in schools.",
            [(700, None), (430, 700)],
        ),
        (
            "The clinic in Arua admitted 80 children. Nurses have traced 33.",
            [(80, None), (33, 80)],
        ),
        (
            "Rights groups put the dead at 47, of whom they blame 39 on the army.",
            [(47, None), (39, 47)],
        ),
        (
            "At least 96 people drowned off Kribi, of whom divers found 70 in the hold.",
            [(96, None), (70, 96)],
        ),
        (
            "The strike idled 900 miners, of which the union counts 620 as members.",
            [(900, None), (620, 900)],
        ),
        (
            "Guards detained 600 migrants in June. Of the June total, 210 were served with orders.",
            [(600, None), (210, 600)],
        ),
        (
            "Rwanda recorded 80 patients. Of the total, 12 went to Uganda.",
            [(80, None), (12, 80)],
        ),
    ],
)
def test_object_without_noun_is_part_of_what_was_counted(record_of, text, links):
    assert [pair for pair in told(record_of(text)) if pair[0]] == links


def test_row_of_receiving_countries_goes_on(record_of):
    record = record_of(
        "Some 900 villagers fled Kivu on Monday. Uganda took in about half of them, some 440, "
        "followed by Rwanda with 200. Another 110 are in Burundi and 60 in Tanzania."
    )
    assert [value for value, whole in told(record) if whole == 900] == [0.5, 440, 200, 110, 60]


@pytest.mark.parametrize(
    "text",
    [
        "Police held 40 men. The bank approved 2019 as the year of reform.",
        "Police held 40 men. The board rejected 55 in its vote.",
        "The committee of 30 members met. It approved 12 and rejected 3.",
        "Fire killed 12 people. The jury dismissed 9-3 the claim.",
        "Fire killed 12 people. The shop closed 2 hours later.",
        "Fire killed 12 people, of which the town of 20,000 still speaks.",
        "Half of them, at 34, had left school. Another 30 are in preparation.",
    ],
)
def test_numbers_of_other_things_are_no_parts(record_of, text):
    assert all(whole is None or value < 1 for value, whole in told(record_of(text)))


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            "In Beira 118 people drowned, in Dondo 43, and elsewhere 20, giving a total of 181.",
            181,
            [118, 43, 20],
        ),
        (
            "Yesterday 333 people were picked up. Marines rescued 210, yachts 92 and ferries 31.",
            333,
            [210, 92, 31],
        ),
        ("Kano reported 500 infections and 15 further deaths, for 92 in all.", 92, [15]),
    ],
)
def test_row_is_tied_to_its_sum(record_of, text, whole, parts):
    assert [value for value, of in told(record_of(text)) if of == whole] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 people sailed. Marines rescued 210, fishing boats 92 and naval ferries 31.",
        "Kano reported 500 infections and 150 further deaths, for 92 in all.",
    ],
)
def test_row_of_another_sum_stays_free(record_of, text):
    record = record_of(text)
    assert [finding.code for finding in record.findings if finding.kind == "fail"] == []


def test_lines_that_make_the_line_above_are_its_parts(record_of):
    record = record_of("Reported: 74\nFound alive: 52\nFound dead: 12\nStill missing: 10")
    assert told(record) == [(74, None), (52, 74), (12, 74), (10, 74)]


def test_lines_of_another_sum_stay_free(record_of):
    record = record_of("Reported: 74\nFound alive: 52\nFound dead: 12\nStill missing: 9")
    assert [whole for value, whole in told(record) if value != 74] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Some 160 girls were abused, and the figure may reach 300.", [160, 300]),
        ("By Sunday 23 people had drowned; by Monday it was 27.", [23, 27]),
        ("Peru freed 90 workers. Tacna, where few were checked, had 12.", [90, 12]),
        ("Some 40 miners died. The toll could exceed 60.", [40, 60]),
    ],
)
def test_level_is_told_again(record_of, text, numbers):
    assert [value for value, _ in told(record_of(text))] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "By Sunday 23 people had drowned; by Monday it was 27 degrees.",
        "Over the week 23 people froze. The low was 4 on Sunday; by Monday it was 7.",
        "Some 23 girls were hurt, and the heat may reach 40.",
        "Peru freed 23 workers. Tacna, where it rained, had 12 sunny days.",
        "Peru freed 23 workers. Tacna, where it rained, by then a port, had 12.",
    ],
)
def test_level_of_another_thing_is_no_count(record_of, text):
    counts = [f.quantity.value for f in record_of(text).figures if f.unit != "object"]
    assert counts == [23]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Nine of the victims were found in the hull, two just outside, one in the galley.",
            [(9, None), (2, None), (1, None)],
        ),
        (
            "Of 40 miners, 30 were found in the shaft, seven near the lift, two in the lamp room.",
            [(40, None), (30, 40), (7, 40), (2, 40)],
        ),
        (
            "Of the 12 dead, nine were buried in Accra, two in Kumasi, one near the sea.",
            [(12, None), (9, 12), (2, 12), (1, 12)],
        ),
    ],
)
def test_count_that_only_says_where_goes_on(record_of, text, links):
    assert told(record_of(text)) == links


@pytest.mark.parametrize(
    ("before", "whole"),
    [
        ("Guards held 500 people in June. Iraqis came first in June with 140 people.", 500),
        ("In June 900 people were held; in July, 700 people were. Most are men.", 900),
        ("Patrols caught 610 boys in June. In July they caught 80 girls.", 610),
    ],
)
def test_total_of_a_time_is_that_of_its_time(record_of, before, whole):
    text = f"{before} Of the June total, 310 were served with orders."
    record = record_of(text, published="2025-09-24")
    assert told(record)[-1] == (310, whole)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Some 900 people fled. Peru took 400, Chile 300 and Brazil 90.", [900, 400, 300, 90]),
        ("In May 80 nurses left. Kenya received 41.", [80, 41]),
        ("The list names 80 passengers, but survivors spoke of more than 200.", [80, 200]),
        ("Police counted 12 victims, while doctors speak of 19.", [12, 19]),
        ("The army lost 7 men, and rebels had spoken of 30.", [7, 30]),
    ],
)
def test_what_others_received_or_speak_of_is_counted(record_of, text, numbers):
    assert [value for value, _ in told(record_of(text))] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Some 900 people fled. Peru received 400 lorries, Chile 300.",
        "Some 900 people fled. Peru took 2-1 of the series.",
        "The list names 900 passengers, but survivors spoke of 30 minutes.",
        "The list names 900 passengers. A girl spoke of 2019.",
    ],
)
def test_what_else_is_received_or_spoken_of_is_not(record_of, text):
    figures = record_of(text).figures
    assert [f.quantity.value for f in figures if f.unit != "object"] == [900]
