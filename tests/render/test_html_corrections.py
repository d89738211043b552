"""A reader corrects a figure in the browser; what is downloaded makes the corrected record."""

import json

import pytest

from statextract.corrections import apply_corrections, read_corrections
from statextract.render.html_page import render_record

TEXT = (
    "Coast guards at Aden 😀 saved 41 fishermen on 3 May 2024. Of the 41 fishermen, 30 went home "
    "and nine are in hospital. Harbour Street 22 was closed.\n"
)
ENTER, TAB = ("Enter", 13), ("Tab", 9)
FORM = "document.querySelector('.correct-form')"


class Page:
    """The report of an article in a browser, and its corrections."""

    def __init__(self, browser, record, folder):
        self.browser = browser
        self.record = record
        self.folder = folder
        path = folder / "report.html"
        path.write_text(render_record(record, TEXT), encoding="utf-8")
        browser.download_to(folder)
        self.open_anew()

    def open_anew(self):
        self.browser.open(f"file://{self.folder / 'report.html'}")

    def figure(self, text):
        return next(f.id for f in self.record.figures if f.span.text == text)

    def edit(self, figure):
        self.browser.run(f"document.querySelector('[data-correct={figure}]').click()")

    def keep(self, **values):
        for name, value in values.items():
            self.browser.run(f"{FORM}.elements.{name}.value = {json.dumps(value)}")
        self.browser.run(f"{FORM}.requestSubmit()")

    def downloaded(self):
        self.browser.run("document.querySelector('.download').click()")
        for _ in range(200):
            files = list(self.folder.glob("*.corrections.json"))
            if files and files[0].stat().st_size:
                return read_corrections(files[0].read_bytes(), files[0].name)
            self.browser.until("false", seconds=0.05)
        return None

    def corrected(self):
        return apply_corrections(self.downloaded(), self.record, text=TEXT)


@pytest.fixture
def page(browser, record_of, tmp_path):
    return Page(browser, record_of(TEXT, id="aden/1 é"), tmp_path)


def named(record, text):
    return next(figure for figure in record.figures if figure.span.text == text)


def test_a_figure_is_corrected_by_keyboard_and_downloaded(page):
    browser = page.browser
    figure = page.figure("nine")
    browser.run(f"document.querySelector('.prose [data-f={figure}]').focus()")
    browser.press(*ENTER)
    browser.run(f"document.querySelector('[data-correct={figure}]').focus()")
    browser.press(*ENTER)
    assert browser.run("document.activeElement.name") == "value"
    browser.run("document.activeElement.select()")
    browser.type("11")
    browser.press(*ENTER)

    assert browser.run("document.querySelector('.tally').textContent") == "1 correction"
    assert browser.run("document.querySelector('.prose .is-corrected').dataset.f") == figure
    assert browser.run("document.activeElement.dataset.correct") == figure
    nine = named(page.corrected(), "nine")
    assert nine.quantity.value == 11
    assert not browser.of("Log.entryAdded")
    assert not browser.of("Runtime.exceptionThrown")


def test_fields_and_links_are_corrected(page):
    page.edit(page.figure("30"))
    page.keep(role="other", outcome="", nationality="ye, so", of="", value="25 to 30")
    thirty = named(page.corrected(), "30")

    assert (thirty.role, thirty.outcome, thirty.of) == ("other", None, None)
    assert thirty.nationality == ("YE", "SO")
    assert (thirty.quantity.low, thirty.quantity.high) == (25, 30)


def test_figures_leave_and_come(page):
    page.edit(page.figure("30"))
    page.browser.run("document.querySelector('.not-a-figure').click()")
    number = "[...document.querySelectorAll('.add-number option')].find(o => /^22 /.test(o.text))"
    page.browser.run(f"document.querySelector('.add-number').value = {number}.value")
    page.browser.run("document.querySelector('.add-number').dispatchEvent(new Event('change'))")
    page.keep(unit="case")
    corrected = page.corrected()

    assert "30" not in {figure.span.text for figure in corrected.figures}
    added = named(corrected, "22")
    assert (added.unit, added.quantity.value) == ("case", 22)
    assert TEXT[added.span.start : added.span.end] == "22"


def test_parts_that_add_up_are_chosen(page):
    second = [f.id for f in page.record.figures if f.span.text == "41"][1]
    page.edit(second)
    boxes = ".correct-form .sums-of input"
    assert page.browser.run(f"document.querySelectorAll('{boxes}:checked').length") == 2
    page.browser.run(
        f"document.querySelectorAll('{boxes}').forEach(box => {{ box.checked = false }})"
    )
    page.keep()

    assert page.record.partitions
    assert page.corrected().partitions == ()


def test_an_impossible_value_is_not_kept(page):
    page.edit(page.figure("30"))
    page.keep(value="many")

    assert page.browser.run(f"{FORM}.hidden") is False
    assert page.browser.run("document.querySelector('.tally').textContent").startswith("No")


def test_a_file_is_gone_on_with_and_undone(page):
    page.edit(page.figure("30"))
    page.keep(sex="male")
    text = page.browser.run("document.querySelector('.as-text textarea').value")
    page.browser.run("document.querySelector('.made button').click()")
    assert page.browser.run("document.querySelector('.tally').textContent").startswith("No")
    page.browser.run(
        "(() => { const all = new DataTransfer();"
        f"all.items.add(new File([{json.dumps(text)}], 'c.json'));"
        "const field = document.querySelector('.load'); field.files = all.files;"
        "field.dispatchEvent(new Event('change')) })()"
    )
    assert page.browser.until("document.querySelectorAll('.made li').length === 1")
    assert named(page.corrected(), "30").sex == "male"
    page.open_anew()


def test_corrections_of_another_article_are_refused(page):
    page.browser.run(
        "(() => { const all = new DataTransfer();"
        'all.items.add(new File([\'{"kind": "corrections", "article": {}}\'], \'c.json\'));'
        "const field = document.querySelector('.load'); field.files = all.files;"
        "field.dispatchEvent(new Event('change')) })()"
    )
    assert page.browser.until(
        "document.querySelector('.tally').textContent.includes('another article')"
    )
