"""What a list of people is found to be: "identified 40 adults and six minors as victims"."""

from statextract.attach.function_words import AUXILIARIES, is_past
from statextract.attach.inserts import DASH
from statextract.model.document import Document
from statextract.model.draft import Draft

_CLOSING = {"(": ")", DASH: DASH, "-": "-"}
_BREAKS = AUXILIARIES | frozenset("; : . but who whom which that while when after".split())
_REACH = 12  # tokens from a count to "as", without inserts
_INSERT = 12  # tokens of "- drawn from four continents -"


def as_behind(document: Document, draft: Draft, end: int) -> int:
    """Return the token behind the "as" that tells what a counted object is; 0 if none does."""
    lower, at, left = document.lower, draft.phrase.last, _REACH
    while at < end and left:
        word = lower[at]
        if word == "as":
            return 0 if lower[at + 1 : at + 2] in (["well"], ["of"], ["a"]) else at + 1
        if word in _CLOSING:
            closing = _CLOSING[word]
            behind = lower[at + 1 : min(end, at + 1 + _INSERT)]
            if closing in behind:
                at += behind.index(closing) + 2
                continue
        if word in _BREAKS or is_past(word):
            return 0
        at, left = at + 1, left - 1
    return 0
