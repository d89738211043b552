"""The pieces of an output in the order of the shards."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from statextract.batch.cells import read_cells
from statextract.batch.presets import PRESETS
from statextract.batch.tables import TABLES
from statextract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from statextract.batch.options import Preset
    from statextract.batch.store import ShardStore
    from statextract.batch.tables import Table


@dataclass(frozen=True, slots=True)
class Pieces:
    """All finished shards of a batch, as (index, key) in order."""

    store: ShardStore
    shards: Sequence[tuple[int, str]]
    preset: Preset | None

    def tables(self) -> tuple[Table, ...]:
        """Return the tables that the batch writes."""
        extra = () if self.preset is None else (PRESETS[self.preset],)
        return (*TABLES.values(), *extra)

    def of(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of an output, shard by shard.

        Raises:
            ReadError: A shard's file is not what was written.
        """
        for index, key in self.shards:
            digest = self.store.counts(index, key)["sha256"].get(name)
            if digest is None:
                continue
            file = self.store.home(index, key) / name
            content = file.read_bytes()
            if hashlib.sha256(content).hexdigest() != digest:
                message = f"{file}: was changed or damaged; remove its folder and run again"
                raise ReadError(message)
            yield content

    def rows(self, table: Table) -> Iterator[list[str]]:
        """Yield the rows of a table as cells of text."""
        for content in self.of(table.name):
            yield from read_cells(content)


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write; it takes its name only once it is whole and on the disk."""
    aside = path.with_name(f".{path.name}.tmp")
    try:
        with aside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
