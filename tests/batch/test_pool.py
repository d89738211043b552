"""A crash or a hang costs one article."""

import os
import time

import pytest

from statextract.batch import pool as pool_module
from statextract.batch.inputs import RawArticle
from statextract.batch.options import BatchOptions
from statextract.batch.pool import WorkerPool
from statextract.batch.shards import plan_shards
from statextract.batch.worker import MEMORY, READY, limit_memory, read_item
from statextract.errors import StatextractError


class Hog:
    """Asks for more memory than a worker may have."""

    def extract(self, text, **more):
        return bytearray(2 * MEMORY)


def die(connection, preset, timeout, lexicons):
    """A worker that cannot start."""
    os._exit(7)


def misbehave(connection, preset, timeout, lexicons):
    """A worker that dies or sleeps where the article says so."""
    from statextract.batch.preloaded import EXTRACTOR

    limit_memory()
    try:
        connection.send(READY)
        while True:
            first, items = connection.recv()
            for number, item in enumerate(items, first):
                if b"CRASH" in item.content:
                    os._exit(9)
                if b"HANG" in item.content:
                    time.sleep(600)
                extractor = Hog() if b"HOG" in item.content else EXTRACTOR
                connection.send(read_item(extractor, number, item, preset))
    except EOFError:
        return


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setattr(pool_module, "work", misbehave)

    def read(texts, **options):
        settings = BatchOptions(**({"timeout": 1.0, "shard_articles": 3} | options))
        items = [
            RawArticle(str(n), f"{n}.txt", "text", text.encode()) for n, text in enumerate(texts)
        ]
        with WorkerPool(settings, lambda item: None) as pool:
            done = list(pool.run(plan_shards(items, settings)))
        done.sort(key=lambda pair: pair[0].index)
        return [result.fate for _, results in done for result in results]

    return read


def test_a_crash_costs_one_article(run):
    assert run(["Six died.", "CRASH", "Two died.", "One man died."]) == [
        None, "crashed", None, None,
    ]  # fmt: skip


def test_a_hang_costs_one_article(run):
    assert run(["Six died.", "HANG", "Two died."]) == [None, "timed_out", None]


def test_the_last_and_the_only_article_may_misbehave(run):
    assert run(["Six died.", "CRASH"], jobs=2) == [None, "crashed"]
    assert run(["CRASH"]) == ["crashed"]


def test_nothing_to_do_is_done(run):
    assert run([]) == []


def test_an_article_that_needs_too_much_memory_fails_alone(run):
    assert run(["Six died.", "HOG", "Two died."]) == [None, "failed", None]


def test_workers_that_cannot_start_end_the_batch_and_blame_no_article(run, monkeypatch):
    monkeypatch.setattr(pool_module, "work", die)

    with pytest.raises(StatextractError, match=r"before they are ready .exit code 7"):
        run(["Six died."])
