"""The published Arrow schema of :func:`statextract.extract_batch`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from statextract.batch.inputs.extras import require
from statextract.model.record import SCHEMA_VERSION

if TYPE_CHECKING:
    import pyarrow
else:
    pyarrow = require("pyarrow", "parquet")

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
    metadata={"statextract_record_schema": SCHEMA_VERSION},
)
# What a batch may hold; only the text must be there. Other columns are left alone.
INPUT_SCHEMA = pyarrow.schema(
    [
        pyarrow.field("text", _TEXT, nullable=False),
        pyarrow.field("id", _TEXT),
        pyarrow.field("title", _TEXT),
        pyarrow.field("published", _TEXT),
    ]
)


def schema_text() -> str:
    """Return both schemas as JSON, as published in ``schemas/``."""
    published = {
        "title": "Columns that extract_batch takes and gives, as Arrow types",
        "record_schema": SCHEMA_VERSION,
        "input": _fields(INPUT_SCHEMA),
        "output": _fields(OUTPUT_SCHEMA),
    }
    return json.dumps(published, indent=1) + "\n"


def spark_schema() -> str:
    """Return the output schema in Spark's words, for ``mapInArrow``."""
    return ", ".join(f"`{field.name}` {_spark(field.type)}" for field in OUTPUT_SCHEMA)


def _fields(fields: pyarrow.Schema | pyarrow.StructType) -> list[dict[str, object]]:
    return [
        {"name": field.name, "type": _said(field.type), "nullable": field.nullable}
        for field in fields
    ]


def _said(kind: pyarrow.DataType) -> object:
    if pyarrow.types.is_list(kind):
        return {"list": _said(kind.value_type)}
    return {"struct": _fields(kind)} if pyarrow.types.is_struct(kind) else str(kind)


def _spark(kind: pyarrow.DataType) -> str:
    if pyarrow.types.is_list(kind):
        return f"array<{_spark(kind.value_type)}>"
    if pyarrow.types.is_struct(kind):
        return f"struct<{', '.join(f'`{f.name}`: {_spark(f.type)}' for f in kind)}>"
    return {"string": "string", "int64": "bigint", "double": "double", "bool": "boolean"}[str(kind)]
