"""The table for people, on wide and narrow terminals."""

import io
import re

import pytest

from statextract.render.text_table import render

TEXT = (
    "The Ministry of Justice said 12 trafficking victims were repatriated from Lima in May 2024. "
    "Of the 12 victims, seven are in a shelter and six went home.\n"
)


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def shown(record_of, monkeypatch):
    def shown(width, *, colour=False):
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.delenv("NO_COLOR", raising=False)
        if not colour:
            monkeypatch.setenv("NO_COLOR", "1")
        out = Screen()
        render([record_of(TEXT)], out)
        return out.getvalue()

    return shown


def plain(text):
    return re.sub(r"\x1b\[[\d;]*m", "", text)


@pytest.mark.parametrize("width", [40, 60, 80, 99, 100, 160])
def test_no_line_is_wider_than_the_terminal_and_no_word_is_cut(shown, width):
    text = plain(shown(width))

    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text
    for word in ("trafficking", "victims", "repatriated", "2024-05", "of f", "Justice"):
        assert word in text


def test_wide_terminals_have_a_column_for_each_kind_of_word(shown):
    assert all(word in plain(shown(160)) for word in ("tie", "when", "place", "source"))
    assert "source" not in plain(shown(80))


def test_no_color_leaves_colours_out(shown):
    assert re.search(r"\x1b\[[\d;]*3\dm", shown(120, colour=True))
    assert not re.search(r"\x1b\[[\d;]*3\dm", shown(120))


def test_an_article_without_figures_says_so(record_of):
    out = io.StringIO()
    render([record_of("Nothing happened.")], out)

    assert "No figures of people or cases found." in out.getvalue()
