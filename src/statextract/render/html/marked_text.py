"""The article with everything that was read marked in its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from statextract.model.vocabulary import Kind, Unit
from statextract.render.html.passages import Passage, find_passages
from statextract.render.html.weave import Mark, weave
from statextract.render.html.words import say_period
from statextract.render.wording import say_counted, say_quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.model.figure import Figure
    from statextract.model.record import Record
    from statextract.model.span import Span

SIGNS = {
    Unit.PERSON: "P",
    Unit.HOUSEHOLD: "H",
    Unit.CASE: "C",
    Unit.SHARE: "%",
    Unit.OBJECT: "O",
}
_LINE = re.compile(r"[^\r\n]+")
_P_OPEN, _P_CLOSE = Markup('<p dir="auto">'), Markup("</p>")
_P_TITLE = Markup('<p dir="auto" class="headline">')
_P_GAP = Markup('<p dir="auto" class="gap">')
_A_CLOSE, _SPAN_CLOSE = Markup("</a>"), Markup("</span>")


def mark_text(record: Record, text: str | None, prefix: str) -> Markup:
    """Return the article as paragraphs with marks on figures, agencies, dates, other numbers.

    Without ``text`` the paragraphs are what the record quotes of the article.
    """
    passages = find_passages(record, text)
    marks = sorted(_marks(record, text, prefix), key=lambda mark: mark.start)
    woven = []
    at = 0
    for passage in passages:
        inside = list(_paragraphs(passage, record, whole=text is not None))
        while at < len(marks) and marks[at].start < passage.end:
            inside.append(marks[at])
            at += 1
        woven.append(weave(passage, inside))
    return Markup("\n").join(woven)


def _paragraphs(passage: Passage, record: Record, *, whole: bool) -> Iterator[Mark]:
    title = (record.article.title or "").strip()
    for line in _LINE.finditer(passage.text):
        first = whole and line.start() <= len(title) and bool(title)
        opening = _P_TITLE if first and line.group().strip() == title else _P_OPEN
        start, end = passage.start + line.start(), passage.start + line.end()
        yield Mark(start, end, 0, opening if whole else _P_GAP, opening, _P_CLOSE)


def _marks(record: Record, text: str | None, prefix: str) -> Iterator[Mark]:
    results = _results(record)
    for figure in record.figures:
        start = _start_with_hedge(figure, text)
        printed = figure.span.text if text is None else text[start : figure.span.end]
        yield _figure(figure, start, printed, prefix, results.get(figure.id, ""))
    dates = []
    for date in record.dates:
        said = f"{date.kind}: {say_period(date.value) or 'not settled by the text'}"
        dates.append(date.span)
        yield _about("date", date.id, date.span, said, prefix, first=True)
    for agency in record.agencies:
        said = f"{agency.type.replace('_', ' ')}: {agency.name}"
        for number, mention in enumerate(agency.mentions):
            yield _about("agency", agency.id, mention, said, prefix, first=number == 0)
    inside = _Inside(dates)
    for entry in record.numbers:
        if entry.figure is None and not inside.holds(entry.span):
            opening = _plain(f'<span class="number" title="other number: {entry.type}">')
            span = entry.span
            yield Mark(span.start, span.end, 2, opening, opening, _SPAN_CLOSE)


class _Inside:
    """Whether a span lies inside one of some others; asked in text order."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._at = 0
        self._end = -1

    def holds(self, span: Span) -> bool:
        while self._at < len(self._spans) and self._spans[self._at].start <= span.start:
            self._end = max(self._end, self._spans[self._at].end)
            self._at += 1
        return span.end <= self._end


def _results(record: Record) -> dict[str, str]:
    """Return for each figure in a failure "failing", for others in a review "doubtful"."""
    results: dict[str, str] = {}
    for kind, said in ((Kind.REVIEW, "doubtful"), (Kind.FAIL, "failing")):
        for finding in record.findings:
            if finding.kind is kind:
                results.update(dict.fromkeys(finding.figures, said))
    return results


def _start_with_hedge(figure: Figure, text: str | None) -> int:
    """Return where the mark begins: at the hedge, where that stands right before the number."""
    start, hedge = figure.span.start, figure.quantity.hedge
    if text is None or not hedge:
        return start
    before = start - len(hedge) - 1
    return before if before >= 0 and text[before : start - 1].lower() == hedge.lower() else start


def _figure(figure: Figure, start: int, printed: str, prefix: str, result: str) -> Mark:
    counted = f"{say_quantity(figure)} {say_counted(figure)}"
    warning = {"failing": ", does not add up", "doubtful": ", to look at"}.get(result, "")
    kind, name = f"{figure.unit} {result}".strip(), figure.id
    spoken = escape(f"{printed}: {counted}{warning}")
    again = f'<a class="fig {kind}" href="#{prefix}{name}" data-f="{name}" aria-label="{spoken}"'
    sign = _sign(SIGNS[figure.unit] + ("!" if result == "failing" else ""))
    first = _plain(f'{again} id="{prefix}{name}">')
    return Mark(start, figure.span.end, 2, first, _plain(f"{again}>"), _A_CLOSE, sign)


def _about(kind: str, name: str, span: Span, said: str, prefix: str, *, first: bool) -> Mark:
    again = f'<span class="{kind}" data-rel="{name}" title="{escape(said)}"'
    opening = _plain(f'{again} id="{prefix}{name}">' if first else f"{again}>")
    sign = _sign("A" if kind == "agency" else "T")
    return Mark(span.start, span.end, 1, opening, _plain(f"{again}>"), _SPAN_CLOSE, sign)


@lru_cache(maxsize=32)
def _sign(letter: str) -> Markup:
    return _plain(f'<i class="sign" aria-hidden="true" data-sign="{letter}"></i>')


def _plain(tag: str) -> Markup:
    """Return a tag of ids, words of the program, and what is escaped already.

    ``Markup.format`` escapes each piece by itself, which took half of the time of a page.
    """
    return Markup(tag)  # noqa: S704 - see above
