"""Numbers of whom what is said tells nothing: a parent's children, a town of which most fled."""

from statextract.attach.outcome.reading import Reading, Verdict, is_whole
from statextract.lexicons.objects import Thing
from statextract.model.document import SentenceKind, Table
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType

_LAND = frozenset(
    """
    city town village country territory territories area areas region province district land
    west east north south border centre center border neighbourhood neighborhoods neighbourhoods
    """.split()
)
_TAKING = frozenset("capturing seizing burning retaking recapturing torching losing".split())
_PARENTS = frozenset("mother father mum mom dad parent grandmother grandfather widow".split())
_LEAVING = frozenset("leave leaves left leaving".split())
_INHABITED = frozenset("population populations populace inhabitants".split())
_SOME = frozenset("most many some much part half two-thirds majority few none".split())
_HEDGED = 4  # tokens of "population of about"
_MOST_OF = 10  # tokens of "most of the town's population of"


def are_children_of_one(reading: Reading, draft: Draft) -> bool:
    """Whether a bare number only says whose parent somebody is: "a mother of five who died"."""
    lower, first = reading.document.lower, draft.phrase.first
    return draft.phrase.head is None and lower[first - 1] == "of" and lower[first - 2] in _PARENTS


def only_part_is_told(reading: Reading, draft: Draft) -> bool:
    """Whether something is said of a part not counted: "most of the town's population of 900"."""
    if _only_some_are_left(reading, draft):
        return True
    lower, first = reading.document.lower, draft.number.first
    before = lower[max(reading.sentence.first, first - _MOST_OF) : first]
    if "of" not in before or _INHABITED.isdisjoint(before[-_HEDGED:]):
        return False
    return any(
        word in _SOME and before[at + 1 : at + 2] == ["of"] for at, word in enumerate(before)
    )


def is_headline_of_part(reading: Reading, draft: Draft, verdict: Verdict | None) -> bool:
    """Whether a headline's last verb is that of some of those: "Four of 12 miners rescued"."""
    if verdict is None or verdict.by != "rule:reduced" or not is_whole(reading, draft):
        return False
    last = max(predicate.last for predicate in reading.predicates)
    return reading.sentence.kind is SentenceKind.TITLE and verdict.last >= last


def _only_some_are_left(reading: Reading, draft: Draft) -> bool:
    """Whether a whole is that of some who were left so: "leaving 76 of the 118 missing"."""
    lower = reading.document.lower
    for part in reading.drafts if draft.phrase.head is not None else ():
        of = part.phrase.of
        if part is draft or of is None or not of[0] <= draft.number.first < of[1]:
            continue
        hedge = part.number.hedge
        at = part.phrase.first if hedge is None else min(hedge[0], part.phrase.first)
        return at > reading.sentence.first and lower[at - 1] in _LEAVING
    return False


def is_of_land(reading: Reading, draft: Draft) -> bool:
    """Whether a share is of a place: "troops captured 40 percent of the city's west"."""
    of = draft.phrase.of
    if draft.number.type is not NumberType.SHARE or of is None:
        return False
    return reading.document.lower[of[1] - 1] in _LAND


def is_of_things(reading: Reading, draft: Draft, things: Table[Thing]) -> bool:
    """Whether a bare count is some of the things told right before: "nine posts, burning two"."""
    lower, verb = reading.document.lower, draft.phrase.first - 1
    if draft.phrase.head is not None or lower[verb] not in _TAKING or lower[verb - 1] != ",":
        return False
    hits = reading.document.ending(things).get(verb - 1, ())
    return any(hit.entry.plural.split()[-1] == lower[verb - 2] for hit in hits)
