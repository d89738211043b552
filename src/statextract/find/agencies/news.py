"""News agencies by their own name: "the Dogan news agency", "news agency Ansa said"."""

from collections.abc import Iterator

from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.name import Name
from statextract.find.agencies.origin import OriginReader
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

_AGENCY = ("news", "agency")
_LONGEST = 3
_MEDIA = AgencyType.MEDIA


class NewsAgencyReader:
    """Reads agencies that no lexicon knows; built once per process."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords, origin: OriginReader) -> None:
        self._bodies = lexicons.body_names
        self._words = words
        self._origin = origin

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield them in text order; none in lines of titles or capitals."""
        if not document.vocabulary.issuperset(_AGENCY):
            return
        lower = document.lower
        for at in range(len(lower) - 1):
            if tuple(lower[at : at + 2]) != _AGENCY or styles.at(at) is not Style.PROSE:
                continue
            name = self._before(document, at) or self._behind(document, at + 2)
            if name is not None:
                yield name

    def _before(self, document: Document, at: int) -> Name | None:
        """Read "Dogan news agency"; none where a nation alone stands before it."""
        first, floor = at, document.sentence_at(at).first
        while first > floor and at - first < _LONGEST and self._may_name(document, first - 1):
            first -= 1
        return self._named(document, first, at, at + 2)

    def _behind(self, document: Document, first: int) -> Name | None:
        """Read the name of "the Italian news agency Ansa"."""
        last, end = first, document.sentence_at(first - 1).last
        while last < end and last - first < _LONGEST and self._may_name(document, last):
            last += 1
        return self._named(document, first, last, last)

    def _named(self, document: Document, first: int, last: int, end: int) -> Name | None:
        known = document.ending(self._bodies).get(last)
        if first == last or known or self._is_nation(document, first, last):
            return None
        begin = min(first, last)
        return Name(begin, end, _MEDIA, "named", document.lower[last - 1])

    def _is_nation(self, document: Document, first: int, last: int) -> bool:
        return all(self._origin.is_known(document, token) for token in range(first, last))

    def _may_name(self, document: Document, at: int) -> bool:
        word, lower = document.words[at], document.lower[at]
        outside = lower in self._words.outside or lower in self._words.titles
        return is_capital(word) and word[0].isalpha() and not outside
