"""Workers: what is stuck or dies costs its own request only."""

import asyncio
import time

import pytest
from tests.serve.targets import echo

from statextract.serve.job import Job
from statextract.serve.limits import Limits
from statextract.serve.refusals import Refusal
from statextract.serve.workers import Workers

LIMITS = Limits(timeout=1.0, workers=2, waiting=3)


def run(*bodies, limits=LIMITS):
    """Return the answers, or the codes of the refusals, of jobs that are asked at once."""

    async def ask():
        workers = Workers(limits, echo)
        try:
            jobs = [workers.run(Job("extract", body)) for body in bodies]
            return await asyncio.gather(*jobs, return_exceptions=True)
        finally:
            workers.close()

    answers = asyncio.run(ask())
    return [answer.code if isinstance(answer, Refusal) else answer for answer in answers]


@pytest.mark.parametrize(
    ("body", "code"), [(b"hang", "timed_out"), (b"die", "crashed")], ids=["hang", "die"]
)
def test_a_bad_job_is_refused_and_others_are_answered(body, code):
    assert run(b"a", body, b"b", b"c") == ["a", code, "b", "c"]


def test_a_stuck_job_does_not_stall_the_others():
    limits = Limits(timeout=20.0, workers=2, waiting=8)

    async def ask():
        workers = Workers(limits, echo)
        try:
            await workers.run(Job("extract", b"warm"))
            stuck = asyncio.create_task(workers.run(Job("extract", b"hang")))
            await asyncio.sleep(0)
            start = time.monotonic()
            for _ in range(5):
                assert await workers.run(Job("extract", b"a")) == "a"
            stuck.cancel()
            return time.monotonic() - start
        finally:
            workers.close()

    assert asyncio.run(ask()) < limits.timeout


def test_more_jobs_than_may_wait_are_refused():
    limits = Limits(timeout=5.0, workers=1, waiting=2)

    assert run(b"a", b"b", b"c", b"d", limits=limits).count("busy") == 1
