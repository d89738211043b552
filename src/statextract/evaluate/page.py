"""Misses and false alarms shown on the text: one self-contained page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from markupsafe import Markup

from statextract import __version__
from statextract.render.html.page import load_inline, load_template, security_policy
from statextract.render.html.passages import Passage
from statextract.render.html.weave import Mark, weave

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.evaluate.differences import Difference
    from statextract.evaluate.metrics import Score

_P_OPEN, _P_CLOSE = Markup('<p dir="auto">'), Markup("</p>")
_OPEN = Markup('<span class="{kind}" title="{said}"{id}>')
_CLOSE = Markup("</span>")
_SIGN = Markup('<sup><a href="#d{number}">{number}</a></sup>')
_KINDS = ("wrong", "missed", "extra")


@dataclass(frozen=True, slots=True)
class Entry:
    """A difference and its number on the page."""

    number: int
    difference: Difference


@dataclass(frozen=True, slots=True)
class Marked:
    """One article: its text with a mark on every place that differs, and what differs there."""

    id: str
    text: Markup
    entries: tuple[Entry, ...]


def render_differences(
    articles: Iterable[tuple[str, str, Sequence[Difference]]], scores: Sequence[Score]
) -> str:
    """Return an HTML document that runs no script and needs no network.

    Args:
        articles: Id, text and differences of each article; those without any are only counted.
        scores: What stands in the table at its head.
    """
    numbers = count(1)
    marked = []
    clean = 0
    for name, text, differences in articles:
        ordered = sorted(differences, key=lambda d: (d.start, d.end, d.field, d.kind))
        entries = tuple(Entry(number, one) for one, number in zip(ordered, numbers, strict=False))
        clean += not entries
        if entries:
            marked.append(Marked(name, _mark(text, entries), entries))
    style = load_inline("base.css", "differences.css")
    return load_template("differences.html").render(
        articles=marked,
        clean=clean,
        scores=scores,
        fields=_fields(entry for article in marked for entry in article.entries),
        style=style,
        policy=security_policy(style, Markup()),
        version=__version__,
    )


def _fields(entries: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    """Return the entries by field, the field with most of them first."""
    grouped: dict[str, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.difference.field, []).append(entry)
    return sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0]))


def _mark(text: str, entries: Sequence[Entry]) -> Markup:
    return weave(Passage(0, text), [*_paragraphs(text), *_marks(entries)])


def _paragraphs(text: str) -> Iterator[Mark]:
    start = 0
    for line in text.splitlines(keepends=True):
        printed = len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        if line.strip():
            yield Mark(start, start + printed, 0, _P_OPEN, _P_OPEN, _P_CLOSE)
        start += len(line)


def _marks(entries: Sequence[Entry]) -> Iterator[Mark]:
    places: dict[tuple[int, int], list[Entry]] = {}
    for entry in entries:
        difference = entry.difference
        places.setdefault((difference.start, difference.end), []).append(entry)
    for (start, end), inside in places.items():
        if start == end:
            continue
        kinds = {entry.difference.kind for entry in inside}
        kind = next(kind for kind in _KINDS if kind in kinds)
        said = "; ".join(f"{e.difference.field} {e.difference.said}" for e in inside)
        name = Markup(' id="p{}"').format(inside[0].number)
        opening, again = (_OPEN.format(kind=kind, said=said, id=own) for own in (name, ""))
        sign = Markup(" ").join(_SIGN.format(number=entry.number) for entry in inside)
        yield Mark(start, end, 1, opening, again, _CLOSE, sign)
