"""The people of a body that is named between them and their number.

"Seven Bureau of Immigration (BI) personnel", "12 Royal Thai Police (RTP) officers".
"""

from statextract.attach.phrase.heads import HeadReader, is_person
from statextract.model.document import Document

_JOINTS = frozenset("of for and the on & against in".split())
_OWNING = frozenset(("'", "'s", "\u2019"))
_PEOPLE = frozenset(("personnel", "staff"))  # whom no number has in the plural
_REACH = 16  # tokens of "National Agency for the Prohibition of Trafficking in Persons (NAPTIP)"
_SHORT = 3  # tokens of "(BI)"


def behind_body(document: Document, heads: HeadReader, at: int, end: int) -> int:
    """Return the token of the people whom a body's name parts from a number; 0 if none does.

    Only a name with a joint or with its acronym: others are read as one noun anyway.
    """
    words, lower = document.words, document.lower
    start, stop, joint, short = at, min(end, at + _REACH), False, False
    while at < stop:
        if at > start and _is_short_name(document, at, stop):
            at, short = at + _SHORT, True
            break
        capital = words[at][0].isupper() or (at > start and lower[at] in _OWNING)
        if not capital and (at == start or lower[at] not in _JOINTS):
            break
        if not capital:
            ahead = at + 1 + (lower[at + 1 : at + 2] == ["the"])
            if ahead >= stop or not words[ahead][0].isupper():
                break
            joint = True
        at += 1
    if not (joint or short) or at >= end:
        return 0
    head = heads.starting(document, at)
    people = head is not None and is_person(head) and (head.plural or lower[at] in _PEOPLE)
    return at if people and words[at].islower() else 0


def _is_short_name(document: Document, at: int, stop: int) -> bool:
    """Whether an acronym stands in brackets here."""
    if at + _SHORT >= stop or document.lower[at : at + _SHORT : 2] != ["(", ")"]:
        return False
    return document.words[at + 1].isupper() and len(document.words[at + 1]) > 1
