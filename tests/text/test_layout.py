"""Lines set in columns: leaders and gaps become the marks of labels and tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statextract.text.layout import lay_out

LINES = st.lists(st.sampled_from(["Killed", "  ", " ", "12", "1,204", "....", "\t", "|", ".", ":"]))


@given(st.lists(LINES.map("".join)).map("\n".join))
def test_lay_out_keeps_the_length_and_the_lines(text):
    laid = lay_out(text)

    assert (len(laid), laid.count("\n")) == (len(text), text.count("\n"))


@pytest.mark.parametrize(
    ("text", "laid"),
    [
        pytest.param("Killed ........ 12", "Killed:         12", id="dots"),
        pytest.param("Killed. . . . . 12", "Killed:         12", id="dots apart"),
        pytest.param("Killed ________ 12", "Killed:         12", id="a line"),
        pytest.param("North   12\nSouth    9", "North:  12\nSouth:   9", id="one column"),
        pytest.param(
            "        2023  2024\nKilled    12     9\nHurt      40    31",
            "        2023 \t2024\nKilled   \t12    \t9\nHurt     \t40   \t31",
            id="two columns",
        ),
        pytest.param("He said .... 12 people had died.", None, id="a pause"),
        pytest.param("Twelve died.... 14 were hurt", None, id="four dots in a sentence"),
        pytest.param("Hurt .... 12 (4%)", "Hurt:     12 (4%)", id="four dots and a share"),
        pytest.param("North   12", None, id="one line"),
        pytest.param("They held  12  men.\nThey freed  nine  women.", None, id="sentences"),
        pytest.param("Room   12\n\nFloor   3", None, id="lines apart"),
    ],
)
def test_lines_in_columns_get_marks(text, laid):
    assert lay_out(text) == (text if laid is None else laid)


def test_a_line_of_spaces_takes_no_time():
    assert lay_out("a" + " " * 50_000 + "b\n" + "1  " * 20_000) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "ARRESTS ............ 42\nROAD DEATHS ........ 6\nROAD INJURIES ...... 17",
            [("42", "arrested", None), ("6", "killed", None), ("17", "injured", None)],
            id="leaders",
        ),
        pytest.param(
            "Roads\n\n         2023   2024\nKilled    206    188\nWounded  1,590  1,522",
            [
                ("206", "killed", "2023"),
                ("188", "killed", "2024"),
                ("1,590", "injured", "2023"),
                ("1,522", "injured", "2024"),
            ],
            id="years over columns",
        ),
    ],
)
def test_each_number_is_read_with_its_own_label(record_of, text, expected):
    figures = record_of(text, published="2025-04-24").figures

    assert [(f.span.text, f.outcome, f.when) for f in figures] == expected
