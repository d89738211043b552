"""Finding places: known, by their kind, unnamed; and what only looks like one."""

import pytest

from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


@pytest.fixture(scope="module")
def places_of():
    lexicons = load_lexicons()
    annotate, find = Annotator(lexicons.tables()), Finder(lexicons)
    return lambda text: find(annotate(read_article(text))).places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six died in Chad.", [("Chad", "country", "TD")]),
        ("Six died in Niger State.", [("Niger", "state", "NG")]),
        ("Six died in Svay Rieng province.", [("Svay Rieng", "province", "KH")]),
        ("Six died in Holloway County.", [("Holloway", "county", None)]),
        ("Six died in Kafr Seba Governorate.", [("Kafr Seba", "governorate", None)]),
        ("Six died in the town of Kibanga.", [("Kibanga", "town", None)]),
        ("Six died on Mount Kolash.", [("Mount Kolash", "mountain", None)]),
        ("Six died in refugee camp Zaatari.", [("Zaatari", "camp", "JO")]),
        ("Six died at Hanoi airport.", [("Hanoi airport", "airport", "VN")]),
        ("Six died at the airport.", [("airport", "airport", None)]),
        ("Six died in Congo.", [("Democratic Republic of the Congo", "country", "CD")]),
        (
            "In Brazzaville, six died; Congo mourned.",
            [("Brazzaville", "city", "CG"), ("Republic of the Congo", "country", "CG")],
        ),
        ("Six sought help at St Vincent's.", []),
        (
            "Six died in St Vincent's capital.",
            [("Saint Vincent and the Grenadines", "country", "VC")],
        ),
        ("Six died in Paris, Texas.", [("Paris", "city", "US"), ("Texas", "state", "US")]),
        (
            "Six died in Hanoi, Bangkok and Manila.",
            [("Hanoi", "city", "VN"), ("Bangkok", "city", "TH"), ("Manila", "city", "PH")],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_place_is_found_with_kind_and_country(places_of, text, expected):
    assert [(p.name, p.kind, p.country) for p in places_of(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Hayes fell ill.",
        "Michael Jordan fell ill.",
        "Six turkeys fell ill.",
        "Six men took an Italy-bound boat.",
        "Six border guards fell ill.",
        "The Vietnam War cost many lives.",
        "The Islamic State took the blame.",
        "Deputy District Attorney Lee fell ill.",
        "Six men fell ill in the Thai town.",
        "It was a nice day by the pool.",
    ],
    ids=str,
)
def test_name_of_something_else_is_no_place(places_of, text):
    assert places_of(text) == ()


def test_airport_lies_in_its_city_its_checkpoints_and_its_country(places_of):
    (airport,) = places_of("Six were held at Phnom Penh International Airport.")

    assert airport.inside == ("Phnom Penh", "border checkpoints", "Cambodia")


def test_checkpoints_of_the_kingdom_belong_to_the_country_of_the_article(places_of):
    text = "Cambodia stopped 40 at the Kingdom's international border checkpoints."
    checkpoints = places_of(text)[-1]

    assert (checkpoints.kind, checkpoints.country) == ("checkpoint", "KH")
    assert checkpoints.inside == ("border checkpoints", "Cambodia")


def test_place_span_is_the_printed_words(places_of):
    text = "Six died in the Kandal province of Cambodia."
    spans = [text[place.start : place.end] for place in places_of(text)]

    assert spans == ["Kandal province", "Cambodia"]
