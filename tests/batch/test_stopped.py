"""Batches that are stopped, as a user runs them, and go on."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.batch.conftest import article, contents, rows

COMMAND = [sys.executable, "-m", "statextract", "batch"]
FORMATS = "csv,jsonl,parquet,sqlite,xlsx"
PATIENCE = 120

pytestmark = pytest.mark.slow


def _hear_ctrl_c():
    """Undo what a shell does to what it runs in the background: SIGINT is ignored there."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Run:
    """A batch in a process group of its own."""

    def __init__(self, home, out, *options):
        self.out = out
        self.process = subprocess.Popen(
            [*COMMAND, os.fspath(home), "--out", os.fspath(out), *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
            preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 - no threads here
        )  # fmt: skip

    def wait_for(self, reached):
        """Wait until something is reached; return whether the batch is still running."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.process.wait(0.005)
            except subprocess.TimeoutExpired:
                if reached():
                    return True
            else:
                return False
        return pytest.fail("the batch does not come to an end")

    def shards(self):
        """How many shards are finished."""
        return sum(not path.suffix for path in (self.out / ".shards").glob("0*"))

    def stop(self, sign, *, group=True):
        if group:
            os.killpg(self.process.pid, sign)
        else:
            self.process.send_signal(sign)
        return self.end()

    def end(self):
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said

    def processes(self):
        """Processes of the batch that are alive."""
        alive = []
        for entry in Path("/proc").glob("[0-9]*/stat"):
            try:
                state, _, _, session = entry.read_text().rpartition(")")[2].split()[:4]
            except OSError:
                continue
            if int(session) == self.process.pid and state != "Z":
                alive.append(entry.parent.name)
        return alive


@pytest.fixture
def many(tmp_path):
    home = tmp_path / "many"
    home.mkdir()
    for number in range(1, 81):
        (home / f"{number:03d}.txt").write_text("\n".join(map(article, range(number, number + 3))))
    (home / "007.txt").write_bytes(b"\0\0\0")
    return home


def test_twenty_kills_at_random_moments_change_no_byte(many, batch, tmp_path):
    wanted = contents(
        batch([many], "whole", shard_articles=4, formats=tuple(FORMATS.split(",")))[0]
    )
    moments = random.Random(20)  # noqa: S311 - nothing secret
    out = tmp_path / "killed"
    options = ("--jobs", "2", "--shard", "4", "--format", FORMATS)
    killed = []
    while len(killed) < 20:
        run = Run(many, out, *options)
        before = run.shards()
        phase = moments.choice(("start", "shards", "shards", "shards", "outputs", "end"))
        more = moments.randint(1, 3)
        reached = {
            "start": lambda: True,
            "shards": lambda: run.shards() >= before + more,  # noqa: B023 - used in this round
            "outputs": lambda: any(out.glob(".*.tmp")),
            "end": (out / ".shards.gone").exists,
        }[phase]
        alive = run.wait_for(reached)
        try:
            run.process.wait(moments.random() * (0.6 if phase == "start" else 0.05))
        except subprocess.TimeoutExpired:
            alive = True
        if alive and run.process.poll() is None:
            run.stop(signal.SIGKILL, group=bool(moments.getrandbits(1)))
            killed.append(run)
        else:
            run.end()
    code, said = Run(many, out, *options).end()

    assert code == 3, said
    assert contents(out) == wanted
    end = time.monotonic() + PATIENCE
    while left := [name for run in killed for name in run.processes()]:
        assert time.monotonic() < end, left


def test_ctrl_c_leaves_what_was_finished_and_a_resumed_run_keeps_its_exit_code(
    many, batch, tmp_path
):
    out = tmp_path / "stopped"
    run = Run(many, out, "--shard", "8")
    assert run.wait_for(lambda: run.shards() >= 1)
    code, said = run.stop(signal.SIGINT)

    assert code == 130, said
    assert said.strip() == "statextract: stopped; the same command goes on from here"
    assert not (out / "manifest.json").exists()

    code, said = Run(many, out, "--shard", "8").end()
    assert code == 3
    assert "80 articles, 1 put aside (refused 1)" in said
    assert "were finished before" in said
    assert [row["id"] for row in rows(out, "quarantine")] == ["007"]
    assert contents(out) == contents(batch([many], "whole")[0])


def test_a_second_run_into_the_folder_is_refused_while_the_first_is_at_work(many, tmp_path):
    out = tmp_path / "shared"
    run = Run(many, out, "--shard", "8")
    assert run.wait_for((out / ".shards").exists)
    code, said = Run(many, out).end()

    assert code == 2
    assert "another batch is writing there" in said
    assert run.end()[0] == 3
