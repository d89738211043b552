"""Whether the text lets a body report or act."""

from collections.abc import Iterable

from statextract.find.agencies.name import Name
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document

_REACH = 4


class RoleReader:
    """Reads the verb behind a name, and the words that cite it; built once per process."""

    def __init__(self, words: AgencyWords) -> None:
        self._words = words

    def __call__(self, document: Document, names: Iterable[Name]) -> tuple[bool, bool]:
        """Return whether any of the names reports, and whether any acts."""
        reports = acts = False
        for name in names:
            sentence = document.sentence_at(name.first)
            verb = self._verb_after(document, name.last, sentence.last)
            reports = reports or verb in self._words.says or self._is_cited(document, name)
            acts = acts or verb in self._words.does or self._is_agent(document, name)
        return reports, acts

    def _verb_after(self, document: Document, last: int, ceiling: int) -> str:
        for i in range(last, min(ceiling, last + _REACH)):
            word = document.lower[i]
            if word in self._words.says or word in self._words.does:
                return word
            if word in (".", ",", ";", "and", "of", "in", "'s"):
                break
        return ""

    def _is_cited(self, document: Document, name: Name) -> bool:
        before = self._before(document, name)
        return before[-2:] == ["according", "to"] or before[-1:] in (["citing"], ["per"])

    def _is_agent(self, document: Document, name: Name) -> bool:
        return self._before(document, name)[-1:] == ["by"]

    def _before(self, document: Document, name: Name) -> list[str]:
        floor = document.sentence_at(name.first).first
        words = list(document.lower[max(floor, name.first - 3) : name.first])
        return words[:-1] if words[-1:] == ["the"] else words
