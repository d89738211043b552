"""Figures told again with their article: "Of the ten dead, two ...", of the time of those ten."""

from __future__ import annotations

from dataclasses import replace
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
        if draft.sentence not in self._wholes and self._takes_up(draft):
            told = self._last_before(draft)
            if told is not None:
                self._wholes[draft.sentence] = told
        before = self._document.lower[max(0, draft.number.first - 2) : draft.number.first]
        if before[-1:] == [] or before[-1] not in _KNOWN:
            return self._wholes.get(draft.sentence)
        found = self._of_same_number(draft)
        if found is not None and before[0] in _OF:
            self._wholes[draft.sentence] = found
        return found

    def _takes_up(self, draft: Draft) -> bool:
        """Whether a sentence opens with what was counted last: "Of that number, 3,743 were"."""
        first = self._document.sentences[draft.sentence].first
        words = self._document.lower[first : first + 3]
        return words[:1] == ["of"] and words[1:] in (
            ["that", "number"],
            ["that", "total"],
            ["this", "number"],
            ["this", "total"],
            ["this", "figure"],
            ["that", "figure"],
        )

    def _last_before(self, draft: Draft) -> Timing | None:
        """Return the time of the last figure of the sentence before, None if it has none."""
        for pair in reversed(self._dated):
            if pair.draft.sentence < draft.sentence:
                near = draft.sentence - pair.draft.sentence == 1
                return _told(pair) if near else None
        return None

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
                found = _told(pair)
                told[found.when] = found
        return next(iter(told.values())) if len(told) == 1 else None


def _told(pair: Dated) -> Timing:
    """Return the time that a figure was given, which may be only the end of its date's."""
    when = pair.draft.when
    return replace(pair.timing, when=when.value) if when is not None else pair.timing


def _are_alike(document: Document, one: Draft, other: Draft) -> bool:
    """Whether two figures are of one unit and of one fate or one noun: "ten died ... the ten"."""
    units = [draft.unit.value if draft.unit else None for draft in (one, other)]
    fates = [draft.outcome.value if draft.outcome else None for draft in (one, other)]
    if units[0] is not units[1] or (fates[1] is not None and fates[0] is not fates[1]):
        return False
    nouns = [document.lower[draft.phrase.last - 1] for draft in (one, other)]
    return fates[1] is not None or nouns[0] == nouns[1]
