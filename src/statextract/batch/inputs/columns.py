"""Which column of a row holds the text, the title, the date, the id and the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.inputs.raw import RawArticle, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statextract.batch.options import BatchOptions

USUAL = {
    "text": ("text", "body", "content", "article", "maintext", "full_text", "plain_text"),
    "title": ("title", "headline"),
    "date": ("published", "date", "date_publish", "publication_date", "pubdate", "datetime"),
    "id": ("id", "article_id", "doc_id", "uri"),
    "source": ("source", "publisher", "source_domain", "outlet", "url"),
}


def article_of_row(
    row: Mapping[str, object], where: str, ident: str, options: BatchOptions
) -> RawArticle | Refused:
    """Return the article of a row, or why there is none.

    A chosen column must be there; without a choice the first usual name that holds something
    is taken. Dates keep their first ten characters if these are an ISO date.
    """
    own = _cell(row, options.fields.id, "id")
    ident = own or ident
    text = _cell(row, options.fields.text, "text")
    if text is None:
        wanted = options.fields.text or " / ".join(USUAL["text"])
        return Refused(ident, where, f"has no text in column {wanted}")
    content = text.encode("utf-8", "surrogatepass")
    if len(content) > options.max_bytes:
        return Refused(ident, where, f"holds more than {options.max_bytes:,} bytes")
    return RawArticle(
        id=ident,
        origin=where,
        format="text",
        content=content,
        title=_cell(row, options.fields.title, "title"),
        published=_cell(row, options.fields.date, "date"),
        source=_cell(row, options.fields.source, "source"),
    )


def _cell(row: Mapping[str, object], chosen: str | None, part: str) -> str | None:
    for name in (chosen,) if chosen else USUAL[part]:
        value = row.get(name)
        if value is not None and str(value).strip():
            return str(value)
    return None
