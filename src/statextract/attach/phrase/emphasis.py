"""A number beside a greater one: "dozens or even hundreds of", "30, if not 40, people".

Both are said of the same noun.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from statextract.model.document import Document
from statextract.model.mentions import NumberMention

_OPENERS = frozenset((",", "or", "and", "if", "perhaps", "possibly", "maybe", "even"))
_JOINTS: tuple[tuple[str, ...], ...] = (
    ("if", "not"),
    ("or", "even"),
    ("or", "perhaps"),
    ("or", "possibly"),
    ("or", "maybe"),
    ("and", "perhaps"),
    ("and", "possibly"),
    ("and", "maybe"),
    ("perhaps",),
    ("possibly",),
    ("maybe",),
    ("even",),
)


def behind_emphasis(
    document: Document, number: NumberMention, end: int, numerals: AbstractSet[str]
) -> int:
    """Return the token behind what a number shares its noun with, its own end if with nothing."""
    at = number.last
    lower = document.lower
    if at >= end or lower[at] not in _OPENERS:
        return at
    if joint := _joint_at(lower, at):
        other = at + joint
        if other < end and _is_number(lower[other], numerals) and lower[number.first - 1] != "the":
            return _shared(lower, other + 1, end, at)
    lesser = _lesser(lower, number.first) if lower[at] == "," else None
    if lesser is not None and _is_number(lower[lesser], numerals) and lower[lesser - 1] != "the":
        return _shared(lower, at, end, at)
    return at


def _is_number(word: str, numerals: AbstractSet[str]) -> bool:
    return word in numerals or word[0].isdigit()


def _shared(lower: Sequence[str], at: int, end: int, own: int) -> int:
    """The token where the noun begins, behind a comma or "of" itself; else the number's end."""
    comma = at < end and lower[at] == ","
    at += comma
    if at >= end:
        return own
    return at if comma or lower[at] == "of" else own


def _joint_at(lower: Sequence[str], at: int) -> int:
    """How many tokens join a greater number, behind a comma or without one; 0 if none do."""
    comma = lower[at] == ","
    for joint in _JOINTS:
        if tuple(lower[at + comma : at + comma + len(joint)]) == joint:
            return comma + len(joint)
    return 0


def _lesser(lower: Sequence[str], first: int) -> int | None:
    """The last token of the number before "if not thousands", None if nothing joins one."""
    for joint in _JOINTS:
        at = first - len(joint)
        if at > 1 and tuple(lower[at:first]) == joint:
            return at - 1 - (lower[at - 1] == ",")
    return None
