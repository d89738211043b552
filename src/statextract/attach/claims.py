"""Bare counts of a second source: "The union says 35 miners were trapped, the company 31"."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_past, is_verbal
from statextract.attach.headed import MEASURES
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Unit

_BY = "rule:claim"
_FIELDS = ("unit", "role", "outcome")
_JOINTS = frozenset([",", ";", "and", "while", "but", "whereas", "though"])
_ENDS = frozenset(["", ",", ";", ".", "and", "while"])
_BETWEEN = frozenset("to of at it them only just some about around nearly over than more".split())
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_NO_SOURCES = frozenset("he she it they we i you who others other same rest latter former".split())
_SUBJECT = 5  # tokens of "the federal health ministry"
_VERB = 4  # tokens of "puts it at about"


class ClaimAttacher:
    """Gives what a second source says the unit and the fate of what the first one counts.

    The second has a verb of saying ("the ministry admits to 40", also in the sentence after), or
    none where the first one has it ("rebels say 120 soldiers died, the army 40").
    """

    def __init__(self, lexicons: Lexicons) -> None:
        self._claiming = lexicons.classes.of("claiming")
        self._claimants = lexicons.classes.of("claimant")
        self._people = lexicons.people
        self._telling = self._claiming | lexicons.classes.of("recording", "saying")

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill unit, role and outcome of such numbers."""
        told: Draft | None = None
        for draft in drafts:
            if draft.unit is None and told is not None and self._is_claimed(document, told, draft):
                take_fields(document, draft, told, _BY, _FIELDS)
            if draft.unit is not None and draft.unit.value in _COUNTED:
                told = draft

    def _is_claimed(self, document: Document, told: Draft, draft: Draft) -> bool:
        """Whether a source stands before a number that ends what it says."""
        sentence = document.sentences[draft.sentence]
        if sentence.kind is SentenceKind.ROW or draft.sentence - told.sentence > 1:
            return False
        if not _is_bare(draft):
            return False
        if document.following(draft.number.last) not in _ENDS:
            return False
        lower, last = document.lower, draft.phrase.first
        verb = self._verb(document, sentence.first, last)
        first = last = last if verb is None else verb
        floor = max(sentence.first, last - _SUBJECT)
        while first > floor and lower[first - 1] not in _JOINTS:
            first -= 1
        opens = first == sentence.first
        if lower[last - 1] not in self._claimants and (
            verb is None or not self._may_say(document, last)
        ):
            return False  # "two people died, the driver 43"; "The sign said 12"
        if not _is_source(document.words[first:last], opens=opens):
            return False
        if draft.sentence != told.sentence:
            return verb is not None and opens and document.following(draft.number.last) == "."
        if opens or told.number.last > first or lower[first - 1] not in _JOINTS:
            return False
        start = sentence.first
        return verb is not None or not self._telling.isdisjoint(lower[start : told.number.first])

    def _may_say(self, document: Document, last: int) -> bool:
        """Whether a name or a noun of people ends at a token."""
        people = document.ending(self._people)
        return document.words[last - 1][0].isupper() or last in people

    def _verb(self, document: Document, start: int, last: int) -> int | None:
        """The verb of saying right before a number, "puts it at" with what belongs to it."""
        lower, at = document.lower, last - 1
        floor = max(start, last - _VERB)
        while at > floor and lower[at] in _BETWEEN:
            at -= 1
        return at if at > start and lower[at] in self._claiming else None


def _is_bare(draft: Draft) -> bool:
    phrase, number = draft.phrase, draft.number
    bare = phrase.head is None and phrase.of is None and phrase.nominal is None
    return bare and number.type is NumberType.COUNT and not number.may_be_year


def _is_source(words: Sequence[str], *, opens: bool) -> bool:
    """Whether some words name who may count: "the families", "Human Rights Watch", "doctors"."""
    lower = [word.lower() for word in words]
    if not words or any(_is_no_name(word) for word in lower):
        return False
    if lower[-1] in MEASURES or lower[-1].endswith("est"):
        return False  # "the average 34", "the youngest 17"
    definite = len(words) > 1 and lower[0] in ("the", "its", "his", "their")
    named = words[-1][0].isupper() and (not opens or len(words) > 1)
    several = lower[-1].endswith("s") or lower[-1] == "police"
    return definite or named or several or (opens and len(words) == 1)


def _is_no_name(word: str) -> bool:
    verbal = word in AUXILIARIES or is_past(word) or is_verbal(word)
    return (
        verbal or word in PREPOSITIONS or word in _NO_SOURCES or not word.replace("-", "").isalpha()
    )
