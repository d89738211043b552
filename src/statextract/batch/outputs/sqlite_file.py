"""The tables as one SQLite file, with primary and foreign keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from statextract.batch.outputs.pieces import Pieces
    from statextract.batch.tables import Table

_KINDS = {
    "integer": "INTEGER",
    "number": "NUMERIC",
    "string": "TEXT",
    "boolean": "INTEGER",
    "date": "TEXT",
}


def write(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write statextract.sqlite; it takes its name only once it is whole."""
    path = folder / "statextract.sqlite"
    aside = path.with_name(f".{path.name}.tmp")
    aside.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(aside)) as base:
            base.execute("PRAGMA journal_mode = OFF")
            with base:
                for table in pieces.tables():
                    base.execute(_create(table))
                    places = ", ".join("?" * len(table.columns))
                    base.executemany(
                        f'INSERT INTO "{table.name}" VALUES ({places})',  # noqa: S608 - own names
                        (_values(table, row) for row in pieces.rows(table)),
                    )
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    return [path]


def _create(table: Table) -> str:
    columns = [
        f'"{column.name}" {_KINDS[column.kind]}{" NOT NULL" if column.required else ""}'
        for column in table.columns
    ]
    columns.append(f"PRIMARY KEY ({_names(table.key)})")
    columns.extend(
        f'FOREIGN KEY ({_names(key.columns)}) REFERENCES "{key.table}" ({_names(key.target)})'
        for key in table.foreign
    )
    return f'CREATE TABLE "{table.name}" ({", ".join(columns)})'


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _values(table: Table, row: list[str]) -> list[str | int | None]:
    values: list[str | int | None] = []
    for column, cell in zip(table.columns, row, strict=True):
        if cell == "":
            values.append(None)
        elif column.kind == "boolean":
            values.append(int(cell == "true"))
        else:
            values.append(cell)
    return values
