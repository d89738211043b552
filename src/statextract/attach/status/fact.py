"""Counts that are told as facts in their own words."""

from statextract.attach.function_words import is_past
from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 4
_TOLD = frozenset("was were is are has have had came did".split())


def find_fact(signs: Signs) -> Found | None:
    """Return the verb that tells of a count ("75,000 came", "there were 30"), None without one."""
    document, lower = signs.document, signs.document.lower
    first, last = signs.first, signs.draft.phrase.last
    if first - 2 >= signs.sentence.first and lower[first - 2] == "there":
        if lower[first - 1] in _TOLD:
            return Cited(Status.ASSERTED, "rule:told", *document.span_of(first - 1, first))
        return None
    for at in range(last, min(signs.sentence.last, last + _REACH)):
        word = lower[at]
        if word == "told" and lower[at - 1] == "all":
            continue
        if word in _TOLD or is_past(word):
            return Cited(Status.ASSERTED, "rule:told", *document.span_of(at, at + 1))
        if not word.isalpha():
            return None
    return None
