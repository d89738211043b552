"""The whole pipeline as one component of other people's spaCy pipelines.

``nlp.add_pipe("statextract")`` finds it by its entry point. The record is at
``doc._.statextract``; its figures, dates and agencies are span groups of ``doc.spans``. All of
it goes with the document into ``DocBin``, ``to_bytes`` and other processes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from statextract.model.record import Record
from statextract.pipeline import Extractor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.model.span import Span

FIGURES = "statextract_figures"
DATES = "statextract_dates"
AGENCIES = "statextract_agencies"
# As JSON, since spaCy writes documents with nothing but plain values in them.
_RECORD = "statextract_record"


class StatextractComponent:
    """Reads each document's text and hangs the record on it.

    A document may carry its publication date at ``doc.user_data["published"]`` (a date or ISO
    string). Spans are widened to the tokens that they touch; the record keeps the exact ones.
    """

    def __init__(self) -> None:
        self._extractor = Extractor()
        if not Doc.has_extension("statextract"):
            Doc.set_extension("statextract", getter=record_of)

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with its record and span groups."""
        record = self._extractor.extract(doc.text, published=doc.user_data.get("published"))
        doc.user_data[_RECORD] = record.model_dump_json()
        doc.spans[FIGURES] = _group(
            doc, FIGURES, ((figure.span, figure.unit.upper()) for figure in record.figures)
        )
        doc.spans[DATES] = _group(doc, DATES, ((date.span, "DATE") for date in record.dates))
        doc.spans[AGENCIES] = _group(
            doc,
            AGENCIES,
            (
                (mention, agency.type.upper())
                for agency in record.agencies
                for mention in agency.mentions
            ),
        )
        return doc


def record_of(doc: Doc) -> Record | None:
    """Return the record of a document that the component has read, else None."""
    written = doc.user_data.get(_RECORD)
    return None if written is None else _parsed(written)


@lru_cache(maxsize=16)
def _parsed(written: str) -> Record:
    return Record.model_validate_json(written)


def _group(doc: Doc, name: str, places: Iterable[tuple[Span, str]]) -> SpanGroup:
    spans = (
        doc.char_span(span.start, span.end, label=label, alignment_mode="expand")
        for span, label in places
    )
    return SpanGroup(doc, name=name, spans=[span for span in spans if span is not None])


@Language.factory("statextract")
def make_component(nlp: Language, name: str) -> StatextractComponent:
    """Return a component for a pipeline; this is the entry point ``spacy_factories``."""
    return StatextractComponent()
