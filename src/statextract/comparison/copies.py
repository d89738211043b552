"""Articles of nearly the same wording, with one number that differs."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.model.record import Record

    # Figures of a clause, as (id, number as printed).
    Numbers = tuple[tuple[str, str], ...]

# Share of the clauses (their digits blotted out) that near-equal articles have in common.
_NEAR = 0.8
_FEWEST_CLAUSES = 3
# Of a clause that more articles have, only so many are compared.
_MOST_HOLDERS = 50


class Copy(NamedTuple):
    """Two articles, each with the figure that differs, and its number as printed in each."""

    one: tuple[str, str]
    other: tuple[str, str]
    said: str
    says: str


@dataclass(frozen=True, slots=True)
class _Worded:
    article: str
    clauses: dict[bytes, Numbers]


class CopyFinder:
    """Finds copies among records; keeps a digest of each clause, and its numbers.

    Articles are compared only where they share a clause, so that the cost grows with the number
    of copies, not with the square of the articles.
    """

    def __init__(self) -> None:
        self._worded: list[_Worded] = []
        self._holders: dict[bytes, list[int]] = {}

    def add(self, record: Record) -> None:
        """Take the wording of an article."""
        worded = _Worded(record.article.id, _clauses(record))
        if len(worded.clauses) < _FEWEST_CLAUSES:
            return
        for clause in worded.clauses:
            holders = self._holders.setdefault(clause, [])
            if len(holders) < _MOST_HOLDERS:
                holders.append(len(self._worded))
        self._worded.append(worded)

    def copies(self) -> Iterator[Copy]:
        """Yield each pair of copies that differ in one clause."""
        pairs = {pair for group in self._holders.values() for pair in combinations(group, 2)}
        for first, second in sorted(pairs):
            one, other = self._worded[first], self._worded[second]
            shared = one.clauses.keys() & other.clauses.keys()
            if len(shared) < _NEAR * len(one.clauses.keys() | other.clauses.keys()):
                continue
            changed = [name for name in shared if one.clauses[name] != other.clauses[name]]
            if len(changed) == 1:
                yield _copy(one, other, changed[0])


def _clauses(record: Record) -> dict[bytes, Numbers]:
    """Return each figure clause with its digits blotted out, and the numbers that stood there."""
    clauses: dict[bytes, Numbers] = {}
    for figure in record.figures:
        if not figure.derived:
            blotted = re.sub(r"\d+", "#", " ".join(figure.evidence.text.lower().split()))
            content = blotted.encode("utf-8", "surrogatepass")
            name = hashlib.blake2b(content, digest_size=12).digest()
            clauses[name] = (*clauses.get(name, ()), (figure.id, figure.span.text))
    return clauses


def _copy(one: _Worded, other: _Worded, clause: bytes) -> Copy:
    mine, theirs = one.clauses[clause], other.clauses[clause]
    (first, said), (second, says) = next(
        ((a, b) for a, b in zip(mine, theirs, strict=False) if a[1] != b[1]), (mine[0], theirs[0])
    )
    return Copy((one.article, first), (other.article, second), said, says)
