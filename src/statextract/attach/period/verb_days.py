"""Days told before a verb: "police on 3 May arrested three men over the killing in 2024 of 70"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, REPORTING, is_adverb, is_past
from statextract.attach.period.fates import is_toll
from statextract.attach.period.papers import SPOKEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_OBJECT = 4  # tokens from the verb to its number: "arrested a further 12"
# The dead of an event may be found days later: "on Tuesday recovered nine more bodies".
_FINDING = frozenset("recovered found retrieved pulled dug exhumed unearthed discovered".split())
_BODIES = frozenset("bodies corpses remains dead".split())
_HEDGING = frozenset(
    "a an another further the some about around at least most more than over nearly almost up "
    "roughly approximately only just all in total of as many".split()
)


def day_before_verb(document: Document, draft: Draft, near: Sequence[Timing]) -> Timing | None:
    """Return the time right before the verb whose object a figure is, None if there is none.

    Those harmed are of the day of their event, unless their bodies were found then. A time behind
    a verb belongs to that: "a unit set up in January arrested 40 people".
    """
    lower, at = document.lower, draft.number.first
    first = document.sentences[draft.sentence].first
    for timing in near:
        verb = timing.mention.last
        while verb < at and is_adverb(lower[verb]):
            verb += 1
        if not verb < at <= verb + 1 + _OBJECT or timing.planned or timing.rival or timing.heads:
            continue
        word = lower[verb]
        told = is_past(word) and word not in AUXILIARIES | REPORTING | SPOKEN
        if not told or not _HEDGING.issuperset(lower[verb + 1 : at]):
            continue
        behind = lower[draft.number.last : draft.number.last + _OBJECT]
        if any(map(is_past, lower[max(first, draft.clause.first) : timing.mention.first])):
            continue
        found = word in _FINDING and not _BODIES.isdisjoint(behind)
        if found or not is_toll(draft):
            return timing
    return None
