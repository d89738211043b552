"""Groups that are called by what they want: "Lawyers for Human Rights", "Save the Otters"."""

from collections.abc import Iterator

from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.name import Name
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

_MEMBERS = frozenset(
    """
    lawyers jurists doctors physicians nurses medics mothers parents women citizens students
    teachers workers journalists reporters scholars academics scientists farmers veterans
    volunteers families artists advocates engineers pharmacists youth neighbours neighbors
    """.split()
)
_FOR = frozenset(("for", "against", "without"))
_CAUSES = frozenset(
    """
    rights peace justice liberty democracy freedom equality life change violence torture war
    slavery climate trafficking abuse racism corruption accountability action dignity reform
    borders nature earth drugs hunger poverty crime truth solidarity refugees migrants children
    """.split()
)
_DEEDS = frozenset(("save", "free", "protect"))
_LONGEST = 6


class CauseReader:
    """Reads such names; built once per process."""

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield them in text order; none in lines of titles or capitals.

        With a capital in the middle of a sentence any cause will do; the first of a sentence
        may be lawyers of somebody: "Lawyers for Ahmed Khan said".
        """
        for at in document.tokens_of(_MEMBERS):
            sentence = document.sentence_at(at)
            if not is_capital(document.words[at]) or styles.at(at) is not Style.PROSE:
                continue
            if at + 2 >= sentence.last or document.words[at + 1] not in _FOR:
                continue
            last = _run(document, at + 2, sentence.last)
            told = at > sentence.first and document.words[at - 1].isalpha()
            if last > at + 2 and (told or document.lower[last - 1] in _CAUSES):
                yield Name(at, last, AgencyType.NGO, "named", document.lower[at])
        for at in document.tokens_of(_DEEDS):
            end = self._saved(document, at, styles)
            if end is not None:
                yield Name(at, end, AgencyType.NGO, "named", document.lower[at])

    def _saved(self, document: Document, at: int, styles: Styles) -> int | None:
        """Return the end of "Save the Otters" with its capitals, None if it is no such name."""
        end = document.sentence_at(at).last
        if not is_capital(document.words[at]) or styles.at(at) is not Style.PROSE:
            return None
        if at + 2 >= end or document.lower[at + 1] != "the":
            return None
        last = _run(document, at + 2, end)
        several = document.lower[last - 1].endswith(("s", "children"))
        return last if last > at + 2 and several else None


def _run(document: Document, first: int, end: int) -> int:
    """Return the end of the capitalised words that begin at a token: "Peace and Justice"."""
    last = first
    while last < end and last - first < _LONGEST:
        joined = document.lower[last] in ("and", "&") and last > first
        if joined and last + 1 < end and document.lower[last + 1] in _CAUSES:
            last += 1
        if not (is_capital(document.words[last]) and document.words[last][0].isalpha()):
            break
        last += 1
    return last
