"""The noun phrase around a number."""

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Phrase
from statextract.model.mentions import NumberMention


class PhraseReader:
    """Reads the noun phrase that a number belongs to."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document, number: NumberMention) -> Phrase:
        """Return the phrase; its head is None where the noun is left out."""
        last = document.sentence_at(number.first).last
        for table in (self._lexicons.people, self._lexicons.cases):
            for hit in document.hits(table):
                if number.last <= hit.first < min(last, number.last + 3):
                    return Phrase(number.first, hit.last, hit.last, head=(hit.first, hit.last))
        return Phrase(number.first, number.last, number.last)
