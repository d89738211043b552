"""Sentences that tell of a day or weekend which nobody can place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.papers import SAYING

if TYPE_CHECKING:
    from statextract.model.document import Document
    from statextract.model.mentions import DateMention, Mentions

# From a word of saying to the date.
_NEXT = 3
_BEFORE = frozenset("last previous earlier before prior preceding".split())


def sentences_of_unknown_day(document: Document, mentions: Mentions) -> frozenset[int]:
    """Return the sentences that tell of a day without a value: "landed on Monday".

    The day on which something was said of it is none: "landed, police said on Monday".
    """
    return frozenset(
        document.sentence_of[date.first]
        for date in mentions.dates
        if date.value is None
        and (
            document.lower[date.last - 1].endswith(("day", "weekend"))  # Monday, the same day
            or _opens_before(document, date)
        )
        and SAYING.isdisjoint(document.lower[max(0, date.first - _NEXT) : date.first])
    )


def is_of_unknown_weekend(document: Document, mentions: Mentions, sentence: int) -> bool:
    """Whether a sentence tells of a weekend that nobody can place: Independence Day weekend."""
    return any(
        date.value is None
        and document.sentence_of[date.first] == sentence
        and document.lower[date.last - 1] == "weekend"
        for date in mentions.dates
    )


def _opens_before(document: Document, date: DateMention) -> bool:
    """Whether a sentence opens with a time before, whenever that was: "the same time last year"."""
    words = document.lower[date.first : date.last]
    opens = date.first - document.sentence_at(date.first).first <= 1
    return opens and ("year" in words) and not _BEFORE.isdisjoint(words)
