"""JSON Lines: an article a line."""

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
    """Yield the article of each line that is not blank; broken or endless lines are refused."""
    number = 0
    while line := stream.readline(options.max_bytes + 1):
        number += 1
        where = f"{origin}#{number}"
        if len(line) > options.max_bytes and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(options.max_bytes + 1)
            yield Refused(f"{ident}#{number}", where, f"is over {options.max_bytes:,} bytes")
            continue
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Refused(f"{ident}#{number}", where, f"is no JSON: {error}")
            continue
        if isinstance(row, dict):
            yield article_of_row(row, where, f"{ident}#{number}", options)
        else:
            yield Refused(f"{ident}#{number}", where, "is no JSON object")
