"""What becomes of one article: its pieces of every output, or why it was put aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from statextract.batch.cells import csv_bytes

if TYPE_CHECKING:
    from statextract.batch.inputs import RawArticle, Refused

Fate = Literal["refused", "failed", "crashed", "timed_out"]
RECORDS = "records"
QUARANTINE = "quarantine"
# Where an object lay in memory differs from run to run.
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


@dataclass(frozen=True, slots=True)
class Result:
    """The bytes that an article adds to each output, and how many rows these are.

    ``fate`` is None if it was read.
    """

    pieces: dict[str, bytes]
    fate: Fate | None = None
    rows: dict[str, int] = field(default_factory=dict)


def quarantined(number: int, item: RawArticle | Refused, fate: Fate, reason: str) -> Result:
    """Return the result of an article that was put aside."""
    said = _ADDRESS.sub("", " ".join(reason.split()))[:500]
    row = (number, item.id, item.origin, fate, said)
    return Result({QUARANTINE: csv_bytes([row])}, fate, {QUARANTINE: 1})
