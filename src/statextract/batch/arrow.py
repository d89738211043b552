"""Articles as Arrow batches: one function that every engine can map over its partitions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pyarrow

from statextract.errors import OptionError, StatextractError
from statextract.pipeline import Extractor

if TYPE_CHECKING:
    from statextract.model.figure import Figure
    from statextract.model.finding import Finding
    from statextract.model.record import Record

_TEXT = pyarrow.string()
_FIGURE = pyarrow.struct(
    [
        ("figure", _TEXT), ("start", pyarrow.int64()), ("end", pyarrow.int64()), ("text", _TEXT),
        ("value", pyarrow.float64()), ("low", pyarrow.float64()), ("high", pyarrow.float64()),
        ("bound", _TEXT), ("unit", _TEXT), ("noun", _TEXT), ("role", _TEXT), ("outcome", _TEXT),
        ("sex", _TEXT), ("age", _TEXT), ("nationality", pyarrow.list_(_TEXT)), ("place", _TEXT),
        ("when", _TEXT), ("status", _TEXT), ("of", _TEXT), ("same_as", _TEXT),
        ("derived", pyarrow.bool_()),
    ]
)  # fmt: skip
_FINDING = pyarrow.struct(
    [
        ("code", _TEXT), ("kind", _TEXT), ("level", _TEXT), ("message", _TEXT),
        ("figures", pyarrow.list_(_TEXT)), ("fingerprint", _TEXT),
    ]
)  # fmt: skip
OUTPUT_SCHEMA = pyarrow.schema(
    [
        pyarrow.field("id", _TEXT),
        pyarrow.field("error", _TEXT),
        pyarrow.field("published", _TEXT),
        pyarrow.field("figures", pyarrow.list_(_FIGURE)),
        pyarrow.field("findings", pyarrow.list_(_FINDING)),
        pyarrow.field("record", _TEXT),
    ],
    metadata={"statextract_record_schema": "1.0"},
)


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
    return pyarrow.RecordBatch.from_pylist(rows, schema=OUTPUT_SCHEMA)


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
        "text": figure.span.text, "value": quantity.value, "low": quantity.low,
        "high": quantity.high, "bound": quantity.bound, "unit": figure.unit, "noun": figure.noun,
        "role": figure.role, "outcome": figure.outcome, "sex": figure.sex, "age": figure.age,
        "nationality": figure.nationality, "place": figure.place.name if figure.place else None,
        "when": figure.when, "status": figure.status, "of": figure.of,
        "same_as": figure.same_as, "derived": figure.derived,
    }  # fmt: skip


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code, "kind": finding.kind, "level": finding.level,
        "message": finding.message, "figures": finding.figures,
        "fingerprint": finding.fingerprint,
    }  # fmt: skip
