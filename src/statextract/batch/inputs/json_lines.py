"""JSON Lines: an article a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.columns import article_of_row
from statextract.batch.inputs.lines import bounded_lines, decoded
from statextract.batch.inputs.raw import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.inputs.raw import RawArticle
    from statextract.batch.options import BatchOptions


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield the article of each line that is not blank; broken or endless lines are refused."""
    for number, line in enumerate(bounded_lines(stream, options.max_bytes), 1):
        name, where = f"{ident}#{number}", f"{origin}#{number}"
        if line is None:
            yield Refused(name, where, f"is over {options.max_bytes:,} bytes")
            continue
        text, warning = decoded(line.removeprefix(b"\xef\xbb\xbf"))
        if not text.strip():
            continue
        try:
            row = json.loads(text)
        except (ValueError, RecursionError) as error:
            yield Refused(name, where, f"is no JSON: {error}")
            continue
        if isinstance(row, dict):
            yield article_of_row(row, where, name, options, warning)
        else:
            yield Refused(name, where, "is no JSON object")
