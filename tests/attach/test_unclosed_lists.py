"""Lists that lack the comma behind them, as papers of South Asia and Africa print them."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "At least 31 people, including nine women and four children were injured in the blast.",
            [("injured", None), ("injured", 31), ("injured", 31)],
        ),
        (
            "As many as 12 persons, including two women have been arrested.",
            [("arrested", None), ("arrested", 12)],
        ),
        ("Six people, four of them women were killed.", [("killed", None), ("killed", 6)]),
        (
            "A market burnt down and 31 people, including nine traders have died.",
            [("killed", None), ("killed", 31)],
        ),
        (
            "Police arrested 12 people, including two women who were killed later.",
            [("arrested", None), ("killed", 12)],
        ),
        (
            "Some 40 migrants, including two boys whose mothers were killed, walked home.",
            [(None, None), (None, 40)],
        ),
    ],
    ids=str,
)
def test_the_verb_is_of_the_whole(record_of, text, told):
    figures = record_of(text).figures
    sizes = {figure.id: figure.quantity.value for figure in figures}

    assert [(figure.outcome, sizes.get(figure.of)) for figure in figures] == told


def test_people_in_cars_that_were_stopped(record_of):
    figures = record_of("Two vehicles with five Bulgarians were also stopped.").figures

    assert [figure.outcome for figure in figures if figure.unit == "person"] == ["stopped"]


def test_lines_of_a_timeline_have_their_years(record_of):
    record = record_of("Timeline\n\n2006: 364 pilgrims die in a crush\n\n1997: 340 pilgrims die")

    assert [figure.when for figure in record.figures] == ["2006", "1997"]
