"""Writing the report of a folder: static files that open from the disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.comparison import compare
from statextract.errors import OptionError
from statextract.render.html_page import render_page
from statextract.render.index_page import Clash, Entry, render_index
from statextract.report.entries import make_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from statextract.comparison.conflict import Conflict
    from statextract.model.record import Record
    from statextract.render.html.article import Shown

_PAGES = "articles"


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What was written: the index, how many articles it lists, how many conflicts it names."""

    index: Path
    articles: int
    conflicts: int


def write_report(
    shown: Iterable[Shown],
    out: Path,
    *,
    title: str = "Report",
    on_article: Callable[[], None] = lambda: None,
) -> FolderReport:
    """Write an index and a page an article into a folder, which is made if need be.

    Raises:
        OptionError: The folder cannot be written, or there are no articles.
    """
    try:
        (out / _PAGES).mkdir(parents=True, exist_ok=True)
        entries: list[Entry] = []
        records: list[Record] = []
        for number, one in enumerate(shown, 1):
            page = f"{_PAGES}/{number:06d}.html"
            html = render_page([one], index="../index.html")
            (out / page).write_text(html, encoding="utf-8")
            entries.append(make_entry(one.record, page))
            records.append(one.record)
            on_article()
        if not entries:
            message = "there are no articles to report on"
            raise OptionError(message)
        conflicts = compare(records).conflicts
        index = out / "index.html"
        html = render_index(entries, _clashes(conflicts, entries), title=title)
        index.write_text(html, encoding="utf-8")
    except OSError as error:
        message = f"{out}: cannot be written ({error.strerror or error})"
        raise OptionError(message) from error
    return FolderReport(index, len(entries), len(conflicts))


def _clashes(conflicts: Iterable[Conflict], entries: Iterable[Entry]) -> list[Clash]:
    numbers: dict[str, int] = {}
    for number, entry in enumerate(entries):
        numbers.setdefault(entry.id, number)
    return [
        Clash(
            conflict.code,
            conflict.level,
            conflict.message,
            tuple(
                (numbers[article], figure.rpartition("#")[2])
                for article, figure in zip(conflict.articles, conflict.figures, strict=True)
            ),
        )
        for conflict in conflicts
    ]
