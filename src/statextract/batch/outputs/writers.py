"""The output formats by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from statextract.batch.outputs.pieces import Pieces

_HOMES = {
    "csv": "statextract.batch.outputs.csv_package",
    "jsonl": "statextract.batch.outputs.json_lines",
    "parquet": "statextract.batch.outputs.parquet_package",
    "sqlite": "statextract.batch.outputs.sqlite_file",
    "xlsx": "statextract.batch.outputs.workbook",
}
FORMATS = tuple(_HOMES)


def write_outputs(pieces: Pieces, folder: Path, formats: Iterable[str]) -> list[Path]:
    """Write every format asked for; return the files, in the order written.

    Raises:
        OptionError: A format is unknown, or needs an extra that is not installed.
        ReadError: A shard on the disk was damaged.
    """
    files: list[Path] = []
    for name in formats:
        if name not in _HOMES:
            message = f"there is no format {name!r}; choose of {', '.join(FORMATS)}"
            raise OptionError(message)
        files.extend(import_module(_HOMES[name]).write(pieces, folder))
    return files
