"""What numbers picked from a group without one count: "many suspects, including 12 in Perth"."""

from statextract.attach.function_words import PREPOSITIONS
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, unit_of
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, Unit

_PICKING = (("including",), ("among", "them"), ("amongst", "them"))
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_GROUP = 4  # tokens before a noun among which its own number would stand


class PickedReader:
    """Finds the noun of a bare number that tells of some of a group."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._numerals = lexicons.classes.of("numeral")

    def __call__(
        self, document: Document, sentence: Sentence, number: NumberMention, first: int
    ) -> Head | None:
        """Return the plural noun right before "including", unless a number counts it.

        ``first`` is the first token of the number's phrase.
        """
        lower = document.lower
        if number.type is not NumberType.COUNT or sentence.kind is SentenceKind.ROW:
            return None
        at = next(
            (first - len(w) for w in _PICKING if tuple(lower[first - len(w) : first]) == w), 0
        )
        if at <= sentence.first or document.following(number.last) not in PREPOSITIONS:
            return None
        at -= lower[at - 1] in (",", "(", "–")
        head = self._heads.ending(document, at)
        if head is None or is_adjective(head) or not head.plural or unit_of(head) not in _COUNTED:
            return None
        before = lower[max(sentence.first, head.first - _GROUP) : head.first]
        return None if any(map(self._is_numeral, before)) else head

    def _is_numeral(self, word: str) -> bool:
        return word[:1].isdigit() or word in self._numerals
