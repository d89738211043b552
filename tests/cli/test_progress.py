"""How far a batch is."""

import io

import pytest

from statextract.batch.inputs import Refused
from statextract.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def inputs(tmp_path):
    for name in "abcd":
        (tmp_path / f"{name}.txt").write_text("x" * 250)
    return [str(tmp_path)]


def items(count, weight):
    return [Refused(str(number), "a", "why", weight) for number in range(count)]


def test_a_terminal_shows_share_rate_and_time_to_go(inputs, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with Progress(inputs, quiet=False) as progress:
        for item in items(3, 250):
            progress.advance(item, resumed=False)

    last = terminal.getvalue().rpartition("\r")[2]
    assert last.startswith(" 75%|")
    assert "3 articles, " in last
    assert "/s [" in last
    assert "<" in last


def test_elsewhere_a_line_is_written_now_and_then(inputs, capsys):
    with Progress(inputs, quiet=False) as progress:
        for item in items(2_500, 1):
            progress.advance(item, resumed=False)

    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(" articles, ")[0] for line in lines] == ["1,000", "2,000"]


def test_what_was_finished_before_counts_but_not_for_the_rate(inputs, capsys):
    with Progress(inputs, quiet=False) as progress:
        for item in items(1_000, 1):
            progress.advance(item, resumed=True)

    assert capsys.readouterr().err == "1,000 articles, 0/s\n"


def test_quiet_is_quiet(inputs, capsys):
    with Progress(inputs, quiet=True) as progress:
        for item in items(1_000, 1):
            progress.advance(item, resumed=False)

    assert capsys.readouterr().err == ""
