"""A batch on a real cluster: a scheduler and two worker processes on loopback."""

import os
import signal
import threading
import time

import distributed
import pytest
from tests.batch.conftest import article, contents

from statextract.batch.engines.dask_cluster import DaskPool
from statextract.batch.options import BatchOptions
from statextract.errors import OptionError

pytestmark = [
    pytest.mark.slow,
    # distributed leaves sockets to the garbage collector when a worker is killed.
    pytest.mark.filterwarnings("ignore"),
]


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
    for number in range(1, 181):
        (home / f"{number:03d}.txt").write_text("\n".join(map(article, range(number, number + 3))))
    return home


def test_a_cluster_writes_the_same_bytes_although_a_worker_is_killed(cluster, many, batch):
    wanted = contents(batch([many], "local", shard_articles=15)[0])
    victim = next(iter(cluster.workers.values())).pid

    def kill():
        time.sleep(1.5)
        os.kill(victim, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    out, summary = batch([many], "cluster", shard_articles=15, scheduler=cluster.scheduler_address)
    killer.join()

    assert summary.articles == 180
    assert contents(out) == wanted


def test_no_scheduler_is_an_option_error(monkeypatch):
    options = BatchOptions(scheduler="tcp://127.0.0.1:9")
    with (
        pytest.raises(OptionError, match="no Dask scheduler"),
        DaskPool(options, "tcp://127.0.0.1:9", lambda item: None),
    ):
        pass
