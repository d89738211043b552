"""CSV and TSV: an article a row, columns named by the first line."""

from __future__ import annotations

import csv
import io
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
    """Yield the article of each row; a row that the reader cannot parse ends the file."""
    csv.field_size_limit(options.max_bytes)
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    tabs = ".tsv" in origin.lower()
    reader = csv.DictReader(text, delimiter="\t" if tabs else ",", restkey="")
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            named = {name: value for name, value in row.items() if name}
            yield article_of_row(named, f"{origin}#{number}", f"{ident}#{number}", options)
    except csv.Error as error:
        where = f"{origin}#{number + 1}"
        yield Refused(f"{ident}#{number + 1}", where, f"is no CSV from here on: {error}")
