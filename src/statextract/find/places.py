"""Finding places."""

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import PlaceMention


class PlaceFinder:
    """Finds places named in the text."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document) -> tuple[PlaceMention, ...]:
        """Return every mention of a place, in text order."""
        return ()
