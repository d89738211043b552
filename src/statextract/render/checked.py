"""What the renderers of findings are given."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.model.finding import Finding
    from statextract.model.record import Record
    from statextract.model.span import Span


@dataclass(frozen=True)
class Checked:
    """A record with the findings that are to be shown, and where it came from.

    ``text`` is the article if it is at hand (it is not for a ready record); only then are
    there lines and columns.
    """

    file: str
    record: Record
    findings: Sequence[Finding]
    text: str | None = None

    def spans(self, finding: Finding) -> Iterator[Span]:
        """Yield the places that a finding is about: its figures', then its own."""
        figures = {figure.id: figure for figure in self.record.figures}
        for name in finding.figures:
            yield figures[name].span
        yield from finding.spans

    def line_and_column(self, offset: int) -> tuple[int, int] | None:
        """Return the line and column of a code point, both from 1, or None without the text."""
        if self.text is None:
            return None
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for at, char in enumerate(self.text or ""):
            if char == "\n":
                starts.append(at + 1)
        return starts
