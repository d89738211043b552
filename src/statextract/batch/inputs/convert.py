"""From raw articles to texts: this runs in a worker, since converters may fail badly."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from statextract.batch.inputs.dates import iso_day
from statextract.errors import ReadError

if TYPE_CHECKING:
    from statextract.batch.inputs.raw import Converted, RawArticle

CONVERTERS = {
    "text": "statextract.batch.inputs.plain_text",
    "html": "statextract.batch.inputs.html_page",
    "pdf": "statextract.batch.inputs.pdf_document",
    "docx": "statextract.batch.inputs.word_document",
}


def convert(raw: RawArticle) -> Converted:
    """Return the text of a raw article; what its container says of it comes first.

    A date that is not understood is dropped with a warning.

    Raises:
        ReadError: The content is no such document, or holds no text.
        OptionError: The format needs an extra that is not installed.
    """
    found: Converted = import_module(CONVERTERS[raw.format]).convert(raw)
    if raw.format != "text" and not found.text.strip():
        message = f"{raw.origin}: no text was found in it"
        raise ReadError(message)
    published = raw.published or found.published
    warnings = [raw.warning, found.warning]
    if published is not None:
        day = iso_day(published)
        if day is None:
            warnings.append(f"date {published[:40]!r} was not understood")
        published = day
    return replace(
        found,
        title=raw.title or found.title,
        published=published,
        source=raw.source or found.source,
        warning="; ".join(filter(None, warnings)) or None,
    )
