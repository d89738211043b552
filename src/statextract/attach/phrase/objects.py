"""Whom a clause before a row counts: "The accused took the girls to three cities: four to Lima"."""

from statextract.attach.function_words import is_past
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, is_person
from statextract.model.document import Document

_DEFINITE = frozenset("the these those all".split())
_GOVERNING = frozenset(("to", "that", "how", "where")) | _DEFINITE


def object_of_clause(
    heads: HeadReader, document: Document, subject: Head, last: int
) -> Head | None:
    """Return the last definite people behind a subject and its active verb, None if none follow."""
    lower, at = document.lower, subject.last
    told = at + 1 < last and is_past(lower[at]) and lower[at + 1] in _GOVERNING
    found: Head | None = None
    while told and at < last:
        head = heads.starting(document, at) if lower[at - 1] in _DEFINITE else None
        if head is not None and head.last < last and is_person(head) and not is_adjective(head):
            found = head if head.plural else found
        at += 1
    return found
