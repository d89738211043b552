"""Cutting articles into sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statextract.model.document import SentenceKind
from statextract.text.sentences import split_sentences


def cut(text, title_end=0):
    return [text[s.start : s.end] for s in split_sentences(text, title_end)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("Six died. Two fled.", ["Six died.", "Two fled."], id="two"),
        pytest.param(
            "Gen. Abdi lost 12 men. He fled.", ["Gen. Abdi lost 12 men.", "He fled."], id="rank"
        ),
        pytest.param("It hit the U.S. Coast Guard.", ["It hit the U.S. Coast Guard."], id="dotted"),
        pytest.param(
            "He left the U.S. The rest stayed.",
            ["He left the U.S.", "The rest stayed."],
            id="dotted-end",
        ),
        pytest.param(
            "John F. Otieno said 3.5 million fled.",
            ["John F. Otieno said 3.5 million fled."],
            id="initial",
        ),
        pytest.param('"Six died." He wept.', ['"Six died."', "He wept."], id="quote"),
        pytest.param(
            "Six fell ill. Doctors came.", ["Six fell ill.", "Doctors came."], id="short-word"
        ),
        pytest.param("at 7 a.m. Sunday in Lagos.", ["at 7 a.m. Sunday in Lagos."], id="clock"),
        pytest.param("In B.E. 2567 six died.", ["In B.E. 2567 six died."], id="era"),
        pytest.param("It cost Rs. 500 a head.", ["It cost Rs. 500 a head."], id="currency"),
        pytest.param("Six died.\nTwo fled.", ["Six died.", "Two fled."], id="lines"),
        pytest.param("   \n\n  ", [], id="blank"),
    ],
)
def test_split_sentences(text, sentences):
    assert cut(text) == sentences


def test_hard_wrapped_lines_are_one_paragraph():
    text = (
        "Police in the northern province said on Monday that at least\n"
        "forty people had been killed when a bus left the road and fell\n"
        "into a ravine. Rescuers were still searching.\n"
    )

    assert len(cut(text)) == 2


def test_a_hard_wrapped_block_of_several_paragraphs_is_cut_where_a_line_stops_short():
    text = (
        "Police in the northern province said on Monday that at least\n"
        "forty people had been freed from a compound where they were\n"
        "held.\n"
        "Up to nine others may have run away before officers reached\n"
        "the gates late on Sunday.\n"
        '"They had no papers," an officer said, and added that nobody\n'
        "knew where the owners had gone.\n"
    )

    assert [" ".join(sentence.split()) for sentence in cut(text)] == [
        (
            "Police in the northern province said on Monday that at least forty people had been"
            " freed from a compound where they were held."
        ),
        "Up to nine others may have run away before officers reached the gates late on Sunday.",
        (
            '"They had no papers," an officer said, and added that nobody knew where the owners had'
            " gone."
        ),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Twelve people were hurt in a crash near the old bridge.", "Two died.", "Six fled."),
        ("Dead: 14 people in the towns of the northern coast", "Missing: 9", "Hurt: 12", "All."),
        (
            "Arrests in the capital and in its suburbs in May",
            "Raids on farms in the north of the country in June",
            "Short.",
            "Rescues at sea off the southern coast in July and",
        ),
    ],
)
def test_lines_that_do_not_go_on_are_no_wrapped_block(lines):
    assert cut("\n".join(lines)) == list(lines)


def test_a_headline_is_not_wrapped_into_the_line_below():
    headline = "Two dead, three hurt in shooting at an apartment block in Porto"
    story = (
        "Two men are dead and three other people are hurt after a shooting on Tuesday, police say."
    )

    assert cut(f"{headline}\n{story}") == [headline, story]
    wrapped = (
        "Police in the northern coastal province said on\nMonday that forty people had been killed."
    )
    assert cut(wrapped) == [wrapped]


def test_layout_gives_the_kind():
    text = "Title here\nHeading\nSix people died.\n- four men\n- two women\nPlace | Dead\nGao | 4\n"
    kinds = [s.kind for s in split_sentences(text, len("Title here"))]

    assert kinds == [
        SentenceKind.TITLE,
        SentenceKind.HEADING,
        SentenceKind.PROSE,
        SentenceKind.BULLET,
        SentenceKind.BULLET,
        SentenceKind.ROW,
        SentenceKind.ROW,
    ]


def test_a_row_knows_its_cells_and_heads():
    text = "Place | Dead | Hurt\nGao | 4 | 9\nKidal | 2 | 1\n"
    head, gao, kidal = split_sentences(text, 0)

    assert head.header is None
    assert (gao.header, kidal.header) == (0, 0)
    assert [text[a:b] for a, b in gao.cells] == ["Gao", "4", "9"]


def test_a_rule_line_is_a_row_without_cells_and_no_head():
    head, rule, gao = split_sentences("Place | Dead\n--- | ---\nGao | 4\n", 0)

    assert rule.cells == ()
    assert (head.header, rule.header, gao.header) == (None, None, 0)


def test_text_without_a_full_stop_is_cut_all_the_same():
    pieces = cut("12 people and " * 1000)

    assert max(map(len, pieces)) <= 2000
    assert "".join("".join(pieces).split()) == "12peopleand" * 1000


@given(st.text(alphabet=st.sampled_from("Aab .!?\n|\t-\u2022\"')1,;:"), max_size=200))
def test_sentences_are_in_order_and_lose_no_word(text):
    stretches = split_sentences(text, 0)
    at = 0
    for stretch in stretches:
        assert at <= stretch.start < stretch.end <= len(text)
        at = stretch.end
    kept = "".join(text[s.start : s.end] for s in stretches)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
