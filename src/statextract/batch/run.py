"""A batch from its inputs to its outputs."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract import __version__
from statextract.batch.inputs import gather
from statextract.batch.lock import FolderLock
from statextract.batch.outputs import write_outputs
from statextract.batch.outputs.descriptor import file_digest
from statextract.batch.outputs.pieces import Pieces, written_whole
from statextract.batch.pool import WorkerPool
from statextract.batch.shards import plan_shards
from statextract.batch.store import ShardStore
from statextract.model.record import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from statextract.batch.engines.dask_cluster import DaskPool
    from statextract.batch.options import BatchOptions
    from statextract.batch.shards import Shard

MANIFEST = "manifest.json"
_SHARDS = ".shards"


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """What a batch did: articles in all, those put aside by reason, and the files written."""

    articles: int
    quarantined: dict[str, int]
    resumed: int
    files: tuple[Path, ...]


def run_batch(
    inputs: Sequence[str],
    out: Path,
    options: BatchOptions,
    *,
    on_article: Callable[[int], None] = lambda _: None,
) -> BatchSummary:
    """Read all articles of the inputs and write the outputs into a folder.

    Finished shards stay on the disk until all is done, so that a batch that was stopped at any
    moment goes on from there when it is run again, with the same bytes as if it had not been
    stopped. What cannot be read is put aside in the table ``quarantine``.

    Args:
        inputs: Files, folders and globs.
        out: The folder to write into; it is made if need be.
        options: What to write and how.
        on_article: Called with the number of articles that were just finished.

    Raises:
        OptionError: An input matches nothing, an option cannot be used, or another batch is
            writing into the folder.
        ReadError: A finished shard was damaged on the disk.
    """
    out.mkdir(parents=True, exist_ok=True)
    with FolderLock(out):
        store = ShardStore(out / _SHARDS)
        planned: list[tuple[int, str]] = []
        resumed = 0

        def pending() -> Iterator[Shard]:
            nonlocal resumed
            for shard in plan_shards(gather(inputs, options), options):
                planned.append((shard.index, shard.key))
                if store.has(shard):
                    resumed += len(shard.items)
                    on_article(len(shard.items))
                else:
                    yield shard

        with _pool(options, lambda: on_article(1)) as pool:
            for shard, results in pool.run(pending()):
                store.write(shard, results)
        pieces = Pieces(store, planned, options.preset)
        files = write_outputs(pieces, out, options.formats)
        articles, fates = _counted(store, planned)
        files.append(_write_manifest(out, articles, fates, files))
        if not options.keep_shards:
            shutil.rmtree(store.folder)
    return BatchSummary(articles, fates, resumed, tuple(files))


def _pool(options: BatchOptions, on_article: Callable[[], None]) -> WorkerPool | DaskPool:
    if options.scheduler is None:
        return WorkerPool(options, on_article)
    from statextract.batch.engines.dask_cluster import DaskPool  # noqa: PLC0415 - an extra

    return DaskPool(options, options.scheduler, on_article)


def _counted(store: ShardStore, planned: Sequence[tuple[int, str]]) -> tuple[int, dict[str, int]]:
    articles = 0
    fates: Counter[str] = Counter()
    for index, key in planned:
        counts = store.counts(index, key)
        articles += counts["articles"]
        fates.update(counts["quarantined"])
    return articles, dict(sorted(fates.items()))


def _write_manifest(out: Path, articles: int, fates: dict[str, int], files: Sequence[Path]) -> Path:
    manifest = {
        "schema_version": SCHEMA_VERSION,
        "generator": {"name": "statextract", "version": __version__},
        "articles": articles,
        "quarantined": fates,
        "files": {
            file.name: {"bytes": file.stat().st_size, "sha256": file_digest(file)} for file in files
        },
    }
    path = out / MANIFEST
    with written_whole(path) as file:
        file.write((json.dumps(manifest, indent=1) + "\n").encode())
    return path
