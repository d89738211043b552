"""Brackets in a row that count the same things: "Beira (318 cases; 37 deaths), Tete (107; 24)"."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_REACH = 12
_JOINTS = frozenset([",", "and"])
_SETTLED = frozenset("confirmed probable suspected discarded ruled".split())
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


def share_counted(document: Document, drafts: Sequence[Draft]) -> None:
    """Give the numbers of "69% of cases (198 of 285)" the unit of what the share is of."""
    if "(" not in document.vocabulary:
        return
    for share, part, whole in zip(drafts, drafts[1:], drafts[2:], strict=False):
        unit = share.unit
        if unit is None or unit.value is not Unit.SHARE or not _counts_out(document, part, whole):
            continue
        opened = document.following(share.phrase.last) == "("
        if not opened or share.phrase.last != part.number.first - 1:
            continue
        _take_counted(document, share, part, whole)
    like: Draft | None = None
    for share, part in pairwise(drafts):
        if share.unit is None or share.unit.value is not Unit.SHARE or part.unit is not None:
            continue
        if not _fill_a_bracket(document, share, part):
            continue
        if like is not None and like.sentence == part.sentence:
            part.unit = like.unit  # the first of the row names what all count
        else:
            _take_counted(document, share, part)
            like = part


def _take_counted(document: Document, share: Draft, *counts: Draft) -> None:
    """Give counts without a unit that of what a share is of."""
    if share.unit is None:
        return
    start, end = share.unit.start, share.unit.end
    of = _counted_unit(document.text(start, end).lower())
    for draft in counts:
        if draft.unit is None:
            draft.unit = Cited(of, "rule:told-twice", start, end)


def _fill_a_bracket(document: Document, share: Draft, count: Draft) -> bool:
    """Whether a bracket holds a share and the count that it comes to: "Ghana (9.5%; 116)"."""
    lower, mark = document.lower, share.number.last
    opened = lower[share.number.begin - 1] == "(" and lower[mark : mark + 1] in ([";"], [","])
    closed = lower[count.number.last : count.number.last + 1] == [")"]
    counted = count.number.type is NumberType.COUNT and count.number.first == mark + 1
    return opened and closed and counted


def clear_undecided(document: Document, drafts: Sequence[Draft]) -> None:
    """Make no suspects of cases: "30 deaths (20 confirmed and 10 under investigation)"."""
    if "investigation" not in document.vocabulary:
        return
    for before, draft in pairwise(drafts):
        last, lower = draft.number.last, document.lower
        listed = before.sentence == draft.sentence and lower[draft.phrase.first - 1] in _JOINTS
        told = document.following(before.number.last) in _SETTLED
        if listed and told and lower[last : last + 2] == ["under", "investigation"]:
            draft.role = draft.outcome = draft.unit = None


def _counted_unit(noun: str) -> Unit:
    if noun.endswith(("families", "households", "family", "household")):
        return Unit.HOUSEHOLD
    return Unit.CASE if noun.endswith(("case", "cases")) else Unit.PERSON


def _counts_out(document: Document, part: Draft, whole: Draft) -> bool:
    """Whether two counts alone fill a bracket as "(198 of 285)"."""
    lower, first = document.lower, part.number.last
    gap = lower[first : whole.number.first]
    counts = part.number.type is whole.number.type is NumberType.COUNT
    bracketed = lower[part.number.begin - 1] == "(" and document.following(whole.number.last) == ")"
    return counts and bracketed and gap in (["of"], ["of", "the"], ["out", "of"])


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
