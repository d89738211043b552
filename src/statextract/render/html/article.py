"""One article as the template is given it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.model.amount import say_amount
from statextract.model.vocabulary import Kind
from statextract.render.html.bars import Picture, draw_pictures
from statextract.render.html.cards import Card, write_cards
from statextract.render.html.check_list import CheckGroup, list_checks
from statextract.render.html.correctable import correctable
from statextract.render.html.marked_text import SIGNS, mark_text
from statextract.render.html.words import say_name

if TYPE_CHECKING:
    from markupsafe import Markup

    from statextract.model.record import Record
    from statextract.model.statement import Total

_RESULTS = (
    (Kind.FAIL, "✗", "inconsistent"),
    (Kind.REVIEW, "!", "to look at"),
    (Kind.PASS, "✓", "hold"),
    (Kind.OPEN, "·", "not checked"),
)
# More than these of one article are left out, and the page says so: a browser must open it.
_MOST_CARDS = 2_000
_MOST_CHECKS = 2_000
_MOST_PICTURES = 200
_FIRST = ("victim", "household", "case", "suspect")


@dataclass(frozen=True, slots=True)
class Shown:
    """A record and its article; ``text`` is None where the article is not at hand."""

    record: Record
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How many checks ended in one way; ``kind`` is where the page lists them."""

    kind: Kind
    mark: str
    number: int
    said: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything the page says of one article; ``prefix`` begins each of its ids.

    ``left_out`` says what of a very long article is not on the page.
    """

    prefix: str
    name: str
    title: str
    results: tuple[Result, ...]
    facts: tuple[str, ...]
    totals: tuple[tuple[str, str], ...]
    whole_text: bool
    marked: Markup
    kinds: tuple[str, ...]
    groups: tuple[CheckGroup, ...]
    pictures: tuple[Picture, ...]
    cards: tuple[Card, ...]
    correctable: Markup
    left_out: tuple[str, ...]


def view_article(shown: Shown, prefix: str = "") -> ArticleView:
    """Return the view of a record; ids on the page begin with ``prefix``."""
    record = shown.record
    groups = list_checks(record, most=_MOST_CHECKS)
    checks = [check for group in groups for check in group.checks]
    pictures = draw_pictures(record, groups)
    said = [(check.id, check.figures, f"{check.mark} {check.message}") for check in checks]
    return ArticleView(
        prefix=prefix,
        name=record.article.id,
        title=record.article.title or record.article.id,
        results=_results(record),
        facts=_facts(record),
        totals=_totals(record),
        whole_text=shown.text is not None,
        marked=mark_text(record, shown.text, prefix),
        kinds=_kinds(record),
        groups=groups,
        pictures=pictures[:_MOST_PICTURES],
        cards=tuple(write_cards(record, said, most=_MOST_CARDS)),
        correctable=correctable(record, most=_MOST_CARDS),
        left_out=tuple(
            f"the last {more:,} of {of:,} {what}"
            for of, most, what in (
                (len(record.findings), _MOST_CHECKS, "checks"),
                (len(record.figures), _MOST_CARDS, "cards of figures"),
                (len(pictures), _MOST_PICTURES, "pictures"),
            )
            for more in [of - most]
            if more > 0
        ),
    )


def _results(record: Record) -> tuple[Result, ...]:
    kinds = Counter(finding.kind for finding in record.findings)
    return tuple(
        Result(kind, mark, kinds[kind], said) for kind, mark, said in _RESULTS if kinds[kind]
    )


def _facts(record: Record) -> tuple[str, ...]:
    article = record.article
    number, checks = len(record.figures), len(record.findings)
    return (
        say_amount(number, "figure"),
        say_amount(checks, "check"),
        f"published {article.published}" if article.published else "publication date unknown",
        f"{article.length:,} code points, sha256 {article.sha256[:12]}…",
    )


def _kinds(record: Record) -> tuple[str, ...]:
    """Return the kinds of marks in the text, for its legend."""
    units = {figure.unit for figure in record.figures}
    kinds: list[str] = [unit for unit in SIGNS if unit in units]
    others = any(number.figure is None for number in record.numbers)
    here = (("agency", record.agencies), ("date", record.dates), ("number", others))
    return (*kinds, *(kind for kind, present in here if present))


def _totals(record: Record) -> tuple[tuple[str, str], ...]:
    """Return the first figure of each article-level total and what it says, victims first."""
    figures = {figure.id: figure for figure in record.figures}
    statements = {statement.id: statement for statement in record.statements}
    rows = []
    for total in sorted(record.totals, key=_in_order):
        first = figures[statements[total.statement].figures[0]]
        outcome = total.key.rpartition("/")[2].replace("_", " ")
        said = say_name(first)
        told = outcome in said or "/" not in total.key
        rows.append((first.id, said if told else f"{said}, {outcome}"))
    return tuple(rows)


def _in_order(total: Total) -> tuple[int, float]:
    first = total.key.partition("/")[0]
    return (_FIRST.index(first) if first in _FIRST else len(_FIRST), -(total.best or 0))
