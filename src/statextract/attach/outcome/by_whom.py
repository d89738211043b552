"""Who did it, told behind the verb: "were detained by the rebels", not "by the gang unit"."""

from collections.abc import Set as AbstractSet

from statextract.attach.function_words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from statextract.model.document import Document

_REACH = 4  # tokens of "a Chinese crime syndicate"
_ENDS = PREPOSITIONS | AUXILIARIES | CONJUNCTIONS | SUBORDINATORS | RELATIVES | CALENDAR
_BEHIND = _ENDS | frozenset("last early late this earlier then again operating fighting".split())
_MARKS = frozenset(("", ".", ",", ";", ":", "(", ")", '"', "\u201d", "\u2013"))
_HAD = 4  # tokens of "had since been held"
_VICTIMS = frozenset("victims survivors hostages captives".split())


def agent_behind(document: Document, at: int, names: AbstractSet[str]) -> str:
    """Return the one of some names that heads the agent behind a verb that ends at ``at``.

    It is "" where another noun follows ("by the gang unit", "by anti-gang police"), or the agent
    ends before a name ("by detectives after suspects fled").
    """
    if document.following(at) != "by":
        return ""
    for token in range(at + 1, at + 1 + _REACH):
        word = document.following(token)
        if word in names:
            after = document.following(token + 1)
            return word if after in _BEHIND or after in _MARKS else ""
        ends = word in _ENDS or word.endswith("ing")  # "by police hunting a gang"
        if ends or word == "" or (word != "-" and not word[0].isalnum()):
            return ""
    return ""


def are_victims(document: Document, at: int, last: int) -> bool:
    """Whether who "had been held" are called victims before: "received 27 victims, 19 men"."""
    lower, first = document.lower, document.sentence_at(at).first
    before = "had" in lower[max(first, last - _HAD) : last]
    return before and not _VICTIMS.isdisjoint(lower[first:last])
