"""What no newsroom wrote: each input is read or refused in one line, in time that grows evenly."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from statextract import Record
from statextract.cli.application import app

ARTICLES = Path(__file__).parent.parent / "corpus" / "articles"
ODD_TEXTS = {
    "right-to-left": "قتل 12 شخصا في 3 مايو ",
    "chinese": "警方逮捕了12人，其中3人受伤。",
    "raised-digits": "0/² of 3/⁴ people ",
    "raised-ages": "The women killed were 61 and ². Both 2024 and ² Games. ",
    "endless-ages": f"The women killed were 61 and {'9' * 5000}. ",
    "endless-fraction": f"1/{'9' * 5000} of women were held. ",
    "arabic-digits": "١٢٣ قتيل ",
    "unpaired-quotes": '"12 men \'were "killed “ ‘ ',
    "windows-lines": "Police freed 12 women.\r\nTwo cases were opened.\r\n",
    "no-break-spaces": "Police\u00a0freed\u00a012\u00a0wo\u00admen. ",
    "nul": "12 men\0 were killed\0 ",
    "nested-brackets": "(12 men ",
    "one-long-line": "police arrested 12 men and freed three women in Gao ",
    "and-and": "and ",
    "digits": "7",
    "rows": "Land | 12 | 3\n",
    "tabs": "Land\t12\t3\n",
    "bullets": "- 12 were women\n",
    "combining-marks": "12 e\u0301te\u0301 ",
    "dates": "on 3 May 2024 ",
    "including": "including 6 ",
    "broken-off": "Of the 40 workers, 30 were",
}


@pytest.fixture
def run(tmp_path):
    def invoke(content, *options):
        path = tmp_path / "odd.txt"
        path.write_bytes(content)
        return CliRunner().invoke(app, ["parse", str(path), *options])

    return invoke


@pytest.mark.parametrize("piece", ODD_TEXTS.values(), ids=ODD_TEXTS.keys())
def test_odd_text_gives_a_lawful_record_of_the_text_as_it_is(extractor, piece):
    text = piece * 40
    record = extractor.extract(text)

    assert record.article.length == len(text)
    data = record.model_dump(mode="json")
    assert Record.model_validate(data, context={"text": text}) == record


@pytest.mark.parametrize("piece", ODD_TEXTS.values(), ids=ODD_TEXTS.keys())
def test_work_grows_evenly_with_the_text(extractor, piece):
    extractor.extract(piece)
    # Halves of two of the longest sentences each: within one, more may be looked at.
    text = piece * (8_000 // len(piece))
    half, whole = _calls(extractor, text[: len(text) // 2]), _calls(extractor, text)

    assert whole <= 2.2 * half


def _calls(extractor, text):
    """How many functions are called to read a text: as many on a busy machine as on a quiet one."""
    count = 0

    def note(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        extractor.extract(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", id="binary"),
        pytest.param(b"12 men\0 were killed", id="nul"),
        pytest.param(b"\xff\xfe\x00", id="half-a-code-unit"),
        pytest.param("12 \ud800 men".encode("utf-16-le", "surrogatepass"), id="no-mark-utf-16"),
    ],
)
def test_what_is_no_text_is_one_line_and_exit_two(run, content):
    result = run(content)

    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "odd.txt" in result.stderr


def test_a_folder_is_one_line_and_exit_two(tmp_path):
    result = CliRunner().invoke(app, ["parse", str(tmp_path)])

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("content", [b"", b"\n \r\n\t", b"\xef\xbb\xbf"], ids=repr)
def test_a_text_without_words_has_no_figures(run, content):
    result = run(content, "--format", "csv")

    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the text is empty"),
        ("\n \r\n\t", "there is no number in the text"),
        ("Rain is expected in Oslo.", "there is no number in the text"),
        ("Snow fell on 3 May 2024.", "no number of the text counts people"),
    ],
    ids=["empty", "blank", "no-number", "no-figure"],
)
def test_a_text_without_figures_is_noted(extractor, text, said):
    (finding,) = extractor.extract(text).findings

    assert (finding.code, finding.kind, finding.level) == ("EXT004", "open", "note")
    assert finding.message.startswith(said)


# Number words, dates, marks and cue words without any sense, glued or apart.
PIECES = st.sampled_from(
    """
    twenty hundred thousand million lakh crore dozen half a third two-thirds nil zero first -
    12 1,2,3 3. .5 0 007 1e9 ½ ² ٣ ３ % per cent $ € 5:30 24/7 2024-02-30 31 Feb Q5 FY24 1990s
    today the same period that day since until between from to and or of whom of them the rest
    others remaining another both neither none all but including except more than up to at least
    ( ) [ ] " ' “ ” – — - : ; , . ... ! ? | \t \r \n \u00a0 \u00ad \u200b \u2028 \0
    killed women cases per 100,000 respectively compared with rose by denied Ministry of (UN
    """.split(" ")
)
GLUE = st.sampled_from(["", " ", " ", " ", "\n"])
NONSENSE = st.lists(st.tuples(PIECES, GLUE), max_size=60).map(
    lambda pairs: "".join(piece + glue for piece, glue in pairs)
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=NONSENSE | ANYTHING)
def test_nonsense_keeps_the_laws_of_the_record(extractor, text):
    record = extractor.extract(text)

    again = Record.model_validate(record.model_dump(mode="json"), context={"text": text})
    assert again == record
    ends = [0, *(number.span.end for number in record.numbers)]
    starts = [*(number.span.start for number in record.numbers), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))


@pytest.mark.parametrize("article", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem)
def test_an_article_may_break_off_anywhere(record_of, article):
    """A sentence cut behind a number, a comma or a verb is read like any other."""
    paragraphs = article.read_text(encoding="utf-8").split("\n\n")
    words = max(paragraphs, key=len).split(" ")

    for length in range(1, len(words), 5):
        assert record_of(" ".join(words[:length])).article.length > 0
