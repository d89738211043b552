"""Counts and times told in one order: "145, 268 and 344 attacks in 2022, 2023 and 2024"."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_T = TypeVar("_T")

_JOINTS = frozenset((",", "and", "in", "on", "during", "for", "of"))
_MARKS = frozenset((",", "and"))
_NOUNS = 5  # tokens from a number to the mark before the next


def read_orders(
    document: Document, drafts: Sequence[Draft], by_sentence: Mapping[int, Sequence[Timing]]
) -> dict[int, tuple[Timing, str]]:
    """Return the time of each number that is told "respectively" with a run of times.

    As many numbers have to stand in a row as times do, and no other pair right before the word:
    not "145 and 268 people were killed and injured respectively". The keys are the first tokens of
    the numbers, and the rule stands beside the time.
    """
    told: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if len(by_sentence.get(draft.sentence, ())) > 1:
            told[draft.sentence].append(draft)
    found: dict[int, tuple[Timing, str]] = {}
    for sentence, counts in told.items():
        found |= _in_order(document, counts, by_sentence[sentence])
    return found


def _in_order(
    document: Document, drafts: Sequence[Draft], near: Sequence[Timing]
) -> dict[int, tuple[Timing, str]]:
    if len(drafts) < len(near):
        return {}
    sentence = document.sentences[drafts[0].sentence]
    if "respectively" not in document.lower[sentence.first : sentence.last]:
        return {}
    rows = _runs(near, lambda one, two: _join_times(document, one, two))
    told = _runs(drafts, lambda one, two: _join_counts(document, one, two))
    found: dict[int, tuple[Timing, str]] = {}
    for times in rows:
        alike = [run for run in told if len(run) == len(times) > 1]
        if len(alike) == 1 and not _orders_others(document, alike[0], times):
            found |= {
                draft.number.first: (timing, "in-order")
                for draft, timing in zip(alike[0], times, strict=True)
            }
    return found


def _orders_others(document: Document, counts: Sequence[Draft], times: Sequence[Timing]) -> bool:
    """Whether "respectively" stands behind a pair of other things: "in Peru and Chile"."""
    sentence = document.sentences[counts[0].sentence]
    at = document.lower.index("respectively", sentence.first)
    ends = (counts[-1].number.last, times[-1].mention.last)
    last = max((end for end in ends if end <= at), default=at)
    return "and" in document.lower[last:at]


def _runs(items: Sequence[_T], joined: Callable[[_T, _T], bool]) -> list[list[_T]]:
    """Cut a sequence where two neighbours are not joined."""
    runs = [[items[0]]]
    for one, two in pairwise(items):
        if joined(one, two):
            runs[-1].append(two)
        else:
            runs.append([two])
    return runs


def _join_times(document: Document, one: Timing, two: Timing) -> bool:
    between = document.lower[one.mention.last : two.mention.first]
    return bool(between) and _JOINTS.issuperset(between)


def _join_counts(document: Document, one: Draft, two: Draft) -> bool:
    """Whether no more than a noun and a mark stand between two numbers: "12 cases, nine"."""
    between = document.lower[one.number.last : two.number.first]
    marked = bool(between) and between[-1] in _MARKS
    return marked and len(between) <= _NOUNS and not any(word[0].isdigit() for word in between)
