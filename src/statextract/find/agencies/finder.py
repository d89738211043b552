"""Finding named bodies."""

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.mentions import AgencyMention


class AgencyFinder:
    """Finds named bodies and joins their mentions."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document) -> tuple[AgencyMention, ...]:
        """Return every body once, in the order of first mention."""
        return ()
