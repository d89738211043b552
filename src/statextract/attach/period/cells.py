"""The time that a table gives its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document, Sentence
    from statextract.model.draft import Draft

_ROW = SentenceKind.ROW


def date_in_table(
    document: Document, draft: Draft, by_sentence: Mapping[int, Sequence[Timing]]
) -> Timing | None:
    """Return the date of the row of a table that a figure stands in, else of its column."""
    row = document.sentences[draft.sentence]
    own = by_sentence.get(row.index)
    if own:
        return own[0]
    column = _cell(row, draft.number.first)
    if row.header is None or column is None:
        return None
    header = document.sentences[row.header]
    for timing in by_sentence.get(header.index, ()):
        if _cell(header, timing.mention.first) == column:
            return timing
    return None


def is_row(document: Document, draft: Draft) -> bool:
    """Whether a figure stands in a table."""
    return document.sentences[draft.sentence].kind is _ROW


def is_of_another_cell(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a time heads another column of the table that a figure stands in, or another row."""
    row, told = document.sentences[draft.sentence], document.sentence_at(timing.mention.first)
    return row.kind is _ROW is told.kind and row.header in (told.index, told.header)


def _cell(sentence: Sentence, token: int) -> int | None:
    return next(
        (at for at, (first, last) in enumerate(sentence.cells) if first <= token < last), None
    )
