"""What marks glue to a noun: "measles-related", "three-month-old", "the workers' homes"."""

from collections.abc import Sequence

from statextract.model.document import Document

COMPOUND = 2  # tokens of "-related"
# What may stand before the last of several nouns that one number counts.
DESCRIBING = frozenset("young younger vulnerable older disabled pregnant".split())
AGE = 5  # tokens of "20-year-old"
_MEASURE = 3  # tokens of "-storey homes"
_UNITS_OF_AGE = frozenset("year month week day".split())
_COMPOUNDING = frozenset("run born only free".split())  # beside what ends in "ed": "-related"
_OWNING = frozenset(["'", "'s"])
_KNOWN = frozenset("other last first remaining 's of".split())


def is_compounded(document: Document, at: int, end: int) -> bool:
    """Whether a hyphen glues a participle to the word before: "measles-related deaths"."""
    if at + 1 >= end or document.lower[at] != "-":
        return False
    glued = document.ends[at - 1] == document.starts[at]
    glued = glued and document.ends[at] == document.starts[at + 1]
    word = document.lower[at + 1]
    return glued and (word.endswith("ed") or word in _COMPOUNDING)


def is_glued(document: Document, at: int, start: int, end: int) -> bool:
    """Whether a hyphen glues a number to a word: "Covid-19 deaths", "two three-storey homes"."""
    words = document.lower
    if words[at][0].isdigit() and at > start + 1 and words[at - 1] == "-":
        return True
    behind = words[at + 1 : min(at + AGE, end)]
    if len(behind) < _MEASURE or behind[0] != "-" or not behind[1].isalpha():
        return False
    return document.ends[at] == document.starts[at + 1] and not is_age(behind)


def is_age(words: Sequence[str]) -> bool:
    """Whether the words behind a number make an age of it: "-month-old"."""
    hyphened = len(words) == AGE - 1 and words[0] == words[2] == "-" and words[3] == "old"
    return hyphened and words[1] in _UNITS_OF_AGE


def is_owner(document: Document, start: int, last: int) -> bool:
    """Whether a possessive mark stands behind people whom the number at ``start`` need not count.

    "The other four artists' works" are those of four artists, "620 workers' homes" are 620.
    """
    before = document.lower[max(0, start - 2) : start]
    return document.lower[last] in _OWNING and _KNOWN.isdisjoint(before)
