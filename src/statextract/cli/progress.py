"""How far a batch is: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Self

import typer

from statextract.batch.inputs.files import STDIN, find_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from statextract.batch.inputs import RawArticle, Refused

_PLAIN_EVERY = 1_000
_BAR = "{percentage:3.0f}%|{bar}| {postfix} [{elapsed}<{remaining}]"
# Names on standard input come one by one, so that the end is not known.
_ENDLESS = "{postfix} [{elapsed}]"


class Progress:
    """A bar with articles, rate and time to go; elsewhere a line for every thousand articles.

    The share that is done is that of the inputs' bytes. Articles that an earlier run had
    finished do not count for the rate.
    """

    def __init__(self, inputs: Sequence[str], *, quiet: bool) -> None:
        from tqdm import tqdm  # noqa: PLC0415 - only here

        self._terminal = sys.stderr.isatty()
        self._quiet = quiet
        self._done = self._new = 0
        self._start = time.monotonic()
        shown = self._terminal and not quiet
        total = _bytes(inputs) if shown else None
        self._bar = tqdm(
            total=total,
            disable=not shown,
            file=sys.stderr,
            mininterval=0.3,
            bar_format=_BAR if total else _ENDLESS,
        )

    def __enter__(self) -> Self:
        """Go on; the bar is there from the start."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the bar as it stands."""
        self._bar.close()

    def advance(self, item: RawArticle | Refused, *, resumed: bool) -> None:
        """Count an article that is finished."""
        self._done += 1
        self._new += not resumed
        if self._terminal:
            self._bar.set_postfix_str(self._rate(), refresh=False)
            self._bar.update(item.weight)
        elif not self._quiet and self._done % _PLAIN_EVERY == 0:
            typer.echo(self._rate(), err=True)

    def _rate(self) -> str:
        rate = self._new / max(0.001, time.monotonic() - self._start)
        return f"{self._done:,} articles, {rate:,.0f}/s"


def _bytes(inputs: Sequence[str]) -> int | None:
    """Return how many bytes the inputs hold, None if that is not known before they are read."""
    if STDIN in inputs:
        return None
    total = 0
    for found in find_files(inputs, leave_out=None, passed_over=Counter()):
        if isinstance(found, tuple):
            try:
                total += found[0].stat().st_size
            except OSError:
                continue
    return total or None
