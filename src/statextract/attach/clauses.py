"""Cutting sentences into clauses."""

from statextract.model.document import Document
from statextract.model.draft import Clause
from statextract.model.mentions import NumberMention


def clause_of(document: Document, number: NumberMention) -> Clause:
    """Return the clause that holds a number."""
    sentence = document.sentence_at(number.first)
    return Clause(sentence.index, sentence.index, sentence.first, sentence.last)
