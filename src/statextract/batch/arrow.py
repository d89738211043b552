"""Articles as Arrow batches: one function that every engine can map over its partitions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from statextract.batch.arrow_schema import OUTPUT_SCHEMA
from statextract.batch.inputs.extras import require
from statextract.errors import OptionError, StatextractError
from statextract.pipeline import Extractor

if TYPE_CHECKING:
    import pyarrow

    from statextract.model.figure import Figure
    from statextract.model.finding import Finding
    from statextract.model.record import Record


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    return Extractor()


def extract_batch(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """Return one row an article, in the order of the input, of :data:`OUTPUT_SCHEMA`.

    Args:
        batch: Column ``text`` (string); if present, ``id``, ``title`` and ``published`` (ISO
            string or date) are used too.

    Returns:
        ``record`` is the whole record as JSON; ``figures`` and ``findings`` are its most used
        parts as nested columns. An article that cannot be read has null there and the reason in
        ``error``: an exception becomes a row, never the end of a job.

    Raises:
        OptionError: The batch has no column ``text``.
    """
    if "text" not in batch.schema.names:
        message = f"a batch needs a column 'text'; it has {', '.join(batch.schema.names)}"
        raise OptionError(message)
    columns = {
        name: batch.column(name).to_pylist()
        for name in ("text", "id", "title", "published")
        if name in batch.schema.names
    }
    rows = []
    for at, text in enumerate(columns["text"]):
        given = {name: values[at] for name, values in columns.items() if name != "text"}
        rows.append(_row(text, given))
    arrow = require("pyarrow", "parquet")
    answer: pyarrow.RecordBatch = arrow.RecordBatch.from_pylist(rows, schema=OUTPUT_SCHEMA)
    return answer


def _row(text: str, given: dict[str, str]) -> dict[str, object]:
    ident = None if given.get("id") is None else str(given["id"])
    try:
        record = _extractor().extract(
            text, title=given.get("title"), published=given.get("published"), id=ident
        )
    except StatextractError as error:
        return {"id": ident, "error": str(error)}
    except Exception as error:  # noqa: BLE001 - an exception becomes a row
        return {"id": ident, "error": f"{type(error).__name__}: {error}"}
    return {"id": record.article.id, "error": None, **_columns(record)}


def _columns(record: Record) -> dict[str, object]:
    published = record.article.published
    return {
        "published": published.isoformat() if published else None,
        "figures": [_figure(figure) for figure in record.figures],
        "findings": [_finding(finding) for finding in record.findings],
        "record": record.model_dump_json(),
    }


def _figure(figure: Figure) -> dict[str, object]:
    quantity = figure.quantity
    return {
        "figure": figure.id, "start": figure.span.start, "end": figure.span.end,
        "text": figure.span.text, "value": _number(quantity.value), "low": _number(quantity.low),
        "high": _number(quantity.high), "bound": quantity.bound, "unit": figure.unit,
        "noun": figure.noun, "role": figure.role, "outcome": figure.outcome,
        "sex": figure.sex, "age": figure.age,
        "nationality": figure.nationality, "place": figure.place.name if figure.place else None,
        "when": figure.when, "status": figure.status, "of": figure.of,
        "same_as": figure.same_as, "derived": figure.derived,
    }  # fmt: skip


def _number(value: float | None) -> float | None:
    """Return a number as Arrow can hold it; it refuses integers that a float cannot tell apart."""
    return None if value is None else float(value)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code, "kind": finding.kind, "level": finding.level,
        "message": finding.message, "figures": finding.figures,
        "fingerprint": finding.fingerprint,
    }  # fmt: skip
