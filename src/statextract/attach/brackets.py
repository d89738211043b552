"""Brackets in a row that count the same things: "Beira (318 cases; 37 deaths), Tete (107; 24)"."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft

_REACH = 12
_FIELDS = ("unit", "noun", "role", "outcome")


def share_columns(document: Document, drafts: Sequence[Draft]) -> None:
    """Give the bare numbers of a bracket what those of the first bracket count, by position."""
    if "(" not in document.vocabulary:
        return
    for number, together in groupby(drafts, key=attrgetter("sentence")):
        group, pattern = list(together), list[Draft]()
        sentence = document.sentences[number]
        if len(group) == 1 or "(" not in document.lower[sentence.first : sentence.last]:
            continue
        for row in _brackets(document, group):
            if len(row) > 1 and all(draft.noun and draft.unit for draft in row):
                pattern = row
            elif len(row) == len(pattern) and not any(_has_noun(draft) for draft in row):
                for draft, like in zip(row, pattern, strict=True):
                    _take(draft, like)


def _has_noun(draft: Draft) -> bool:
    return draft.noun is not None or draft.phrase.head is not None or draft.phrase.of is not None


def _take(draft: Draft, like: Draft) -> None:
    for name in _FIELDS:
        told: Cited[object] | None = getattr(like, name)
        if told is not None:
            setattr(draft, name, Cited(told.value, "rule:column", told.start, told.end))
    draft.notes.pop("unit", None)


def _brackets(document: Document, drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Return the counts of one sentence that stand in brackets, bracket by bracket."""
    rows: dict[int, list[Draft]] = {}
    for draft in drafts:
        opening = _opening(document, draft)
        if opening is not None:
            rows.setdefault(opening, []).append(draft)
    return list(rows.values())


def _opening(document: Document, draft: Draft) -> int | None:
    """Return the bracket that holds a count, None outside brackets."""
    first = document.sentence_at(draft.number.first).first
    for at in range(draft.number.first - 1, max(first, draft.number.first - _REACH) - 1, -1):
        if document.lower[at] == ")":
            return None
        if document.lower[at] == "(":
            return at
    return None
