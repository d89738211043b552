"""Counts that their own sentence puts right or calls untrue, by its grammar."""

from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_AT_FIRST = frozenset("first initially originally wrongly mistakenly erroneously".split())
_PUT = frozenset(
    "put gave given said spoken spoke reported counted announced estimated claimed listed".split()
)
_RIGHT = (("turns", "out"), ("turned", "out"), ("in", "fact"), ("actually",), ("in", "reality"))
_CORRECTING = frozenset("corrected revised amended lowered cut reduced scaled brought".split())
_BUT = frozenset("but before then later and".split())
_STATED = 8  # tokens from "had first put" to the number
_CORRECTED = 9  # tokens from the number to "corrected it to"
_NEXT = 6  # tokens from "corrected" to the right number
_CALLING = frozenset("called calls branded termed labelled labeled declared pronounced".split())
_CLAIM = frozenset("report reports claim claims rumours rumors story stories allegations".split())
_FALSE = frozenset(
    "false untrue baseless unfounded wrong invented fabricated incorrect nonsense lies".split()
)
_ENDS = frozenset(("", ".", ",", ";", "and"))
_REACH = 25
_BE = frozenset(("is", "was"))
# What denies without a status word.
PUTTING_RIGHT = _AT_FIRST | _CALLING | {"that"}


def first_count(signs: Signs) -> Found | None:
    """As in "the navy had first put the number at 55", beside the right number.

    Also "initially gave the number as 21 but revised it to 17": lowered, so it was never true.
    """
    document, lower = signs.document, signs.document.lower
    floor = max(signs.sentence.first, signs.first - _STATED)
    before = lower[floor : signs.first]
    told = next((k for k, word in enumerate(before) if word in _AT_FIRST), None)
    if told is None or _PUT.isdisjoint(before) or signs.draft.number.value is None:
        return None
    if not (_is_set_right(signs) or _is_lowered(signs)):
        return None
    at = floor + told
    return Cited(Status.DENIED, "rule:first-count", *document.span_of(at, at + 1))


def _is_set_right(signs: Signs) -> bool:
    """Whether the sentence says how many there were in truth."""
    said = signs.document.lower[signs.sentence.first : signs.sentence.last]
    return any(
        tuple(said[at : at + len(form)]) == form for form in _RIGHT for at in range(len(said))
    )


def _is_lowered(signs: Signs) -> bool:
    """Whether a smaller number takes its place: "but corrected it to eight"."""
    lower, last = signs.document.lower, signs.draft.number.last
    end = min(signs.sentence.last, last + _CORRECTED)
    for at in range(last, end):
        if lower[at] in _CORRECTING and not _BUT.isdisjoint(lower[last:at]):
            behind = lower[at : min(signs.sentence.last, at + _NEXT)]
            return "to" in behind and "up" not in behind
    return False


def that_clause(signs: Signs) -> Found | None:
    """The clause is what is denied: "that 3,500 workers were starving there is not true"."""
    lower, first = signs.document.lower, signs.sentence.first
    if lower[first] != "that" or signs.first - first > _STATED or signs.draft.phrase.definite:
        return None
    for verdict in signs.behind("refuting predicate"):
        near = verdict.first - signs.draft.number.last <= _REACH
        told = lower[verdict.first] in _BE and signs.verb_between(
            signs.draft.number.last, verdict.first
        )
        if near and told and not signs.negated(verdict):
            return signs.cited(verdict)
    return None


def called_false(signs: Signs) -> Found | None:
    """As in "called reports that 60 rebels had been killed false"."""
    document, lower = signs.document, signs.document.lower
    before = lower[signs.sentence.first : signs.first]
    if _CALLING.isdisjoint(before) or _CLAIM.isdisjoint(before):
        return None
    calling = next(k for k, word in enumerate(before) if word in _CALLING)
    if _CLAIM.isdisjoint(before[calling + 1 : calling + 4]):
        return None
    last = signs.draft.number.last
    for at in range(last, min(signs.sentence.last, last + _REACH)):
        if lower[at] in _FALSE and document.following(at + 1) in _ENDS:
            return Cited(Status.DENIED, "rule:called", *document.span_of(at, at + 1))
    return None
