"""A record with its reader's corrections, checked anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from statextract import __version__
from statextract.checks import check
from statextract.corrections.answers import Answers, answer_anew
from statextract.corrections.figures import edit_figures
from statextract.corrections.ledger import edit_ledger
from statextract.corrections.links import edit_partitions, edit_relations
from statextract.corrections.places import find_places
from statextract.errors import SchemaError
from statextract.model.record import Generator, Record
from statextract.read import sha256_of

if TYPE_CHECKING:
    from statextract.corrections.file import Corrections


def apply_corrections(
    corrections: Corrections, record: Record, *, text: str | None = None
) -> Record:
    """Return the record as its reader wants it, with its statements, totals and findings anew.

    Ids stay as they are; an added figure has a new one. What refers to a figure that is gone
    refers to what that was part of, or the same as, or to nothing.

    Args:
        corrections: What the reader corrects.
        record: The record that the reader saw, or another one of the same article.
        text: The article, so that an added figure can quote its sentence.

    Raises:
        SchemaError: The corrections are of another article, name a figure that is not in the
            record, or would break a law of the record (a figure that is part of itself).
    """
    article = record.article
    if corrections.article.sha256 != article.sha256:
        message = (
            f"the corrections are of an article with sha256 {corrections.article.sha256[:12]}…, "
            f"the record is of one with {article.sha256[:12]}…"
        )
        raise SchemaError(message)
    if text is not None and sha256_of(text) != article.sha256:
        message = f"the text is not the article {article.id} of the record"
        raise SchemaError(message)
    named = find_places(corrections, record)
    edited = edit_figures(named, record, text)
    figures = edited.figures
    answers: Answers = answer_anew(figures, record)
    corrected = record.model_copy(
        update={
            "generator": Generator(version=__version__),
            "figures": figures,
            "numbers": edit_ledger(record, figures),
            "partitions": edit_partitions(named, record, edited),
            "relations": edit_relations(record, edited),
            "findings": (),
            **answers.as_fields(),
        }
    )
    context = {} if text is None else {"text": text}
    try:
        valid = Record.model_validate(corrected.model_dump(), context=context)
    except ValidationError as error:
        message = f"article {article.id}, corrected: {error.errors()[0]['msg']}"
        raise SchemaError(message) from error
    return valid.model_copy(update={"findings": check(valid)})
