"""Nouns that stand left of their number: "the number of arrests rose to 56", "Girls: 14"."""

from statextract.attach.function_words import before_peak, is_past
from statextract.attach.inserts import before_members
from statextract.attach.phrase.heads import Head, HeadReader, is_adjective, is_person
from statextract.attach.phrase.labels import BULLETS, MARKS, PLACING, LabelReader, opens_parts
from statextract.attach.phrase.making_up import MakerReader
from statextract.attach.phrase.pairs import PairReader, is_share
from statextract.attach.phrase.subjects import SubjectReader, counted_noun
from statextract.attach.phrase.tallies import TallyReader
from statextract.lexicons import Lexicons
from statextract.lexicons.cases import Case
from statextract.lexicons.objects import Thing
from statextract.lexicons.people import Person
from statextract.lexicons.peoples import PeopleWord
from statextract.model.document import Document, SentenceKind
from statextract.model.mentions import NumberMention

_REACH = 14
_RANK = 4  # words from "the highest" to its noun
_SUPERLATIVES = frozenset("most fewest highest largest lowest biggest".split())
_PASSIVE = frozenset("is are was were be been being".split())
_SEEKING = frozenset("looking searching hunting waiting calling asking caring".split())
_RESTS = frozenset(("other", "remaining"))
_STRUCK = frozenset("shot stabbed beaten slain hacked hospitalised hospitalized jailed".split())
_ROW = 6  # tokens back to the bracket before a name
_CAUSING = frozenset("given stated recorded cited noted blame blamed registered account".split())
_LARGEST = frozenset("majority group nationality contingent numerous most".split())
_FORMING = frozenset(
    "the a single largest biggest were are was is made make up formed constituted remained".split()
)
_SETTING_OFF = {",": ",", "(": ")", "\N{EN DASH}": "\N{EN DASH}"}
_PARTS = frozenset("most majority half all many some part bulk third thirds quarter".split())
_JOINING = frozenset("and but while".split())
_CLOSING = frozenset(";.:")
_NUMBERING = frozenset(("numbering", "numbered"))
_BOUNDARY = _CLOSING | {",", "and", "&", "(", ")", "–", "of"}


class NominalReader:
    """Finds the noun that a number is predicated of."""

    def __init__(self, lexicons: Lexicons, heads: HeadReader) -> None:
        classes = lexicons.classes
        self._heads = heads
        self._levels = classes.of("level")
        self._numerals = classes.of("numeral")
        self._pairs = PairReader(self._numerals)
        self._tally = TallyReader(lexicons, heads)
        self._maker = MakerReader(heads)
        self._label = LabelReader(lexicons, heads)
        self._subject = SubjectReader(lexicons, heads, self._tally)
        self._determiners = classes.of("determiner")
        self._prepositions = classes.of("preposition")
        self._places = lexicons.places
        self._outcomes = lexicons.outcomes

    def __call__(
        self, document: Document, number: NumberMention, first: int, last: int
    ) -> Head | None:
        """Return the noun left of a number and its phrase (tokens, half-open), or None.

        Between the two stands a colon or dash, or a verb of level with its adverbs and places;
        in a list nothing at all ("Moroccans 11, Malians 9").
        """
        floor = max(document.sentence_at(first).first, first - _REACH)
        if first <= floor:
            return None
        if is_share(number):
            made, maker = self._maker(document, first)
            if made:
                return maker
        if document.lower[first - 1] == "average":
            first -= 1 + (document.lower[first - 2] in self._determiners)  # "from an average 1,500"
        mark = document.lower[first - 1]
        if mark in _SETTING_OFF and (thing := self._part_of_things(document, first - 1, last)):
            return thing
        if mark == "(":
            if document.lower[last : last + 1] not in ([")"], [";"], [","]):
                return None
            return self._before_bracket(document, first - 1, share=is_share(number))
        if mark == "for" and not _RESTS.isdisjoint(document.lower[first : number.first]):
            return None  # "ten for adults, their families for the other 15"
        if mark == "for" and document.lower[first - 2] in _SEEKING:
            return None  # "divers were looking for dozens still missing"
        if mark == "for" and self._goes_on_for(document, first - 1):
            return None  # "strokes were given for 40 deaths, traffic accidents for nine"
        if mark == "for" and "responsible" in document.lower[floor : first - 1]:
            return None  # "police were responsible for 60 arrests, rebels for 30"
        if mark == "for" and "accounted" in document.lower[floor : first - 1]:
            head = self._heads.ending(document, first - 1)
            if head is not None and isinstance(head.entry, Case):
                return None  # "drowning accounted for 20 deaths and landslides for nine"
        if mark in _NUMBERING and (named := self._numbering(document, first - 1, floor)):
            return named
        if mark == "with":
            return self._ranked(document, first - 1, floor)
        if mark == "or" and document.lower[first - 2] == ",":
            return self._restated(document, first - 2, last)
        if mark in MARKS:  # but "Chicago shootings: At least 15 shot"
            struck = document.following(last) in _STRUCK
            return None if struck else self._label(document, first - 1, floor)
        if mark == "of":
            peak = before_peak(document.lower, first - 1, floor, self._levels)
            if peak is not None:
                floor = max(document.sentence_at(first).first, peak - _REACH)
                return self._subject(document, number, peak, floor) or self._tally.behind(
                    document, peak
                )
        puts = mark == "at" and document.lower[first - 2] in ("put", "puts")
        if puts and self._heads.ending(document, first - 2) is not None:
            return None  # "a decrease which police put at ten per cent": nothing of the police
        moved = document.lower[first - 2]
        if mark == "as" and moved in self._levels and moved != "high":
            return None  # "deaths rise as 40 hospitals close"
        if self._is_deed(document, first):
            return None  # "rescuers had brought up nine"
        if mark in self._levels:
            told = self._subject(document, number, first - 1, floor) or self._tally.behind(
                document, first - 1
            )
            told = told or self._tally.of_toll(document, first)
            told = told or self._tally.announced(document, first - 1)
            return None if _is_speaker(document, told, first - 1, floor) else told
        if number.hedge is not None and document.lower[number.hedge[1] - 1] in self._levels:
            if mark.endswith("ing") or mark in _JOINING:
                return None  # "injuring about 30"; "47 were hurt and about 80 are missing"
            told = self._subject(document, number, first, floor)
            told = told or self._tally.behind(document, first)
            return told or self._tally.of_toll(document, min(number.hedge[1], number.first))
        return self._listed(document, number, first, last)

    def _part_of_things(self, document: Document, at: int, last: int) -> Head | None:
        """The things of "Most of the cars (14) were burnt": whoever is counted before are none."""
        if document.lower[last : last + 1] != [_SETTING_OFF[document.lower[at]]]:
            return None
        head = self._heads.ending(document, at)
        if head is None or not isinstance(head.entry, Thing):
            return None
        of = head.first - 1 - (document.lower[head.first - 1] in self._determiners)
        told = document.lower[of] == "of" and document.lower[of - 1] in _PARTS
        return head if told else None

    def _is_deed(self, document: Document, first: int) -> bool:
        """Whether a verb of two words is done to the counted, whose noun is left out."""
        hits = document.ending(self._outcomes).get(first, ())
        return any(
            hit.last - hit.first > 1
            and hit.entry.affected == "object"
            and hit.entry.outcome is not None
            for hit in hits
        )

    def _goes_on_for(self, document: Document, at: int) -> bool:
        """Whether a verb of a cause and its "for" with a number and noun stand before "for"."""
        lower, first = document.lower, document.sentence_at(at).first
        return any(
            lower[token] == "for"
            and lower[token - 1] in _CAUSING
            and lower[token + 1][0].isdigit()
            and self._heads.starting(document, token + 2) is not None
            for token in range(first + 1, at - 2)
        )

    def _numbering(self, document: Document, at: int, floor: int) -> Head | None:
        """The noun of "the bandits, numbering over 40", "the attackers, who numbered 90"."""
        if document.lower[at - 1] == "," and before_members(document.lower, at - 1, floor):
            return None
        at -= document.lower[at - 1] in ("who", "which", "reportedly")
        at -= document.lower[at - 1] == ","
        head = self._heads.ending(document, at) if at > floor else None
        told = head is not None and head.plural and is_person(head) and not is_adjective(head)
        return head if told else None

    def _listed(
        self, document: Document, number: NumberMention, first: int, last: int
    ) -> Head | None:
        """Find the noun of "Moroccans 11, Malians 9" and of "Drowned, 33; saved, two"."""
        sentence = document.sentence_at(first)
        lower = document.lower
        comma = lower[first - 1] == ","
        if last < sentence.last and lower[last] not in (_CLOSING if comma else _BOUNDARY):
            return None
        if number.hedge is None and lower[number.first - 1] == "of":
            return None  # "convicted her of three counts and acquitted her of two"
        head = self._heads.ending(document, first - 1 if comma else first)
        if head is None or head.first < sentence.first or isinstance(head.entry, Thing):
            return None
        if lower[head.first - 1] == "of" and lower[head.first - 2] == "that":
            return head if self._subject.is_tally(document, number, head.first - 2) else None
        opening = lower[sentence.first]
        done = sentence.kind is SentenceKind.HEADING and is_past(opening)
        opens = opening in BULLETS or done  # "- adults 164", "Affected families 309,607"
        bulleted = head.first == sentence.first + 1 and opens
        begin = head.first - (not comma and lower[head.first - 1] == "the")  # "and the men 20"
        if (
            begin > sentence.first
            and not bulleted
            and lower[begin - 1] not in (_CLOSING if comma else _BOUNDARY)
            and (comma or not opens_parts(lower, begin))
        ):
            return None
        return counted_noun(head)

    def _ranked(self, document: Document, at: int, floor: int) -> Head | None:
        """Find the noun of "Lagos had the most arrests with 21", of "the toll with 52" none."""
        if document.lower[at - 1] == "," or document.lower[at - 1] in _LARGEST:
            return self._largest(document, at, floor)
        head = self._heads.ending(document, at)
        if head is None or isinstance(head.entry, Thing) or not head.plural:
            return None
        before = document.lower[max(floor, head.first - _RANK) : head.first]
        return None if _SUPERLATIVES.isdisjoint(before) else head

    def _largest(self, document: Document, at: int, floor: int) -> Head | None:
        """Find the noun of "Venezuelans were the majority, with 328,650"."""
        lower, token = document.lower, at - (document.lower[at - 1] == ",")
        if lower[token - 1] not in _LARGEST:
            return None
        while token > floor and lower[token - 1] in _LARGEST | _FORMING:
            token -= 1
        head = self._heads.ending(document, token)
        people = head is not None and isinstance(head.entry, (Person, PeopleWord))
        return head if head is not None and people and head.plural else None

    def _before_bracket(self, document: Document, at: int, *, share: bool) -> Head | None:
        """Find the noun of "Albanians (637; 13%)" and of "Three in five victims (131)"."""
        head = self._heads.ending(document, at)
        if head is None or isinstance(head.entry, Thing) or self._is_place(document, head):
            return None
        counted = self._pairs.share_before(document, head.first)
        if counted is False and not share:
            return None
        return counted_noun(head)

    def _is_place(self, document: Document, head: Head) -> bool:
        """Whether the name of a people is that of a place: "in Turkana (8) and Samburu (12)"."""
        if not isinstance(head.entry, PeopleWord) or not head.open:
            return False
        first, lower, at = document.sentence_at(head.first).first, document.lower, head.first
        if lower[at - 1] in PLACING and at > first:
            return True
        at -= 1 + (lower[at - 1] == "and" and lower[at - 2] == ",")
        while at > first and lower[at - 1] != "(":
            at -= 1
            if head.first - at > _ROW:
                return False
        if at - 1 <= first or lower[head.first - 1] not in (",", "and"):
            return False
        beside = self._heads.ending(document, at - 1)
        if beside is not None and isinstance(beside.entry, PeopleWord):
            return self._is_place(document, beside)
        return bool(document.ending(self._places).get(head.last))

    def _restated(self, document: Document, at: int, last: int) -> Head | None:
        """Find the noun of "42 per cent of the killings, or 262,"."""
        head = self._heads.ending(document, at)
        closed = document.lower[last : last + 1] in ([","], ["."], [")"], [";"])
        if head is None or not closed or isinstance(head.entry, Thing):
            return None
        return counted_noun(head) if self._pairs.share_before(document, head.first) else None


def _is_speaker(document: Document, head: Head | None, at: int, floor: int) -> bool:
    """Whether a noun is of those who count: "survivors put the number on board at 200"."""
    if head is None or document.lower[at] != "at":
        return False
    putting = range(max(head.last, floor), at)
    found = next((token for token in putting if document.lower[token] in ("put", "puts")), None)
    return found is not None and _PASSIVE.isdisjoint(document.lower[found - 2 : found])
