"""The place that a figure is about."""

import pytest

from statextract.attach import Attacher
from statextract.find import Finder
from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


@pytest.fixture(scope="module")
def places_of():
    """Turn a text into the place names of its counts, in text order."""
    lexicons = load_lexicons()
    annotate, find, attach = Annotator(lexicons.tables()), Finder(lexicons), Attacher(lexicons)

    def read(text):
        document = annotate(read_article(text))
        mentions = find(document)
        drafts = attach(document, mentions)
        return [draft.place and mentions.places[draft.place.value].name for draft in drafts]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven people were killed in Gao and 12 were hurt at Mopti.", ["Gao", "Mopti"]),
        ("Takeo recorded 7 cases, Kep 3 and Kandal 12.", ["Takeo", "Kep", "Kandal"]),
        ("By province: Takeo (12), Kep (3), Kampot: 4.", ["Takeo", "Kep", "Kampot"]),
        ("In Takeo, 12 men and 3 women were arrested.", ["Takeo", "Takeo"]),
        ("Nationwide, 120 cases were opened.", ["nationwide"]),
        ("Of them, 36 were stopped at the airport.", ["airport"]),
        ("Police in Gao held 12 men.", ["Gao"]),
        ("Twelve more died, five of them in Gao.", [None, "Gao"]),
        ("Province | Cases\nTakeo | 12\nKep | 3\n", ["Takeo", "Kep"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_place_is_the_one_of_the_clause_item_or_row(places_of, text, expected):
    assert places_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died, officials in Bamako said.",
        "Officials in Geneva said that 12 people had died.",
        "40 victims were repatriated from China to Laos.",
        "Turkey said 17 people had died in the mine.",
        "Libyan coast guards rescued 17 people.",
        "Women brought home from Yemen 3,118 and from Lebanon 1,406.",
        "By nationality, the women were: Ghana (12), Togo (7).",
        "There was a storm in Gao. It killed 17 people.",
    ],
    ids=str,
)
def test_place_stays_empty_where_it_is_doubtful(places_of, text):
    assert set(places_of(text)) == {None}
