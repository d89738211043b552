"""Worker processes: what is stuck is killed, and stalls nobody else."""

from __future__ import annotations

import asyncio
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from statextract.serve.refusals import BUSY, CRASHED, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from statextract.serve.job import Job
    from statextract.serve.limits import Limits

# Seconds that a new worker may take to read the lexicons.
_START = 60.0


@dataclass(slots=True)
class _Worker:
    """A process; ``fresh`` until it has said that it is ready."""

    process: BaseProcess
    connection: Connection
    fresh: bool = True


class Workers:
    """Runs jobs on processes, each on one at a time, in the order in which they came."""

    def __init__(self, limits: Limits, target: Callable[[Connection], None]) -> None:
        """Start the processes, which run ``target``."""
        self._limits = limits
        self._target = target
        self._process = _process_of(target.__module__)
        self._threads = ThreadPoolExecutor(limits.workers, thread_name_prefix="statextract")
        self._workers = [self._start() for _ in range(limits.workers)]
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        for worker in self._workers:
            self._idle.put_nowait(worker)
        self._waiting = 0
        self._closed = False

    async def run(self, job: Job) -> str:
        """Return the answer to a job.

        Raises:
            Refusal: The job was refused, took too long, or ended its process; or too many jobs
                are waiting already.
        """
        if self._waiting >= self._limits.waiting:
            raise Refusal(*BUSY)
        self._waiting += 1
        try:
            worker = await self._idle.get()
        finally:
            self._waiting -= 1
        loop = asyncio.get_running_loop()
        asked = loop.run_in_executor(self._threads, self._ask, worker, job)
        # The worker is given back when it is done, even if nobody waits for its answer any more.
        asked.add_done_callback(lambda _: self._idle.put_nowait(worker))
        answer = await asyncio.shield(asked)
        if isinstance(answer, str):
            return answer
        raise Refusal(*answer)

    def close(self) -> None:
        """Kill the processes; a thread that waits for one sees it end, and ends too."""
        self._closed = True
        for worker in self._workers:
            worker.process.kill()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _ask(self, worker: _Worker, job: Job) -> Any:
        try:
            if worker.fresh:
                _await_ready(worker)
            worker.connection.send(job)
            if worker.connection.poll(self._limits.timeout):
                return worker.connection.recv()
            self._restart(worker)
        except (EOFError, OSError):
            self._restart(worker)
            return CRASHED
        return 504, "timed_out", f"reading this article took over {self._limits.timeout:g} s"

    def _start(self) -> _Worker:
        ours, theirs = multiprocessing.Pipe()
        process = self._process(target=self._target, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _restart(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join(5)
        worker.connection.close()
        if self._closed:
            return
        new = self._start()
        worker.process, worker.connection, worker.fresh = new.process, new.connection, True


def _process_of(module: str) -> Callable[..., BaseProcess]:
    if "forkserver" in multiprocessing.get_all_start_methods():
        server = multiprocessing.get_context("forkserver")
        server.set_forkserver_preload(["statextract.batch.uninterrupted", module])
        return server.Process
    return multiprocessing.get_context("spawn").Process


def _await_ready(worker: _Worker) -> None:
    if not worker.connection.poll(_START):
        message = "the worker did not start"
        raise EOFError(message)
    worker.connection.recv()
    worker.fresh = False
