"""The "one" that ends a list of counts: "two fined and one could not be traced".

"One could argue" and "as one may expect" speak of anybody.
"""

from collections.abc import Sequence

from statextract.model.document import Document
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_JOINTS = frozenset(("and", "while", ";", ","))
_MODALS = frozenset("can could may might must should would cannot".split())
_PAST = frozenset("found caught held sent shot lost told brought put let".split())
_REACH = 8  # tokens from the count before: "two fined and"


def ends_list(document: Document, first: int, before: Sequence[NumberMention]) -> bool:
    """Whether "one" with a modal and "be" or "have" stands behind a count in its sentence."""
    lower = document.lower
    if lower[first] != "one" or lower[first - 1] not in _JOINTS or not before:
        return False
    last = before[-1]
    near = last.type is NumberType.COUNT and 0 < first - last.last <= _REACH
    if not near or document.following(first + 1) not in _MODALS:
        return False
    verb = first + 2 + (document.following(first + 2) == "not")
    if document.following(verb) == "have":
        return True
    told = document.following(verb + 1) if document.following(verb) == "be" else ""
    return told in _PAST or told.endswith(("ed", "en"))  # but "one should be careful"
