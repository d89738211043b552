"""Counts that sum up those before them in their sentence: "12 men and 15 women, 27 in all"."""

from statextract.model.document import Document
from statextract.model.draft import Draft

_IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("all", "told"))
_SUMMING = frozenset("for making giving bringing".split())
_MARKS = frozenset([",", ":", ";", "–", "("])
_ENDS = frozenset(["", ",", ";", ".", ")", "and"])
_A_TOTAL = ("a", "total", "of")
_TOTAL = 6  # tokens of "giving a total for Myanmar of"


def sums_up(document: Document, draft: Draft) -> bool:
    """Whether a count is ", 92 in all", ", a total of 92" or "giving a total for Gao of 1,700"."""
    lower, first, last = document.lower, draft.phrase.first, draft.number.last
    if lower[first - 1] in _SUMMING | _MARKS:
        for start in (last, draft.phrase.last):
            for words in _IN_ALL:
                end = start + len(words)
                if tuple(lower[start:end]) == words:
                    return lower[first - 1] in _SUMMING or document.following(end) in _ENDS
    near = lower[max(0, first - _TOTAL - 1) : first]
    if near[-1:] == ["of"] and "total" in near:
        return not _SUMMING.isdisjoint(near[: near.index("total")])
    start = draft.number.first - len(_A_TOTAL)
    listed = start > 0 and lower[start - 1] in _MARKS and document.following(last) in _ENDS
    return listed and tuple(lower[start : draft.number.first]) == _A_TOTAL
