"""JSON: one article, or a list of articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.columns import article_of_row
from statextract.batch.inputs.raw import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.inputs.raw import RawArticle
    from statextract.batch.options import BatchOptions


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield the article of an object, or of each object of a list."""
    content = stream.read(options.max_bytes + 1)
    if len(content) > options.max_bytes:
        reason = f"is JSON of over {options.max_bytes:,} bytes; lists so long must be JSON Lines"
        yield Refused(ident, origin, reason)
        return
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        yield Refused(ident, origin, f"is no JSON: {error}")
        return
    if isinstance(document, dict):
        yield article_of_row(document, origin, ident, options)
        return
    for number, row in enumerate(document if isinstance(document, list) else [document], 1):
        name, where = f"{ident}#{number}", f"{origin}#{number}"
        if isinstance(row, dict):
            yield article_of_row(row, where, name, options)
        else:
            yield Refused(name, where, "is no JSON object")
