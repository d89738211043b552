"""The line that a name stands in: what may belong to a name there."""

from dataclasses import dataclass

from statextract.find.agencies.letters import Style, is_capital
from statextract.lexicons import Lexicons
from statextract.lexicons.agencies import AgencyWords
from statextract.model.document import Document

PARTICLES = frozenset("de du des di da do del della dos la el y los las lo dei der dan".split())
ABBREVIATED = frozenset({"St", "Ste", "Mt", "Ft", "No", "Nos"})
LINKS = frozenset({"of", "for", "on", "against", "to"})
# "Hamas-run", "UN-backed" stand before names, not in them.
RULED = frozenset(
    "run led backed controlled based appointed funded sponsored held aligned trained".split()
)
LONGEST = 24
# Whom houses are called after: St Luke's Hospital, King George's Medical University.
_NAMESAKES = frozenset("St Saint King Queen Prince Princess Lady Emperor Empress Pope".split())


@dataclass(slots=True)
class Line:
    """A sentence or table cell, with the bounds (tokens, half-open) that its names keep to."""

    document: Document
    lexicons: Lexicons
    words: AgencyWords
    style: Style
    floor: int
    ceiling: int

    def may_hold(self, i: int) -> bool:
        """Whether a capitalised word may stand in a name; in titles verbs have capitals too."""
        word, lower = self.document.words[i], self.document.lower[i]
        if lower in self.words.outside:
            return word == "WHO" and self.style is Style.PROSE
        if i == self.floor and lower in self.words.starters:
            return False
        return self.style is Style.PROSE or not self.is_verb(i)

    def is_verb(self, i: int) -> bool:
        """Whether a word says that somebody speaks or acts."""
        lower = self.document.lower[i]
        if lower in self.words.says or lower in self.words.does:
            return True
        return any(
            hit.entry.pos == "verb"
            for hit in self.document.starting(self.lexicons.outcomes).get(i, ())
        )

    def is_glued(self, i: int) -> bool:
        """Whether a mark has no space on either side."""
        doc = self.document
        return (
            i + 1 < len(doc.starts)
            and doc.ends[i - 1] == doc.starts[i]
            and doc.ends[i] == doc.starts[i + 1]
        )

    def is_owner(self, i: int, low: int) -> bool:
        """Whether the possessive of a word stays inside a name: Sheriff's, St John's."""
        doc = self.document
        if not is_capital(doc.words[i]):
            return False
        if doc.words[i + 1] == "'":
            if doc.ending(self.lexicons.places).get(i + 1):
                return False  # "Honduras' Public Ministry" stands like "Peru's"
            return doc.ends[i] == doc.starts[i + 1] and doc.lower[i].endswith("s")
        saint = (i > low and doc.words[i - 1] in _NAMESAKES) or (
            i - 1 > low and doc.words[i - 1] == "." and doc.words[i - 2] == "St"
        )
        county = doc.words[i + 2 : i + 3] == ["County"]  # Prince George's County Police
        return saint or county or doc.lower[i] in self.words.owners

    def lower_at(self, i: int) -> str:
        """Return a word in lower case, "" behind the end of the line."""
        return self.document.lower[i] if i < self.ceiling else ""
