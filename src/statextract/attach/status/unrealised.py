"""Counts that are not, or not yet, real: plans, targets, fears, conditions, capacities."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from statextract.attach.status.capacities import CAN, MAKING, find_capacity
from statextract.attach.status.condition import sums_up
from statextract.attach.status.fears import is_feared
from statextract.attach.status.planned import is_expected, is_planned, is_promised
from statextract.attach.status.requests import ASKING, is_requested
from statextract.attach.status.signs import Found, Signs
from statextract.lexicons.status import Part
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 15
_CAPACITY = 6  # tokens of "designed to comfortably take in"
_FILLERS = frozenset(
    """
    a an up to about some around of at over more than the its least just only barely no total
    number figure
    """.split()
)
_EQUALS = frozenset("is was of at are were to".split())
_LISTED = frozenset("list lists group groups population area areas practice".split())
_MAKERS = frozenset(("it", "they"))
_BEING = frozenset("been become became be was were is are being".split())
_ADJECTIVES = frozenset("frequent main prime regular repeated constant".split())
# What doubts without a status word.
DOUBTING_WORDS = _MAKERS | ASKING | MAKING | CAN | {"?"}
_MADE_FOR = frozenset(
    "made built designed meant intended planned licensed supposed allowed certified".split()
)


def find_unrealised(signs: Signs, parts: AbstractSet[Part]) -> Found | None:
    """Return what keeps a count from being real; ``parts`` are those of its hits.

    None is returned if it is told as a fact.
    """
    for rule, needed in _RULES:
        if not needed or not needed.isdisjoint(parts):
            found = rule(signs)
            if found is not None:
                return found
    return None


def _asked(signs: Signs) -> Found | None:
    """Were 100 women sold? A whole sentence in question form."""
    document, sentence = signs.document, signs.sentence
    for at in range(sentence.last - 1, max(sentence.first, sentence.last - 3) - 1, -1):
        if document.words[at] == "?":
            return Cited(Status.UNREALISED, "rule:question", *document.span_of(at, at + 1))
        if document.words[at][0].isalnum():
            return None
    return None


def _sized(signs: Signs) -> Found | None:
    """A capacity of 600, built for 3,000, a target of 45; the target for the year was 75."""
    lower, first = signs.document.lower, signs.first
    for hit in signs.before("size"):
        if lower[hit.first] == "target" and _is_victim(lower, hit.first):
            continue
        if lower[hit.first] == "hopes" and hit.first == signs.sentence.first:
            continue  # "Hopes for 12 trapped miners fade"
        if all(word in _FILLERS for word in lower[hit.last : first]):
            return signs.cited(hit)
    for hit in signs.before("aim"):
        near = first - hit.last <= _REACH and lower[first - 1] in _EQUALS
        near = near and lower[hit.last] not in _LISTED  # "a target list of 2,000 families"
        if near and signs.in_clause(hit) and signs.open(hit.last, first):
            return signs.cited(hit)
    return None


def _is_victim(lower: Sequence[str], target: int) -> bool:
    """Whether a target is what is attacked: "has been the target of three raids"."""
    at = target - 1
    at -= lower[at] in _ADJECTIVES
    return at > 0 and lower[at] in ("the", "a") and lower[at - 1] in _BEING


def _made_for(signs: Signs) -> Found | None:
    """The jail, licensed to hold 464 inmates; two hundred more than it was built for."""
    lower, first = signs.document.lower, signs.first
    end = first
    while end > signs.sentence.first and lower[end - 1] in _FILLERS:
        end -= 1
    back = find_capacity(lower[max(signs.sentence.first, end - _CAPACITY) : end])
    if back and not signs.draft.phrase.definite:
        return Cited(Status.UNREALISED, "rule:made for", *signs.document.span_of(end - back, end))
    at = signs.draft.phrase.last
    behind = signs.document.lower[at : min(signs.sentence.last, at + 4)]
    if len(behind) == 4 and behind[0] in _MAKERS and behind[2] in _MADE_FOR:
        return Cited(Status.UNREALISED, "rule:made for", *signs.document.span_of(at, at + 4))
    return None


def _conditional(signs: Signs) -> Found | None:
    """If ten witnesses speak; anyone who harbours five persons."""
    lower, first = signs.document.lower, signs.first
    for hit in signs.before("condition"):
        if signs.draft.phrase.definite:
            break
        if lower[hit.first : hit.last + 1] == ["if", "not"]:
            continue  # "hundreds, if not thousands, of people"
        between = lower[hit.last : first]
        if "," not in between and first - hit.last <= _REACH and lower[hit.first - 1] != "as":
            return signs.cited(hit)
        if lower[hit.first] == "if" and lower[hit.first - 1] != "as" and sums_up(between):
            return signs.cited(hit)
    for hit in signs.before("generic"):
        if first - hit.last <= _REACH and ";" not in lower[hit.last : first]:
            return signs.cited(hit)
    return None


def _shelved(signs: Signs) -> Found | None:
    """The release of ten hostages was put off; the flight, for some 150, is planned."""
    lower, first = signs.document.lower, signs.first
    if signs.draft.phrase.definite or first == signs.sentence.first:
        return None
    if lower[first - 1] not in ("of", "for"):
        return None
    for hit in signs.behind("shelved"):
        if hit.first - signs.draft.number.last <= _REACH and signs.open(first, hit.first):
            return signs.cited(hit)
    return None


# The rules in their order, each with the parts of which it needs one; the others need none.
_RULES: tuple[tuple[Callable[[Signs], Found | None], frozenset[Part]], ...] = (
    (_asked, frozenset()),
    (_sized, frozenset(("size", "aim"))),
    (_made_for, frozenset()),
    (is_feared, frozenset(("fear ahead", "fear behind"))),
    (_conditional, frozenset(("condition", "generic"))),
    (is_planned, frozenset(("plan", "modal"))),
    (is_promised, frozenset(("promise",))),
    (is_requested, frozenset()),
    (is_expected, frozenset(("prospect",))),
    (_shelved, frozenset(("shelved",))),
)
