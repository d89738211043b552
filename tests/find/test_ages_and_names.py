"""Numbers that are the ages of the youngest and the oldest, or parts of names."""

import pytest


def counts(record):
    return [number.span.text for number in record.numbers if number.type.value == "count"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Of the 60 drivers fined, the youngest was 18 and the eldest 66.", ["60"]),
        ("The youngest of the 14 climbers was 19, the oldest 54.", ["14"]),
        ("Police held 80 men. The youngest turned 18 last week.", ["80"]),
        ("Their ages ranged between 15 and 61.", []),
        ("Cases ranged between 15 and 61 in the towns.", ["15 and 61"]),
        ("Those who were shot ranged in age from 16 to 21.", []),
        ("Shootings shot up from 16 to 21 in May.", ["16", "21"]),
        ("The groups, ranging in size, rose from 300 to 500 in May.", ["300", "500"]),
        ("Murder is the killing of one person by another.", []),
        ("One person was hurt by another driver.", ["One"]),
        ("Of the 80 men held, the youngest 17 were sent home.", ["80", "17"]),
        ("The army turned 18 men away.", ["18"]),
        ('The storm "Sul-Six" hit Luzon.', []),
        ("Area Four detectives are in the yard.", []),
        ("Four detectives are in the yard.", ["Four"]),
        ("Seven Hills Police arrested nine men.", ["nine"]),
        ("Two Kenya Police officers were hurt.", ["Two"]),
        ("Painter Ilse Brandt Dead At 68", []),
        ("The singer died at 71 in Oslo.", []),
        ("They were found dead at 13 sites.", ["13"]),
        ("People over 65 voted.", []),
        ("The mother-of-three had head injuries.", []),
        ("A mum-of-four, 36, died in Hull.", []),
        ("A family of three died.", ["three"]),
        ("There will be no illegal migration.", []),
        ("No injured were found.", ["No"]),
        ("Only 40 women between 26 and 40 suffered injuries.", ["40"]),
        ("Between 26 and 40 women suffered injuries.", ["26 and 40"]),
        ("Ines Roca, 27, of Mill Road in Dublin 8 had pleaded guilty.", []),
        ("On Mill Road in Delhi 8 people died.", ["8"]),
        ("Rescue Helicopter 116 lost contact with the crew.", []),
        ("The film keeps the original 1991 score by Jan Holt, who died of cancer.", []),
        ("The deadly 2013 attack killed five men.", ["five"]),
        ("The remaining 1995 inmates were freed.", ["1995"]),
        ("Thieves took a coin worth ?100.", []),
        ("\ufffd100k of heroin was seized in Cork.", []),
        ("He said ?75 people had died.", ["75"]),
        ("We are one people.", []),
        ("A father of two, 40, died.", ["two"]),
        ("The parents-of-three died.", []),
        ("The father of three, 12 friends and a dog were hurt.", ["three", "12"]),
        ("No illegal migration was seen, but no illegal miners left.", ["no"]),
        ("Six loved ones flew in when a loved one died.", ["Six"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_ages_and_names_are_no_counts(record_of, text, wanted):
    assert counts(record_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Arrests soared beyond 2,300 people in Quito.", "more_than"),
        ("The toll climbed past 600 people.", "more_than"),
        ("He drove past two men.", "exact"),
        ("Quake death toll now up to 212", "exact"),
        ("Up to 64 people died in Goma.", "at_most"),
        ("The death toll could be up to 64.", "at_most"),
    ],
    ids=lambda value: value,
)
def test_a_count_that_rises_past_a_number_is_more(record_of, text, bound):
    (figure,) = record_of(text).figures

    assert figure.quantity.bound.value == bound
