"""Among whom cases or shares of them are told: "110 are among children", "95 murders of women"."""

from collections.abc import Iterator

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_past
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Unit

_THINGS = (Unit.CASE,)
_AMONG = frozenset(("among", "amongst"))
_OF = frozenset(("of", "among", "amongst", "against"))
_BREAKS = PREPOSITIONS | AUXILIARIES | frozenset(", ; : ( ) . who aged younger older".split())
_SEEN = frozenset("reported recorded found seen diagnosed detected occurring confirmed".split())
_DEEDS = frozenset(
    "murder murders killing killings homicide homicides femicide femicides rape rapes assault "
    "assaults attack attacks suicide suicides abduction abductions kidnapping kidnappings case "
    "cases infection infections beating beatings".split()
)
_WIDTH = 6


def among_whom(document: Document, draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the tokens (half-open) of the people among whom what is counted befell.

    Args:
        document: The words.
        draft: A count of cases, or a share.
    """
    unit = draft.unit.value if draft.unit is not None else None
    shared = draft.number.type is NumberType.SHARE
    if unit not in _THINGS and not shared:
        return
    lower, phrase = document.lower, draft.phrase
    end = document.sentence_at(draft.number.first).last
    if phrase.head is not None and not shared:
        at = phrase.head[1]
        if lower[at : at + 1] and lower[at] in _OF and lower[at - 1] in _DEEDS:
            yield _group(document, at + 1, end)
    at = phrase.last
    while at < end and (lower[at] in AUXILIARIES or lower[at] in _SEEN):
        at += 1
    whole = lower[phrase.first - 1] == "of"  # "70% of the 62 cases were among men"
    if phrase.last < at < end and lower[at] in _AMONG and not whole:
        yield _group(document, at + 1, end)


def _group(document: Document, first: int, end: int) -> tuple[int, int]:
    """The words of a group, to the first that ends it."""
    lower, last = document.lower, first
    while last < min(end, first + _WIDTH) and lower[last] not in _BREAKS:
        if last > first and (is_past(lower[last]) or lower[last][0].isdigit()):
            break
        last += 1
    return first, last - (lower[last - 1] == "and")
