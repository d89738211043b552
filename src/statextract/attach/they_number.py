"""Counts of those who "number 260": the plural noun before the pronoun says who they are."""

from statextract.attach.phrase import Head, HeadReader, is_adjective, unit_of
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

_THEY = frozenset(["they", "these", "those"])
_NUMBERING = frozenset("number numbered total totalled totaled".split())
_ALSO = frozenset("all also now then already together altogether currently".split())
_REACH = 40  # tokens of a sentence and a half
_BY = "rule:they-number"


class TheyNumberReader:
    """Reads the unit of "they numbered 70" off the plural nouns before "they", if all have one."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)

    def __call__(self, document: Document, draft: Draft) -> Cited[Unit] | None:
        """Return the unit with the last noun, None if none or those of two units stand near."""
        lower, at = document.lower, draft.phrase.first - 1
        if at < 1 or draft.phrase.head is not None or lower[at] not in _NUMBERING:
            return None
        at -= 1
        while at > 0 and lower[at] in _ALSO:
            at -= 1
        if lower[at] not in _THEY:
            return None
        found: list[Head] = []
        for token in range(at, max(0, at - _REACH), -1):
            head = self._heads.ending(document, token)
            if head is not None and head.plural and not is_adjective(head):
                found.append(head)
        units = {unit_of(head) for head in found}
        if len(units) != 1:
            return None  # "The soldiers came in trucks. They numbered 3,000."
        return Cited(units.pop(), _BY, *document.span_of(found[0].first, found[0].last))
