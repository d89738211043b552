"""What a row of names with counts in brackets counts: "Deaths rose in Assam (12), Bihar (30)"."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, unit_of
from statextract.lexicons import Lexicons
from statextract.lexicons.objects import Thing
from statextract.lexicons.peoples import PeopleWord
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, Unit

_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_NOUN = 24  # tokens from the noun to the first bracket
# What a noun behind another is counted by: "the districts with the most deaths".
_COUNTING = frozenset("most number numbers highest largest many total count share fewest".split())
_RANKED = frozenset("nationality nationalities citizenships".split())
_COPULAS = frozenset("is was are were".split())
_POINTING = frozenset(("the", "those"))
_BEFORE = 3  # tokens from such a word to its noun
_OPENING = 4  # tokens of the first name of a row that opens its sentence
_PLACING = frozenset(("in", "at", "from", "by"))
_CLAUSE = 16  # tokens from a row to its noun
_CLAUSE_ENDS = frozenset([",", ";", ".", "while", "who", "which", "and"])
_STOPS = frozenset([";", ":"])
_OTHERS = frozenset("countries states nationalities provinces districts places elsewhere".split())
_IN_BRACKET = frozenset(["(", ",", "and"])
# Places whose number only announces the row: "in five provinces: Manica (35), Sofala (12)".
_PLACES = _OTHERS - {"elsewhere"} | frozenset(
    """nations regions cities towns villages counties municipalities governorates departments
    islands divisions communes zones areas prefectures constituencies barangays""".split()
)
_NAME = 6  # tokens of the first name of a row
_WIDTH = 14  # tokens of such a bracket
_ITEMS = 2  # brackets of a row
_HEDGES = frozenset("about around some nearly almost over roughly approximately".split())


class BracketedReader:
    """Finds the noun of bare counts in brackets behind the names of a row."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        self._heads = heads
        self._numerals = lexicons.classes.of("numeral")
        self._officers = lexicons.classes.of("officer")

    def __call__(
        self, document: Document, sentence: Sentence, number: NumberMention
    ) -> Head | None:
        """Return the plural noun before the row, or that of the row's first bracket; else None."""
        lower, at = document.lower, number.begin - 1
        opening = _respective(document, sentence, number)
        if opening is not None:
            return self._before(document, sentence, opening, counted=True)
        if lower[at] != "(" or document.following(number.last) != ")":
            return None
        if number.type is not NumberType.COUNT or number.may_be_year or at == sentence.first:
            return None
        named = document.words[at - 1][0].isupper() or lower[at - 1] in _OTHERS
        if sentence.kind is SentenceKind.ROW or not named:
            return None
        opened = self._brackets(document, sentence)
        if len(opened) < _ITEMS or at not in opened:
            return None
        if at != opened[0]:
            told = self._heads.starting(document, opened[0] + 2)
            if told is not None and lower[told.last] == ")" and unit_of(told) in _COUNTED:
                return told
        return (
            self._before(document, sentence, opened[0])
            or self._nation(document, at)
            or self._behind(document, sentence, opened)
        )

    def _nation(self, document: Document, at: int) -> Head | None:
        """The people that a bracket counts: "The top nationalities were Syrian (420), Iraqi"."""
        head = self._heads.ending(document, at)
        people = head.entry if head is not None else None
        return head if isinstance(people, PeopleWord) and people.noun and people.codes else None

    def _behind(self, document: Document, sentence: Sentence, opened: Sequence[int]) -> Head | None:
        """The noun behind a row that opens its sentence: "Goma (12) and Uvira (9) had deaths"."""
        last = opened[-1]
        if opened[0] - sentence.first > _OPENING or document.lower[sentence.first] in _PLACING:
            return None
        for at in range(last + 3, min(last + _CLAUSE, sentence.last)):
            if document.lower[at] in _CLAUSE_ENDS:
                return None
            head = self._heads.starting(document, at)
            if head is not None and not is_adjective(head) and head.plural:
                return head if unit_of(head) in _COUNTED else None
        return None

    def _brackets(self, document: Document, sentence: Sentence) -> list[int]:
        """The brackets of a sentence that a number opens, behind a name."""
        lower, words = document.lower, document.words
        return [
            at
            for at in range(sentence.first + 1, sentence.last - 1)
            if lower[at] == "(" and self._is_numeral(lower[at + 1 + (lower[at + 1] in _HEDGES)])
            if words[at - 1][0].isupper() or lower[at - 1] in _OTHERS
        ]

    def _before(
        self, document: Document, sentence: Sentence, last: int, *, counted: bool = False
    ) -> Head | None:
        """The noun that a sentence counts, if (unless ``counted``) no number stands before it."""
        lower = document.lower
        last = _before_colon(document, sentence, last)
        first = max(sentence.first, last - _NOUN)
        if not _STOPS.isdisjoint(lower[first:last]):
            return None
        near = range(first, last)
        if not counted and any(
            self._is_numeral(lower[at]) for at in near if not _announces(lower, at)
        ):
            return None
        found: Head | None = None
        named = self._named(document, first, last)  # "The winners were Kenya (12), Chad (3)"
        things, at = named, first
        while at < last:
            head = self._heads.starting(document, at)
            at = at + 1 if head is None else head.last
            if head is None or head.last > last:
                continue
            if isinstance(head.entry, (Thing, PeopleWord)):
                things = things or not self._are_announced(document, head)
            elif is_adjective(head):
                if lower[head.first - 1] in _POINTING and not things and found is None:
                    found = head
            elif head.plural and unit_of(head) in _COUNTED:
                most = not _COUNTING.isdisjoint(lower[max(first, head.first - _BEFORE) : at])
                acts = found is not None and lower[found.last - 1] in self._officers
                if most or (not things and (found is None or acts)):
                    found = head
        acting = found is not None and lower[found.last - 1] in self._officers
        acting = acting and not _are_done_to(document, found)
        return None if acting else found

    def _are_announced(self, document: Document, head: Head) -> bool:
        """Whether a noun is of places whose number or names a row gives: "four districts"."""
        if document.lower[head.last - 1] not in _PLACES:
            return False
        before = range(head.first - 2, head.first)
        return any(self._is_numeral(document.lower[at]) for at in before if at >= 0)

    def _named(self, document: Document, first: int, last: int) -> bool:
        """Whether only a copula stands before the first name of a row."""
        at = last - 1
        while at > first and document.words[at][0].isupper():
            at -= 1
        if document.lower[at] not in _COPULAS:
            return False
        return _RANKED.isdisjoint(document.lower[first:at])

    def _is_numeral(self, word: str) -> bool:
        return word[0].isdigit() or word in self._numerals


def _before_colon(document: Document, sentence: Sentence, bracket: int) -> int:
    """The end of what leads to a row, before the colon that follows places: "states: Kano ("."""
    lower, at = document.lower, bracket - 1
    while at > sentence.first and lower[at] not in _STOPS and bracket - at <= _NAME:
        at -= 1
    return at if lower[at] == ":" and lower[at - 1] in _PLACES else bracket


def _are_done_to(document: Document, head: Head | None) -> bool:
    """Whether those who act are acted on: "Officers were hurt in Kano (3), Ekiti (2)"."""
    return head is not None and document.following(head.last) in AUXILIARIES


def _announces(lower: Sequence[str], at: int) -> bool:
    """Whether a numeral counts the places of a row: "five provinces", "nine African nations"."""
    return not _PLACES.isdisjoint(lower[at + 1 : at + _BEFORE])


def _respective(document: Document, sentence: Sentence, number: NumberMention) -> int | None:
    """The bracket of "most from Mali, Togo and Chad (210, 90 and 40 respectively)", or None."""
    lower = document.lower
    if number.type is not NumberType.COUNT or lower[number.begin - 1] not in _IN_BRACKET:
        return None
    first = max(sentence.first, number.first - _WIDTH)
    near = range(number.first - 1, first, -1)
    opening = next((at for at in near if lower[at] in ("(", ")")), None)
    if opening is None or lower[opening] == ")" or not document.words[opening - 1][0].isupper():
        return None
    inside = lower[opening : min(sentence.last, number.last + _WIDTH)]
    closing = inside.index(")") if ")" in inside else 0
    return opening if "respectively" in inside[:closing] else None
