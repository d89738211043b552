"""Whether a part that does not fit may be of another group than the one it is held for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.alternatives import other_wholes
from statextract.checks.engine.doubts import ALL_OF_THEM, FITS, NEARER, OTHER_WHOLE, UNLIKE
from statextract.checks.engine.edits import Source
from statextract.checks.engine.ties import (
    is_far_pronoun,
    is_picked,
    is_picked_by_pronoun,
    is_said_at_once,
    may_be_total,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.engine.edits import Edit
    from statextract.checks.engine.ranges import Range
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_FEW = 10
_UNLIKE = 5  # times the whole: no slip of the pen makes a part so large
_ANNOUNCED = 120  # code points between a group and its parts: the sentence before


def doubt_wholes(facts: Facts, edit: Edit, total: Range) -> Iterator[str]:
    """Yield what speaks for another whole: a figure with which the edit would hold."""
    other = next(other_wholes(facts, edit, total), None)
    if other is not None:
        nearer = other.span.start > facts.figures[edit.whole].span.start
        single = NEARER if nearer else OTHER_WHOLE
        yield single if len(edit.parts) == 1 else FITS


def is_at_once(facts: Facts, edit: Edit) -> bool:
    """Whether a single part stands right behind the whole that its wording names."""
    part, whole = facts.figures[edit.parts[0]], facts.figures[edit.whole]
    return edit.source is Source.SUBSET and is_said_at_once(part, whole)


def doubt_subset(facts: Facts, edit: Edit, part: Figure) -> Iterator[str]:
    """Yield what speaks for a single part being of another group than its whole."""
    gap = part.span.start - facts.figures[edit.whole].span.end
    few = facts.ranges[edit.whole].high < _FEW
    if few and gap > _ANNOUNCED and is_picked_by_pronoun(part):
        yield ALL_OF_THEM
    if may_be_total(part, facts.figures[edit.whole]):
        yield "the second may be another count of the same"
    if facts.ranges[part.id].low > _UNLIKE * facts.ranges[edit.whole].high and not is_picked(part):
        yield UNLIKE
    if is_far_pronoun(part, facts.figures[edit.whole]):
        yield OTHER_WHOLE
