"""Nouns of a tally that stand far left of its level: "took the number of people killed to 17"."""

from statextract.attach.phrase.heads import Head, HeadReader, is_adjective
from statextract.lexicons import Lexicons
from statextract.lexicons.calendar import MONTHS
from statextract.lexicons.objects import Thing
from statextract.model.document import Document

_NOUN = 4  # words from "the number of" to the end of its noun
_TALLY = 20  # words from "the number of" to its verb
_PLACES = 6  # tokens of "across the whole country's"
_PLACING = frozenset("in at across inside within throughout".split())
_REGARDING = (("as", "regards"), ("as", "for"), ("regarding", "the"), ("concerning", "the"))
_TAKEN_UP = frozenset("this it that".split())
_WHEN = frozenset("when after as where".split())
_PERCENT = frozenset("% per percent pc".split())
_AMONG = frozenset(("among", "amongst"))
_CLOSING = frozenset(";.:")
_HEAD = 5  # tokens of "The official national death toll"
_FAR = 40  # tokens from a toll to its verb
_RISING = frozenset(
    """
    reached reaches risen rose rises climbed climbs increased increases grown grew grows jumped
    soared surged swelled swells mounted mounts hit hits passed passes exceeded exceeds surpassed
    surpasses topped tops crossed crosses touched touches neared nears stood stands climbing rising
    """.split()
)
_TAKEN_BY = frozenset("from in of after due".split())
_BREAKS = frozenset(", ; : ( as while when where which that who but said says".split())


class TallyReader:
    """Finds what a tally counts; built once per process."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._numerals = lexicons.classes.of("numeral")
        self._tallies = lexicons.classes.of("tally")

    def behind(self, document: Document, at: int) -> Head | None:
        """Find the noun of "took the number of people known to have died to 17"."""
        lower = document.lower
        floor = max(document.sentence_at(at).first, at - _TALLY)
        for token in range(at - 1, floor, -1):
            word = lower[token]
            if lower[token - 1] == "the" and lower[token - 2] in _AMONG:
                continue  # "the number of nurses among the 90 to 12"
            numeral = word in self._numerals or is_number(document, token)
            if numeral and (
                self._counts_places(document, token) or self._counts_what_met(document, token)
            ):
                continue  # "the number of inmates in the country's 243 jails stood at 157,056"
            if word in _CLOSING or word == "," or word in self._numerals:
                return None
            if is_number(document, token) and not is_year(word):
                if MONTHS & {lower[token + 1], lower[token - 1]}:
                    continue  # "the number of people held since 20 February rose to 1,204"
                if lower[token + 1] in _PERCENT:
                    continue  # "the number of people held rose 17% to 1,204"
                return None
            if word == "of" and lower[token - 1] in self._tallies:
                for start in range(token + 1, min(token + _NOUN, at)):
                    head = self._heads.starting(document, start)
                    if head is not None and not isinstance(head.entry, Thing):
                        return self._described(document, head)
                return None
        return None

    def _counts_what_met(self, document: Document, token: int) -> bool:
        """Whether a number is of things in a clause: "people killed when two trains collided"."""
        head = self._heads.starting(document, token + 1)
        thing = head is not None and head.plural and isinstance(head.entry, Thing)
        return thing and document.lower[token - 1] in _WHEN

    def _counts_places(self, document: Document, token: int) -> bool:
        """Whether a number is of the places where those are who are counted."""
        lower, at = document.lower, token - 1
        while at > token - _PLACES and lower[at] not in _PLACING:
            if lower[at] in self._tallies or not (lower[at].isalpha() or lower[at] == "'s"):
                return False
            at -= 1
        if lower[at] not in _PLACING:
            return False
        near = (self._heads.starting(document, t) for t in range(token + 1, token + _NOUN))
        head = next((head for head in near if head is not None), None)
        return head is not None and head.plural and isinstance(head.entry, Thing)

    def _described(self, document: Document, head: Head) -> Head | None:
        """Return the noun of "the number of affected families", else what stands for people."""
        noun = self._heads.starting(document, head.last) if is_adjective(head) else None
        if noun is not None and noun.plural and not isinstance(noun.entry, Thing):
            return noun
        return head if head.plural or is_adjective(head) else None

    def of_toll(self, document: Document, at: int) -> Head | None:
        """Find the toll of "The death toll from floods in parts of the country has reached 33"."""
        lower, first = document.lower, document.sentence_at(at).first
        verb = lower[at - 2] if lower[at - 1] in ("to", "at") else lower[at - 1]
        if "toll" not in lower[first : first + _HEAD] or verb not in _RISING:
            return None
        toll = lower.index("toll", first)
        own = not any(lower[token] in self._tallies for token in range(toll + 1, at))
        if not own or at - toll > _FAR or lower[toll + 1] not in _TAKEN_BY:
            return None
        if any(
            is_number(document, t) or (lower[t] in _BREAKS and not _joins_names(document, t))
            for t in range(toll + 1, at)
        ):
            return None
        return self._heads.ending(document, toll + 1)

    def announced(self, document: Document, at: int) -> Head | None:
        """Find the noun of "As regards the number of cases, officials said this stands at 40"."""
        lower, first = document.lower, document.sentence_at(at).first
        if tuple(lower[first : first + 2]) not in _REGARDING or lower[at - 2] not in _TAKEN_UP:
            return None
        for token in range(first + 2, min(at, first + 2 + _NOUN)):
            if lower[token] == "of" and lower[token - 1] in self._tallies:
                near = (self._heads.starting(document, t) for t in range(token + 1, token + _NOUN))
                return next((head for head in near if head is not None and head.plural), None)
        return None


def _joins_names(document: Document, token: int) -> bool:
    """Whether a comma stands between names: "from storms Nika, Ofel and Pepito"."""
    around = document.words[token - 1], document.words[token + 1]
    return document.lower[token] == "," and all(word[0].isupper() for word in around)


def is_year(word: str) -> bool:
    """Whether a word is a year of this century or the last."""
    return len(word) == len("2003") and word.isdigit() and word[:2] in ("19", "20")


def is_number(document: Document, token: int) -> bool:
    """Whether a token is a printed number and not the end of a code: "SARS-CoV-2"."""
    return document.lower[token][0].isdigit() and document.lower[token - 1] != "-"
