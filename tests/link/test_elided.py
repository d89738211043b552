"""Bare counts that a predicate, a contrast or a comparison explains."""

import pytest

from statextract.model.vocabulary import Outcome, Role, Sex, Unit

DEAD, SICK = (Unit.PERSON, Outcome.KILLED), (Unit.PERSON, Outcome.SICK)
HELD = (Unit.PERSON, Outcome.ARRESTED)


def read(record):
    return {figure.span.text: (figure.unit, figure.outcome) for figure in record.figures}


EXPLAINED = [
    ("Police in Turin held 64 men. Nine have prior convictions.", "Nine", HELD),
    ("Tampa police arrested 31 people. The agency has placed detainers on nine.", "nine", HELD),
    ("Only three miners, not seven as posted, had died in Enugu.", "three", DEAD),
    ("Only three miners, not seven as posted, had died in Enugu.", "seven", DEAD),
    ("Bari saw 97 infections and six deaths, against 141 and 11 in May.", "141", SICK),
    ("Bari saw 97 infections and six deaths, against 141 and 11 in May.", "11", DEAD),
    ("Riga checked 40 lorries. Twelve have no brakes.", "Twelve", (Unit.OBJECT, None)),
    ("Spain registered 144 drownings. Galicia had 41 and Andalusia 62.", "41", DEAD),
    ("Spain registered 144 drownings. Galicia had 41 and Andalusia 62.", "62", DEAD),
    ("The gang beat 12 guards and left one shot dead in Lima.", "one", DEAD),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "wanted"), EXPLAINED, ids=[e[1] for e in EXPLAINED])
def test_bare_count_is_read_off_what_stands_around_it(record_of, text, number, wanted):
    assert read(record_of(text))[number] == wanted


def test_fines_on_lorries_fine_nobody(record_of):
    record = record_of("Inspectors in Riga checked 40 lorries. They imposed fines on 12.")

    assert all(figure.unit is Unit.OBJECT for figure in record.figures)


def test_one_who_is_a_man_is_male_and_one_of_the_rescued(record_of):
    record = record_of("Of the 12 rescued in Minsk, eleven are women and one is a man.")
    whole, _, one = record.figures

    assert (one.sex, one.of, one.role) == (Sex.MALE, whole.id, Role.VICTIM)


def test_companions_of_a_group_are_none_of_it(record_of):
    record = record_of("Two climbers are missing on K2. Four of their companions turned back.")

    assert [figure.of for figure in record.figures] == [None, None]


def test_ages_behind_a_list_leave_its_last_part_in_it(record_of):
    record = record_of("Johor held 54 foreigners: 51 Thais and three Laos, aged between 19 and 52.")

    assert [len(partition.parts) for partition in record.partitions] == [2]


def test_earlier_two_are_not_people(record_of):
    record = record_of("It was the third blast in Lima; the earlier two had left 11 dead.")

    assert [f.span.text for f in record.figures if f.unit is Unit.PERSON] == ["11"]


def test_those_whose_fate_is_unknown_are_people(record_of):
    record = record_of("The fate of 111 is unknown.")

    assert [figure.unit for figure in record.figures] == [Unit.PERSON]


@pytest.mark.parametrize(
    "text",
    ["Spain beat Italy in Rome. Spain had 12 and Italy nine.", "One shot hit the wall in Lyon."],
)
def test_points_and_shots_are_not_people(record_of, text):
    assert not any(figure.unit is Unit.PERSON for figure in record_of(text).figures)
