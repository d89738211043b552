"""Figures told again with their article: "Of the ten dead, two ...", of the time of those ten."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.onset import Dated
    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_KNOWN = frozenset("the those these".split())
_OF = frozenset(("of", "among"))
_FEW = 2  # "the two" may be anybody


class Restated:
    """Knows the times of the figures that a text takes up again."""

    def __init__(self, document: Document, dated: Sequence[Dated]) -> None:
        self._document = document
        self._dated = [pair for pair in dated if not (pair.timing.rival or pair.timing.vague)]
        self._wholes: dict[int, Timing] = {}

    def __call__(self, draft: Draft) -> Timing | None:
        """Return the time of the figure that this one takes up or is a part of, None if of none.

        Ten died in the last 24 hours ... Of the ten deaths, two were in the capital.
        """
        before = self._document.lower[max(0, draft.number.first - 2) : draft.number.first]
        if before[-1:] == [] or before[-1] not in _KNOWN:
            return self._wholes.get(draft.sentence)
        found = self._of_same_number(draft)
        if found is not None and before[0] in _OF:
            self._wholes[draft.sentence] = found
        return found

    def _of_same_number(self, draft: Draft) -> Timing | None:
        """Return the only time that was told with the same number of the same kind before."""
        value = draft.number.value
        if value is None or value <= _FEW:
            return None
        told: dict[str, Timing] = {}
        for pair in self._dated:
            if pair.draft.number.first > draft.number.first:
                break
            if pair.draft.number.value == value and _are_alike(self._document, pair.draft, draft):
                told[pair.timing.when] = pair.timing
        return next(iter(told.values())) if len(told) == 1 else None


def _are_alike(document: Document, one: Draft, other: Draft) -> bool:
    """Whether two figures are of one unit and of one fate or one noun: "ten died ... the ten"."""
    units = [draft.unit.value if draft.unit else None for draft in (one, other)]
    fates = [draft.outcome.value if draft.outcome else None for draft in (one, other)]
    if units[0] is not units[1] or (fates[1] is not None and fates[0] is not fates[1]):
        return False
    nouns = [document.lower[draft.phrase.last - 1] for draft in (one, other)]
    return fates[1] is not None or nouns[0] == nouns[1]
