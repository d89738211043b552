"""What a number counts, as the noun phrase around it prints it."""

import pytest


def counted(record):
    return [(figure.span.text, figure.unit.value, figure.noun) for figure in record.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police freed 59 victims in Lomé.", [("59", "person", "victims")]),
        ("The flood drove 180 families away.", [("180", "household", "families")]),
        ("Nine Chadian police officers slept.", [("Nine", "person", "police officers")]),
        ("Three police vehicles burned.", [("Three", "object", "police vehicles")]),
        ("Quito logged 40 new cholera cases.", [("40", "case", "cholera cases")]),
        ("Sixteen women and girls sailed.", [("Sixteen", "person", "women and girls")]),
        ("Twelve men, women and children hid.", [("Twelve", "person", "men, women and children")]),
        (
            "Five Thai and 7 Lao nationals flew.",
            [("Five", "person", "nationals"), ("7", "person", "nationals")],
        ),
        ("A group of 23 workers left Champhai.", [("23", "person", "workers")]),
        ("Dozens of people marched in Quito.", [("Dozens", "person", "people")]),
        ("The quake left 12 dead.", [("12", "person", None)]),
        ("The death toll in Basra rose to 15.", [("15", "person", None)]),
        ("The number of arrests in May rose to 56.", [("56", "person", "arrests")]),
        ("• Girls: 14", [("14", "person", "Girls")]),
        ("Blast kills 12 in Basra", [("12", "person", None)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_phrase_names_what_is_counted(record_of, text, expected):
    assert counted(record_of(text)) == expected
