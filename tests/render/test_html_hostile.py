"""Sixty hostile articles and one with 100,000 figures stay text, and run and fetch nothing."""

import re
from itertools import product

import pytest

from statextract.model.figure import Figure
from statextract.model.number import Number
from statextract.model.quantity import Quantity
from statextract.model.record import ArticleInfo, Generator, Record
from statextract.model.span import Span
from statextract.render.html.article import Shown
from statextract.render.html_page import render_page, render_record

SCRIPTS = (
    "<script>window.ran=1</script>",
    "</script><script>window.ran=1</script>",
    "</style><style>@import 'http://127.0.0.1:9/y'</style>",
    "<!--<script>window.ran=1//--></script>",
)
HTML = (
    "<img src=http://127.0.0.1:9/x onerror=window.ran=1>",
    "<iframe srcdoc='<script>top.ran=1</script>'></iframe>",
    "<a href='javascript:window.ran=1'>12</a>",
    "<form action=http://127.0.0.1:9/><button autofocus onfocus=window.ran=1>",
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
    "<base href=http://127.0.0.1:9/>",
    "<template><p id=f1></template>",
)
SVG = (
    "<svg onload=window.ran=1>",
    "<svg><script>window.ran=1</script></svg>",
    "<svg><use href='http://127.0.0.1:9/z#a'/></svg>",
    "<math><mtext><img src=x onerror=window.ran=1></mtext></math>",
)
MARKDOWN = (
    "![x](http://127.0.0.1:9/m) [y](javascript:window.ran=1)",
    "```html\n<script>window.ran=1</script>\n```",
    "<http://127.0.0.1:9/auto> **12** | `five` |",
)
BIDI = (
    "\u202e\u2066",
    "\u2067\u202b\u200f",
    "\u061c\u200e\ufeff\u2028\u2029\u0085",
)
OTHERS = (
    "{{ 7*7 }}{% raw %}",
    "${window.ran=1}",
    "]]><!--",
    "&#60;script>&lt;",
    "\x00\x1b[31m\x07",
)
BITS = (*SCRIPTS, *HTML, *SVG, *MARKDOWN, *BIDI, *OTHERS)
PLACES = (
    "{0} Police freed 12 women. {0} Five {0} went home.\n",
    "{0}\n\nThe {0}Ministry of Justice{0} freed 12{0} women on 3 {0} May 2024; 13 {0} went home.\n",
    'Of the 98 "victims"{0}, 59 went home, 37 are in care and {0}two were moved, police said.\n',
)
TEXTS = [place.format(bit) for bit, place in product(BITS, PLACES)]
LINE = "Police freed 12 women. <img src=x onerror=window.ran=1>\n"
VERY_MANY = 100_000


def requests(browser):
    return {event["request"]["url"] for event in browser.of("Network.requestWillBeSent")}


def test_sixty_hostile_articles_are_inert(browser, record_of, tmp_path):
    path = tmp_path / "hostile.html"
    shown = [Shown(record_of(text, id=text, title=text), text) for text in TEXTS]
    page = render_page(shown)
    path.write_text(page, encoding="utf-8")
    browser.open(f"file://{path}")

    assert len(TEXTS) >= 60
    assert browser.run("window.ran") is None
    assert browser.run("document.querySelectorAll('article').length") == len(TEXTS)
    names = "[...new Set([...document.querySelectorAll('main *')].map(e => e.localName))].join(' ')"
    strange = set("img iframe base meta math template use button:not([type])".split())
    assert not strange & set(browser.run(names).split())
    assert browser.run("document.querySelectorAll('main script:not([type])').length") == 0
    for number in (1, 20, len(TEXTS)):
        browser.run(f"location.hash = '#{number}-f1'")
        assert browser.run("document.querySelectorAll('.chosen').length") > 0
    assert requests(browser) == {f"file://{path}"}
    assert not browser.of("Log.entryAdded")
    assert not browser.of("Runtime.exceptionThrown")


def test_hostile_articles_are_shown_as_they_are(browser, record_of, tmp_path):
    path = tmp_path / "one.html"
    for text in (TEXTS[0], TEXTS[22], TEXTS[55]):
        path.write_text(render_record(record_of(text), text), encoding="utf-8")
        browser.open(f"file://{path}")
        said = browser.run("document.querySelector('.prose').textContent")
        assert re.sub(r"\s", "", said) == re.sub(r"\s", "", text)


def enormous():
    """The record of a line that is printed very often, made without reading it."""
    quantity = Quantity(value=12, low=12, high=12, bound="exact")
    figures, numbers = [], []
    for number in range(VERY_MANY):
        start = number * len(LINE)
        span = Span.model_construct(start=start + 13, end=start + 15, text="12")
        clause = Span.model_construct(start=start, end=start + 22, text=LINE[:22])
        name = f"f{number + 1}"
        figures.append(
            Figure.model_construct(
                id=name, span=span, evidence=clause, quantity=quantity, unit="person", noun="women"
            )
        )
        numbers.append(
            Number.model_construct(
                span=span, value=12, low=12, high=12, bound="exact", type="count", figure=name
            )
        )
    return Record.model_construct(
        generator=Generator(version="0"),
        article=ArticleInfo(id="big", sha256="0" * 64, length=VERY_MANY * len(LINE)),
        figures=tuple(figures),
        numbers=tuple(numbers),
    )


@pytest.mark.slow
def test_an_article_of_100000_figures_opens_and_is_inert(browser, tmp_path):
    path = tmp_path / "big.html"
    path.write_text(render_record(enormous(), LINE * VERY_MANY), encoding="utf-8")
    browser.open(f"file://{path}#f100000")

    assert browser.run("window.ran") is None
    assert browser.run("document.querySelectorAll('.prose a.fig').length") == VERY_MANY
    assert browser.run("document.querySelector('.prose .chosen').id") == f"f{VERY_MANY}"
    assert "98,000 of 100,000 cards" in browser.run("document.querySelector('.notice').textContent")
    assert requests(browser) == {f"file://{path}"}
    browser.open("about:blank")
