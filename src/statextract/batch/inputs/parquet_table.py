"""Parquet: an article a row."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.inputs.columns import article_of_row, check_columns
from statextract.batch.inputs.compression import ENDINGS, unpacked
from statextract.batch.inputs.extras import require

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.inputs.raw import RawArticle, Refused
    from statextract.batch.options import BatchOptions

BATCH_ROWS = 256


def rows(
    stream: BinaryIO, origin: str, ident: str, options: BatchOptions
) -> Iterator[RawArticle | Refused]:
    """Yield the article of each row, read in batches so that memory stays bounded.

    Raises:
        OptionError: A chosen column is missing.
    """
    parquet = require("pyarrow.parquet", "parquet")
    packed = origin.lower().endswith(ENDINGS)
    with unpacked(stream) if packed else nullcontext(stream) as plain:
        file = parquet.ParquetFile(plain)
        check_columns(file.schema_arrow.names, origin, options)
        weight = max(1, plain.seek(0, 2) // max(1, file.metadata.num_rows))
        number = 0
        for batch in file.iter_batches(batch_size=BATCH_ROWS):
            for row in batch.to_pylist():
                number += 1
                name, where = f"{ident}#{number}", f"{origin}#{number}"
                yield replace(article_of_row(row, where, name, options), weight=weight)
