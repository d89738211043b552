"""Bare counts of a tally whose noun stands before: "This brings the number confirmed to 233"."""

from collections.abc import Sequence

from statextract.attach.function_words import is_past
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:tally"
_FIELDS = ("role", "outcome")
_OPENING = frozenset(("this", "that", "which"))
_BRINGS = frozenset("brings brought bringing takes took taking".split())
_REACH = 12  # tokens from "number" to its level
_COUNTED = (Unit.PERSON, Unit.CASE)


class TallyAttacher:
    """Gives the level of a tally without a noun the unit of what was counted just before."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._tallies = lexicons.classes.of("tally")

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill unit, role and outcome of "This brings the total number confirmed to 233"."""
        if _BRINGS.isdisjoint(document.vocabulary):
            return
        told: Draft | None = None
        for draft in drafts:
            near = told is not None and 0 < draft.sentence - told.sentence <= 1
            if near and told is not None and self._is_level(document, draft):
                _take(draft, told)
            if draft.unit is not None and draft.unit.value in _COUNTED:
                told = draft

    def _is_level(self, document: Document, draft: Draft) -> bool:
        phrase, lower, at = draft.phrase, document.lower, draft.phrase.first - 1
        if draft.unit is not None or phrase.head or phrase.of or lower[at] != "to":
            return False
        first = document.sentences[draft.sentence].first
        brought = lower[first] in _OPENING and lower[first + 1] in _BRINGS
        if not brought or draft.number.type is not NumberType.COUNT:
            return False
        return any(
            lower[token] in self._tallies
            and (is_past(lower[token + 1]) or lower[token + 1].endswith("ed"))
            for token in range(max(first, at - _REACH), at - 1)
        )


def _take(draft: Draft, like: Draft) -> None:
    for name in ("unit", *_FIELDS):
        told: Cited[object] | None = getattr(like, name)
        if told is not None:
            setattr(draft, name, Cited(told.value, _BY, told.start, told.end))
