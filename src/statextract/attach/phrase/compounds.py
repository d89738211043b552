"""Participles that a hyphen glues to a noun: "measles-related", "police-run"."""

from statextract.model.document import Document

COMPOUND = 2  # tokens of "-related"
_COMPOUNDING = frozenset("run born only free".split())  # beside what ends in "ed": "-related"


def is_compounded(document: Document, at: int, end: int) -> bool:
    """Whether a hyphen glues a participle to the word before: "measles-related deaths"."""
    if at + 1 >= end or document.lower[at] != "-":
        return False
    glued = document.ends[at - 1] == document.starts[at]
    glued = glued and document.ends[at] == document.starts[at + 1]
    word = document.lower[at + 1]
    return glued and (word.endswith("ed") or word in _COMPOUNDING)
