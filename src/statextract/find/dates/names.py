"""Days that are part of a name and no dates: "the March 23 Movement"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.expressions import Explicit

if TYPE_CHECKING:
    from statextract.find.dates.chart import Atom
    from statextract.model.document import Document

_NAMED_FOR = 3  # words of "April 6 Youth Movement"
_BODIES = frozenset(
    """
    movement brigade brigades alliance front revolution university bridge square stadium hospital
    street avenue party militia battalion battalions forces barracks
    """.split()
)


def names_body(document: Document, atom: Atom) -> bool:
    """Whether a day is part of a name: "the March 23 Movement", "the July 14 Bridge"."""
    day = atom.expression
    if not isinstance(day, Explicit) or not (day.month and day.day) or day.year is not None:
        return False
    if "the" not in (document.lower[atom.first], document.lower[atom.first - 1]):
        return False
    for token in range(atom.last, min(atom.last + _NAMED_FOR, len(document.words))):
        if not document.words[token][0].isupper():
            return False
        if document.lower[token] in _BODIES:
            return True
    return False
