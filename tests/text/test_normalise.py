"""The shadow text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statextract.text.normalise import normalise


@given(st.text())
def test_normalise_keeps_the_length(text):
    assert len(normalise(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        pytest.param("\u2019tis \u201cso\u201d", '\'tis "so"', id="quotes"),
        pytest.param("20\u201430 \u2212 5", "20\u201330 \u2013 5", id="dashes"),
        pytest.param("well\u2011known", "well-known", id="hyphen"),
        pytest.param("1\u202f000\u00a0km", "1 000 km", id="spaces"),
    ],
)
def test_normalise_folds_one_to_one(text, shadow):
    assert normalise(text) == shadow


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("nine people - all women - died", "nine people \u2013 all women \u2013 died"),
        (
            "LAGOS - Police held 162 - 40 of them women",
            "LAGOS \u2013 Police held 162 - 40 of them women",
        ),
        ("Kano - 12", "Kano \u2013 12"),
        ("Inter won 2 - 1", "Inter won 2 - 1"),
        ("- 97 of them women\n- 12 men", "- 97 of them women\n- 12 men"),
        ("a well-known case", "a well-known case"),
    ],
)
def test_a_hyphen_between_spaces_is_a_dash(text, shadow):
    assert normalise(text) == shadow
