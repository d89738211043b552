"""The noun phrase around a number, read to the right first, then to the left."""

from dataclasses import replace

from statextract.attach.phrase.bracketed import BracketedReader
from statextract.attach.phrase.captions import CaptionReader
from statextract.attach.phrase.cells import CellReader
from statextract.attach.phrase.heads import HeadReader, Range, is_adjective, is_person, range_of
from statextract.attach.phrase.kind_rows import KindRowReader
from statextract.attach.phrase.left import LeftEdge
from statextract.attach.phrase.making_up import MakerReader
from statextract.attach.phrase.nominal import NominalReader
from statextract.attach.phrase.picked import PickedReader
from statextract.attach.phrase.right import RightReader
from statextract.attach.phrase.subject_rows import SubjectRowReader
from statextract.lexicons import Lexicons
from statextract.model.document import Document, SentenceKind
from statextract.model.draft import Phrase
from statextract.model.mentions import NumberMention

_TAIL = 6
_WHOLES = frozenset("total number them these those".split())


class PhraseReader:
    """Reads the noun phrase that a number belongs to."""

    def __init__(self, lexicons: Lexicons) -> None:
        heads = HeadReader(lexicons)
        classes = lexicons.classes
        self._left = LeftEdge(lexicons)
        self._maker = MakerReader(heads)
        self._right = RightReader(lexicons, heads)
        self._nominal = NominalReader(lexicons, heads)
        self._cells = CellReader(heads)
        self._captions = CaptionReader(heads)
        self._bracketed = BracketedReader(lexicons, heads)
        self._picked = PickedReader(lexicons, heads)
        self._kind_rows = KindRowReader(heads)
        self._rows = SubjectRowReader(lexicons, heads)
        self._prepositions = classes.of("preposition")
        self._blocks = classes.of("auxiliary", "conjunction", "pronoun", "coordinator", "verb")

    def __call__(self, document: Document, number: NumberMention) -> Phrase:
        """Return the phrase; its head is None where the noun is left out."""
        sentence = document.sentence_at(number.first)
        end = sentence.last
        if sentence.cells:
            end = next((last for a, last in sentence.cells if a <= number.first < last), end)
        first, definite = self._left(document, number, sentence.first)
        right = self._right(document, number, end)
        printed = first == number.first - 1 and document.lower[first] == "("
        if printed and right.last == number.last:
            right = replace(right, last=number.last + 1)  # "of whom (43) died"
        head, nominal, of = right.head, right.nominal, right.of
        if head is None and nominal is None and of is None:
            head = range_of(self._picked(document, sentence, number, first))
        if of is None and head is None:
            of = self._left.partitive_before(document, first)
        if head is None and nominal is None and of is not None and of[0] >= number.last:
            head = self._made_up_by(document, first, of)
        inhabited = "population" in document.lower[first : number.first]  # "a population of 900"
        if head is None and nominal is None and of is None and not inhabited:
            found = (
                self._cells(document, sentence, number)
                if sentence.kind is SentenceKind.ROW
                else self._kind_rows(document, first, right.last)
                or self._rows(document, sentence, number)
                or self._nominal(document, number, first, right.last)
                or self._captions.of_bullet(document, sentence, number)
                or self._captions.of_line(document, sentence, number)
                or self._captions.of_inline(document, sentence, number)
                or self._bracketed(document, sentence, number)
            )
            if found is not None and is_adjective(found):
                nominal = range_of(found)
            else:
                head = range_of(found)
        return Phrase(
            first=first,
            last=right.last,
            tail=self._tail(document, right.last, end),
            head=head,
            of=of,
            nominal=nominal,
            definite=definite,
        )

    def _made_up_by(self, document: Document, first: int, of: Range) -> Range | None:
        """The people who make up some of a whole that is not named: "women made up 37 of them"."""
        if document.lower[of[1] - 1] not in _WHOLES:
            return None
        made, maker = self._maker(document, first)
        return range_of(maker) if made and maker is not None and is_person(maker) else None

    def _tail(self, document: Document, last: int, end: int) -> int:
        """The end of the prepositional phrases behind the noun."""
        at = last
        while at < end and document.lower[at] in self._prepositions:
            stop = min(end, at + _TAIL)
            at += 1
            while at < stop and self._continues(document, at):
                at += 1
        return at

    def _continues(self, document: Document, at: int) -> bool:
        word = document.lower[at]
        return (
            word not in self._blocks
            and word not in self._prepositions
            and (word[0].isalnum() or word in "-'\"")
        )
