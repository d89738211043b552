"""Articles in Spark data frames, by ``mapInArrow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from statextract.batch.arrow import extract_batch
from statextract.batch.arrow_schema import spark_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyarrow


def extract_batches(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Yield the rows of :func:`statextract.extract_batch` for each batch, as Spark asks."""
    for batch in batches:
        yield extract_batch(batch)


def extract_frame(frame: Any) -> Any:
    """Return a Spark data frame with a row an article of a frame with a column ``text``.

    Columns ``id``, ``title`` and ``published`` are used if they are there. An article that
    raises an exception becomes a row with the reason in ``error``; one that crashes its process
    or never ends is Spark's business, which ends the whole job after four tries.

    Args:
        frame: A ``pyspark.sql.DataFrame``; the workers must have statextract with its extra
            ``parquet``.
    """
    return frame.mapInArrow(extract_batches, schema=spark_schema())
