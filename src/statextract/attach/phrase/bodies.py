"""The people of a body that is named between them and their number.

"Seven Bureau of Immigration (BI) personnel", "12 Royal Thai Police (RTP) officers".
"""

from statextract.attach.phrase.heads import HeadReader, is_person
from statextract.model.document import Document

_JOINTS = frozenset("of for and the on & against in".split())
_OWNING = frozenset(("'", "'s", "\u2019"))
_PEOPLE = frozenset(("personnel", "staff"))  # whom no number has in the plural
_REACH = 16  # tokens of "National Agency for the Prohibition of Trafficking in Persons (NAPTIP)"
_SHORT = 5  # tokens of "(MERS-CoV)"


def behind_body(document: Document, heads: HeadReader, at: int, end: int) -> int:
    """Return the token of the people whom a body's name parts from a number; 0 if none does.

    Only a name with a joint or with its acronym: others are read as one noun anyway.
    """
    words, lower = document.words, document.lower
    start, stop, joint, short = at, min(end, at + _REACH), False, False
    while at < stop:
        behind = behind_short_name(document, at, stop) if at > start else 0
        if behind:
            at, short = behind, True
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


def behind_short_name(document: Document, at: int, stop: int) -> int:
    """Return the token behind an acronym in brackets: "(BI)", "(NiV)", "(MERS-CoV)"; else 0."""
    if at >= stop or document.lower[at] != "(":
        return 0
    for token in range(at + 2, min(stop, at + _SHORT)):
        if document.lower[token] == ")":
            inside = document.words[at + 1 : token]
            short = any(sum(map(str.isupper, word)) > 1 for word in inside)
            plain = all(word.isalnum() or word == "-" for word in inside)
            return token + 1 if short and plain else 0
    return 0
