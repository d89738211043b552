"""From bytes and strings to articles."""

import datetime

import pytest

from statextract.errors import OptionError, ReadError
from statextract.read import decode, read_article, read_text


@pytest.mark.parametrize(
    ("content", "text", "warned"),
    [
        pytest.param(b"\xef\xbb\xbfSix dead", "Six dead", False, id="utf-8-mark"),
        pytest.param("Six d\u00e9c\u00e8s".encode(), "Six d\u00e9c\u00e8s", False, id="utf-8"),
        pytest.param(
            "Six d\u00e9c\u00e8s".encode("utf-16"), "Six d\u00e9c\u00e8s", False, id="utf-16"
        ),
        pytest.param(b"caf\xe9 \x93quoted\x94", "caf\u00e9 \u201cquoted\u201d", True, id="cp1252"),
        pytest.param(
            "\u201cSix dead\u201d, \u201ctwo hurt\u201d \u2014 caf\u00e9".encode() + b"\x80!",
            "\u201cSix dead\u201d, \u201ctwo hurt\u201d \u2014 caf\u00e9\ufffd!",
            True,
            id="damaged-utf-8",
        ),
        pytest.param(b"one\r\ntwo\r\n", "one\r\ntwo\r\n", False, id="line-ends-stay"),
        pytest.param(b"", "", False, id="empty"),
    ],
)
def test_decode_reads_text(content, text, warned):
    read, warning = decode(content, "x.txt")

    assert read == text
    assert (warning is not None) == warned


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", id="png"),
        pytest.param(bytes(range(1, 32)) * 20, id="control-bytes"),
        pytest.param(b"\xff\xfe\x00", id="broken-utf-16"),
        pytest.param("Six dead".encode("utf-16-le"), id="utf-16-without-mark"),
        pytest.param("火事で六人が死亡、二人が負傷".encode("shift-jis"), id="shift-jis"),
        pytest.param("Погибли 6 человек".encode("koi8-r"), id="koi8-r"),
    ],
)
def test_decode_refuses_what_is_no_text(content):
    with pytest.raises(ReadError, match=r"x\.bin"):
        decode(content, "x.bin")


def test_read_text_names_the_missing_file(tmp_path):
    with pytest.raises(ReadError, match=r"gone\.txt"):
        read_text(str(tmp_path / "gone.txt"))


def test_read_text_refuses_a_folder(tmp_path):
    with pytest.raises(ReadError, match="cannot be read"):
        read_text(str(tmp_path))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "Six die in Gao blast\n\nSix people died.", "Six die in Gao blast", id="plain"
        ),
        pytest.param(
            "\n\nFlood toll rises\nAt least six died.", "Flood toll rises", id="blank-lines"
        ),
        pytest.param("Six people died in Gao.\nMore follows.", None, id="a-sentence"),
        pytest.param("GAO, March 3 (MNA) -- Six people died\nMore.", None, id="dateline"),
        pytest.param("Six die in Gao blast", None, id="nothing-below"),
        pytest.param("Year | Cases\n2024 | 5", None, id="table-row"),
        pytest.param("", None, id="empty"),
    ],
)
def test_title_is_a_first_line_that_looks_like_one(text, title):
    article = read_article(text)

    assert article.title == title
    if title:
        assert text[: article.title_end].strip() == title
    else:
        assert article.title_end == 0


def test_a_given_title_marks_its_line_in_the_text():
    article = read_article("SIX  DIE in Gao.\nSix died.", title="Six die in Gao.")

    assert article.title == "Six die in Gao."
    assert article.title_end == len("SIX  DIE in Gao.")


@pytest.mark.parametrize(
    "published",
    [
        pytest.param("2025-04-24", id="iso"),
        pytest.param("2025-04-24T10:00:00Z", id="iso-with-time"),
        pytest.param(datetime.date(2025, 4, 24), id="date"),
        pytest.param(datetime.datetime(2025, 4, 24, 9), id="datetime"),
    ],
)
def test_publication_date_is_read(published):
    assert read_article("x", published=published).published == datetime.date(2025, 4, 24)


@pytest.mark.parametrize("published", ["24 April", "2025-13-01", ""])
def test_a_bad_publication_date_is_an_error(published):
    with pytest.raises(OptionError, match="YYYY-MM-DD"):
        read_article("x", published=published)


def test_bytes_are_no_article():
    with pytest.raises(ReadError, match="string"):
        read_article(b"six dead")


def test_half_a_character_is_no_article():
    with pytest.raises(ReadError, match="surrogate"):
        read_article("six \ud800 dead")
