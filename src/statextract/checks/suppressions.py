"""Comments in an article that accept its findings, as linters have them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.model.finding import Finding
    from statextract.model.record import Record

_COMMENT = re.compile(r"<!--\s*statextract:\s*(ignore-file|ignore)\b([^>]{0,200}?)-->")


class Suppression(NamedTuple):
    """What a comment accepts: checks (all of them if it names none), from where to where."""

    codes: tuple[str, ...]
    start: int
    end: int


def read_suppressions(text: str) -> list[Suppression]:
    """Return the suppressions of an article, [] if it has none.

    ``<!-- statextract: ignore SUM001, REM -->`` accepts findings on its own line and on the next;
    ``ignore-file`` accepts them in the whole article. A comment without codes accepts all.
    """
    found = []
    for comment in _COMMENT.finditer(text):
        codes = tuple(code for code in re.split(r"[\s,]+", comment[2]) if code)
        if comment[1] == "ignore-file":
            found.append(Suppression(codes, 0, len(text)))
        else:
            found.append(Suppression(codes, *_lines(text, comment.start(), comment.end())))
    return found


def drop_suppressed(
    record: Record, findings: Sequence[Finding], suppressions: Sequence[Suppression]
) -> list[Finding]:
    """Return the findings that no suppression accepts; one place inside it is enough."""
    if not suppressions:
        return list(findings)
    starts = {figure.id: figure.span.start for figure in record.figures}
    return [
        finding
        for finding in findings
        if not any(
            _names(suppression, finding) and suppression.start <= place < suppression.end
            for suppression in suppressions
            for place in _places(finding, starts)
        )
    ]


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    """The line of a comment with the next one that holds anything."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    while last != -1 and text[last : last + 1].isspace():
        last += 1
    stop = text.find("\n", last) if last != -1 else -1
    return first, len(text) if stop == -1 else stop


def _names(suppression: Suppression, finding: Finding) -> bool:
    own = {finding.code, finding.code[:3], finding.name}
    return not suppression.codes or not own.isdisjoint(suppression.codes)


def _places(finding: Finding, starts: dict[str, int]) -> Iterator[int]:
    yield from (starts[name] for name in finding.figures)
    yield from (span.start for span in finding.spans)
