"""What a row of bodies or places counts: "Victims were sent to clinics (24), the police (8)"."""

from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, unit_of
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.people import Person
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, Unit

_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)
_BREAKS = frozenset(";:()")
_JOINTS = frozenset([",", "and", ";"])
_ITEM = 7  # tokens of ", the family support centres"
_FRONT = 12  # tokens from the subject to the first bracket
_LEAST = 2  # items of a row


class SubjectRowReader:
    """Finds the subject whose numbers stand in brackets behind what a preposition governs."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._numerals = lexicons.classes.of("numeral")

    def __call__(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the people that open the sentence, if nothing else counts them."""
        at = number.first - 1
        if number.type is not NumberType.COUNT or number.may_be_year or not number.is_whole:
            return None
        if not _is_alone(document, at, number.last) or sentence.kind is not SentenceKind.PROSE:
            return None
        first = sentence.first + (document.lower[sentence.first] in ("the", "these"))
        head = self._heads.starting(document, first)
        if head is None or not isinstance(head.entry, Person) or is_adjective(head):
            return None
        if not head.plural or unit_of(head) not in _PEOPLE:
            return None
        own = self._heads.ending(document, at)
        if own is not None and isinstance(own.entry, Case):
            return None  # "Crews were called to fires (12)": fires are counted
        row = self._row(document, sentence, head.last)
        return head if len(row) >= _LEAST and at in row else None

    def _row(self, document: Document, sentence: Sentence, first: int) -> list[int]:
        """The brackets of a row behind "were sent to"; empty if it is none."""
        lower = document.lower
        if document.following(first) not in AUXILIARIES:
            return []
        opening = next((at for at in range(first, sentence.last) if lower[at] in _BREAKS), None)
        if opening is None or lower[opening] != "(" or opening - first > _FRONT:
            return []
        between = lower[first:opening]
        if PREPOSITIONS.isdisjoint(between) or any(map(self._is_numeral, between)):
            return []
        row: list[int] = []
        at: int | None = opening
        while at is not None and self._fills_bracket(document, at):
            row.append(at)
            behind = at + 3
            if lower[behind : behind + 1] == [] or lower[behind] not in _JOINTS:
                break
            last = min(behind + _ITEM, sentence.last)
            at = next((token for token in range(behind, last) if lower[token] == "("), None)
        return row

    def _fills_bracket(self, document: Document, at: int) -> bool:
        """Whether a number alone stands in the bracket that opens at a token."""
        number = self._is_numeral(document.following(at + 1))
        return number and document.following(at + 2) == ")"

    def _is_numeral(self, word: str) -> bool:
        return word[:1].isdigit() or word in self._numerals


def _is_alone(document: Document, at: int, last: int) -> bool:
    """Whether a number fills a bracket alone."""
    return document.lower[at] == "(" and document.following(last) == ")"
