"""The tables as Parquet files, with a descriptor of their own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from statextract.batch.cells import GUARD, csv_bytes
from statextract.batch.inputs.extras import require
from statextract.batch.outputs.descriptor import write_descriptor
from statextract.batch.outputs.pieces import Pieces, written_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from statextract.batch.tables import Table


def write(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write one Parquet file a table, a row group a shard, and their descriptor.

    That is datapackage.json, or datapackage-parquet.json beside a package of CSV.
    """
    files = []
    for table in pieces.tables():
        path = folder / f"{table.name}.parquet"
        _write_table(pieces, table, path)
        files.append(path)
    name = "datapackage-parquet.json" if "csv" in formats else "datapackage.json"
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
            content = head + piece
            # One block, since a row must not lie in two.
            read = arrow_csv.ReadOptions(block_size=len(content) + 1)
            rows = arrow_csv.read_csv(
                io.BytesIO(content), read, parse_options=parse, convert_options=convert
            )
            writer.write_table(_unguarded(rows).cast(schema))


def _unguarded(rows: Any) -> Any:
    """Take away what keeps CSV cells from becoming formulas."""
    arrow = require("pyarrow", "parquet")
    compute = require("pyarrow.compute", "parquet")
    for at, field in enumerate(rows.schema):
        if arrow.types.is_string(field.type):
            texts = compute.replace_substring_regex(
                rows.column(at), pattern=GUARD, replacement=r"\1"
            )
            rows = rows.set_column(at, field, texts)
    return rows


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
