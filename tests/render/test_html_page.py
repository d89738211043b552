"""The page: complete, closed to the network, and inert whatever the article holds."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from statextract.model.record import Record
from statextract.render.html.article import Shown
from statextract.render.html.words import say_period
from statextract.render.html_page import render_page, render_record

TEXT = (
    "Police in Gao freed 12 women on 3 May 2024. Of the 12 women, seven went home and six are "
    "in a shelter, the Ministry of Justice said. It is 40 km away.\n"
)
HOSTILE = (
    "<script>window.ran = 1</script> Police freed 12 women.",
    "<img src=x onerror='window.ran=1'> Police freed 12 women.",
    "</p></div><svg onload=window.ran=1> Police freed 12 women.",
    "</style></script><!-- Police freed 12 women --> in the Ministry of <b>Justice</b>.",
    '"><a href="javascript:window.ran=1">Police</a> freed 12 <i>"women"</i> & 3 men.',
    "{{ 7 * 7 }} {% for x in y %} Police freed 12 women. ${window.ran=1}",
    "\u202ePolice freed 12 women\u202c \u2066and 5 men. `12` **women** [x](javascript:ran=1)",
    "\x00\x1b[31mPolice freed 12 women\x07\u2028 and 5 men.",
    "=cmd|' /C calc'!A0 Police freed 12 women.",
)


class Reader(HTMLParser):
    """Collects the elements of a page."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))


def prose_of(page):
    html = re.search(r'<div class="prose">\n(.*?)\n</div>', page, re.DOTALL).group(1)
    return re.sub(r"<[^>]*>", "", html)


def test_page_holds_the_whole_article_and_every_figure(record_of):
    record = record_of(TEXT)
    page = record.to_html(TEXT)

    assert prose_of(page) == TEXT.strip()
    for figure in record.figures:
        assert f'id="{figure.id}"' in page
        assert f'id="card-{figure.id}"' in page
    for finding in record.findings:
        assert finding.code in page


def test_failures_stand_before_what_holds(record_of):
    page = render_record(record_of(TEXT), TEXT)

    assert page.index("Does not add up") < page.index("Totals and parts") < page.index("Holds")
    assert "failing" in page


def test_without_its_article_a_record_shows_what_it_quotes(record_of):
    page = Record.model_validate_json(record_of(TEXT).model_dump_json()).to_html()

    assert "The article itself was not given" in page
    assert "seven" in prose_of(page)
    assert "40 km" not in prose_of(page)


def test_a_notebook_shows_a_record_in_a_frame(record_of):
    frame = record_of(TEXT)._repr_html_()

    ((tag, attributes),) = Reader(frame).elements
    assert tag == "iframe"
    assert attributes["sandbox"] == "allow-scripts allow-downloads"
    assert attributes["srcdoc"].startswith("<!doctype html>")


def test_every_link_leads_somewhere_on_the_page(record_of):
    page = render_page([Shown(record_of(TEXT), TEXT), Shown(record_of(TEXT), TEXT)])
    elements = Reader(page).elements
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]

    assert len(ids) == len(set(ids))
    for _, attributes in elements:
        if "href" in attributes:
            assert attributes["href"][:1] == "#"
            assert attributes["href"][1:] in ids


def test_policy_allows_only_the_page_s_own_style_and_script(record_of):
    page = render_record(record_of(TEXT), TEXT)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page).group(1)

    assert policy.startswith("default-src &#39;none&#39;;")
    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"sha256-{digest}" in policy
    assert "http:" not in page.replace("http-equiv", "")
    assert "https:" not in page
    assert not any("style" in attributes for _, attributes in Reader(page).elements)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_in_an_article_becomes_an_element(record_of, text):
    plain = Reader(render_record(record_of("Police freed 12 women."), "Police freed 12 women."))
    page = render_record(record_of(text, id=text, title=text), text)

    assert {tag for tag, _ in Reader(page).elements} - {tag for tag, _ in plain.elements} <= {
        "b", "blockquote", "details", "summary", "figure", "figcaption", "svg", "defs", "pattern",
        "rect", "path", "text", "line",
    }  # fmt: skip
    scripts = [attributes for tag, attributes in Reader(page).elements if tag == "script"]
    assert scripts == [{"type": "application/json", "class": "correctable"}, {}]
    assert page.count("<script") == 2
    assert not any(
        name.startswith("on") for _, attributes in Reader(page).elements for name in attributes
    )


@pytest.mark.parametrize("text", ["", "\n\n", "No numbers here.\n"], ids=["empty", "lines", "none"])
def test_an_article_without_figures_has_a_page(record_of, text):
    assert "There are no figures" in render_record(record_of(text), text)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, ""),
        ("2024", "2024"),
        ("2024-05", "May 2024"),
        ("2024-05-03", "3 May 2024"),
        ("2024-01-01/2024-04-22", "1 January to 22 April 2024"),
        ("2023-11/2024-04", "November 2023 to April 2024"),
        ("2020/2024", "2020 to 2024"),
        ("2020/..", "since 2020"),
        ("../2024-04", "until April 2024"),
        ("2024-21", "2024-21"),
    ],
)
def test_periods_are_said_in_words(value, said):
    assert say_period(value) == said
