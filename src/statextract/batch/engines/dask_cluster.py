"""Shards on a Dask cluster: the same shards, the same bytes, more machines."""

from __future__ import annotations

import faulthandler
import threading
import time
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from statextract import __version__
from statextract.batch.inputs.extras import require
from statextract.batch.results import Result, quarantined
from statextract.batch.worker import read_item
from statextract.errors import OptionError, StatextractError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from statextract.batch.inputs import RawArticle, Refused
    from statextract.batch.options import BatchOptions, Preset
    from statextract.batch.shards import Shard
    from statextract.pipeline import Extractor

# Shards that are under way for each thread of the cluster: one at work, one waiting.
_AHEAD = 2
# Seconds to wait for a scheduler, and for its first worker.
_PATIENCE = 15


@lru_cache(maxsize=1)
def _extractor() -> Extractor:
    from statextract.pipeline import Extractor  # noqa: PLC0415 - not where the batch is started

    return Extractor()


class _Watch:
    """Ends the process when an article of any of its threads is over its time.

    A thread cannot be stopped otherwise, and one that is stuck in a regular expression lets no
    other run; so the clock is that of faulthandler, which needs no interpreter.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: dict[int, float] = {}

    def begin(self, seconds: float) -> None:
        """Start the time of this thread's article."""
        with self._lock:
            self._ends[threading.get_ident()] = time.monotonic() + seconds
            self._wind()

    def end(self) -> None:
        """Stop the time of this thread's article."""
        with self._lock:
            self._ends.pop(threading.get_ident(), None)
            self._wind()

    def _wind(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        if self._ends:
            left = min(self._ends.values()) - time.monotonic()
            faulthandler.dump_traceback_later(max(0.01, left), exit=True)


_watch = _Watch()


def read_items(
    version: str,
    first: int,
    items: Sequence[RawArticle | Refused],
    preset: Preset | None,
    timeout: float,
) -> list[Result | OptionError]:
    """Return the results of some articles in order; this runs on a worker of the cluster.

    An article that takes over ``timeout`` seconds ends the worker's process, which its nanny
    starts anew. A worker with another version of statextract would write other bytes, and
    refuses.
    """
    if version != __version__:
        message = f"a worker of the cluster has statextract {__version__}, not {version}"
        return [OptionError(message)]
    extractor = _extractor()
    results: list[Result | OptionError] = []
    for number, item in enumerate(items, first):
        _watch.begin(timeout)
        try:
            results.append(read_item(extractor, number, item, preset))
        finally:
            _watch.end()
    return results


class DaskPool:
    """Runs shards on a cluster; shards of a lost worker are run again elsewhere."""

    def __init__(
        self,
        options: BatchOptions,
        scheduler: str,
        on_article: Callable[[RawArticle | Refused], None],
    ) -> None:
        self._options = options
        self._scheduler = scheduler
        self._on_article = on_article
        self._distributed: Any = require("distributed", "dask")
        self._client: Any = None

    def __enter__(self) -> Self:
        """Connect to the scheduler.

        Raises:
            OptionError: There is none at the address, or it has no workers.
        """
        try:
            self._client = self._distributed.Client(self._scheduler, timeout=_PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            message = f"{self._scheduler}: no Dask scheduler answers there ({error})"
            raise OptionError(message) from error
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            self._client.close()
            message = f"{self._scheduler}: the scheduler has no workers"
            raise OptionError(message) from error
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the cluster as it is."""
        self._client.close()

    def run(self, shards: Iterator[Shard]) -> Iterator[tuple[Shard, list[Result]]]:
        """Yield each shard with the results of its articles, as shards are finished.

        Raises:
            OptionError: An article's format needs an extra that a worker lacks, or a worker has
                another version of statextract.
            StatextractError: The scheduler was lost.
        """
        try:
            yield from self._run(shards)
        except (self._distributed.CancelledError, self._distributed.comm.CommClosedError) as error:
            message = f"{self._scheduler}: the scheduler was lost; what was finished is kept"
            raise StatextractError(message) from error

    def _run(self, shards: Iterator[Shard]) -> Iterator[tuple[Shard, list[Result]]]:
        futures: dict[Any, Shard] = {}
        completed = self._distributed.as_completed(with_results=False)
        waiting = deque(self._submit(shards, futures, self._room()))
        for future in waiting:
            completed.add(future)
        for future in completed:
            shard = futures.pop(future)
            yield shard, self._results(future, shard)
            for item in shard.items:
                self._on_article(item)
            for new in self._submit(shards, futures, self._room() - len(futures)):
                completed.add(new)

    def _room(self) -> int:
        threads: int = sum(self._client.nthreads().values())
        return max(1, threads) * _AHEAD

    def _submit(
        self, shards: Iterator[Shard], futures: dict[Any, Shard], count: int
    ) -> Iterator[Any]:
        for _ in range(max(0, count)):
            shard = next(shards, None)
            if shard is None:
                return
            future = self._send(shard.first, shard.items)
            futures[future] = shard
            yield future

    def _send(self, first: int, items: Sequence[RawArticle | Refused]) -> Any:
        preset, timeout = self._options.preset, self._options.timeout
        return self._client.submit(
            read_items, __version__, first, items, preset, timeout, pure=False
        )

    def _results(self, future: Any, shard: Shard) -> list[Result]:
        try:
            return _checked(future.result())
        except self._distributed.KilledWorker:
            return self._one_by_one(shard)

    def _one_by_one(self, shard: Shard) -> list[Result]:
        """Find the articles that end their workers, and put them aside."""
        results: list[Result] = []
        for number, item in enumerate(shard.items, shard.first):
            try:
                results.extend(_checked(self._send(number, (item,)).result()))
            except self._distributed.KilledWorker:
                reason = (
                    f"ended the processes that read it, or took over {self._options.timeout:g} s"
                )
                results.append(quarantined(number, item, "crashed", reason))
        return results


def _checked(results: list[Result | OptionError]) -> list[Result]:
    checked = []
    for result in results:
        if isinstance(result, OptionError):
            raise result
        checked.append(result)
    return checked
