"""Age group of the counted people, by their noun or by an age behind it."""

from collections.abc import Callable, Sequence
from operator import attrgetter

from statextract.attach.age_labels import age_label, labels_next
from statextract.attach.age_wordings import BELOW, WORDINGS, behind_wording, limit_behind
from statextract.attach.among_whom import among_whom
from statextract.attach.function_words import AUXILIARIES, PREPOSITIONS, is_past
from statextract.attach.phrase import dividing_cell
from statextract.attach.said_of_all import Saying
from statextract.attach.sex_of_levels import of_level
from statextract.attach.traits import TraitReader
from statextract.lexicons import Lexicons
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import Age, NumberType, Unit

_PEOPLE = (Unit.PERSON, Unit.SHARE)
_MAJORITY = 18
_OLD = 60
_LIMITS = frozenset((18, 21, 55, 60, 65, 70, 75, 80, 85, 90))  # other years are a length of time
_REACH = 10  # tokens of ", who are all under the age of 18"
_SAYING = frozenset("say claim insist".split())
_AGED = frozenset(("aged", "ages", "age"))
_BEHIND = AUXILIARIES | PREPOSITIONS | frozenset(("and", "or", "who", "die", "dies", "years"))
_OF_TERMS = ("of", "in")
_YEARS = ("years", "yrs")
_YOUNG = frozenset("month months week weeks day days".split())
_BEFORE_AGES = _AGED | frozenset("both all of between from".split())
_age: Callable[[Person], Age | None] = attrgetter("age")


_WERE = frozenset(("was", "were", "is", "are", "both", "all", "mostly"))
_PART = frozenset(("early", "mid", "late", "-", "to", "or"))
_DECADES = {
    "teens": 10, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_THEIRS = (("in", "their"), ("in", "his"), ("in", "her"))
_TO_NEXT = 5  # tokens of "teens to early 20s"
_DECADE = 7  # tokens of "were both in their mid-to-late 80s"


class AgeAttacher:
    """Gives each count of people its age group."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._read = TraitReader(lexicons)
        self._people = lexicons.people
        self._peoples = lexicons.peoples
        self._under = lexicons.classes.of("under")
        self._over = lexicons.classes.of("over")
        self._copula = lexicons.classes.of("copula")
        self._between = lexicons.classes.of("age_filler", "copula")
        self._opening = self._under | self._over | self._between | _AGED | WORDINGS

    def __call__(
        self,
        document: Document,
        drafts: Sequence[Draft],
        numbers: Sequence[NumberMention],
        sayings: Sequence[Saying],
    ) -> None:
        """Fill ``age``; ``numbers`` is the ledger, whose ages and bare numbers may follow."""
        telling = self._read.telling(document, _age)
        numeral_at = {number.first: number for number in numbers}
        shared = {at for draft in drafts if draft.phrase.of for at in range(*draft.phrase.of)}
        for draft in drafts:
            among = among_whom(document, draft) if draft.sentence in telling else ()
            if draft.unit is not None and draft.unit.value not in _PEOPLE:
                draft.age = self._read.among(document, among, _age)
                continue
            inside = draft.number.first in shared
            named = self._read(document, draft, _age, telling)
            if named is not None and _are_grown(document, draft, numeral_at):
                continue  # "three boys aged 19"
            draft.age = named or self._printed(document, draft, numeral_at, inside=inside)
            if draft.age is None and draft.sentence in telling:
                ranges = (*among, *of_level(document, draft))
                draft.age = self._read.among(document, ranges, _age)
        for saying in sayings:
            first, counted = saying.first, saying.counted
            said = self._read.among(document, ((first, saying.noun_last),), _age)
            told = (
                None
                if self._gives_names(document, first)
                else self._of_all(document, saying, numeral_at)
            )
            grown = told is not None and told.value is Age.ADULT
            said = said or (None if grown else told)  # whoever is "aged 22 to 65" is just people
            for draft in counted if said is not None else ():
                draft.age = draft.age or said

    def _of_all(
        self, document: Document, saying: Saying, numeral_at: dict[int, NumberMention]
    ) -> Cited[Age] | None:
        """Read what is said of all: "The victims, all in their 80s", "They are men aged 60"."""
        first, last = saying.first, saying.noun_last
        return _of_decade(document, first, numeral_at) or self._told(
            document, first, last, numeral_at, inside=False, aged=False
        )

    def _gives_names(self, document: Document, first: int) -> bool:
        """Whether the words from a token on are names, each with an age of its own."""
        named = document.words[first : first + 1]
        return (
            bool(named) and named[0][0].isupper() and first not in document.starting(self._peoples)
        )

    def _printed(
        self,
        document: Document,
        draft: Draft,
        numeral_at: dict[int, NumberMention],
        *,
        inside: bool,
    ) -> Cited[Age] | None:
        """Read "girls under 18", "boys aged 7 to 14", "of whom 23 were under 12".

        ``inside``: the count is the whole that another is "of", so that a verb behind it says
        something of that other: "half of the 120 were under 18".
        """
        lower = document.lower
        own = numeral_at.get(draft.number.last)
        if own is not None and own.type is NumberType.AGE and own.last < draft.phrase.last:
            age = self._group(document, own, numeral_at, under=False, over=False, aged=True)
            if age is not None:  # "two 15-year-old nationals"
                return Cited(age, "rule:age", *document.span_of(own.first, own.last))
        cell = dividing_cell(document, draft) or age_label(document, draft, numeral_at)
        first = at = draft.phrase.last if cell is None else cell[0]
        if cell is None and _ends_list(document, draft):
            return None
        if tuple(lower[at + 1 : at + 3]) == ("they", "are") and lower[at] in _SAYING:
            first = at = at + 3  # "nineteen say they are under 18"
        decade = _of_decade(document, first, numeral_at)
        if decade is not None:
            return decade
        return self._told(document, first, at, numeral_at, inside=inside, aged=cell is not None)

    def _told(
        self,
        document: Document,
        first: int,
        at: int,
        numeral_at: dict[int, NumberMention],
        *,
        inside: bool,
        aged: bool,
    ) -> Cited[Age] | None:
        """Read "under 18", "aged 7 to 14" from a token on; the words cited begin at ``first``."""
        lower, cell = document.lower, aged
        at += lower[at : at + 1] == ["("]
        if at not in numeral_at and lower[at : at + 1] and lower[at] not in self._opening:
            return None
        stop = min(document.sentence_at(first - 1).last, first + _REACH)
        under = over = False
        while at < stop and at not in numeral_at:
            word = lower[at]
            told = behind_wording(lower, at, stop) if word in WORDINGS else at
            if told > at:
                under, aged, at = under or word in BELOW, True, told
                continue
            if word in self._under:
                under = True
                at += lower[at + 1 : at + 2] == ["-"]  # "six under-16s"
            elif word in self._over:
                over = True
            elif word in _AGED:
                aged = True
            elif word not in self._between or (inside and word in self._copula):
                group = self._behind_complement(document, at)
                if group is None:
                    return None
                at = group
                continue
            at += 1
        number = numeral_at.get(at) if at < stop else None
        if number is None or not (aged or number.type is NumberType.AGE or under or over):
            return None
        if not cell and labels_next(document, number, numeral_at):
            return None
        age = self._group(document, number, numeral_at, under=under, over=over, aged=aged)
        if age is None:
            return None
        return Cited(age, "rule:age", *document.span_of(first, number.last))

    def _behind_complement(self, document: Document, at: int) -> int | None:
        """The token behind what people are said to be before their ages: "are men aged 30"."""
        if document.lower[at - 1] not in self._copula or document.following(at) == "":
            return None
        hits = document.starting(self._people).get(at, ())
        return max((hit.last for hit in hits), default=None)

    def _group(
        self,
        document: Document,
        number: NumberMention,
        numeral_at: dict[int, NumberMention],
        *,
        under: bool,
        over: bool,
        aged: bool,
    ) -> Age | None:
        """Return the group that a number of years names: "aged under 18", "over 60"."""
        low, high = number.low or number.value, number.high or number.value
        limit = limit_behind(document, number.last)
        if limit == "under":
            return Age.MINOR if high is not None and high < _MAJORITY else None
        over = over or limit == "over"
        years = (under or over) and document.following(number.last) in _YEARS
        if low is None or high is None or not (aged or years or number.type is NumberType.AGE):
            return None
        if under:
            return Age.MINOR if high <= _MAJORITY else None
        if (years or over) and document.following(number.last + years) in _OF_TERMS:
            return None  # "over 20 years of fraud"
        if years and over and not aged and number.value not in _LIMITS:
            return None  # "abused 1,300 people over 54 years"
        if over and low >= _MAJORITY and not (aged or years or _closes(document, number.last)):
            return None  # "women over 18 demands"
        if over and low >= _MAJORITY:
            return Age.ELDERLY if low >= _OLD else Age.ADULT
        if over:
            return None
        last = number.last + (document.following(number.last) in _YEARS)
        upper = numeral_at.get(last + 1)
        if (
            upper is not None
            and low == high
            and document.following(last) in ("to", "and", "-", "–")
        ):
            high = upper.high or upper.value or high
        if high < _MAJORITY:
            return Age.MINOR
        if low >= _OLD:
            return Age.ELDERLY
        listed = upper is not None and document.lower[last] == "and"
        return Age.ADULT if _MAJORITY <= low < high and not listed else None


def _closes(document: Document, at: int) -> bool:
    """Whether no noun stands there that a number would count."""
    word = document.following(at)
    return not word.isalpha() or word in _BEHIND or is_past(word)


def _are_grown(document: Document, draft: Draft, numeral_at: dict[int, NumberMention]) -> bool:
    """Whether the ages printed behind a noun are those of no child: ", aged 18 and 20,"."""
    at = draft.phrase.last
    at += document.following(at) == ","
    while document.following(at) in _BEFORE_AGES:
        at += 1
    lows = []
    while (number := numeral_at.get(at)) is not None and number.type is NumberType.AGE:
        if document.following(number.last) in _YOUNG:
            return False  # "aged 18 months and two years"
        lows.append(number.low or number.value or 0)
        at = number.last + (document.following(number.last) in ("and", "to", ","))
    return bool(lows) and min(lows) >= _MAJORITY


def _ends_list(document: Document, draft: Draft) -> bool:
    """Whether ages behind a comma are those of a whole list: "two Laos and a Thai, aged 9"."""
    first, last = draft.phrase.first, draft.phrase.last
    return document.lower[last : last + 1] == [","] and document.lower[first - 1] == "and"


def _of_decade(
    document: Document, first: int, numeral_at: dict[int, NumberMention]
) -> Cited[Age] | None:
    """The age of those who are "in their 80s"; teens are minors, as teenagers are.

    As men and women are, those in their 20s to 50s are of no age that the record tells apart.
    """
    lower, at = document.lower, first
    end = min(document.sentence_at(first - 1).last, first + _DECADE)
    at += lower[at : at + 2] in ([",", "all"], [",", "both"])
    while at < end and lower[at] in _WERE:
        at += 1
    if tuple(lower[at : at + 2]) not in _THEIRS:
        return None
    at += 2
    while at < end and lower[at] in _PART:
        at += 1
    number = numeral_at.get(at)
    printed = number is not None and number.type is NumberType.AGE and at + 1 < end
    years = int(lower[at]) if printed and lower[at].isdecimal() else 0
    years = years or (_DECADES.get(lower[at], 0) if at < end else 0)
    if not years or _MAJORITY <= years < _OLD:
        return None
    behind = lower[at + 1 : min(at + _TO_NEXT, document.sentence_at(first - 1).last)]
    if years < _OLD and "to" in behind and any(word.startswith("20") for word in behind):
        return None  # "in their late teens to early 20s"
    age = Age.ELDERLY if years >= _OLD else Age.MINOR
    return Cited(age, "rule:decade", *document.span_of(at, at + 1))
