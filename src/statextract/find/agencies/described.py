"""Bodies that the words behind their name describe: "Harbour Light, a Cardiff-based charity"."""

from collections.abc import Iterator

from statextract.find.agencies.letters import Style, Styles, is_capital
from statextract.find.agencies.name import Name
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document
from statextract.model.vocabulary import AgencyType

# Of these the noun is enough; of the others a word must say what they are for.
_PLAIN = frozenset("charity ngo nonprofit".split())
_GROUPS = frozenset("group organisation organization network coalition watchdog profit".split())
_CAUSES = frozenset(
    "rights aid monitoring advocacy campaign relief profit nonprofit charitable humanitarian "
    "activist governmental conservation refugee migrant pressure victims survivors charity".split()
)
_CLOSERS = frozenset(
    ", ; . ) \u2013 - that which in for from with working helping based and".split()
)
_OPENERS = frozenset(", ( \u2013".split())
_ARTICLES = frozenset(("a", "an"))
_INSIDE = frozenset("of for and the & against in without on".split())
_MODIFIERS = 6
_LONGEST = 8

_NOUNS = _PLAIN | _GROUPS


class DescribedReader:
    """Reads names of no known form that are said to be those of a charity or a rights group."""

    def __init__(self, words: AgencyWords) -> None:
        self._words = words

    def __call__(self, document: Document, styles: Styles) -> Iterator[Name]:
        """Yield them in text order; none in lines of titles or capitals."""
        if _NOUNS.isdisjoint(document.vocabulary):
            return
        for at in document.tokens_of(_NOUNS):
            if styles.at(at) is not Style.PROSE:
                continue
            named = self._name_behind(document, at)
            if named is not None:
                yield Name(*named, AgencyType.NGO, "named", document.lower[named[1] - 1])
                continue
            article = _article_before(document, at)
            if article is None:
                continue
            first = self._name_before(document, article - 1)
            if first is not None:
                core = document.lower[article - 2]
                yield Name(first, article - 1, AgencyType.NGO, "named", core)

    def _name_before(self, document: Document, end: int) -> int | None:
        """Return where the capitalised words that end at a token begin; None if there are none."""
        floor = document.sentence_at(end).first
        first = end
        while first > floor and end - first < _LONGEST and self._may_hold(document, first - 1, end):
            first -= 1
        while first < end and document.lower[first] in _INSIDE:
            first += 1
        if first == end:
            return None
        before = document.lower[first - 1] if first > floor else ""
        return None if before in self._words.titles else first

    def _name_behind(self, document: Document, at: int) -> tuple[int, int] | None:
        """Return the name in commas behind "A charity" that opens a sentence or clause."""
        words, lower, sentence = document.words, document.lower, document.sentence_at(at)
        first, last = at + 2, at + 2
        if first + 1 >= sentence.last or words[at + 1] != ",":
            return None
        while (
            last < sentence.last
            and last - first < _LONGEST
            and self._may_hold(document, last, sentence.last)
        ):
            last += 1
        if last == first or last >= sentence.last or words[last] != ",":
            return None
        start = at
        while start > sentence.first and at - start < _MODIFIERS and lower[start] not in _ARTICLES:
            if not (words[start].isalpha() or words[start] == "-"):
                return None
            start -= 1
        inside = frozenset(lower[start + 1 : at])
        described = lower[at] in _PLAIN or lower[at] == "watchdog" or bool(inside & _CAUSES)
        return (first, last) if lower[start] in _ARTICLES and described else None

    def _may_hold(self, document: Document, at: int, end: int) -> bool:
        word, lower = document.words[at], document.lower[at]
        if lower in _INSIDE:
            return at + 1 < end and word.islower()
        told = lower in self._words.outside or lower in self._words.titles
        return is_capital(word) and word[0].isalpha() and not told


def _article_before(document: Document, at: int) -> int | None:
    """Return the article of "a Bogota-based rights group" behind a name, None if it is none."""
    words, lower, sentence = document.words, document.lower, document.sentence_at(at)
    if at + 1 < sentence.last and lower[at + 1] not in _CLOSERS:
        return None
    i = at - 1
    while i > sentence.first and at - i <= _MODIFIERS and lower[i] not in _ARTICLES:
        if not (words[i].isalpha() or words[i] in ("-", "'s")):
            return None
        i -= 1
    if i <= sentence.first or lower[i] not in _ARTICLES or lower[i - 1] not in _OPENERS:
        return None
    inside = frozenset(lower[i + 1 : at])
    if lower[at] == "profit":
        return i if lower[at - 2 : at] == ["non", "-"] else None
    return i if lower[at] in _PLAIN or lower[at] == "watchdog" or inside & _CAUSES else None
