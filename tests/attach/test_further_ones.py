"""A further 210 are expected: of those told just before; nine were referred to prosecutors."""

import pytest

COUNTS = {
    "expected": (
        "IOM flew home 162 migrants. A further 210 are expected on Friday.",
        ["162", "210"],
    ),
    "another": ("Police held 12 men. Another 40 are wanted.", ["12", "40"]),
    "things": ("The storm destroyed 40 houses. Another 12 were damaged.", []),
    "guns": ("Police seized 30 guns in May. A further 12 were found in June.", []),
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.values(), ids=COUNTS)
def test_more_of_them_are_people_too(record_of, text, expected):
    figures = record_of(text).figures

    assert [f.span.text for f in figures if f.unit.value == "person"] == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Six employers were referred to the Public Prosecution for it.", "suspect"),
        ("The police handed over nine men to prosecutors.", "suspect"),
    ],
)
def test_who_is_referred_to_prosecutors(record_of, text, role):
    (figure,) = record_of(text).figures

    assert figure.role == role
