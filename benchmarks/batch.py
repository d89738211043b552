"""How a batch scales: two jobs against one, Dask against local processes, memory over articles.

Run by hand on a quiet machine: ``python benchmarks/batch.py jobs|dask|memory [ARTICLES]``.
Ratios are of wall time in this one run, the runs taken in turns; the CPU time beside them does
not depend on what else the machine does. No test reads these numbers.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generated import write_generated
from statextract.batch.options import BatchOptions
from statextract.batch.run import run_batch

ROUNDS = 3
Step = Callable[[], None]


def measure_jobs(articles: int) -> None:
    """Print the throughput of two jobs against one."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        write_generated(home / "in.jsonl", articles)
        timed = {jobs: [_seconds(home, BatchOptions(jobs=jobs))] for jobs in (1, 2)}
        for _ in range(ROUNDS - 1):
            for jobs, runs in timed.items():
                runs.append(_seconds(home, BatchOptions(jobs=jobs)))
        one, two = (statistics.median(run[0] for run in timed[jobs]) for jobs in (1, 2))
        own = statistics.median(run[1] for run in timed[1])
        others = statistics.median(run[2] for run in timed[1])
    print(f"{articles} articles; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"two jobs / one job, throughput   {one / two:.2f}")
    print(f"CPU of the parent / of the worker {own / others:.3f}")
    print(f"CPU of both for an article         {1000 * (own + others) / articles:.1f} ms")
    print(f"bound on two free cores           {2 * others / (others + own):.2f}")


def measure_dask(articles: int) -> None:
    """Print the throughput of a cluster of two workers against two local processes."""
    import distributed  # noqa: PLC0415 - an extra

    with (
        TemporaryDirectory() as folder,
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as cluster,
    ):
        home = Path(folder)
        write_generated(home / "in.jsonl", articles)
        local, dask = BatchOptions(jobs=2), BatchOptions(scheduler=cluster.scheduler_address)
        _seconds(home, dask)
        runs = [(_seconds(home, local)[0], _seconds(home, dask)[0]) for _ in range(ROUNDS)]
    ratio = statistics.median(mine / theirs for mine, theirs in runs)
    print(f"{articles} articles; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"Dask / local, two workers each, throughput {ratio:.2f}")


def measure_memory(articles: int) -> None:
    """Print what all processes of a batch hold, at ten places of the way."""
    done = 0
    start = time.monotonic()

    def watch(item: object, *, resumed: bool) -> None:
        nonlocal done
        done += 1
        if done % (articles // 10) == 0:
            held = [_held(pid) for pid in (os.getpid(), *_descendants(os.getpid()))]
            seconds = time.monotonic() - start
            print(f"{done:8,d} articles  {sum(held):5.0f} MB  {held[0]:5.0f} MB parent  "
                  f"{done / seconds:5.0f}/s", flush=True)  # fmt: skip

    with TemporaryDirectory() as folder:
        home = Path(folder)
        write_generated(home / "in.jsonl", articles, sentences=1)
        formats = ("csv", "jsonl", "parquet", "sqlite", "xlsx")
        options = BatchOptions(jobs=2, formats=formats)
        run_batch([str(home / "in.jsonl")], home / "out", options, on_article=watch)
        print(f"after putting together: {_held(os.getpid()):.0f} MB parent; most ever "
              f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")  # fmt: skip


def _seconds(home: Path, options: BatchOptions) -> tuple[float, float, float]:
    """Wall time of a batch, CPU time of this process and of its workers meanwhile."""
    start, cpu, others = time.monotonic(), time.process_time(), _children()
    run_batch([str(home / "in.jsonl")], home / "out", options)
    return time.monotonic() - start, time.process_time() - cpu, _children() - others


def _children() -> float:
    """CPU seconds of all descendants, those that are gone included as far as they are known."""
    ticks = os.sysconf("SC_CLK_TCK")
    total = 0.0
    for pid in _descendants(os.getpid()):
        cells = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += sum(int(cell) for cell in cells[11:15]) / ticks
    return total


def _descendants(root: int) -> list[int]:
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            cells = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(entry.parent.name)] = int(cells[1])
    found = [root]
    for one in found:
        found.extend(pid for pid, parent in parents.items() if parent == one)
    return found[1:]


def _held(pid: int) -> float:
    """Megabytes of a process; memory that several share is counted for each in part."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


if __name__ == "__main__":
    measures = {"jobs": measure_jobs, "dask": measure_dask, "memory": measure_memory}
    wanted = sys.argv[1] if len(sys.argv) > 1 else "jobs"
    measures[wanted](int(sys.argv[2]) if len(sys.argv) > 2 else 2_000)
