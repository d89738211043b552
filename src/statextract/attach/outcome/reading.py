"""A sentence with its counted phrases and predicates: what the rules of outcome look at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from statextract.attach.function_words import (
    PREPOSITIONS,
    SINGULAR_AUXILIARIES,
    SUBORDINATORS,
    is_adverb,
)
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.lexicons.outcomes import OutcomeWord
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft
from statextract.model.frozen import frozen
from statextract.model.vocabulary import Bound, NumberType, Outcome, Role

_RANGE = Bound.RANGE
_ACTIVE, _REDUCED, _SUBJECT = Shape.ACTIVE, Shape.REDUCED, Shape.SUBJECT
_COLLECTIVES = frozenset("group groups total number family families team gang crowd".split())
_ORIGINAL = frozenset(("original", "initial"))
# "After 10 people died" opens a clause of its own.
_GOVERNING = PREPOSITIONS - SUBORDINATORS
_MEASURES = frozenset("group groups total number".split())
# What may stand between a predicate and the counted phrase that it rules.
_LINKING = frozenset("other others more people persons another additional further".split())
# Hedges that are prepositions elsewhere.
HEDGES = frozenset("about around over under nearly almost some approximately roughly".split())
_RELATIVES = frozenset(("that", "who", "which"))
_LIKE = 3  # tokens of "same extended family"
_CLAUSE = 8  # tokens of "that killed her daughter, nephew and"
_CLARITY = {
    shape: rank
    for rank, shape in enumerate(
        (Shape.PASSIVE, Shape.ACTIVE, Shape.REDUCED, Shape.SUBJECT, Shape.NOMINAL)
    )
}


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
    modal: bool = False


@frozen
class Reading:
    """One sentence; the maps are by token.

    ``starts`` are the first tokens of the phrases (see ``start_of``) by those of their numbers.
    """

    document: Document
    sentence: Sentence
    drafts: Sequence[Draft]
    predicates: Sequence[Predicate]
    by_group: dict[int, Predicate]
    by_head: dict[int, Predicate]
    starts: Mapping[int, int]
    phrases: dict[int, Draft]

    def start(self, draft: Draft) -> int:
        """Return the first token of a phrase with the hedge before it."""
        return self.starts[draft.number.first]


def read_sentence(
    document: Document,
    sentence: Sentence,
    drafts: Sequence[Draft],
    starts: Mapping[int, int],
    predicates: Iterable[Predicate],
) -> Reading:
    """Return the reading of a sentence; of several uses of one word the clearest verb wins."""
    heads = [draft.phrase.head for draft in drafts if draft.phrase.head is not None]
    kept = [
        _attributive(predicate, drafts)
        for predicate in predicates
        if not _is_head(predicate, heads)
    ]
    by_group: dict[int, Predicate] = {}
    by_head: dict[int, Predicate] = {}
    for predicate in sorted(kept, key=lambda p: _unclarity(document, p), reverse=True):
        by_group[predicate.group] = predicate
        if predicate.entry.affected == "complement":
            by_head[predicate.last] = predicate
        elif predicate.head == predicate.tail:
            by_head[predicate.head] = predicate
    return Reading(
        document=document,
        sentence=sentence,
        drafts=drafts,
        predicates=kept,
        by_group=by_group,
        by_head=by_head,
        starts=starts,
        phrases={starts[draft.number.first]: draft for draft in drafts},
    )


def _unclarity(document: Document, predicate: Predicate) -> int:
    if predicate.finite and document.lower[predicate.group - 1] == "who":
        return _CLARITY[Shape.PASSIVE] * 2  # "who disappeared" is no participle
    if predicate.shape is _ACTIVE and not predicate.finite:
        return _CLARITY[_SUBJECT] * 2 + 1
    loose = predicate.shape is _SUBJECT and not predicate.finite  # the adjective "escaped"
    return _CLARITY[predicate.shape] * 2 + loose


def _attributive(predicate: Predicate, drafts: Sequence[Draft]) -> Predicate:
    """Return a participle inside a counted phrase as one: "84 trafficked Ethiopians"."""
    if predicate.shape is not _ACTIVE or predicate.group != predicate.first:
        return predicate
    for draft in drafts:
        if draft.number.last <= predicate.first and predicate.last < draft.phrase.last:
            return replace(predicate, shape=_REDUCED, finite=False)
    return predicate


def _is_head(predicate: Predicate, heads: Sequence[tuple[int, int]]) -> bool:
    """Whether a word that could be a finite verb is a counted noun: "64 lives"."""
    if predicate.entry.pos != "verb" or predicate.shape not in (_ACTIVE, _SUBJECT):
        return False
    return any(first <= predicate.first < last for first, last in heads)


def start_of(document: Document, draft: Draft) -> int:
    """Return the first token of a phrase with the hedge before it: "over 48 people"."""
    first = draft.phrase.first
    if draft.number.hedge is not None:
        first = min(first, draft.number.hedge[0])
    floor = document.sentence_at(first).first
    while first > floor and document.lower[first - 1] in HEDGES:
        first -= 1
    if draft.number.bound is _RANGE and first > floor:
        first -= document.lower[first - 1] in ("between", "from")
    return first


def judge(predicate: Predicate, rule: str, *, agent: bool = False) -> Verdict:
    """Return what a predicate says of those that it affects, or of its agents."""
    entry = predicate.entry
    outcome = None if agent or predicate.negated else entry.outcome
    by = "rule:negated" if predicate.negated and not agent else f"rule:{rule}"
    return Verdict(
        outcome, by, predicate.group, predicate.last, entry, entry.role, agent, predicate.modal
    )


def prefer(main: Verdict, earlier: Verdict | None) -> Verdict:
    """Return the main verdict; who the people are may be told by an earlier one."""
    if earlier is None or main.agent:
        return main
    # "who were acquitted left the court": what they did then makes no bystanders of them.
    idle = main.role is Role.OTHER and main.outcome is None
    known = earlier.role in (Role.SUSPECT, Role.VICTIM)
    return main._replace(role=earlier.role) if main.role is None or (idle and known) else main


def is_filler(word: str) -> bool:
    """Whether a word may stand between a phrase and what rules it."""
    return word in _LINKING or is_adverb(word)


def agrees(reading: Reading, draft: Draft, auxiliary: int) -> bool:
    """Whether a draft can be the subject of a verb: "was" wants one or a collective.

    So does "faces" of "the crash that killed four people faces an inquiry".
    """
    lower = reading.document.lower
    if lower[auxiliary] not in SINGULAR_AUXILIARIES and not _is_of_one(reading, draft, auxiliary):
        return True
    if draft.number.type is NumberType.SHARE or draft.number.value in (0, 1):
        return True
    if reading.document.following(draft.number.last) == "-":  # "a six-member ring was"
        return True
    first = max(reading.sentence.first, draft.phrase.first - 2)
    if any(word in _COLLECTIVES for word in lower[first : draft.number.first]):
        return True
    return is_all_of(lower, draft.phrase.first - 1)


def _is_of_one(reading: Reading, draft: Draft, at: int) -> bool:
    """Whether a verb in the singular stands behind a count in a relative clause of another."""
    verb, lower = reading.by_group.get(at), reading.document.lower
    before = lower[max(reading.sentence.first, draft.phrase.first - _CLAUSE) : draft.phrase.first]
    if verb is None or verb.entry.pos == "noun" or _RELATIVES.isdisjoint(before):
        return False
    lemma = verb.entry.lemma.split(" ")[0]
    return lower[at] in (f"{lemma}s", f"{lemma}es")


def is_whole(reading: Reading, draft: Draft) -> bool:
    """Whether another count is of this one: the 41 of "25 of the 41 miners"."""
    at = draft.number.first
    return any(
        other.phrase.of is not None and other.phrase.of[0] <= at < other.phrase.of[1]
        for other in reading.drafts
    )


def is_all_of(lower: Sequence[str], of: int) -> bool:
    """Whether what is said of each is said of all: "each of the 12", "every one of the 12"."""
    if of < 1 or lower[of] != "of":
        return False
    each = lower[of - 1] in ("each", "all")
    return each or (of > 1 and lower[of - 1] == "one" and lower[of - 2] == "every")


def is_complement(reading: Reading, draft: Draft) -> bool:
    """Whether a preposition governs the phrase, so that it is no subject."""
    lower = reading.document.lower
    before = reading.start(draft) - 1
    if is_whole(reading, draft) or _is_compared(lower, before):
        return True
    if lower[before] in _ORIGINAL and before > reading.sentence.first:
        before -= 2  # "Of the original 29 crew members, one died"
    if before < reading.sentence.first or lower[before] not in _GOVERNING:
        joined = lower[before] == "and"
        return joined and (
            _is_joined_in_opening(reading, before) or _is_in_opening(reading, draft, before)
        )
    if lower[before] == "in" and lower[before + 1] in ("all", "total"):
        return False
    if lower[before] == "of":
        return before == 0 or not (lower[before - 1] in _MEASURES or is_all_of(lower, before))
    return lower[before] not in ("including", "following")


def _is_compared(lower: Sequence[str], at: int) -> bool:
    """Whether a count is what another is like: "from the same family as the four who died"."""
    at -= lower[at] in ("the", "those")
    return lower[at] == "as" and "same" in lower[max(0, at - _LIKE) : at]


def _is_in_opening(reading: Reading, draft: Draft, joint: int) -> bool:
    """Whether a count ends what opens a sentence: "With the navy and 90 divers, 12 were saved"."""
    lower, first = reading.document.lower, reading.sentence.first
    opens = lower[first] in _GOVERNING and "," not in lower[first:joint]
    return opens and reading.document.following(draft.phrase.last) == ","


def _is_joined_in_opening(reading: Reading, joint: int) -> bool:
    """Whether "and" joins a count to the one that opens: "Of the 48 guests and two cooks, 14"."""
    first = reading.sentence.first
    if reading.document.lower[first] not in ("of", "among", "amongst"):
        return False
    return any(
        other.phrase.last == joint and reading.start(other) - 1 <= first + 1
        for other in reading.drafts
    )
