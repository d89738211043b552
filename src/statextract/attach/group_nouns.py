"""The noun whose people a count is of: "the hostages include nine women", "among the dead are"."""

from statextract.attach.function_words import AUXILIARIES, DETERMINERS, is_adverb, is_past
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document, Hit
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_INCLUDING = frozenset(
    "include includes included comprise comprises comprised comprising were are".split()
)
_LISTING = _INCLUDING - {"were", "are"}
_ROW = 10  # tokens of "include a significant number of civilians"
_CONSISTING = frozenset("consist consists consisted composed".split())
_DEFINITE = frozenset("the these those all".split())
_AMONG = frozenset("among amongst".split())
_OWNED = ("'", "'s", "\u2019")
_OPENING = 6  # tokens from the start of a sentence to the noun: "According to police, the"
_PLACE = 6  # tokens from the noun to the verb: "the returnees from Saudi Arabia comprised"


class GroupNouns:
    """Finds the noun for a group that a count is said to be of; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people

    def __call__(self, document: Document, draft: Draft) -> Hit[Person] | None:
        """Return the plural noun of such a group, None where no definite one is told of.

        A noun with a number of its own, or one that owns another, stands for itself.
        """
        people = draft.unit is not None and draft.unit.value is Unit.PERSON
        first = document.sentences[draft.sentence].first
        hedge = draft.number.hedge
        at = min(draft.phrase.first, draft.phrase.first if hedge is None else hedge[0]) - 1
        while at > first and is_adverb(document.lower[at]):
            at -= 1
        if not people or at <= first:
            return None
        if document.lower[at] == "of" and document.lower[at - 1] in _CONSISTING:
            at -= 1
            at -= document.lower[at - 1] in AUXILIARIES
        elif document.lower[at] == ":":
            row = range(at - 1, max(first, at - _ROW), -1)
            verbs = (t for t in row if document.lower[t] in _LISTING)
            at = next(verbs, first)  # "the dead include many civilians: 45 children"
            if at == first:
                return None
        elif document.lower[at] not in _INCLUDING:
            return None
        return self._before(document, first, at)

    def _before(self, document: Document, first: int, verb: int) -> Hit[Person] | None:
        lower = document.lower
        for token in range(verb - 1, max(first, verb - 1 - _PLACE), -1):
            word = lower[token]
            if word in AUXILIARIES or is_past(word) or word in (",", ";", ":", "who", "that"):
                return None
            for hit in document.ending(self._people).get(token + 1, ()):
                plural = word == hit.entry.plural.lower().split()[-1]
                owning = document.following(hit.last) in _OWNED
                if plural and not (hit.entry.adjective or owning):
                    return hit if _is_definite(document, first, hit) else None
            if word in DETERMINERS:
                return None
        return None


def _is_definite(document: Document, first: int, hit: Hit[Person]) -> bool:
    """Whether "the" stands before a noun near the start: "the hostages", "among the victims"."""
    lower, at = document.lower, hit.first - 1
    if at < first or hit.first - first > _OPENING:
        return False
    while at > first and lower[at] not in _DEFINITE and lower[at].isalpha():
        if is_past(lower[at]):
            return False
        at -= 1
    before = lower[at - 1] if at > first else ""
    return lower[at] in _DEFINITE and (before in _AMONG or before in ("", ",", "that", "said"))
