"""The date of a figure's own sentence, row or bracket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import PREPOSITIONS
from statextract.attach.period.cells import date_in_table, is_row
from statextract.attach.period.events import is_aftermath, sharpened
from statextract.attach.period.fates import is_rescued, is_running_toll, is_toll, speaks
from statextract.attach.period.first_fates import days_of_last_fate
from statextract.attach.period.inserts import labels_another
from statextract.attach.period.lasting import is_population, is_yearly
from statextract.attach.period.nearby import date_in_sentence, in_clause
from statextract.attach.period.owned import time_of_owner
from statextract.attach.period.verb_days import day_before_verb
from statextract.attach.period.windows import is_beyond
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_BESIDE = ("while", "whereas")
_WHEN = frozenset(("when", "where"))
_NEAR = 6  # tokens of "when as many as 300"
_INSIDE = 40  # tokens of a bracket before a number
_LEVELS = frozenset("level figure figures total number toll".split())


def own_date(
    document: Document,
    draft: Draft,
    following: int,
    by_sentence: Mapping[int, Sequence[Timing]],
    event: Timing | None,
) -> tuple[Timing, str] | None:
    """Return the date of its own sentence or table that goes with a figure, and by which rule.

    ``following`` is the token where the next number of the sentence begins, or -1.
    """
    if is_row(document, draft):
        timing = date_in_table(document, draft, by_sentence)
        return (timing, "table") if timing else None
    near = by_sentence.get(draft.sentence)
    if near is None or is_yearly(document, draft) or is_population(document, draft):
        return None
    if speaks(document, draft):
        return None
    near = [t for t in near if not (t.heads or labels_another(document, draft, t))]
    if (day := day_before_verb(document, draft, near)) is not None:
        return day, "same-clause"
    near = _of_own_part(document, draft, near)
    if event is not None and is_toll(draft):
        saved = is_rescued(draft)
        near = [
            timing
            for timing in near
            if not is_aftermath(timing, event) or (saved and in_clause(draft, timing))
        ]
    running = event is not None and is_running_toll(document, draft)
    if running and all(timing.is_event for timing in near):
        near = [timing for timing in near if timing.kind == "event" and timing.is_event]
        if event is not None and _is_in_title(document, event):
            near = [t for t in near if t.when <= event.when]
            if not near:
                return event, "event"  # the toll of Friday's blasts has risen
        if len(near) == 1 and not near[0].planned and event is not None:
            return sharpened(document, near[0], event), "same-sentence"
    if is_toll(draft) and any(timing.kind == "event" and timing.is_event for timing in near):
        saved = is_rescued(draft)
        near = [t for t in near if t.kind != "aftermath" or (saved and in_clause(draft, t))]
    timing = (
        _before_bracket(document, draft, near)
        or _before_when(document, draft, by_sentence[draft.sentence])
        or time_of_owner(document, draft, near)
    )
    if timing is None:
        near = days_of_last_fate(document, draft, following, near)
        timing = date_in_sentence(document, draft, following, near)
    if timing is None or (not in_clause(draft, timing) and is_beyond(document, draft, timing)):
        return None
    timing = sharpened(document, timing, event) if event else timing
    return timing, "same-clause" if in_clause(draft, timing) else "same-sentence"


def _is_in_title(document: Document, event: Timing) -> bool:
    """Whether the headline names the day of the event."""
    return document.sentence_at(event.mention.first).kind is SentenceKind.TITLE


def _of_own_part(document: Document, draft: Draft, near: Sequence[Timing]) -> list[Timing]:
    """Return the dates between the same semicolons, all if there are none: "14 in 2014; 20 in"."""
    sentence, at, lower = document.sentences[draft.sentence], draft.number.first, document.lower
    if lower[sentence.first] in _BESIDE:
        return _of_own_clause(document, draft, near)
    if ";" not in lower[sentence.first : sentence.last]:
        return list(near)
    first = at
    while first > sentence.first and lower[first - 1] != ";":
        first -= 1
    last = next((token for token in range(at, sentence.last) if lower[token] == ";"), sentence.last)
    own = [timing for timing in near if first <= timing.mention.first < last]
    return own or list(near)


def _of_own_clause(document: Document, draft: Draft, near: Sequence[Timing]) -> list[Timing]:
    """The dates on a count's side of the comma that ends "While 36 were held on Monday, four"."""
    if not near:
        return []
    opening = document.following(document.sentences[draft.sentence].first + 1)
    if opening.endswith("ing") or opening in PREPOSITIONS:
        return list(near)  # "While driving home on Saturday, three were killed"
    dates = sorted(timing.mention.last for timing in near)
    last = document.sentences[draft.sentence].last
    comma = next((at for at in range(dates[0], last) if document.lower[at] == ","), last)
    behind = draft.number.first > comma
    own = [timing for timing in near if (timing.mention.first > comma) is behind]
    return own or list(near)


def _before_bracket(document: Document, draft: Draft, near: Sequence[Timing]) -> Timing | None:
    """The time behind which the bracket of a count opens: "than in April (12,400 people)".

    So too "the 2019 level (190 killings and 30 abductions)", if no date stands in the bracket.
    """
    lower, first = document.lower, draft.number.first
    floor = max(document.sentences[draft.sentence].first, first - _INSIDE)
    brackets = (token for token in range(first - 1, floor, -1) if lower[token] in ("(", ")"))
    opening = next(brackets, None)
    if opening is None or lower[opening] == ")":
        return None
    last = document.sentences[draft.sentence].last
    closing = next((token for token in range(first, last) if lower[token] == ")"), last)
    if any(opening < timing.mention.first < closing for timing in near):
        return None
    ends = (opening, opening - (lower[opening - 1] in _LEVELS))
    return next((timing for timing in near if timing.mention.last in ends), None)


def _before_when(document: Document, draft: Draft, near: Sequence[Timing]) -> Timing | None:
    """The time that a clause with the count hangs on: "compared to last year where 47 died"."""
    lower, first = document.lower, draft.number.first
    floor = max(document.sentences[draft.sentence].first, first - _NEAR)
    at = next((token for token in range(first - 1, floor, -1) if lower[token] in _WHEN), None)
    if at is None:
        return None
    at -= lower[at - 1] == ","
    return next((timing for timing in near if timing.mention.last == at), None)
