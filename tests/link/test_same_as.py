"""Figures that state one fact again, and figures that only look like it."""

import pytest


def restated(record):
    """The pairs (later, earlier) as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return [(f.span.text, printed[f.same_as]) for f in record.figures if f.same_as]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Floods kill 42 in Sylhet\n\nFloods have killed 42 people in Sylhet.", [("42", "42")]),
        (
            "Nearly 100 miners rescued\n\nA crew rescued 98 miners near Potosí on Friday.",
            [("98", "100")],
        ),
        ("Police freed 98 girls in Lagos. The 98 girls are in care.", [("98", "98")]),
        ("Police freed 98 girls in Lagos. All 98 are in care.", [("98", "98")]),
        ("Police held three men in Oran. Three women were held in Batna.", []),
        ("Police held 14 men in Oran. Another 14 men were held on Friday.", []),
        ("The quake killed 40 people. It injured 40 people.", []),
    ],
    ids=[
        "headline",
        "hedged headline",
        "definite",
        "noun left out",
        "other sex and place",
        "another",
        "other fate",
    ],
)
def test_restatement_points_to_the_first_statement(record_of, text, expected):
    assert restated(record_of(text)) == expected


def test_what_tells_a_fact_again_is_no_part_of_it(record_of):
    record = record_of(
        "Bombs kill 20 in Jolo\n\nTwo bombs went off in Jolo on Sunday. A second hit those who"
        " came to help; between the two blasts, at least 20 were killed."
    )
    facts = {figure.id: figure.same_as or figure.id for figure in record.figures}
    assert all(facts[figure.of] != facts[figure.id] for figure in record.figures if figure.of)


def test_parts_told_together_tell_nothing_again(record_of):
    record = record_of(
        "Nine victims, seven men and two women, were freed in Kogi on Sunday. The gang fled, police"
        " said, leaving behind nine victims; nine males and two females."
    )
    tied = [figure for figure in record.figures if figure.span.start > record.article.length - 30]
    assert [figure.of is not None and figure.same_as is None for figure in tied] == [True, True]
