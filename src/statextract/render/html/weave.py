"""Marks that may overlap, written as elements that never do."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from statextract.render.html.passages import Passage


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the article and the element around it.

    ``layer`` says what stands around what: 0 paragraphs, 1 what a number may stand inside,
    2 numbers. Of several numbers in one place only the shortest is marked there, since a link
    must not hold a link. ``opening`` is the tag of the mark's first piece, ``again`` that of
    its later ones, ``closing`` ends each; ``sign`` stands at the end of the last.
    """

    start: int
    end: int
    layer: int
    opening: Markup
    again: Markup
    closing: Markup
    sign: Markup | None = None


def weave(passage: Passage, marks: Iterable[Mark]) -> Markup:
    """Return the text with its marks as HTML; text outside every mark is left out.

    Marks that overlap are cut where they cross, so that elements always nest.
    """
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.layer))
    edges = sorted({edge for mark in ordered for edge in (mark.start, mark.end)})
    pieces: list[str] = []
    active: list[Mark] = []
    stack: list[Mark] = []
    following = 0
    for start, end in pairwise((*edges, passage.end)):
        active = [mark for mark in active if mark.end > start]
        while following < len(ordered) and ordered[following].start == start:
            active.append(ordered[following])
            following += 1
        wanted = _nested(active)
        kept = _in_common(stack, wanted)
        for mark in reversed(stack[kept:]):
            if mark.end == start and mark.sign is not None:
                pieces.append(mark.sign)
            pieces.append(mark.closing)
        pieces.extend(mark.opening if mark.start == start else mark.again for mark in wanted[kept:])
        stack = wanted
        if stack:
            pieces.append(escape(passage.text[start - passage.start : end - passage.start]))
    return Markup("".join(pieces))  # noqa: S704 - tags and escaped text, each Markup already


def _nested(active: Sequence[Mark]) -> list[Mark]:
    """Return the marks of one place, outermost first, with one number at most."""
    numbers = [mark for mark in active if mark.layer == 2]
    outer = sorted((mark for mark in active if mark.layer < 2), key=lambda mark: mark.layer)
    if not outer or outer[0].layer:
        return []
    shortest = sorted(numbers, key=lambda mark: mark.end - mark.start)[:1]
    return [*outer, *shortest]


def _in_common(stack: Sequence[Mark], wanted: Sequence[Mark]) -> int:
    same = 0
    for old, new in zip(stack, wanted, strict=False):
        if old is not new:
            break
        same += 1
    return same
