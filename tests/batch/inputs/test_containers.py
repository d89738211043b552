"""Files that hold many articles."""

import gzip
import io
import json

import pyarrow
import pyarrow.parquet
import pytest
import zstandard
from tests.batch.inputs.test_documents import PAGE

from statextract.batch.inputs import Refused, convert
from statextract.errors import OptionError

ROWS = [
    {"id": "x1", "text": "Six men died.", "date": "2025-03-04", "title": "Fire", "source": "Wire"},
    {"id": "x2", "text": "Two, she said,\nwere hurt.", "date": "", "title": "", "source": ""},
]


def as_csv(delimiter=","):
    lines = [delimiter.join(ROWS[0])]
    lines += [delimiter.join(f'"{cell}"' for cell in row.values()) for row in ROWS]
    return "\r\n".join(lines).encode()


def as_parquet():
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(ROWS), out)
    return out.getvalue()


def response(url, kind, body, status="200 OK", more=""):
    payload = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2025-03-05T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


ZIPPED = "Content-Encoding: gzip\r\n"
TABLES = {
    "a.jsonl": "\n".join(map(json.dumps, ROWS)).encode(),
    "a.json": json.dumps(ROWS).encode(),
    "a.csv": as_csv(),
    "a.tsv": as_csv("\t"),
    "a.parquet": as_parquet(),
}


@pytest.mark.parametrize("packed", ["", ".gz", ".zst"])
@pytest.mark.parametrize("name", TABLES)
def test_rows_are_articles_with_what_their_columns_say(gathered, name, packed):
    content = TABLES[name]
    if packed:
        content = gzip.compress(content) if packed == ".gz" else zstandard.compress(content)
    first, second = gathered(name + packed, content)

    assert (first.id, first.title, first.published, first.source) == (
        "x1", "Fire", "2025-03-04", "Wire",
    )  # fmt: skip
    assert first.origin.endswith(f"{name}{packed}#1")
    assert second.content.decode() == ROWS[1]["text"]
    assert (second.title, second.published, second.source) == (None, None, None)


@pytest.mark.parametrize("name", TABLES)
def test_the_weights_of_rows_are_the_bytes_of_the_file(gathered, name):
    items = gathered(name, TABLES[name])

    assert sum(item.weight for item in items) == pytest.approx(len(TABLES[name]), abs=2)


def test_columns_may_be_chosen(gathered):
    row = {"text": "No.", "story": {"body": ["Six men died.", "Two fled."]}, "day": "5 May 2025"}
    content = json.dumps(row | {"key": 17, "paper": "Wire"})
    (item,) = gathered(
        "a.jsonl", content, text="story.body", date="day", id="key", source="paper", title="none"
    )

    assert (item.id, item.source, item.title) == ("17", "Wire", None)
    assert convert(item).text == "Six men died.\nTwo fled."
    assert convert(item).published == "2025-05-05"


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.parquet"])
@pytest.mark.parametrize("part", ["text", "date", "id"])
def test_a_chosen_column_that_a_table_lacks_stops_the_batch(gathered, name, part):
    with pytest.raises(OptionError, match=r"no column 'daet'; it has id, text, date"):
        gathered(name, TABLES[name], **{part: "daet"})


@pytest.mark.parametrize("text", [17, None, "", {"a": "Six died."}, [1, 2], []])
def test_what_is_no_text_is_not_taken_for_one(gathered, text):
    (item,) = gathered("a.jsonl", json.dumps({"text": text}))

    assert isinstance(item, Refused)
    assert "no text" in item.reason


def test_a_lone_surrogate_is_refused(gathered):
    (item,) = gathered("a.jsonl", r'{"text": "Six \ud800 died."}')

    assert "half a character" in item.reason


def test_broken_lines_cost_themselves_only(gathered):
    lines = ['{"text": "Six died."}', "{broken", "[1]", "", '{"text": "%s"}' % ("x" * 200_000),
             "[" * 100_000, '{"text": "Two died."}']  # fmt: skip
    items = gathered("a.jsonl", "\n".join(lines))

    assert [item.reason.split(":")[0] for item in items if isinstance(item, Refused)] == [
        "is no JSON", "is no JSON object", "is over 100,000 bytes", "is no JSON",
    ]  # fmt: skip
    assert [item.id for item in items if not isinstance(item, Refused)] == ["a#1", "a#7"]


def test_a_csv_row_that_cannot_be_parsed_ends_the_file_aloud(gathered):
    head = b"text\nSix died.\n"
    for tail, reason in (
        (b"y" * 200_000 + b"\nTwo died.\n", "over 100,000 bytes"),
        (b'"never closed\n' + b"Two died.\n" * 9, "unexpected end"),
    ):
        article, refused = gathered("a.csv", head + tail)
        assert article.content == b"Six died."
        assert reason in refused.reason
        assert refused.origin.endswith("#2")


def test_rows_in_another_encoding_are_read_with_a_warning(articles):
    for name, content in (
        ("a.csv", "text,id\nSix died.,a\nCaf\xe9: two died.,b\n"),
        ("a.jsonl", '{"text": "Six died."}\n{"text": "Caf\xe9: two died."}\n'),
    ):
        plain, odd = articles(name, content.encode("cp1252"))
        assert plain.warning is None
        assert odd.text == "Caf\xe9: two died."
        assert "Windows-1252" in odd.warning


def test_a_table_in_utf_16_is_refused(gathered):
    (item,) = gathered("a.csv", "text\nSix died.\n".encode("utf-16"))

    assert "UTF-16" in item.reason


def test_a_byte_order_mark_is_no_part_of_the_first_column(gathered):
    assert gathered("a.csv", b"\xef\xbb\xbftext\nSix died.\n")[0].content == b"Six died."
    assert gathered("b.jsonl", b'\xef\xbb\xbf{"text": "Six died."}')[0].content == b"Six died."


@pytest.mark.parametrize("packed", ["", ".gz", ".zst"])
def test_an_archive_gives_the_pages_that_were_answered(articles, packed):
    page = PAGE.encode()
    zipped = gzip.compress(page)
    content = b"".join(
        (
            response("https://coast.example/ferry", "text/html; charset=utf-8", page),
            response("https://coast.example/logo", "image/png", b"\x89PNG"),
            response("https://coast.example/gone", "text/html", page, status="404 Not Found"),
            response("https://coast.example/b", "text/html", zipped, more=ZIPPED),
            response("https://coast.example/c", "text/plain", b"Six men died."),
        )
    )  # fmt: skip
    if packed:
        content = gzip.compress(content) if packed == ".gz" else zstandard.compress(content)
    first, second, third = articles(f"a.warc{packed}", content)

    assert "14 people drowned" in first.text
    assert first.source == "https://coast.example/ferry"
    assert first.published == "2025-03-04"
    assert second.text == first.text
    assert third.text == "Six men died."


def test_an_archive_that_ends_early_says_so(gathered):
    one = response("https://coast.example/a", "text/plain", b"Six men died.")
    content = one * 3
    cuts = {
        "a.warc": content[:-12],
        "b.warc.gz": gzip.compress(content[:-12]),
        "c.warc.gz": (gzip.compress(one) * 3)[:-40],
        "d.warc": content + b"no archive" * 9,
    }
    for name, cut in cuts.items():
        items = gathered(name, cut)
        assert [item.content for item in items if not isinstance(item, Refused)][:2] == [
            b"Six men died.",
            b"Six men died.",
        ], name
        assert isinstance(items[-1], Refused), name
        assert "Six men" not in str(items[-1]), name


def test_what_is_no_archive_is_refused(gathered):
    (item,) = gathered("a.warc", b"no archive at all\n" * 50)

    assert "cannot be read" in item.reason
