"""records.jsonl: one whole record a line."""

from collections.abc import Sequence
from pathlib import Path

from statextract.batch.file_names import BATCH_RECORDS
from statextract.batch.outputs.pieces import Pieces, written_whole
from statextract.batch.results import RECORDS


def write(pieces: Pieces, folder: Path, formats: Sequence[str]) -> list[Path]:
    """Write the records of all articles that were read, in the order of the batch."""
    path = folder / BATCH_RECORDS
    with written_whole(path) as file:
        for piece in pieces.of(RECORDS):
            file.write(piece)
    return [path]
