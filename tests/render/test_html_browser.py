"""The page in a real browser: choosing lights up what belongs together; nothing hostile runs."""

import pytest
from tests.chromium import violations

from statextract.render.html.article import Shown
from statextract.render.html_page import render_page, render_record

TEXT = (
    "Police in Gao freed 12 women on 3 May 2024. Of the 12 women, seven went home and six are "
    "in a shelter, the Ministry of Justice said.\n"
)
LIT = "[...document.querySelectorAll('.prose .fig.lit')].map(e => e.dataset.f).join(' ')"
ENTER, TAB, ESCAPE = ("Enter", 13), ("Tab", 9), ("Escape", 27)


@pytest.fixture
def opened(browser, record_of, tmp_path):
    def opened(text=TEXT, *, anchor="", **options):
        path = tmp_path / "report.html"
        path.write_text(render_record(record_of(text), text), encoding="utf-8")
        browser.open(f"file://{path}{anchor}", **options)
        return browser

    return opened


def test_a_check_chosen_by_keyboard_lights_its_figures_and_bars(opened):
    page = opened()
    for _ in range(200):
        page.press(*TAB)
        if page.run("document.activeElement.dataset.c") == "c1":
            break
    page.press(*ENTER)

    wanted = page.run("document.getElementById('c1').dataset.figures")
    assert wanted
    assert set(page.run(LIT).split()) == set(wanted.split())
    assert page.run("document.querySelectorAll('.bar.lit').length") == len(wanted.split())
    assert page.run("location.hash") == "#c1"
    page.press(*ESCAPE)
    assert page.run(LIT) == ""


def test_a_figure_chosen_by_its_address_shows_its_card_and_checks(opened):
    page = opened(anchor="#f2")

    assert page.run("getComputedStyle(document.getElementById('card-f2')).display") == "block"
    assert page.run("getComputedStyle(document.getElementById('card-f1')).display") == "none"
    assert page.run("document.querySelectorAll('.check.lit').length") > 0
    assert page.run("document.getElementById('f2').getAttribute('aria-current')") == "true"


@pytest.mark.parametrize("width", [320, 800, 1600])
def test_nothing_is_wider_than_the_window(opened, width):
    page = opened(TEXT + "w" * 500 + "\n", width=width, anchor="#f1")

    assert page.run("document.documentElement.scrollWidth") <= width


DENSE = (
    "More than 130 sailors were rescued off Oman in 2024. The navy and the Red Crescent found 134 "
    "sailors, 20 of them minors, in 12 operations. Of the 134 sailors, 88 went home, 41 are in a "
    "shelter and six were taken to hospital; 40 per cent were Omani. Some 30 families were told. "
    "The rest of the crew, dozens of men, paid $5,000.\n"
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", ["plain", "card", "check", "form", "narrow"])
def test_axe_finds_nothing(opened, axe, scheme, state):
    anchor = {"card": "#f2", "form": "#f2", "check": "#c1"}.get(state, "")
    page = opened(DENSE, anchor=anchor, scheme=scheme, width=320 if state == "narrow" else 1200)
    if state == "form":
        page.run("document.querySelector('#card-f2 [data-correct]').click()")
    found = violations(page, axe)

    assert found == []


def test_axe_finds_nothing_on_a_page_of_several_articles(browser, axe, record_of, tmp_path):
    path = tmp_path / "report.html"
    texts = (TEXT, DENSE, "No numbers here.\n")
    path.write_text(render_page([Shown(record_of(text), text) for text in texts]), encoding="utf-8")
    browser.open(f"file://{path}")

    assert violations(browser, axe) == []


def test_only_the_chosen_figure_lights_when_there_are_two_articles(browser, record_of, tmp_path):
    path = tmp_path / "report.html"
    path.write_text(render_page([Shown(record_of(TEXT), TEXT)] * 2), encoding="utf-8")
    browser.open(f"file://{path}#2-f2")

    assert browser.run(
        "[...document.querySelectorAll('.prose .chosen')].map(e => e.id).join()"
    ) == ("2-f2")


def test_printing_gives_all_cards_and_nothing_to_press(opened):
    page = opened(anchor="#f2")
    page.call("Emulation.setEmulatedMedia", media="print")
    shown = "[...document.querySelectorAll('{0}')].filter(e => e.checkVisibility()).length"

    assert page.run(shown.format(".card")) == page.run("document.querySelectorAll('.card').length")
    for hidden in ("button", "form", ".corrections", ".skip"):
        assert page.run(shown.format(hidden)) == 0, hidden
    page.call("Emulation.setEmulatedMedia", media="")


def test_a_notebook_s_frame_runs_the_page_and_may_download(browser, record_of, tmp_path):
    path = tmp_path / "notebook.html"
    path.write_text(record_of(TEXT)._repr_html_(), encoding="utf-8")
    browser.open(f"file://{path}")

    assert browser.run("document.querySelector('iframe').sandbox.contains('allow-downloads')")
    assert not browser.of("Log.entryAdded")
    assert not browser.of("Runtime.exceptionThrown")
