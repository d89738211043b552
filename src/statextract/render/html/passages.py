"""The parts of an article that are at hand to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.model.record import Record


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the article that begins at ``start``; the whole article is one passage."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.start + len(self.text)


def find_passages(record: Record, text: str | None) -> tuple[Passage, ...]:
    """Return the article as one passage, or without ``text`` what the record quotes of it.

    The quotes are the spans of the record, joined where they overlap or touch, in the order of
    the article.
    """
    if text is not None:
        return (Passage(0, text),) if text else ()
    joined: list[tuple[int, list[str]]] = []
    end = -1
    for span in sorted(record.spans(), key=lambda span: (span.start, -span.end)):
        if span.end <= end:
            continue
        if span.start <= end:
            joined[-1][1].append(span.text[end - span.start :])
        else:
            joined.append((span.start, [span.text]))
        end = span.end
    return tuple(Passage(start, "".join(pieces)) for start, pieces in joined)
