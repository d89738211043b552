"""Part-of links and partitions of short passages against hand-made ones.

A passage names its numbers as printed; "43#2" is the second 43 of the text. Which of several
mentions of one fact a part is tied to does not count.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from statextract import Extractor, Record


@dataclass(frozen=True)
class Score:
    """How many were found that should be, of all that were found and of all there are."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(self.found, 1)

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return self.right / max(self.wanted, 1)


def score_passages(path: Path, extractor: Extractor) -> dict[str, Score]:
    """Return the scores of ``of`` and ``partition`` over the passages of a file."""
    counts: Counter[tuple[str, str]] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        record = extractor.extract(passage["text"], published=passage["published"])
        for field, found, wanted in _links(passage, record):
            counts[field, "right"] += len(found & wanted)
            counts[field, "found"] += len(found)
            counts[field, "wanted"] += len(wanted)
    return {
        field: Score(*(counts[field, name] for name in ("right", "found", "wanted")))
        for field in ("of", "partition")
    }


def _links(
    passage: dict[str, object], record: Record
) -> list[tuple[str, set[object], set[object]]]:
    facts = _Facts(passage, record)
    found_of = {
        (facts.of_id(f.id), facts.of_id(f.of)) for f in record.figures if f.of and not f.derived
    }
    wanted_of = {(facts.of_name(part), facts.of_name(whole)) for part, whole in passage["of"]}
    found_parts = {
        (facts.of_id(p.total), frozenset(map(facts.of_id, p.parts))) for p in record.partitions
    }
    wanted_parts = {
        (facts.of_name(total), frozenset(map(facts.of_name, parts)))
        for total, parts, _ in passage["partitions"]
    }
    return [("of", found_of, wanted_of), ("partition", found_parts, wanted_parts)]


class _Facts:
    """The facts that the numbers of a passage state, several mentions as one."""

    def __init__(self, passage: dict[str, object], record: Record) -> None:
        self._text = str(passage["text"])
        self._record = record
        self._first: dict[str, str] = {}
        for later, earlier in passage["same"]:
            self._first[self._id(later)] = self._id(earlier)
        for figure in record.figures:
            if figure.same_as is not None:
                self._first.setdefault(figure.id, figure.same_as)

    def of_id(self, name: str) -> str:
        """Return the first mention of a figure's fact."""
        seen = set()
        while name in self._first and name not in seen:
            seen.add(name)
            name = self._first[name]
        return name

    def of_name(self, printed: str) -> str:
        """Return the fact of a printed number, or the number itself if no figure was found."""
        return self.of_id(self._id(printed))

    def _id(self, printed: str) -> str:
        number, _, which = printed.partition("#")
        places = list(re.finditer(rf"(?<![\w,.]){re.escape(number)}(?!\w|[,.]\d)", self._text))
        at = places[int(which or 1) - 1]
        for figure in self._record.figures:
            if figure.span.start < at.end() and at.start() < figure.span.end and not figure.derived:
                return figure.id
        return f"?{printed}"
