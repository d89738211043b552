"""Worker processes: a crash or a hang costs one article, never the batch."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Self

from statextract.batch.results import Fate, Result, quarantined
from statextract.batch.worker import work
from statextract.errors import StatextractError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from statextract.batch.inputs import RawArticle, Refused
    from statextract.batch.options import BatchOptions
    from statextract.batch.shards import Shard

# A worker that dies is restarted and given the same article again this often before the article
# is blamed: the first death may be somebody's kill.
_SECOND_CHANCES = 1
# Seconds that a new worker may take until it says that it is ready, and how often it may fail.
_START = 120.0
_STARTS = 3


@dataclass(slots=True)
class _Worker:
    """A process and the shard it is at work on.

    The article in hand is the one behind the last result; ``since`` is when that one came, or
    when the worker said that it was ready, or when it was started.
    """

    process: BaseProcess
    connection: Connection
    shard: Shard | None = None
    results: list[Result] = field(default_factory=list)
    since: float = 0.0
    deaths: int = 0
    ready: bool = False
    failed_starts: int = 0


class WorkerPool:
    """Runs shards on processes that start once and live as long as they behave."""

    def __init__(
        self, options: BatchOptions, on_article: Callable[[RawArticle | Refused], None]
    ) -> None:
        self._options = options
        self._on_article = on_article
        if "forkserver" in multiprocessing.get_all_start_methods():
            server = multiprocessing.get_context("forkserver")
            server.set_forkserver_preload(
                ["statextract.batch.uninterrupted", "statextract.batch.preloaded"]
            )
            self._process: Callable[..., BaseProcess] = server.Process
        else:
            self._process = multiprocessing.get_context("spawn").Process
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        """Start the workers."""
        self._workers = [self._start() for _ in range(max(1, self._options.jobs))]
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the workers, whatever they are doing."""
        for worker in self._workers:
            self._stop(worker)

    def run(self, shards: Iterator[Shard]) -> Iterator[tuple[Shard, list[Result]]]:
        """Yield each shard with the results of its articles in order, as shards are finished.

        Raises:
            OptionError: An article's format needs an extra that is not installed.
            StatextractError: Worker processes die before they are ready.
        """
        idle = deque(self._workers)
        busy: list[_Worker] = []
        exhausted = False
        while True:
            while idle and not exhausted:
                shard = next(shards, None)
                if shard is None:
                    exhausted = True
                    break
                worker = idle.popleft()
                worker.shard, worker.results = shard, []
                self._send(worker)
                busy.append(worker)
            if not busy:
                return
            wait([worker.connection for worker in busy], timeout=self._patience(busy))
            for worker in list(busy):
                if self._step(worker):
                    shard = worker.shard
                    if shard is not None:
                        yield shard, worker.results
                    worker.shard = None
                    busy.remove(worker)
                    idle.append(worker)

    def _step(self, worker: _Worker) -> bool:
        """Take what the worker has to say; return whether its shard is finished."""
        shard = worker.shard
        if shard is None:
            return False
        try:
            if worker.connection.poll():
                self._hear(worker, worker.connection.recv())
            elif time.monotonic() - worker.since > self._limit(worker):
                self._overdue(worker)
            else:
                return False
        except (EOFError, ConnectionResetError, BrokenPipeError):
            self._buried(worker)
        return len(worker.results) == len(shard.items)

    def _hear(self, worker: _Worker, answer: Result | Exception | str) -> None:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Result):
            self._take(worker, answer)
        else:
            worker.ready, worker.failed_starts = True, 0
            worker.since = time.monotonic()

    def _take(self, worker: _Worker, result: Result) -> None:
        item = worker.shard.items[len(worker.results)] if worker.shard else None
        worker.results.append(result)
        worker.deaths = 0
        worker.since = time.monotonic()
        if item is not None:
            self._on_article(item)

    def _overdue(self, worker: _Worker) -> None:
        if worker.ready:
            self._blame(worker, "timed_out", f"took over {self._options.timeout:g} s")
        else:
            self._buried(worker)

    def _buried(self, worker: _Worker) -> None:
        """The worker died: try its article once more, then blame it; but not before it began."""
        worker.process.join(1)
        code = worker.process.exitcode
        if not worker.ready:
            worker.failed_starts += 1
            if worker.failed_starts >= _STARTS:
                message = f"worker processes end before they are ready (exit code {code})"
                raise StatextractError(message)
        else:
            worker.deaths += 1
        if worker.deaths > _SECOND_CHANCES:
            self._blame(worker, "crashed", f"ended the process that read it (exit code {code})")
        else:
            self._restart(worker)
            self._send(worker)

    def _blame(self, worker: _Worker, fate: Fate, reason: str) -> None:
        """Put the article in hand aside and go on behind it, with a new process."""
        shard = worker.shard
        if shard is None:
            return
        at = len(worker.results)
        self._restart(worker)
        self._take(worker, quarantined(shard.first + at, shard.items[at], fate, reason))
        self._send(worker)

    def _send(self, worker: _Worker) -> None:
        """Send what is left of the shard."""
        shard = worker.shard
        at = len(worker.results)
        if shard is None or at == len(shard.items):
            return
        worker.since = time.monotonic()
        try:
            worker.connection.send((shard.first + at, shard.items[at:]))
        except (BrokenPipeError, ConnectionResetError):
            self._buried(worker)

    def _limit(self, worker: _Worker) -> float:
        return self._options.timeout if worker.ready else _START

    def _patience(self, busy: list[_Worker]) -> float:
        now = time.monotonic()
        return max(0.01, min(w.since + self._limit(w) - now for w in busy) + 0.01)

    def _start(self) -> _Worker:
        ours, theirs = multiprocessing.Pipe()
        options = self._options
        arguments = (theirs, options.preset, options.timeout, options.lexicons)
        process = self._process(target=work, args=arguments, daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, since=time.monotonic())

    def _stop(self, worker: _Worker) -> None:
        worker.connection.close()
        worker.process.kill()
        worker.process.join(5)

    def _restart(self, worker: _Worker) -> None:
        self._stop(worker)
        new = self._start()
        worker.process, worker.connection = new.process, new.connection
        worker.since, worker.ready = new.since, False
