"""What a number counts, as the noun phrase around it prints it."""

import pytest


def counted(record):
    return [(figure.span.text, figure.unit.value, figure.noun) for figure in record.figures]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Police freed 59 victims in Lomé.", "victims"),
        ("Police freed nine young Chadian men in Lomé.", "men"),
        ("Nine police officers slept.", "police officers"),
        ("Police freed 14 human trafficking victims.", "human trafficking victims"),
        ("Seven Red Cross volunteers were held.", "volunteers"),
        ("The camp took in 20 sick or elderly patients.", "patients"),
        ("A group of 23 workers left Champhai.", "workers"),
        ("Dozens of people marched in Quito.", "people"),
        ("Sixteen women and girls sailed.", "women and girls"),
        ("Twelve men, women and children hid.", "men, women and children"),
        ("Eleven Syrians sailed from Mersin.", "Syrians"),
        ("Quito has had 23 Covid-19 deaths.", "deaths"),
        ("The four (4) suspects hid in Arua.", "suspects"),
        ("It brings to 73 the number of journalists killed this year.", "journalists"),
        ("Of the guests, 31 of them women, none was hurt.", "women"),
        ("Four men accused of theft fled Gweru.", "men"),
        ("One Rohingya swam to Langkawi.", "Rohingya"),
    ],
    ids=lambda value: value[:40],
)
def test_head_is_the_last_noun_of_its_group(record_of, text, noun):
    figure = record_of(text).figures[0]

    assert figure.unit == "person"
    assert figure.noun == noun


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of arrests in May rose to 56.", ("56", "person", "arrests")),
        ("The death toll in Basra rose sharply to 15.", ("15", "person", None)),
        ("• Girls: 14", ("14", "person", "Girls")),
        ("Rapes reported in Goma: 1,017", ("1,017", "case", "Rapes")),
        ("Moroccans 11, Malians 9", ("11", "person", "Moroccans")),
        ("Total number of detainees: 1,450", ("1,450", "person", "detainees")),
        ("The number of men killed by floods and fires rose to 9.", ("9", "person", None)),
        ("Minors numbered 1,137.", ("1,137", "person", "Minors")),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_noun_may_stand_left_of_its_number(record_of, text, expected):
    assert counted(record_of(text))[0] == expected


def test_coordinated_modifiers_share_the_noun(record_of):
    assert counted(record_of("Pirates released five Thai and 7 Lao nationals.")) == [
        ("five", "person", "nationals"),
        ("7", "person", "nationals"),
    ]


def test_column_head_names_what_a_cell_counts(record_of):
    text = "Yearly counts\n\nYear | Cases | Victims\nFirst | 31 | 12\nSecond | 44 | 9\n"

    assert counted(record_of(text)) == [
        ("31", "case", "Cases"),
        ("12", "person", "Victims"),
        ("44", "case", "Cases"),
        ("9", "person", "Victims"),
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Three police vehicles burned.", "object"),
        ("Four police dogs found them.", "object"),
        ("The ministry issued 4,000 work permits to nurses.", "object"),
        ("Eight charges of murder were laid.", "object"),
        ("Two UN bodies met in Geneva.", "object"),
        ("The flood drove 180 families away.", "household"),
        ("Quito logged 40 new cholera cases.", "case"),
        ("Forty per cent of patients were girls.", "share"),
    ],
    ids=lambda value: value,
)
def test_unit_is_that_of_the_last_noun(record_of, text, unit):
    assert record_of(text).figures[0].unit == unit


def test_who_speaks_before_a_colon_is_not_what_is_counted(record_of):
    (figure,) = record_of("Police said: three were held.").figures
    assert (figure.noun, figure.outcome.value) == (None, "arrested")
    (deaths,) = record_of("Deaths reported: 12").figures
    assert deaths.noun == "Deaths"
