"""HTML: the index of many articles, which sorts and filters them in the browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract import __version__
from statextract.render.html.correctable import inline_json
from statextract.render.html.page import load_inline, load_template, security_policy

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

_LONGEST_TITLE = 160
# A reader looks at some dozens; a hundred thousand would make the page slow to open.
_MOST_CLASHES = 1_000


@dataclass(frozen=True, slots=True)
class Count:
    """A count of one kind ("victim/killed"), who gives it, the last day that it counts."""

    key: str
    sources: tuple[str, ...]
    day: datetime.date | None
    best: int | float
    figure: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as a row; the days are the first and last that it speaks of."""

    id: str
    title: str
    page: str
    published: datetime.date | None
    figures: int
    fails: int
    reviews: int
    passes: int
    codes: tuple[str, ...]
    agencies: tuple[str, ...]
    first_day: datetime.date | None
    last_day: datetime.date | None
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Articles that contradict each other: each by its number in the index, with a figure."""

    code: str
    level: str
    message: str
    places: tuple[tuple[int, str], ...]


def render_index(entries: Sequence[Entry], clashes: Iterable[Clash], *, title: str) -> str:
    """Return the index as a self-contained HTML document; its links are the entries' pages.

    Of very many clashes the first are listed, warnings before notes, and all are counted.
    """
    style, script = load_inline("base.css", "index.css"), load_inline("plots.js", "index.js")
    return load_template("index.html").render(
        title=title,
        articles=len(entries),
        content=_compact(entries, clashes),
        style=style,
        script=script,
        policy=security_policy(style, script),
        version=__version__,
    )


def _compact(entries: Sequence[Entry], clashes: Iterable[Clash]) -> Markup:
    """Return the rows as JSON that is safe inside a script element.

    Names stand once, in lists, and rows refer to them by number.
    """
    agencies, keys, codes = _Names(), _Names(), _Names()
    rows = [
        [
            entry.title[:_LONGEST_TITLE],
            entry.page,
            _day(entry.published),
            entry.figures,
            entry.fails,
            entry.reviews,
            entry.passes,
            [codes.number(code) for code in entry.codes],
            [agencies.number(name) for name in entry.agencies],
            _day(entry.first_day),
            _day(entry.last_day),
            [
                [
                    keys.number(count.key),
                    [agencies.number(name) for name in count.sources],
                    _day(count.day),
                    count.best,
                    count.figure,
                ]
                for count in entry.counts
            ],
        ]
        for entry in entries
    ]
    ordered = sorted(clashes, key=lambda clash: clash.level != "warning")
    content = {
        "rows": rows,
        "agencies": agencies.names,
        "keys": keys.names,
        "codes": codes.names,
        "clashes": [[c.code, c.level, c.message, c.places] for c in ordered[:_MOST_CLASHES]],
        "conflicts": len(ordered),
    }
    return inline_json(content)


class _Names:
    """Numbers for names, in the order of their first use."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers))

    @property
    def names(self) -> list[str]:
        return list(self._numbers)


def _day(day: datetime.date | None) -> str:
    return "" if day is None else day.isoformat()
