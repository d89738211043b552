"""Which column of a row holds the text, the title, the date, the id and the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.inputs.raw import RawArticle, Refused
from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from statextract.batch.options import BatchOptions, Fields

USUAL = {
    "text": ("text", "body", "content", "article", "maintext", "full_text", "plain_text",
             "articleBody"),
    "title": ("title", "headline"),
    "date": ("published", "date", "date_publish", "publication_date", "pubdate", "datetime",
             "datePublished", "published_at"),
    "id": ("id", "article_id", "doc_id", "uri"),
    "source": ("source", "publisher", "source_domain", "outlet", "url"),
}  # fmt: skip


def check_columns(names: Collection[str], origin: str, options: BatchOptions) -> None:
    """See that a table has the columns that were chosen.

    Raises:
        OptionError: One is missing; the message names those that there are.
    """
    for part in USUAL:
        chosen = _chosen(options.fields, part)
        if chosen is not None and chosen not in names:
            message = f"{origin}: has no column {chosen!r}; it has {', '.join(names)}"
            raise OptionError(message)


def article_of_row(
    row: Mapping[str, object],
    where: str,
    ident: str,
    options: BatchOptions,
    warning: str | None = None,
) -> RawArticle | Refused:
    """Return the article of a row, or why there is none.

    A chosen column is the only one looked at; without a choice the first usual name that holds
    something is taken. ``a.b`` is key b of the object under a. A list of strings is a text of as
    many lines; no other thing that is no string is taken for a text.
    """
    fields = options.fields
    ident = _cell(row, fields, "id") or ident
    text = _text(row, fields)
    if text is None:
        wanted = fields.text or " / ".join(USUAL["text"])
        return Refused(ident, where, f"has no text in column {wanted}")
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        reason = f"its text holds half a character (lone surrogate) at {error.start}"
        return Refused(ident, where, reason)
    if len(content) > options.max_bytes:
        return Refused(ident, where, f"holds more than {options.max_bytes:,} bytes")
    return RawArticle(
        id=ident,
        origin=where,
        format="text",
        content=content,
        title=_cell(row, fields, "title"),
        published=_cell(row, fields, "date"),
        source=_cell(row, fields, "source"),
        warning=warning,
    )


def _chosen(fields: Fields, part: str) -> str | None:
    name: str | None = getattr(fields, part)
    return name


def _text(row: Mapping[str, object], fields: Fields) -> str | None:
    for name in (fields.text,) if fields.text else USUAL["text"]:
        value = _value(row, name)
        if isinstance(value, list) and value and all(isinstance(line, str) for line in value):
            value = "\n".join(value)
        if isinstance(value, str) and value.strip():
            return value
    return None


def _cell(row: Mapping[str, object], fields: Fields, part: str) -> str | None:
    chosen = _chosen(fields, part)
    for name in (chosen,) if chosen else USUAL[part]:
        value = _value(row, name)
        if isinstance(value, (dict, list)) or value is None:
            continue
        said = str(value).encode("utf-8", "replace").decode()
        if said.strip():
            return said
    return None


def _value(row: Mapping[str, object], name: str) -> object:
    """Return what stands under a name, or under its parts between dots; None if nothing."""
    if name in row:
        return row[name]
    value: object = row
    for part in name.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(part)
    return value
