"""A batch on a real cluster: a scheduler and two worker processes on loopback."""

import os
import signal
import subprocess
import sys
from dataclasses import replace

import distributed
import pytest
from tests.batch.conftest import article, contents

from statextract.batch.engines import dask_cluster
from statextract.batch.engines.dask_cluster import DaskPool, read_items
from statextract.batch.inputs import RawArticle
from statextract.batch.options import BatchOptions
from statextract.batch.run import run_batch
from statextract.batch.shards import plan_shards
from statextract.errors import OptionError

pytestmark = [
    pytest.mark.slow,
    # distributed leaves sockets to the garbage collector when a worker is killed.
    pytest.mark.filterwarnings("ignore"),
]


def read_or_die(version, first, items, preset, timeout):
    """Read articles on a worker; one of them ends it."""
    if any(item.content == b"DIE" for item in items):
        os._exit(9)
    return read_items(version, first, items, preset, timeout)


@pytest.fixture
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        yield cluster


@pytest.fixture
def many(tmp_path):
    home = tmp_path / "many"
    home.mkdir()
    for number in range(1, 121):
        (home / f"{number:03d}.txt").write_text("\n".join(map(article, range(number, number + 3))))
    (home / "007.txt").write_bytes(b"\0\0\0")
    return home


def test_a_cluster_writes_the_same_bytes_although_a_worker_is_killed(cluster, many, tmp_path):
    """One worker is killed once a quarter of the articles is finished."""
    victim = next(iter(cluster.workers.values())).pid
    done = []

    def kill(item, *, resumed):
        done.append(item)
        if len(done) == 30:
            os.kill(victim, signal.SIGKILL)

    options = BatchOptions(shard_articles=10, formats=("csv", "jsonl", "parquet"))
    run_batch([str(many)], tmp_path / "local", options)
    clustered = replace(options, scheduler=cluster.scheduler_address)
    summary = run_batch([str(many)], tmp_path / "cluster", clustered, on_article=kill)

    assert summary.articles == len(done) == 120
    assert summary.quarantined == {"refused": 1}
    assert victim not in [worker.pid for worker in cluster.workers.values()]
    assert contents(tmp_path / "cluster") == contents(tmp_path / "local")


def test_an_article_that_ends_its_workers_is_put_aside(cluster, tmp_path, monkeypatch):
    cluster.scheduler.allowed_failures = 0
    monkeypatch.setattr(dask_cluster, "read_items", read_or_die)
    items = [RawArticle(str(n), f"{n}.txt", "text", b"Six died.") for n in range(4)]
    items[2] = RawArticle("2", "2.txt", "text", b"DIE")
    options = BatchOptions(shard_articles=4)
    with DaskPool(options, cluster.scheduler_address, lambda item: None) as pool:
        ((_, results),) = pool.run(plan_shards(items, options))

    assert [result.fate for result in results] == [None, None, "crashed", None]


def test_a_worker_of_another_version_is_refused():
    (answer,) = read_items("0.0.1", 1, (), None, 1.0)

    assert isinstance(answer, OptionError)
    assert "not 0.0.1" in str(answer)


def test_no_scheduler_is_an_option_error(monkeypatch):
    monkeypatch.setattr(dask_cluster, "_PATIENCE", 1)
    with (
        pytest.raises(OptionError, match="no Dask scheduler"),
        DaskPool(BatchOptions(), "tcp://127.0.0.1:9", lambda item: None),
    ):
        pass


def test_a_scheduler_without_workers_is_an_option_error(monkeypatch):
    monkeypatch.setattr(dask_cluster, "_PATIENCE", 1)
    with (
        distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=None) as empty,
        pytest.raises(OptionError, match="has no workers"),
        DaskPool(BatchOptions(), empty.scheduler_address, lambda item: None),
    ):
        pass


def test_the_clock_is_that_of_the_thread_that_is_over_its_time_first():
    """A thread that goes on does not stop the clock of one that is stuck."""
    code = (
        "import threading\n"
        "from statextract.batch.engines.dask_cluster import _watch\n"
        "stuck = threading.Event()\n"
        "_watch.begin(60)\n"
        "thread = threading.Thread(target=lambda: (_watch.begin(0.5), stuck.wait()), daemon=True)\n"
        "thread.start()\n"
        "for _ in range(3):\n"
        "    _watch.end(); _watch.begin(60)\n"
        "stuck.wait(30)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)

    assert done.returncode == 1
    assert "Timeout" in done.stderr
