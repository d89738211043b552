"""What the right of a number tells: "victims", "of them", "-member ring", "more"."""

from dataclasses import replace

from statextract.attach.phrase.bodies import behind_body
from statextract.attach.phrase.emphasis import behind_emphasis
from statextract.attach.phrase.group import NounGroup
from statextract.attach.phrase.heads import Head, HeadReader, Range, is_adjective, range_of, unit_of
from statextract.attach.phrase.kind_rows import behind_bracket
from statextract.attach.phrase.noun_group import NounGroupReader
from statextract.attach.phrase.pairs import PairReader
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.lexicons.peoples import PeopleWord
from statextract.model.document import Document
from statextract.model.frozen import frozen
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, Sex, Unit

_AFTERS = (("or", "so"), ("or", "more"), ("or", "fewer"), ("or", "less"), ("-", "odd"))
_MARKED = frozenset("+*\u2020\u2021")
_POINTING = frozenset(("these", "those"))  # "90 of these flats"
_NOBODY = frozenset(("nobody", "none"))
_POSSESSOR = 4
_GERUND = 5  # letters: not "king", "ring"
_NO_DEEDS = frozenset(
    "during nothing something anything everything evening morning beijing".split()
)
_ORDERED = frozenset("previous first last other earlier".split())
_TOTALS = frozenset(("total", "tally"))
_LAND_ENDS = frozenset(("", ",", ".", ";", ")", "and", "or"))
_TOTAL_ENDS = frozenset(("", "and", ",", ".", ";", ")", "while", "were", "are", "was", "is"))
_PERCENT = frozenset("% percent per cent".split())
_SEXES = ([Sex.FEMALE, Sex.MALE], [Sex.MALE, Sex.FEMALE])


@frozen
class Right:
    """The end of the phrase, with what stands between it and the number.

    ``nominal`` is given only where ``head`` is None.
    """

    last: int
    head: Range | None = None
    nominal: Range | None = None
    of: Range | None = None


class RightReader:
    """Reads on from a number to the end of its noun phrase."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        classes = lexicons.classes
        self._groups = NounGroupReader(lexicons, heads)
        self._heads = heads
        self._members = classes.of("member")
        self._places = lexicons.places
        self._blocs = classes.of("bloc")
        self._collectives = classes.of("people_group", "criminal_group")
        self._more = classes.of("more")
        self._tallies = classes.of("tally")
        self._determiners = classes.of("determiner")
        self._fillers = classes.of("filler")
        self._partitive = classes.of("partitive")
        self._numerals = classes.of("numeral")
        self._pairs = PairReader(self._numerals)
        self._coordinators = classes.of("coordinator") | {","}

    def __call__(self, document: Document, number: NumberMention, end: int) -> Right:
        """Return what stands right of a number, looking no further than the token ``end``."""
        lower = document.lower
        at = self._pairs.behind(document, number, end)
        paired = at > number.last
        if not paired and at < end and lower[at] in _MARKED:
            at += 1  # "270+ dead", "114* entries"
        elif not paired:
            at = behind_emphasis(document, number, end, self._numerals)
        if not paired and at + 1 < end and lower[at] == ")" and lower[number.begin - 1] == "(":
            group = self._groups(document, at + 1, end, one=False)
            if group.head is not None and group.head.first == at + 1:
                if _is_named_area(document, number, group.head):
                    return Right(at)  # "Edo (24%) and Bauchi (16%) States"
                return _of_group(group)
            if group.nominal is not None and group.nominal.first == at + 1:
                return _of_group(group)  # "(55) female and (250) male"
            if lower[at + 1] == "of" and at + 2 < end:
                return self._read_complement(document, number, at + 2, end)
        if at + 1 < end and (lower[at], lower[at + 1]) in _AFTERS:
            at += 2
        if at + 1 < end:
            if lower[at] == "of":
                return self._read_complement(document, number, at + 1, end)
            told = paired or (lower[number.first - 1] == "(" and lower[at + 2 : at + 3] == ["the"])
            if told and lower[at] == "out" and lower[at + 1] == "of" and at + 2 < end:
                return self._read_complement(document, number, at + 2, end)
            whole = lower[at] in self._determiners and lower[at] != "each"  # "6% each from Mali"
            if number.type is NumberType.SHARE and whole:
                return self._read_complement(document, number, at, end)
            if lower[at] == "-" and lower[at + 1] in self._members:
                return self._read_compound(document, at + 1, end)
            if lower[at] == "the" and lower[at + 1] in self._tallies:
                return self._read_tally(document, at, end)
        if number.type is NumberType.SHARE and (of := self._beside_share(document, at, end)):
            return replace(self._read_complement(document, number, of, end), last=at)
        if lower[at - 1] in _NOBODY and number.value == 0:
            return Right(at)  # "nobody counts them"
        body = behind_body(document, self._heads, at, end) if at < end else 0
        group = self._groups(document, body or at, end, one=number.value in (0, 1))
        if group.unknown is not None and lower[group.unknown] == "ones":
            return Right(group.last)  # "four local ones": the noun stands before
        if group.head is not None or group.unknown is not None:
            return _of_group(group)
        listed = group.nominal is not None and is_adjective(group.nominal) and lower[at] != ","
        told = listed and lower[group.last : group.last + 1] == [","]  # "84 arrested, 11 victims"
        shared = None if told else self._shared(document, number, group.last, end)
        if listed and shared is not None and self._is_numeral(document, shared.first - 1):
            shared = None  # "12 injured and 40 houses burned", but "12 male and 15 female victims"
        if shared is not None and not _are_alike(shared, group.nominal):
            return Right(group.last, range_of(shared))
        if group.nominal is not None and not self._acts(document, number, group.last, end):
            return _of_group(group)
        while at < end and lower[at] in self._more:
            at += 1
        return Right(at)

    def _beside_share(self, document: Document, at: int, end: int) -> int:
        """The complement behind a second share: "54% and 17% of the cases"; 0 if there is none."""
        lower = document.lower
        if at + 2 >= end or lower[at] not in self._coordinators or not lower[at + 1][0].isdigit():
            return 0
        at += 2
        while at + 1 < end and lower[at] in _PERCENT:
            at += 1
        percent = lower[at - 1] in _PERCENT and lower[at] == "of" and at + 1 < end
        return at + 1 if percent else 0

    def _acts(self, document: Document, number: NumberMention, at: int, end: int) -> bool:
        """Whether events are named by their order alone: "the previous two killed 75 people"."""
        ordered = document.lower[number.first - 1] in _ORDERED
        return ordered and at < end and self._is_numeral(document, at)

    def _read_compound(self, document: Document, at: int, end: int) -> Right:
        """Read "six-member ring": people, unless the members are states."""
        following = document.lower[at + 1 : min(end, at + 4)]
        if self._blocs.intersection(following):
            return Right(at + 1)
        grouped = following[:1] != [] and following[0] in self._collectives
        return Right(at + 1 + grouped, nominal=(at, at + 1))

    def _read_tally(self, document: Document, at: int, end: int) -> Right:
        """Read "bringing to 541 the number of dead"."""
        of = at + 2 < end and document.lower[at + 2] == "of"
        start = at + 3 if of else at + 2
        while start < end - 1 and document.lower[start] in self._fillers:
            start += 1  # "the number of confirmed dead"
        group = self._groups(document, start, end, one=False)
        return Right(at, range_of(group.head) if of else None, range_of(group.nominal))

    def _read_complement(
        self, document: Document, number: NumberMention, at: int, end: int
    ) -> Right:
        """Read what follows "of": "dozens of people", "59 of the victims", "half of them"."""
        word = document.lower[at]
        if word in self._partitive:
            stays = number.value == 1 and document.lower[at + 1 : at + 2] == ["remains"]
            group = self._groups(document, at + 1, at + 1 if stays else end, one=False)
            apposed = group.nominal is not None or (
                group.head is not None
                and (word in _POINTING or unit_of(group.head) in (Unit.PERSON, Unit.HOUSEHOLD))
            )
            right = _of_group(group) if apposed else Right(at + 1)
            return Right(right.last, right.head, right.nominal, (at, at + 1))
        bare = word not in self._determiners and not self._is_numeral(document, at)
        inner = self._behind_possessor(document, at, end)
        if bare and inner == at and (number.form == "vague" or number.type is NumberType.SHARE):
            group = self._groups(document, at, end, one=number.type is NumberType.SHARE)
            return _of_group(group) if group.last > at else Right(at - 1)
        if inner == at and not bare:
            inner = at + 1
        if word == "the" and self._ends_in_land(document, inner):
            return Right(number.last)  # "40 citizens of Chad and 16 of the Philippines"
        if inner > at and document.lower[inner : inner + 1] == ["own"]:
            inner += 1
        if inner < end and document.lower[at] in ("all", "both") and document.lower[inner] == "the":
            inner += 1
        total = not bare and inner < end and document.lower[inner] in _TOTALS
        if total and document.following(inner + 1) in _TOTAL_ENDS:
            return Right(inner + 1, of=(at, inner + 1))  # "37 of the total and Gambians 53"
        while inner < end and self._is_numeral(document, inner):
            inner += 1  # "of the 40 workers", "of Gaza's 2.2 million people"
        group = self._groups(document, inner, end, one=True)
        one = group.head is not None and _is_one_thing(group.head)
        things = group.head is not None and unit_of(group.head) is Unit.OBJECT
        if things and group.last > inner + 1 and document.lower[inner] in self._collectives:
            return Right(inner + 1, of=(at, at + 1))  # "23 of the group show marks of violence"
        if one and document.lower[inner] in self._collectives and group.last == inner + 1:
            return Right(group.last, of=(at, at + 1))  # "Sixteen of the group": people, not groups
        if one and _are_many(number):
            return Right(number.last)  # "the 1,239 of the year before"
        doing = (
            bare and group.head is None and _is_deed(document, at)
        )  # "three of rape and five of assaulting a guard"
        if doing or (bare and inner == at and _is_kind_of_case(group.head)):
            return Right(number.last)  # "nine counts of fraud and five of theft"
        last = max(group.last, at + 1)
        return Right(last, of=(at, last))

    def _ends_in_land(self, document: Document, at: int) -> bool:
        """Whether a phrase is but the name of a country: "of the Comoros"."""
        hits = document.starting(self._places).get(at, ())
        return any(document.following(hit.last) in _LAND_ENDS for hit in hits)

    def _behind_possessor(self, document: Document, at: int, end: int) -> int:
        """Return the token behind "Derna's" of "12 of Derna's 80 orphans", else the start."""
        for token in range(at + 1, min(at + _POSSESSOR, end - 1)):
            if document.lower[token] == "'s":
                return token + 1
        return at

    def _shared(self, document: Document, number: NumberMention, at: int, end: int) -> Head | None:
        """The noun of "five Thai and seven Lao nationals", for the first number."""
        at = behind_bracket(document, at, end)
        if at + 2 >= end or document.lower[at] not in self._coordinators:
            return None
        if not self._is_numeral(document, at + 1):
            return None
        group = self._groups(document, at + 2, end, one=False)
        if document.lower[at] == "," and at == number.last:
            return self._last_of_row(document, number, at, end)
        if group.head is not None and document.lower[group.head.last - 1] == "others":
            return None  # "eleven dead and several others hurt"
        return group.head and self._groups.kinds.without_kind(document, group.head)

    def _last_of_row(
        self, document: Document, number: NumberMention, at: int, end: int
    ) -> Head | None:
        """The noun of "35, 33 and 25 murders"; of "the eight, five men and three women" none."""
        lower = document.lower
        if lower[number.first - 1] in self._determiners or number.form != "digits":
            return None
        while lower[at] == "," and at + 2 < end and self._is_numeral(document, at + 1):
            at += 2
        closed = lower[at] in self._coordinators and lower[at] != ","
        if not closed or at + 2 >= end or not self._is_numeral(document, at + 1):
            return None
        return self._groups(document, at + 2, end, one=False).head

    def _is_numeral(self, document: Document, at: int) -> bool:
        word = document.lower[at]
        return word[0].isdigit() or word in self._numerals


def _of_group(group: NounGroup) -> Right:
    """What a noun group gives: its noun, else the adjective that stands for it."""
    if group.unknown is not None:
        return Right(group.last, (group.unknown, group.unknown + 1))
    if group.head is not None:
        return Right(group.last, range_of(group.head))
    if group.nominal is not None:
        return Right(group.nominal.last, nominal=range_of(group.nominal))
    return Right(group.last)


def _are_alike(one: Head, other: Head | None) -> bool:
    """Whether neither is the noun of the other: "40 Thai, 30 Filipinos", "one female, 2 males"."""
    if other is None:
        return False
    entries = (one.entry, other.entry)
    sexes = [each.sex for each in entries if isinstance(each, Person)]
    return all(isinstance(each, PeopleWord) for each in entries) or sexes in _SEXES


def _is_kind_of_case(head: Head | None) -> bool:
    """Whether a noun in the singular names a kind of case: "of theft"."""
    return head is not None and isinstance(head.entry, Case) and not head.plural


def _is_deed(document: Document, at: int) -> bool:
    """Whether a charge is named by what was done: "of indecently assaulting"."""
    at += document.lower[at].endswith("ly")
    word = document.following(at)
    return word.endswith("ing") and len(word) > _GERUND and word not in _NO_DEEDS


def _is_one_thing(head: Head) -> bool:
    """Whether a noun is a thing in the singular, of which nobody counts several."""
    return isinstance(head.entry, Thing) and head.singular and not head.plural


def _is_named_area(document: Document, number: NumberMention, head: Head) -> bool:
    """Whether a number in brackets stands within a name, before the last word of it."""
    return isinstance(head.entry, Thing) and document.words[number.first - 2][0].isupper()


def _are_many(number: NumberMention) -> bool:
    return number.type is NumberType.COUNT and number.value not in (None, 0, 1)
