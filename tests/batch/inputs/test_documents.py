"""Files that hold one article."""

import gzip
import io
import sys

import docx
import pytest
import zstandard

from statextract.batch.inputs import RawArticle, Refused, convert
from statextract.errors import OptionError, ReadError

PAGE = """<!doctype html><html lang="en"><head><title>Ferry sinks off Kep | The Coast</title>
<meta property="og:title" content="Ferry sinks off Kep">
<meta property="og:site_name" content="The Coast">
<meta property="article:published_time" content="2025-03-04T08:00:00Z">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ferry sinks off Kep", "datePublished": "2025-03-04T08:00:00Z"}</script></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry sinks off Kep</h1>
<p>A ferry sank off Kep on Monday and 14 people drowned, the coast guard said in a statement.</p>
<p>Another 36 passengers were pulled out of the water by fishing boats before nightfall.</p>
<table><tr><th>Province</th><th>Dead</th></tr><tr><td>Kep</td><td>9</td></tr></table>
</article><footer>Copyright. 3,000 readers follow us.</footer></body></html>"""


def pdf(*lines):
    """A page of text, written by hand."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET"
    font = "/Resources << /Font << /F1 5 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R {font} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Title (Fire in Lome) >>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 7\n0000000000 65535 f \n{table}"
    tail = f"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + (head + tail).encode()


def word(title, *paragraphs, table=()):
    document = docx.Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "A.TXT"])
def test_text_is_read_as_it_is(articles, name):
    (article,) = articles(name, "Six men died.\r\n")

    assert article.text == "Six men died.\r\n"


def test_a_page_gives_its_article_title_date_and_site(articles):
    (article,) = articles("ferry.html", PAGE)

    assert "14 people drowned" in article.text
    assert "9" in article.text
    assert "Copyright" not in article.text
    assert "Sport" not in article.text
    assert article.title == "Ferry sinks off Kep"
    assert article.published == "2025-03-04"
    assert article.source == "The Coast"


def test_a_pdf_gives_its_text_layer_and_title(articles):
    (article,) = articles("a.pdf", pdf("Fire in Lome killed six men.", "Two were hurt."))

    assert article.text.split("\n") == ["Fire in Lome killed six men.", "Two were hurt."]
    assert article.title == "Fire in Lome"


def test_a_word_document_gives_paragraphs_and_tables(articles):
    content = word("Floods", "Six men died.", table=[("Province", "Dead"), ("Kep", "4")])
    (article,) = articles("a.docx", content)

    assert article.text == "Six men died.\nProvince | Dead\nKep | 4"
    assert article.title == "Floods"


@pytest.mark.parametrize("ending", [".gz", ".zst"])
@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"Six men died."), ("a.html", PAGE.encode()), ("a.pdf", pdf("Six men died."))],
    ids=["txt", "html", "pdf"],
)
def test_a_compressed_document_is_the_same(articles, name, content, ending):
    packed = gzip.compress(content) if ending == ".gz" else zstandard.compress(content)

    assert articles(name + ending, packed) == articles(name, content)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt.gz", gzip.compress(b"Six men died." * 99)[:-20], "ended before"),
        ("a.txt.zst", zstandard.compress(b"Six men died." * 99)[:-5], "ended before"),
        ("a.txt.gz", b"no gz at all", "gzip"),
        ("a.txt.zst", b"no zst at all", "zst"),
        ("a.txt.gz", gzip.compress(b"x" * 1_000_000), "more than 100,000 bytes"),
        ("a.txt.zst", zstandard.compress(b"x" * 1_000_000), "more than 100,000 bytes"),
    ],
    ids=["gz-cut", "zst-cut", "no-gz", "no-zst", "gz-bomb", "zst-bomb"],
)
def test_a_file_that_is_not_whole_is_refused(gathered, name, content, reason):
    (item,) = gathered(name, content)

    assert isinstance(item, Refused)
    assert reason in item.reason


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<html><body></body></html>"),
        ("a.html", b"\x89PNG\r\n\x1a\n\0\0"),
        ("a.pdf", b"%PDF-1.4 broken"),
        ("a.docx", b"PK no zip"),
        ("a.txt", b"\0\0\0"),
    ],
    ids=["empty-page", "picture", "pdf", "docx", "binary"],
)
def test_a_document_without_text_is_refused_by_its_converter(gathered, name, content):
    (item,) = gathered(name, content)

    with pytest.raises(ReadError):
        convert(item)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [
        ("a.html", "trafilatura", "html"),
        ("a.pdf", "pypdfium2", "pdf"),
        ("a.docx", "docx", "docx"),
        ("a.warc", "fastwarc.warc", "warc"),
        ("a.txt.zst", "zstandard", "zst"),
        ("a.parquet", "pyarrow.parquet", "parquet"),
    ],
)
def test_a_missing_library_is_said_with_the_extra_that_brings_it(
    gathered, monkeypatch, name, module, extra
):
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(OptionError, match=rf"pip install 'statextract\[{extra}\]'"):
        convert(gathered(name, b"x")[0])


def test_the_container_says_more_than_the_document():
    raw = RawArticle("a", "a", "html", PAGE.encode(), title="Own", published="5 May 2025")
    article = convert(raw)

    assert (article.title, article.published) == ("Own", "2025-05-05")
