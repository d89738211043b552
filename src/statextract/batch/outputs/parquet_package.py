"""The tables as Parquet files, with a descriptor of their own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from statextract.batch.cells import csv_bytes
from statextract.batch.inputs.extras import require
from statextract.batch.outputs.descriptor import write_descriptor
from statextract.batch.outputs.pieces import Pieces, written_whole

if TYPE_CHECKING:
    from pathlib import Path

    from statextract.batch.tables import Table


def write(pieces: Pieces, folder: Path) -> list[Path]:
    """Write one Parquet file a table, a row group a shard, and datapackage-parquet.json."""
    require("pyarrow", "parquet")
    files = []
    for table in pieces.tables():
        path = folder / f"{table.name}.parquet"
        _write_table(pieces, table, path)
        files.append(path)
    name = "datapackage-parquet.json"
    return [*files, write_descriptor(pieces.tables(), files, folder, name)]


def _write_table(pieces: Pieces, table: Table, path: Path) -> None:
    parquet = require("pyarrow.parquet", "parquet")
    arrow_csv = require("pyarrow.csv", "parquet")
    schema = arrow_schema(table)
    head = csv_bytes([tuple(column.name for column in table.columns)])
    convert = arrow_csv.ConvertOptions(
        column_types=schema, strings_can_be_null=True, null_values=[""]
    )
    parse = arrow_csv.ParseOptions(newlines_in_values=True)
    with (
        written_whole(path) as file,
        parquet.ParquetWriter(file, schema, compression="zstd") as writer,
    ):
        for piece in pieces.of(table.name):
            rows = arrow_csv.read_csv(
                io.BytesIO(head + piece), parse_options=parse, convert_options=convert
            )
            writer.write_table(rows.cast(schema))


def arrow_schema(table: Table) -> Any:
    """Return the Arrow schema of a table."""
    arrow = require("pyarrow", "parquet")
    kinds = {
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "string": arrow.string(),
        "boolean": arrow.bool_(),
        "date": arrow.date32(),
    }
    return arrow.schema(
        [
            arrow.field(column.name, kinds[column.kind], nullable=not column.required)
            for column in table.columns
        ]
    )
