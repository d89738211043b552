"""What becomes of one article: its pieces of every output, or why it was put aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from statextract.batch.cells import csv_bytes

if TYPE_CHECKING:
    from statextract.batch.inputs import RawArticle, Refused

Fate = Literal["refused", "failed", "crashed", "timed_out"]
RECORDS = "records"
QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class Result:
    """The bytes that an article adds to each output; ``fate`` is None if it was read."""

    pieces: dict[str, bytes]
    fate: Fate | None = None


def quarantined(number: int, item: RawArticle | Refused, fate: Fate, reason: str) -> Result:
    """Return the result of an article that was put aside."""
    row = (number, item.id, item.origin, fate, " ".join(reason.split())[:500])
    return Result({QUARANTINE: csv_bytes([row])}, fate)
