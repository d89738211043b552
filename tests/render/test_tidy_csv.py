"""CSV that a spreadsheet can open."""

import csv
import io

from statextract.render.tidy_csv import FIGURE_COLUMNS, FINDING_COLUMNS, render


def rows_of(records, *, findings_only=False):
    out = io.StringIO()
    render(records, out, findings_only=findings_only)
    return list(csv.reader(io.StringIO(out.getvalue())))


def test_without_records_there_is_a_head_line():
    assert rows_of([]) == [list(FIGURE_COLUMNS)]
    assert rows_of([], findings_only=True) == [list(FINDING_COLUMNS)]


def test_no_cell_can_become_a_formula(record_of):
    record = record_of("=2+5 men were killed and 12 people were injured.", id="=cmd")
    _, *rows = rows_of([record])

    assert rows
    for row in rows:
        assert not any(cell.startswith(("=", "+", "@")) for cell in row)
