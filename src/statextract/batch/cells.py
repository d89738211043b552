"""Cells as CSV: nulls are empty, and none can become a formula."""

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator

from statextract.batch.tables.column import Row

# A spreadsheet may run a cell that begins so (the last four are what some make of the first).
_LIVE = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
# Such cells get an apostrophe in front, and so do those that look as if they had got one: only
# so can it be taken away again.
_GUARDED = re.compile(f"'*[{_LIVE}]")
GUARD = f"^'('*[{_LIVE}])"


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """Return rows as UTF-8 CSV with line feeds; true and false in small letters."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8", "replace")


def read_cells(content: bytes) -> Iterator[list[str]]:
    """Yield rows that :func:`csv_bytes` wrote, their texts as they were before."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    for row in csv.reader(io.StringIO(content.decode("utf-8"), newline="")):
        yield [cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell for cell in row]


def _cell(cell: object) -> object:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        cell = cell.replace("\0", "")
        return "'" + cell if _GUARDED.match(cell) else cell
    return cell
