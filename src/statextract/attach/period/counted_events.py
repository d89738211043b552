"""Events that are counted beside those whom they harmed: killed in two attacks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.attach.function_words import DETERMINERS
from statextract.attach.period.fates import is_toll
from statextract.model.vocabulary import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.lexicons.events import EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.draft import Cited, Draft

_LED_BY = frozenset(("in", "by", "from", "during"))
_COMPARED = frozenset(("up", "down"))
_BEFORE = DETERMINERS | frozenset(("all", "least", "at", "about", "some"))


def date_counted_events(
    document: Document,
    undated: Sequence[Draft],
    drafts: Sequence[Draft],
    words: Mapping[int, Sequence[Hit[EventWord]]],
) -> None:
    """Give the events that are counted without a time that of the people harmed in them."""
    for draft in undated:
        if draft.when is None:
            draft.when = _time_of_those_harmed(document, draft, drafts, words)


def _time_of_those_harmed(
    document: Document,
    draft: Draft,
    drafts: Sequence[Draft],
    words: Mapping[int, Sequence[Hit[EventWord]]],
) -> Cited[str] | None:
    """Return the time of the people harmed in the events that a figure counts, if it is told.

    The death toll in the two attacks has risen to 31; seven were hurt in three explosions.
    """
    if draft.unit is None or draft.unit.value is not Unit.CASE or draft.outcome is not None:
        return None
    named = any(
        hit.entry.kind == "event" and draft.phrase.first <= hit.first < draft.phrase.last
        for hit in words.get(draft.sentence, ())
    )
    at = draft.number.first - 1
    while at > document.sentences[draft.sentence].first and document.lower[at] in _BEFORE:
        at -= 1
    if not named or document.lower[at] not in _LED_BY or document.lower[at - 1] in _COMPARED:
        return None  # "in the worst of 14 attacks", "down from 20 attacks"
    harmed = (
        other
        for other in drafts
        if other.sentence == draft.sentence and is_toll(other) and other.when is not None
    )
    told = {other.when.value: other.when for other in harmed if other.when is not None}
    when = next(iter(told.values())) if len(told) == 1 else None
    return None if when is None else replace(when, by="rule:those-harmed")
