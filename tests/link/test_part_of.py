"""Which figure is part of which, by the wording that says so."""

import pytest


def parts(record):
    """The pairs (part, whole) as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {(figure.span.text, printed[figure.of]) for figure in record.figures if figure.of}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya freed 59 of the 98 victims.", {("59", "98")}),
        ("Police held 40 people. Of them, 12 were women.", {("12", "40")}),
        ("Police held 40 people, 12 of whom were women.", {("12", "40")}),
        ("Police held 40 people (12 women) in Lima.", {("12", "40")}),
        ("Police held 40 people – 12 of them women – in Lima.", {("12", "40")}),
        ("Police held 40 people, including 12 women.", {("12", "40")}),
        ("Police held 40 people, among them 12 women.", {("12", "40")}),
        ("Police held 40 people in 9 cases, with 12 being women.", {("12", "40")}),
        ("Police held 40 people: 12 women and 28 men.", {("12", "40"), ("28", "40")}),
        ("Police held 40 people. They found 12 cars.", set()),
    ],
    ids=[
        "partitive",
        "of them",
        "of whom",
        "brackets",
        "dashes",
        "including",
        "among them",
        "with being",
        "colon",
        "nothing says so",
    ],
)
def test_part_hangs_on_its_whole(record_of, text, expected):
    assert parts(record_of(text)) == expected


def test_part_hangs_on_the_nearest_mention_of_its_whole(record_of):
    text = (
        "Police free 156 workers in Tarlac raid\n\n"
        "MANILA – Police freed 156 workers in a raid on Thursday. It took five hours.\n\n"
        "Among those rescued were 68 women.\n"
    )
    record = record_of(text)
    (part,) = [figure for figure in record.figures if figure.span.text == "68"]

    assert [figure.span.text for figure in record.figures][:2] == ["156", "156"]
    assert part.of == "f2"
