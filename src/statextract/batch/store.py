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
_UNFINISHED = ".tmp"
_GONE = ".gone"


class ShardStore:
    """Keeps finished shards below a folder, so that a batch can go on where it was stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder.with_name(folder.name + _GONE), ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        self._homes: dict[str, list[Path]] = {}
        for entry in sorted(folder.iterdir()):
            if entry.name.endswith((_UNFINISHED, _GONE)):
                shutil.rmtree(entry)
            else:
                self._homes.setdefault(entry.name.partition("-")[0], []).append(entry)

    def home(self, index: int, key: str) -> Path:
        """Return the folder of a shard."""
        return self.folder / f"{index:08d}-{key[:20]}"

    def has(self, shard: Shard) -> bool:
        """Whether the shard is finished; an older version of it is removed."""
        home = self.home(shard.index, shard.key)
        known = self._homes.get(home.name.partition("-")[0], [])
        for other in known:
            if other != home:
                _remove(other)
        return home in known

    def write(self, shard: Shard, results: Sequence[Result]) -> None:
        """Write the outputs of a shard: into a folder aside, to the disk, then renamed."""
        pieces: dict[str, list[bytes]] = {}
        for result in results:
            for name, piece in result.pieces.items():
                pieces.setdefault(name, []).append(piece)
        fates = Counter(result.fate for result in results if result.fate)
        rows = sum((Counter(result.rows) for result in results), Counter[str]())
        home = self.home(shard.index, shard.key)
        aside = home.with_name(home.name + _UNFINISHED)
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
            "rows": dict(sorted(rows.items())),
            "sha256": digests,
        }
        _write(aside / _COUNTS, json.dumps(counts, sort_keys=True).encode())
        _sync_folder(aside)
        aside.rename(home)
        _sync_folder(self.folder)

    def counts(self, index: int, key: str) -> dict[str, Any]:
        """Return the counts and digests of a finished shard."""
        content = (self.home(index, key) / _COUNTS).read_bytes()
        counts: dict[str, Any] = json.loads(content)
        return counts

    def remove(self) -> None:
        """Remove all shards, once everything is written."""
        _remove(self.folder)


def _remove(folder: Path) -> None:
    """Remove a folder so that, stopped at any moment, it is there whole or not at all."""
    gone = folder.with_name(folder.name + _GONE)
    if gone.exists():
        shutil.rmtree(gone)
    folder.rename(gone)
    shutil.rmtree(gone)


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
