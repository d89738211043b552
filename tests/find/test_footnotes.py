"""Marks of footnotes count nobody; what an editor puts into a sentence may."""

import pytest


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Police held 46 suspects[2] and freed 12 minors.[3]", ["46", "12"]),
        ("Nine member states[1], Norway and Chile took part.", ["Nine"]),
        ("The blast killed 40 people [5] and wounded 70.[6][7]", ["40", "70"]),
        ("Some 300 families fled [8, 9] to the hills.", ["300"]),
        ("Six died and [20] were hurt.", ["Six", "20"]),
        ("The list showed [16 men and 12 women] on board.", ["16", "12"]),
    ],
)
def test_footnotes(record_of, text, printed):
    assert [f.span.text for f in record_of(text).figures if not f.derived] == printed
