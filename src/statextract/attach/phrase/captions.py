"""What a table or a list counts, told by the line above it: "Cases by division:"."""

from statextract.attach.function_words import is_past
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective
from statextract.lexicons.objects import Thing
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_LONGEST = 14  # tokens of a caption
_NOUN = 6  # tokens before its noun: "Table 2. Number of confirmed cases"
_ENDS = frozenset(". ; ? !".split())
_DIVIDED = frozenset(
    "by per in at on from for recorded reported registered received filed lodged opened identified "
    "detected since during , : (".split()
)
_BREAKS = frozenset("by per nationality nationalities countries".split())
_HEADING = 20  # tokens of the heading of such a list
_LINES = 20  # of a list under its heading
_LISTING = frozenset([";", ",", ".", "and"])
_ITEMS = 2  # counts of an inline list
_MORE_ITEMS = 3  # of one whose caption names no breakdown: "New cases: Lagos 210, Kano 80, Oyo 12"
_MARKS = frozenset(": – - =".split())
# Column heads under which no people or cases are counted.
_OTHERWISE = frozenset(
    """
    change changes difference rate rates % percent share shares rank cost costs value amount
    population per age area distance ratio date dates time duration variation growth trend target
    """.split()
)


class CaptionReader:
    """Finds the noun in the caption of a table or in the line that opens a list."""

    def __init__(self, heads: HeadReader) -> None:
        self._heads = heads

    def of_cell(self, document: Document, sentence: Sentence, number: NumberMention) -> Head | None:
        """Return the noun of a table's caption for one of its cells, or None."""
        if number.type is not NumberType.COUNT or sentence.header is None:
            return None
        header = document.sentences[sentence.header]
        column = sentence.column_of(number.first)
        if not 0 < column < len(header.cells):
            return None
        words = document.lower[slice(*header.cells[column])]
        if words[-2:] == ["to", "date"]:
            words = words[:-2]
        if not _OTHERWISE.isdisjoint(words):
            return None
        return self._above(document, sentence.header)

    def of_bullet(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the noun of the line above a list for "• Western: 249 (Ba 121, Ra 50)"."""
        if number.type is not NumberType.COUNT or sentence.kind is not SentenceKind.BULLET:
            return None
        before = document.lower[number.begin - 1]
        ends = number.last >= sentence.last or document.lower[number.last] in ", . ; ( )".split()
        named = document.words[number.begin - 1][0].isupper()
        if not ends or not (before in _MARKS or named):
            return None
        at = document.above_list(sentence.index)
        above = document.sentences[at]
        if above.last <= above.first or document.lower[above.last - 1] != ":":
            return None
        return self._above(document, at + 1)

    def of_line(self, document: Document, sentence: Sentence, number: NumberMention) -> Head | None:
        """Return the noun above lines of years, ages or other kinds: "Femicides by year"."""
        if number.type is not NumberType.COUNT or sentence.kind is not SentenceKind.HEADING:
            return None
        ends = number.last >= sentence.last or document.lower[number.last] == "("
        if not ends or number.first == sentence.first:
            return None
        for at in range(sentence.index - 1, max(-1, sentence.index - _LINES - 1), -1):
            line = document.sentences[at]
            words = document.lower[line.first : line.last]
            if not any(word[0].isdigit() for word in words[-1:]):
                divided = "by" in words and line.last - line.first <= _HEADING
                return self._noun_of(document, line.first, line.last) if divided else None
        return None

    def of_inline(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the noun before the colon of "Arrests by province: Takeo 138; Kandal 63"."""
        marked = document.lower[number.begin - 1] in _MARKS
        named = document.words[number.first - 1 - marked][0].isupper()
        if number.type is not NumberType.COUNT or not named:
            return None
        ends = number.last >= sentence.last or document.lower[number.last] in _LISTING
        words = document.lower[sentence.first : number.first]
        if not ends or ":" not in words:
            return None
        colon = sentence.first + words.index(":")
        if colon == number.first - 1:
            return None
        listed = sum(word[0].isdigit() for word in document.lower[colon + 1 : sentence.last])
        before = words[: words.index(":")]
        if before.count("(") > before.count(")"):
            return None  # "Police recorded 139 thefts (Takeo: 86; Kandal: 53)"
        divided = not _BREAKS.isdisjoint(before)
        if colon - sentence.first > _LONGEST or listed < (_ITEMS if divided else _MORE_ITEMS):
            return None
        return self._noun_of(document, sentence.first, colon)

    def _above(self, document: Document, index: int) -> Head | None:
        """Return the plural noun that opens the line above a sentence and is divided there."""
        if not index:
            return None
        caption = document.sentences[index - 1]
        first, last = caption.first, caption.last
        if last - first > _LONGEST or last <= first or document.lower[last - 1] in _ENDS:
            return None
        return self._noun_of(document, first, last)

    def _noun_of(self, document: Document, first: int, last: int) -> Head | None:
        """Return the plural noun of a caption that is divided behind it."""
        for at in range(first, min(last, first + _NOUN)):
            head = self._heads.starting(document, at)
            if head is not None and is_adjective(head):
                return head if document.lower[at - 1] == "those" else None  # "those rescued"
            if head is None or not head.plural:
                continue
            if isinstance(head.entry, Thing) or head.open or head.last > last:
                return None
            return head if self._is_divided(document, head.last, last) else None
        return None

    def _is_divided(self, document: Document, at: int, last: int) -> bool:
        """Whether a breakdown follows a noun: "by port", "rescued at sea by port of landing"."""
        if at == last or document.lower[at] in _DIVIDED:
            return True
        return is_past(document.lower[at]) and "by" in document.lower[at:last]
