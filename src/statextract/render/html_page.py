"""HTML: one self-contained page with the articles, their figures, checks and totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape

from statextract import __version__
from statextract.render.html.article import Shown, view_article
from statextract.render.html.correctable import CHOICES
from statextract.render.html.page import load_inline, load_template, security_policy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.record import Record

_FRAME = '<iframe sandbox="{may}" title="{title}" srcdoc="{page}" {size}></iframe>'
_SCRIPTS = ("report.js", "corrections.js", "correct.js")
_MAY = "allow-scripts allow-downloads"  # a corrected figure is downloaded
_SIZE = 'width="100%" height="640"'


def render_page(shown: Sequence[Shown], *, title: str | None = None, index: str = "") -> str:
    """Return an HTML document that needs no network and runs only its own script.

    Args:
        shown: Records with their articles; a record without its article is shown by what it
            quotes.
        title: Title of the document; that of the article, if there is one, when left out.
        index: Relative address of a page that lists this one among others, if there is one.
    """
    alone = len(shown) == 1
    views = [
        view_article(one, "" if alone else f"{number}-") for number, one in enumerate(shown, 1)
    ]
    style, script = load_inline("base.css", "report.css"), load_inline(*_SCRIPTS)
    return load_template("page.html").render(
        title=title or (views[0].title if alone else f"{len(views)} articles"),
        articles=views,
        choices=CHOICES,
        index=index,
        style=style,
        script=script,
        policy=security_policy(style, script),
        version=__version__,
    )


def render_record(record: Record, text: str | None = None) -> str:
    """Return the page of one record, with its article if ``text`` is given."""
    return render_page([Shown(record, text)])


def render_frame(record: Record, text: str | None = None) -> str:
    """Return the page of one record inside a frame, as notebooks show it."""
    title = escape(f"statextract: {record.article.title or record.article.id}")
    return _FRAME.format(
        title=title, page=escape(render_record(record, text)), size=_SIZE, may=_MAY
    )
