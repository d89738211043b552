"""Reading a text twice as long takes twice the work: lines of Python run, not seconds."""

import random
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from statextract import extract

LENGTH = 150
MOST = 2.2


def listed(length: int) -> str:
    """Return a long list of labelled numbers under its total."""
    dice = random.Random(length)  # noqa: S311 - numbers to add up, no secrets
    rows = [f"- Ward {n} district – {dice.randint(3, 400)}" for n in range(length)]
    return "\n".join(["Police made 4,020 arrests. The arrests break down as follows:", "", *rows])


def told(length: int) -> str:
    """Return a long list of sentences, each with a place and two counts."""
    dice = random.Random(length)  # noqa: S311 - numbers to add up, no secrets
    rows = [
        f"- In Kora{n % 97} {dice.randint(3, 400)} people were killed and"
        f" {dice.randint(2, 90)} others injured."
        for n in range(length // 2)
    ]
    return "\n".join(["Floods killed 4,020 people this year. In detail:", "", *rows])


def tabled(length: int) -> str:
    """Return a long table whose last column adds up the others."""
    dice = random.Random(length)  # noqa: S311 - numbers to add up, no secrets
    rows = []
    for n in range(length):
        dead, hurt = dice.randint(3, 400), dice.randint(3, 400)
        rows.append(f"| Ward {n} | {dead} | {hurt} | {dead + hurt} |")
    head = ["| Ward | Killed | Injured | Total |", "|---|---|---|---|"]
    return "\n".join(["The survey counted the dead and injured.", "", *head, *rows, ""])


@pytest.mark.parametrize("write", [listed, told, tabled])
def test_work_grows_with_the_text(write: Callable[[int], str]) -> None:
    """The second half of a long text costs as much as the first: no pass over all that was read."""
    extract("The 12 men were held.")  # what is built once for all articles
    extract(write(LENGTH // 10))
    once, twice = (count_lines(write(length)) for length in (LENGTH, 2 * LENGTH))
    assert twice / once <= MOST


def count_lines(text: str) -> int:
    """Return how many lines of Python run while a text is read; each turn of a loop counts."""
    lines = 0

    def trace(frame: FrameType, event: str, arg: object) -> object:
        nonlocal lines
        lines += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        extract(text)
    finally:
        sys.settrace(before)
    return lines
