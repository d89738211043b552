"""Units of label lines that name no noun: "Reported: 1,874" above "Found dead: 61"."""

from collections.abc import Sequence

from statextract.attach.function_words import is_past
from statextract.attach.inserts import label_end
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Role, Unit

_BY = "rule:label-line"
_LABEL = 7  # tokens of a label
_NEAR = 2  # lines
_AGES = frozenset("under over aged below above".split())
_STATES = frozenset("alive missing safe unharmed unhurt".split())
_ABOARD = (("on", "board"), ("aboard",), ("total", "on", "board"), ("people", "on", "board"))
_SUMMED = frozenset(["total", "number", "newly"])
_BULLETS = frozenset("-–•*·")


def share_labels(document: Document, drafts: Sequence[Draft]) -> None:
    """Give a line whose label tells a fate or an age the unit of the label lines around it."""
    if ":" not in document.vocabulary:
        return
    lines: dict[int, Draft] = {}
    for draft in drafts:
        if _label(document, draft) is not None:
            lines.setdefault(draft.sentence, draft)
    for number, draft in lines.items():
        if draft.unit is not None or draft.phrase.head is not None or draft.phrase.of is not None:
            continue
        if draft.number.type is not NumberType.COUNT or not _tells(document, draft):
            continue
        near = (number + step * way for step in range(1, _NEAR + 1) for way in (-1, 1))
        like = next((lines[line] for line in near if line in lines and _counts(lines[line])), None)
        if like is not None and like.unit is not None:
            start, end = document.span_of(like.number.first, like.number.last)
            draft.unit = Cited(like.unit.value, _BY, start, end)
            if like.unit.value is Unit.PERSON and draft.role is None:
                draft.role = Cited(Role.OTHER, _BY, start, end)


def _label(document: Document, draft: Draft) -> tuple[int, int] | None:
    """The tokens of the label of a line that it opens and a colon ends, or None."""
    first = document.sentences[draft.sentence].first
    mark = draft.phrase.first - 1
    if document.lower[first] in _BULLETS:
        first += 1
    labelled = first < mark <= first + _LABEL and document.lower[mark] == ":"
    return (first, mark) if labelled else None


def _tells(document: Document, draft: Draft) -> bool:
    """Whether a label is a lone participle or state ("Unhurt: 36"), or an age."""
    label = _label(document, draft)
    if label is None:
        return False
    first, last = label[0], label_end(document, label[1])
    lower = document.lower
    first += lower[first] in _SUMMED and last - first > 1
    aged = lower[first] in _AGES and last - first > 1
    years = lower[last - 1] in ("years", "over", "older") and lower[first][0].isdigit()
    lone = last == first + 1 and (is_past(lower[first]) or lower[first] in _STATES)
    return aged or years or lone or tuple(lower[first:last]) in _ABOARD


def _counts(draft: Draft) -> bool:
    return draft.unit is not None and draft.unit.value in (Unit.PERSON, Unit.CASE)
