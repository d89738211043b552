"""The output formats by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from statextract.batch.inputs.extras import require
from statextract.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Sequence
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


# What a format needs beyond the core, with the extra that brings it.
_NEEDS = {"parquet": ("pyarrow", "parquet"), "xlsx": ("xlsxwriter", "xlsx")}


def check_formats(formats: Sequence[str]) -> None:
    """See that the formats can be written, before any work is done.

    Raises:
        OptionError: None is asked for, one is unknown, or one needs an extra that is not
            installed.
    """
    if not formats:
        message = f"no format was named; choose of {', '.join(FORMATS)}"
        raise OptionError(message)
    for name in formats:
        if name not in _HOMES:
            message = f"there is no format {name!r}; choose of {', '.join(FORMATS)}"
            raise OptionError(message)
        if name in _NEEDS:
            require(*_NEEDS[name])


def write_outputs(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write every format asked for; return the files, in the order written.

    Raises:
        OptionError: A format is unknown, or needs an extra that is not installed.
        ReadError: A shard on the disk was damaged.
    """
    check_formats(formats)
    files: list[Path] = []
    for name in FORMATS:
        if name in formats:
            files.extend(import_module(_HOMES[name]).write(pieces, folder, formats))
    return files
