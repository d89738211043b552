"""Overlapping marks become nested elements, and no text is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from statextract.render.html.passages import Passage
from statextract.render.html.weave import Mark, weave

TEXT = "abcdefghij"


def mark(start, end, layer, name):
    tag = Markup(f"<{name}>")
    return Mark(start, end, layer, tag, tag, Markup(f"</{name}>"))


@pytest.mark.parametrize(
    ("marks", "html"),
    [
        pytest.param([], "<p>abcdefghij</p>", id="none"),
        pytest.param([(2, 4, 2, "n")], "<p>ab<n>cd</n>efghij</p>", id="one"),
        pytest.param(
            [(1, 6, 1, "d"), (2, 4, 2, "n")], "<p>a<d>b<n>cd</n>ef</d>ghij</p>", id="nested"
        ),
        pytest.param(
            [(1, 4, 1, "d"), (3, 6, 2, "n")],
            "<p>a<d>bc<n>d</n></d><n>ef</n>ghij</p>",
            id="crossing-are-cut",
        ),
        pytest.param(
            [(1, 8, 2, "n"), (3, 5, 2, "m")],
            "<p>a<n>bc</n><m>de</m><n>fgh</n>ij</p>",
            id="no-number-inside-a-number",
        ),
    ],
)
def test_weave_nests_or_cuts(marks, html):
    marks = [mark(0, 10, 0, "p"), *(mark(*each) for each in marks)]

    assert weave(Passage(0, TEXT), marks) == html


def test_weave_counts_from_the_start_of_the_passage():
    marks = [mark(100, 110, 0, "p"), mark(102, 104, 2, "n")]

    assert weave(Passage(100, TEXT), marks) == "<p>ab<n>cd</n>efghij</p>"


spans = st.tuples(st.integers(0, 9), st.integers(1, 10), st.integers(1, 2)).filter(
    lambda span: span[0] < span[1]
)


@given(st.lists(spans, max_size=8))
def test_elements_nest_and_text_is_whole_whatever_overlaps(found):
    marks = [mark(0, 10, 0, "p")]
    marks += [mark(start, end, layer, f"e{n}") for n, (start, end, layer) in enumerate(found)]

    html = weave(Passage(0, TEXT), marks)

    open_elements = []
    for closing, name in re.findall(r"<(/?)(\w+)>", html):
        if closing:
            assert open_elements.pop() == name
        else:
            open_elements.append(name)
    assert not open_elements
    assert re.sub(r"<[^>]*>", "", html) == TEXT
