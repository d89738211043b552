"""Times that lean on one told behind them: "from 9 in the previous quarter to 12 in the fourth"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.expressions import Anaphor, Beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.find.dates.chart import Atom
    from statextract.model.document import Document

_LEVEL = 6  # tokens of "from about 370 cases in" before a time
_TARGET = 9  # tokens of "to 442 cases in" before the next


def leans_on_next(document: Document, atoms: Sequence[Atom], index: int) -> bool:
    """Whether a change sets out at this time, named by the one at which it arrives.

    The sentence tells no other time before, on which this one could lean.
    """
    atom, lower = atoms[index], document.lower
    if not isinstance(atom.expression, (Anaphor, Beside)) or index + 1 >= len(atoms):
        return False
    sentence = document.sentence_at(atom.first)
    if index and atoms[index - 1].first >= sentence.first:
        return False
    before = lower[max(sentence.first, atom.first - _LEVEL) : atom.first]
    between = lower[atom.last : atoms[index + 1].first]
    if "from" not in before or between[:1] != ["to"] or len(between) > _TARGET:
        return False
    level = before[before.index("from") :]
    return all(any(word[0].isdigit() for word in words) for words in (level, between))
