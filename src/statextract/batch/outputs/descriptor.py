"""The descriptor of a data package: every table with its schema, keys and digest."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from statextract import __version__
from statextract.batch.outputs.pieces import written_whole
from statextract.model.record import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from statextract.batch.tables import Table

_CHUNK = 1 << 20


def write_descriptor(
    tables: Sequence[Table], files: Sequence[Path], folder: Path, name: str
) -> Path:
    """Write the descriptor of some table files; return its path."""
    package = {
        "profile": "data-package",
        "name": "statextract-batch",
        "title": "Figures read from articles",
        "version": SCHEMA_VERSION,
        "generator": f"statextract {__version__}",
        "resources": [_resource(table, file) for table, file in zip(tables, files, strict=True)],
    }
    path = folder / name
    with written_whole(path) as out:
        out.write((json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode())
    return path


def _resource(table: Table, file: Path) -> dict[str, object]:
    csv = file.suffix == ".csv"
    resource: dict[str, object] = {
        "name": table.name,
        "path": file.name,
        "description": table.description,
        "profile": "tabular-data-resource" if csv else "data-resource",
        "format": file.suffix[1:],
        "mediatype": "text/csv" if csv else "application/vnd.apache.parquet",
        "bytes": file.stat().st_size,
        "hash": f"sha256:{file_digest(file)}",
        "schema": _schema(table),
    }
    if csv:
        resource["encoding"] = "utf-8"
    return resource


def _schema(table: Table) -> dict[str, object]:
    return {
        "fields": [
            {
                "name": column.name,
                "type": column.kind,
                "description": column.description,
                **({"constraints": {"required": True}} if column.required else {}),
            }
            for column in table.columns
        ],
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {
                "fields": list(key.columns),
                "reference": {
                    "resource": "" if key.table == table.name else key.table,
                    "fields": list(key.target),
                },
            }
            for key in table.foreign
        ],
    }


def file_digest(file: Path) -> str:
    """Return the sha256 of a file."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        while piece := content.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()
