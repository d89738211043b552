"""Whether the text lets a body report or act."""

from collections.abc import Iterable, Sequence

from statextract.find.agencies.name import Name
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document

_REACH = 4
_PLACE = 4  # words of "San Miguel de Allende"


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
            before = _before(document, name, sentence.first)
            reports = reports or verb in self._words.says or _is_cited(before)
            acts = acts or verb in self._words.does or before[-1:] == ["by"]
            if reports and acts:
                break
        return reports, acts

    def _verb_after(self, document: Document, last: int, ceiling: int) -> str:
        last = _behind_place(document, last, ceiling)
        for i in range(last, min(ceiling, last + _REACH)):
            word = document.lower[i]
            if word in self._words.says or word in self._words.does:
                return word
            if word in (".", ",", ";", "and", "of", "in", "'s"):
                break
        return ""


def _behind_place(document: Document, at: int, ceiling: int) -> int:
    """Return the token behind the place of a body: "police in Tbilisi detained"."""
    if document.lower[at : at + 1] not in (["in"], ["at"]):
        return at
    token = at + 1 + (document.lower[at + 1 : at + 2] == ["the"])
    end = min(ceiling, token + _PLACE)
    while token < end and document.words[token][0].isupper():
        token += 1
    return token if token > at + 1 and document.lower[token - 1] != "the" else at


def _is_cited(before: Sequence[str]) -> bool:
    return before[-2:] == ["according", "to"] or before[-1:] in (["citing"], ["per"])


def _before(document: Document, name: Name, floor: int) -> list[str]:
    """Return the two or three words before a name and its article, in lower case."""
    words = list(document.lower[max(floor, name.first - 3) : name.first])
    return words[:-1] if words[-1:] == ["the"] else words
