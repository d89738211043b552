"""What cues tie together beyond part and whole."""

import pytest


def relations(record):
    """Kind, and the operands as printed (or their amount), role by role."""
    return [
        (
            relation.kind.value,
            {term.role: term.span.text for term in relation.terms if term.role not in AMOUNTS},
            next((term.low for term in relation.terms if term.role in AMOUNTS), None),
        )
        for relation in record.relations
    ]


AMOUNTS = ("items", "names")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The eight widows had an average of three sons, 25 sons in all.",
            [("mean", {"mean": "three", "count": "eight", "total": "25"}, None)],
        ),
        (
            "Six countries sent ships: Oman, India, Japan, Italy and Greece.",
            [("listed", {"count": "Six"}, 5)],
        ),
        (
            "Three provinces – Napo, Pastaza and Orellana, the oil heart – are dark.",
            [("listed", {"count": "Three"}, 3)],
        ),
        ("Three islands flooded: Trinidad and Tobago, Grenada and Carriacou.", []),
        ("Two states sent aid: Serbia and Bosnia and Herzegovina.", []),
        ("Two men were fined: Jan Malý, a baker, and Ivo Kral.", []),
        ("Two men were fined: Ivo Kral, 51, and Jan Malý, 38.", []),
        ("Police in Kep held 31 men on average.", []),
    ],
    ids=[
        "mean",
        "list",
        "list with apposition",
        "name with and",
        "last name with and",
        "item with apposition",
        "ages",
        "average alone",
    ],
)
def test_relation_is_read(record_of, text, expected):
    assert relations(record_of(text)) == expected


def test_numbers_are_counted_against_names(record_of):
    text = "Nord, Sud and Ouest recorded 12, 19, 7 and 4 kidnappings respectively."

    (relation,) = record_of(text).relations

    assert [term.span.text for term in relation.terms if term.role == "part"] == [
        "12",
        "19",
        "7",
        "4",
    ]
    assert [term.low for term in relation.terms if term.role == "names"] == [3]


def test_the_year_before_is_no_whole(record_of):
    figures = record_of("Police logged 428 cases, 89 more than the 339 of the year before.").figures

    assert [(figure.unit, figure.of) for figure in figures] == [("case", None)] * 3
