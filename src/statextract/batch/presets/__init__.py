"""Column presets: a table whose rows drop into data sets that users already have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.batch.presets import acled, tidy, ucdp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.batch.options import Preset
    from statextract.batch.tables.column import Row
    from statextract.model.record import Record

__all__ = ["PRESETS", "preset_rows"]

PRESETS = {"acled": acled.TABLE, "tidy": tidy.TABLE, "ucdp": ucdp.TABLE}
_ROWS = {"acled": acled.rows, "tidy": tidy.rows, "ucdp": ucdp.rows}


def preset_rows(preset: Preset, number: int, record: Record, source: str | None) -> Iterator[Row]:
    """Yield the rows of an article in a preset; none if it has nothing that belongs there."""
    return _ROWS[preset](number, record, source)
