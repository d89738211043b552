"""The period of the results that an article begins by saying somebody published.

"The Ministry presented today the results of its inspections from January to May. Inspectors carried
out 542 operations": they did so in those months, not today.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.period.timing import RISING
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document

_PRESENTING = frozenset(
    """
    presented presents published publishes released releases issued issues unveiled tabled posted
    disclosed
    """.split()
)
_RESULTS = frozenset(
    """
    results figures data statistics report balance review summary bulletin findings overview
    indicators numbers
    """.split()
)
_LEADING = frozenset("of for on from covering about in between".split())
_PUBLISHED = frozenset(("in", "early", "earlier", "late", "later", "back"))
_NOUN = 9  # tokens of "results of its inspections of farms from"
_LEAD = 3  # sentences of prose
_DURING = (["in"], ["during"], ["again"], ["last"])
_PAST = ("ed", "ose", "fell", "ew", "nk")
# What a report of a change is about: not that of tourists.
_CHANGED = frozenset(
    "robberies thefts burglaries crimes offences offenses murders homicides killings deaths "
    "fatalities attacks assaults rapes kidnappings abductions shootings stabbings injuries "
    "accidents crashes collisions incidents fires arrests cases infections drownings".split()
)
_LEAST = 20  # days of a period


def find_presented(document: Document, timings: Sequence[Timing]) -> Timing | None:
    """Return the period of published results, None if the first sentences name none.

    The sentence tells no count of its own: "released its report on 2023, in which 40 died".
    """
    prose = [s.index for s in document.sentences if s.kind is SentenceKind.PROSE][:_LEAD]
    for timing in timings:
        first = timing.mention.first
        sentence = document.sentence_at(first)
        if sentence.index not in prose or not _is_long(timing):
            continue
        words = document.lower[sentence.first : first]
        if _tells_change(document, timing):
            return timing
        at = next((i for i, word in enumerate(words) if word in _PRESENTING), None)
        led = _LEADING & {*words[-1:], document.lower[first]}
        if at is None or not led or _is_of_publishing(words):
            continue
        if not _RESULTS.isdisjoint(words[at:][-_NOUN:]):
            return timing
    return None


def _tells_change(document: Document, timing: Timing) -> bool:
    """Whether a sentence without counts tells how their number moved: "robberies rose in May".

    It opens with the cases counted: "The number of robberies fell again in May, police said".
    """
    lower, first = document.lower, timing.mention.first
    sentence = document.sentence_at(first)
    words = lower[sentence.first : first]
    counts = any(word[0].isdigit() for word in lower[sentence.first : sentence.last])
    alone = timing.mention.value is not None and not (counts or timing.rival or timing.since)
    moved = any(word in RISING and word.endswith(_PAST) for word in words)
    opens = words[:2] == ["the", "number"] and not _CHANGED.isdisjoint(words)
    return alone and moved and opens and words[-1:] in _DURING


def _is_of_publishing(words: Sequence[str]) -> bool:
    """Whether the words before a time make it that of publishing: "published a report in March"."""
    before = [word for word in words[-3:] if word not in _PUBLISHED]
    return words[-1:] == ["in"] and not _RESULTS.isdisjoint(before[-1:])


def times_of_news(
    document: Document,
    timings: Sequence[Timing],
    told_of: Timing | None,
    presented: Timing | None,
) -> list[Timing]:
    """Return the times that may be of what happened, not of a bulletin or of its publishing."""
    home = None if presented is None else document.sentence_of[presented.mention.first]
    return [
        each
        for each in timings
        if (told_of is None or each.when != told_of.when)
        and not (each.is_day and document.sentence_of[each.mention.first] == home)
    ]


def _is_long(timing: Timing) -> bool:
    period = read_period(timing.when)
    return period is not None and (period.last - period.first).days >= _LEAST
