"""Cells as CSV: nulls are empty, and none can become a formula."""

import csv
import io
from collections.abc import Iterable

from statextract.batch.tables.column import Row

# A spreadsheet runs a cell that begins so; text cells get an apostrophe in front.
_LIVE = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """Return rows as UTF-8 CSV with line feeds; true and false in small letters."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8", "replace")


def _cell(cell: object) -> object:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        cell = cell.replace("\0", "")
        return "'" + cell if cell.startswith(_LIVE) else cell
    return cell
