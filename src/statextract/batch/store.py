"""Finished shards on disk: a folder each, there whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from statextract.batch.results import Result
    from statextract.batch.shards import Shard

_COUNTS = "counts.json"


class ShardStore:
    """Keeps finished shards below a folder, so that a batch can go on where it was stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob("*.tmp"):
            shutil.rmtree(left)

    def home(self, index: int, key: str) -> Path:
        """Return the folder of a shard."""
        return self.folder / f"{index:08d}-{key[:20]}"

    def has(self, shard: Shard) -> bool:
        """Whether the shard is finished; an older version of it is removed."""
        home = self.home(shard.index, shard.key)
        for other in self.folder.glob(f"{shard.index:08d}-*"):
            if other != home:
                shutil.rmtree(other)
        return home.is_dir()

    def write(self, shard: Shard, results: Sequence[Result]) -> None:
        """Write the outputs of a shard: into a folder aside, to the disk, then renamed."""
        pieces: dict[str, list[bytes]] = {}
        for result in results:
            for name, piece in result.pieces.items():
                pieces.setdefault(name, []).append(piece)
        fates = Counter(result.fate for result in results if result.fate)
        home = self.home(shard.index, shard.key)
        aside = home.with_name(home.name + ".tmp")
        aside.mkdir()
        digests = {}
        for name, parts in sorted(pieces.items()):
            content = b"".join(parts)
            digests[name] = hashlib.sha256(content).hexdigest()
            _write(aside / name, content)
        counts = {
            "key": shard.key,
            "first": shard.first,
            "articles": len(results),
            "quarantined": dict(sorted(fates.items())),
            "sha256": digests,
        }
        _write(aside / _COUNTS, json.dumps(counts, sort_keys=True).encode())
        aside.rename(home)
        _sync_folder(self.folder)

    def counts(self, index: int, key: str) -> dict[str, Any]:
        """Return the counts and digests of a finished shard."""
        content = (self.home(index, key) / _COUNTS).read_bytes()
        counts: dict[str, Any] = json.loads(content)
        return counts


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system lets a folder be synchronised."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
