"""A batch from its inputs to its outputs."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from statextract.batch.file_names import MANIFEST
from statextract.batch.inputs import check_inputs, gather
from statextract.batch.lock import FolderLock
from statextract.batch.manifest import Tally, tally, write_manifest
from statextract.batch.outputs import check_formats, write_outputs
from statextract.batch.outputs.pieces import Pieces
from statextract.batch.pool import WorkerPool
from statextract.batch.shards import item_digest, plan_shards
from statextract.batch.store import ShardStore
from statextract.errors import OptionError
from statextract.lexicons import load_lexicons
from statextract.lexicons.user_file import extend_lexicons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from statextract.batch.engines.dask_cluster import DaskPool
    from statextract.batch.inputs import RawArticle, Refused
    from statextract.batch.options import BatchOptions
    from statextract.batch.shards import Shard


_SHARDS = ".shards"


class OnArticle(Protocol):
    """Called with each article that is finished; ``resumed``: it was so before this run."""

    def __call__(self, item: RawArticle | Refused, *, resumed: bool) -> None:
        """Take note of it."""


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """What a batch did.

    Articles in all, those put aside by reason, those that an earlier run had finished, files in
    folders that were of no known format (by ending), and the files written.
    """

    articles: int
    quarantined: dict[str, int]
    resumed: int
    passed_over: dict[str, int]
    files: tuple[Path, ...]


def run_batch(
    inputs: Sequence[str],
    out: Path,
    options: BatchOptions,
    *,
    on_article: OnArticle | None = None,
) -> BatchSummary:
    """Read all articles of the inputs and write the outputs into a folder.

    Finished shards stay on the disk until all is done, so that a batch that was stopped at any
    moment goes on from there when it is run again, with the same bytes as if it had not been
    stopped. What cannot be read is put aside in the table ``quarantine``. ``manifest.json`` is
    there only while it tells the truth about all the other files.

    Args:
        inputs: Files, folders and globs; ``-`` reads such names from standard input.
        out: The folder to write into; it is made if need be.
        options: What to write and how.
        on_article: Called with each article that is finished.

    Raises:
        LexiconError: A file with words of one's own does not fit.
        OptionError: An input matches nothing, an option cannot be used, the folder cannot be
            written to, or another batch is writing there.
        ReadError: A finished shard was damaged on the disk.
    """
    check_inputs(inputs)
    check_formats(options.formats)
    _check_lexicons(options)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with FolderLock(out):
            return _run(inputs, out, options, on_article or _nothing)
    except OSError as error:
        message = f"{out}: cannot be written to ({error}); what was finished is kept"
        raise OptionError(message) from error


def _run(
    inputs: Sequence[str], out: Path, options: BatchOptions, on_article: OnArticle
) -> BatchSummary:
    store = ShardStore(out / _SHARDS)
    planned: list[tuple[int, str]] = []
    passed_over: Counter[str] = Counter()
    resumed = 0
    digest = hashlib.sha256()

    def items() -> Iterator[RawArticle | Refused]:
        for item in gather(inputs, options, leave_out=out.resolve(), passed_over=passed_over):
            digest.update(item_digest(item))
            yield item

    def pending() -> Iterator[Shard]:
        nonlocal resumed
        for shard in plan_shards(items(), options):
            planned.append((shard.index, shard.key))
            if store.has(shard):
                resumed += len(shard.items)
                for item in shard.items:
                    on_article(item, resumed=True)
            else:
                yield shard

    with _pool(options, lambda item: on_article(item, resumed=False)) as pool:
        for shard, results in pool.run(pending()):
            store.write(shard, results)
    (out / MANIFEST).unlink(missing_ok=True)
    pieces = Pieces(store, planned, options.preset)
    files = write_outputs(pieces, out, options.formats)
    found = tally(store, planned, passed_over, digest.hexdigest())
    files.append(write_manifest(out, found, options, files))
    if not options.keep_shards:
        store.remove()
    return _summary(found, resumed, files)


def _check_lexicons(options: BatchOptions) -> None:
    """Read the files of words once, before any work is done.

    Raises:
        LexiconError: A file cannot be read or an entry does not fit.
        OptionError: The batch runs on a cluster, whose machines need not have the files.
    """
    if options.lexicons and options.scheduler is not None:
        message = "words of your own go with local processes, not with a cluster"
        raise OptionError(message)
    for file in options.lexicons:
        extend_lexicons(load_lexicons(), file)


def _nothing(item: RawArticle | Refused, *, resumed: bool) -> None:
    """Take no note of an article."""


def _summary(found: Tally, resumed: int, files: Sequence[Path]) -> BatchSummary:
    return BatchSummary(found.articles, found.quarantined, resumed, found.passed_over, tuple(files))


def _pool(
    options: BatchOptions, on_article: Callable[[RawArticle | Refused], None]
) -> WorkerPool | DaskPool:
    if options.scheduler is None:
        return WorkerPool(options, on_article)
    from statextract.batch.engines.dask_cluster import DaskPool  # noqa: PLC0415 - an extra

    return DaskPool(options, options.scheduler, on_article)
