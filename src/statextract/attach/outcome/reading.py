"""A sentence with its counted phrases and predicates: what the rules of outcome look at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from statextract.attach.function_words import SINGULAR_AUXILIARIES, is_adverb
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_COLLECTIVES = frozenset("group groups total number family families team gang crowd".split())
# What may stand between a predicate and the counted phrase that it rules.
_LINKING = frozenset("other others more people persons another additional further".split())


class Verdict(NamedTuple):
    """What a rule says of one counted phrase; ``first..last`` are the tokens of the evidence.

    ``entry`` is None where a verb of no lexicon rules the phrase; ``agent``: the people did it;
    ``role`` is what the predicate makes of those whom it affects.
    """

    outcome: Outcome | None
    by: str
    first: int
    last: int
    entry: OutcomeWord | None = None
    role: Role | None = None
    agent: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence; the maps are by token."""

    document: Document
    sentence: Sentence
    drafts: Sequence[Draft]
    predicates: Sequence[Predicate]
    by_group: dict[int, Predicate]
    by_head: dict[int, Predicate]
    phrases: dict[int, Draft]
    phrase_ends: dict[int, Draft]


def read_sentence(
    document: Document,
    sentence: Sentence,
    drafts: Sequence[Draft],
    predicates: Iterable[Predicate],
) -> Reading:
    """Return the reading of a sentence; of two predicates on one word a verb or phrase wins."""
    kept = list(predicates)
    by_group: dict[int, Predicate] = {}
    by_head: dict[int, Predicate] = {}
    for predicate in kept:
        known = by_group.get(predicate.group)
        if known is None or known.shape is Shape.NOMINAL:
            by_group[predicate.group] = predicate
        known = by_head.get(predicate.head)
        if known is None or known.shape is Shape.NOMINAL:
            by_head[predicate.head] = predicate
    return Reading(
        document=document,
        sentence=sentence,
        drafts=drafts,
        predicates=kept,
        by_group=by_group,
        by_head=by_head,
        phrases={draft.phrase.first: draft for draft in drafts},
        phrase_ends={draft.phrase.last: draft for draft in drafts},
    )


def judge(predicate: Predicate, rule: str, *, agent: bool = False) -> Verdict:
    """Return what a predicate says of those that it affects, or of its agents."""
    entry = predicate.entry
    outcome = None if agent or predicate.negated else entry.outcome
    by = "rule:negated" if predicate.negated and not agent else f"rule:{rule}"
    return Verdict(outcome, by, predicate.group, predicate.last, entry, entry.role, agent)


def prefer(main: Verdict, earlier: Verdict | None) -> Verdict:
    """Return the main verdict; who the people are may be told by an earlier one."""
    if earlier is not None and main.role is None and not main.agent:
        return main._replace(role=earlier.role)
    return main


def is_filler(word: str) -> bool:
    """Whether a word may stand between a phrase and what rules it."""
    return word in _LINKING or is_adverb(word)


def agrees(reading: Reading, draft: Draft, auxiliary: int) -> bool:
    """Whether a draft can be the subject of an auxiliary: "was" wants one or a collective."""
    lower = reading.document.lower
    if lower[auxiliary] not in SINGULAR_AUXILIARIES:
        return True
    if draft.unit is not None and draft.unit.value is Unit.SHARE:
        return True
    if draft.number.value in (0, 1):
        return True
    before = lower[max(reading.sentence.first, draft.phrase.first - 2) : draft.number.first]
    return any(word in _COLLECTIVES for word in before)
