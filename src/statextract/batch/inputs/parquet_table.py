"""Parquet: an article a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.columns import article_of_row
from statextract.batch.inputs.extras import require

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.inputs.raw import RawArticle, Refused
    from statextract.batch.options import BatchOptions

BATCH_ROWS = 256


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield the article of each row, read in batches so that memory stays bounded."""
    parquet = require("pyarrow.parquet", "parquet")
    number = 0
    for batch in parquet.ParquetFile(stream).iter_batches(batch_size=BATCH_ROWS):
        for row in batch.to_pylist():
            number += 1
            yield article_of_row(row, f"{origin}#{number}", f"{ident}#{number}", options)
