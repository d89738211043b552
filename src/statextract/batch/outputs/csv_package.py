"""A Frictionless Data Package of CSV tables."""

from collections.abc import Sequence
from pathlib import Path

from statextract.batch.cells import csv_bytes
from statextract.batch.outputs.descriptor import write_descriptor
from statextract.batch.outputs.pieces import Pieces, written_whole


def write(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write one CSV a table, each with its head line, and datapackage.json."""
    files = []
    for table in pieces.tables():
        path = folder / f"{table.name}.csv"
        with written_whole(path) as file:
            file.write(csv_bytes([tuple(column.name for column in table.columns)]))
            for piece in pieces.of(table.name):
                file.write(piece)
        files.append(path)
    return [*files, write_descriptor(pieces.tables(), files, folder, "datapackage.json")]
