"""Units of numbers whose noun is left out, or in no lexicon."""

import pytest

from statextract.model.vocabulary import Unit


def units(record):
    return [(figure.span.text, figure.unit) for figure in record.figures]


@pytest.mark.parametrize(
    "text",
    [
        "Blast kills 12 in Basra",
        "The quake left 12 dead.",
        "In Oruro 12 were arrested.",
        "The 12 who slept on deck were Danes.",
        "A canoe with 12 aboard sailed from Saly.",
        "In the end 12 were Sudanese.",
        "A family of 12 died in Multan.",
        "The 12-member ring forged visas.",
        "Of whom 12 were women.",
        "Kano accounts for 12 of this year's deaths.",
    ],
    ids=str,
)
def test_number_without_noun_counts_people_where_something_says_so(record_of, text):
    assert units(record_of(text)) == [("12", Unit.PERSON)]


@pytest.mark.parametrize(
    "text",
    [
        "The 27-member bloc took no decision.",
        "Inspectors fined six mills in Dhaka.",
        "Six storks were found in a field.",
        "Workers at 14 glims went home.",
        "She was one of the victims.",
        "No action was taken.",
        "For every 10 victims, about five were women and two were girls.",
        "For every seven adults killed, one child is killed.",
        "The court saw no national security purpose.",
        "No student visa was issued and no general rules apply.",
        "The village lies in ward 12.",
    ],
    ids=str,
)
def test_number_without_evidence_is_no_figure(record_of, text):
    assert [figure for figure in record_of(text).figures if figure.unit != "object"] == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Four herpetologists slept near Kikwit.", "herpetologists"),
        ("Police arrested six thatchers in Fiji.", "thatchers"),
        ("Militia killed 17 sawyers near Oicha.", "sawyers"),
    ],
    ids=lambda value: value,
)
def test_unknown_noun_counts_people_by_its_ending_or_by_their_fate(record_of, text, noun):
    (figure,) = record_of(text).figures

    assert (figure.unit, figure.noun) == (Unit.PERSON, noun)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Six suspected members of the cell slept in Tunis.", "suspect"),
        ("The gang of seven men slept in Tunis.", "suspect"),
        ("Seven smugglers slept in Tunis.", "suspect"),
        ("Seven victims slept in Tunis.", "victim"),
        ("Seven alleged victims slept in Tunis.", "victim"),
        ("Seven bakers slept in Tunis.", "other"),
    ],
    ids=lambda value: value,
)
def test_noun_phrase_tells_a_role(record_of, text, role):
    assert record_of(text).figures[0].role == role


def test_noun_of_no_lexicon_takes_no_unit_from_elsewhere(record_of):
    record = record_of("Nine men were hurt near several homeless encampments.")

    assert units(record) == [("Nine", Unit.PERSON)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Both bore multiple gunshot injuries.", [("multiple", Unit.OBJECT)]),
        ("The driver died of several injuries.", [("several", Unit.OBJECT)]),
        ("She sustained two gunshot injuries.", [("two", Unit.OBJECT)]),
        ("The stampede caused 36 injuries.", [("36", Unit.PERSON)]),
        ("The crash resulted in multiple injuries.", [("multiple", Unit.PERSON)]),
        ("Police logged 12 gunshot injuries.", [("12", Unit.PERSON)]),
        ("The hospital received several gunshot injuries.", [("several", Unit.PERSON)]),
    ],
    ids=str,
)
def test_injuries_of_one_body_are_no_people(record_of, text, wanted):
    assert units(record_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The death toll has now hit the 340 mark.", Unit.PERSON),
        ("The number of dead crossed the 340-mark on Sunday.", Unit.PERSON),
        ("Measles cases in the camp passed the 340 mark.", Unit.CASE),
        ("Burglary cases recorded countrywide in the quarter amounted to 340.", Unit.CASE),
        ("Police said arson cases nationwide amounted to 340.", Unit.CASE),
        ("Hostages identified within the month stood at 340.", Unit.PERSON),
    ],
    ids=str,
)
def test_level_reached_counts_what_its_subject_names(record_of, text, unit):
    assert units(record_of(text)) == [("340", unit)]


@pytest.mark.parametrize(
    "text",
    [
        "The court set a fine of 340 mark.",
        "The losses that residents reported stood at 340.",
        "Prices recorded nationwide amounted to 340.",
        "The refund to survivors amounted to 340.",
    ],
    ids=str,
)
def test_level_of_no_people_or_cases_is_no_figure(record_of, text):
    assert [figure for figure in record_of(text).figures if figure.unit != "object"] == []
