"""Names of bodies that are known: acronyms, short names and long names of the lexicon."""

from collections.abc import Container, Iterator

from statextract.find.agencies.letters import Style, style_of
from statextract.find.agencies.name import Name
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords, Caution, ShortName
from statextract.model.document import Document, Hit

_BEFORE_SPEAKER = frozenset({"to", "told", "by", "from", "with", "citing", "quoted"})


class KnownNames:
    """Accepts the known names that stand for a body where they are printed."""

    def __init__(self, lexicons: Lexicons, words: AgencyWords) -> None:
        self._table = lexicons.body_names
        self._words = words

    def __call__(self, document: Document, defined: Container[str]) -> Iterator[Name]:
        """Yield the names in text order.

        Args:
            document: The words.
            defined: Short names that the article itself explains: they need no caution.
        """
        at = -1
        for hit in document.hits(self._table):
            if hit.first == at:
                continue  # another body of the same letters: the first entry stands
            printed = document.shadow[document.starts[hit.first] : document.ends[hit.last - 1]]
            if printed in defined or self._stands_for_body(document, hit):
                at = hit.first
                yield self._name(hit, printed)

    def _name(self, hit: Hit[ShortName], printed: str) -> Name:
        entry = hit.entry
        short = printed != entry.name and entry.short.upper() == printed.replace(".", "").upper()
        return Name(
            first=hit.first,
            last=hit.last,
            type=entry.type,
            kind="named",
            core=entry.name.lower().split()[-1],
            entry=entry,
            acronym=printed if short and sum(map(str.isupper, printed)) > 1 else None,
            country=entry.country,
        )

    def _stands_for_body(self, document: Document, hit: Hit[ShortName]) -> bool:
        following = document.lower[hit.last] if hit.last < len(document.lower) else ""
        if following in self._words.spots and document.words[hit.last][0].isupper():
            return " " in hit.entry.name and following in ("building", "house", "tower")
        caution = hit.entry.caution
        if caution is None:
            return True
        style = style_of(document, document.sentence_at(hit.first))
        if caution is Caution.CAPITALS:
            return style is not Style.CAPITALS or self._speaks(document, hit)
        return style is not Style.CAPITALS and self._speaks(document, hit)

    def _speaks(self, document: Document, hit: Hit[ShortName]) -> bool:
        """Whether the name is the subject of a verb of saying or doing, or is cited."""
        sentence = document.sentence_at(hit.first)
        if hit.last < sentence.last:
            following = document.lower[hit.last]
            if following in self._words.says or following in self._words.does:
                return True
        before = hit.first - 1
        if before >= sentence.first and document.lower[before] == "the":
            before -= 1
        return before >= sentence.first and document.lower[before] in _BEFORE_SPEAKER
