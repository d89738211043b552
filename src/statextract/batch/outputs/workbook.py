"""The tables as sheets of one xlsx file, for people without tools."""

from __future__ import annotations

import datetime
from math import isfinite
from typing import TYPE_CHECKING

from statextract.batch.inputs.extras import require

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from statextract.batch.outputs.pieces import Pieces

_FIXED = datetime.datetime(2000, 1, 1)
_MOST_ROWS = 1_048_575
_LONGEST_CELL = 32_767


def write(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write statextract.xlsx: a sheet a table; text never becomes a formula or a link.

    A table of over 1,048,575 rows is cut there, and its sheet says so in its last row.
    """
    xlsxwriter = require("xlsxwriter", "xlsx")
    path = folder / "statextract.xlsx"
    aside = path.with_name(f".{path.name}.tmp")
    try:
        book = xlsxwriter.Workbook(
            str(aside),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "tmpdir": str(pieces.store.folder),
            },
        )
        # A fixed date, so that equal batches give equal files.
        book.set_properties({"created": _FIXED})
        for table in pieces.tables():
            sheet = book.add_worksheet(table.name)
            for at, column in enumerate(table.columns):
                sheet.write_string(0, at, column.name)
            for number, row in enumerate(pieces.rows(table), 1):
                if number == _MOST_ROWS:
                    sheet.write_string(number, 0, "cut here: the CSV files hold all rows")
                    break
                for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
                    if cell and column.kind in ("integer", "number") and isfinite(float(cell)):
                        sheet.write_number(number, at, float(cell))
                    elif cell:
                        sheet.write_string(number, at, cell[:_LONGEST_CELL])
        book.close()
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    return [path]
