"""Names in sentences printed in capitals."""

import pytest

from statextract.lexicons import load_lexicons
from statextract.read import read_article
from statextract.text import Annotator


@pytest.fixture(scope="module")
def names_in():
    """Turn a text into the known places and peoples named in it."""
    lexicons = load_lexicons()
    annotate = Annotator(lexicons.tables())

    def names(text):
        document = annotate(read_article(text))
        hits = {*document.hits(lexicons.places), *document.hits(lexicons.peoples)}
        return {document.text(*document.span_of(hit.first, hit.last)) for hit in hits}

    return names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NINE PERUVIANS DIED IN EL SALVADOR.", {"PERUVIANS", "EL SALVADOR"}),
        ("NINE DIED IN THE REPUBLIC OF THE CONGO.", {"REPUBLIC OF THE CONGO"}),
        ("NINE DIED IN THE UAE.", {"UAE"}),
        ("Nine died in TURKEY.", set()),
        ("Nine turkeys died.", set()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_are_known_in_capitals_where_all_is_in_capitals(names_in, text, expected):
    assert names_in(text) == expected


def test_words_of_a_document_stay_as_printed():
    document = Annotator(())(read_article("NINE DIED IN MALI."))

    assert document.words == ["NINE", "DIED", "IN", "MALI", "."]
