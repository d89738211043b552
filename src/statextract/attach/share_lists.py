"""Shares in a row, of which only the first says of whom they are shares.

"Chad has 40% of the cases, followed by Niger at 30%"; "Most arrivals are from Togo (31%), Mali
(20%)"; "25% of arrivals were from Togo, 14% from Mali".
"""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, CALENDAR, is_adverb, is_past
from statextract.attach.phrase import HeadReader, unit_of
from statextract.attach.takes import take_fields
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import NumberType, Unit

_SHARE = NumberType.SHARE
_BY = "rule:share-list"
_FIELDS = ("role", "outcome")
_CLAUSE = 60  # tokens in which a change may be told
_SUBJECT = 10  # tokens from the noun to the first name
_NAME = 6  # tokens of a name
_IN_NAMES = frozenset("of the de del and la al ' - 's district state province region".split())
_OPENING = frozenset("from in are were is was include included including by :".split())
_JOINTS = frozenset([",", ";", "and", "&", "while", "or"])
_FOLLOWING = frozenset(("by", "with"))  # "followed by Niger at 30%", "with Niger at 30%"
_AT = frozenset("at with for".split())
_ENDS = frozenset([",", ".", ";", "and", ")", "while", ""])
_SKIPPED = AUXILIARIES | frozenset(
    "from in mainly mostly came come coming hail hailed most at the were all to".split()
)
_GROUPS = frozenset("nationalities nationality origins origin population".split())
_INSIDE = frozenset("in on at of".split())
_PLACE = 4  # tokens of a place behind its preposition
_WHOLE = 6  # tokens of "Of all confirmed cases,"
_VERBS = frozenset("were are was is had have remain remained".split())
_PLACING = frozenset("from in".split())
_COUNTED = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)


class ShareListAttacher:
    """Gives the bare shares of a row the unit of its first, or of the noun before them."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._heads = HeadReader(lexicons)
        self._changes = lexicons.number_words.changes

    def __call__(self, document: Document, drafts: Sequence[Draft]) -> None:
        """Fill ``unit`` of the shares; role and fate are those of the first."""
        lead: Draft | None = None
        for draft in drafts:
            if draft.number.type is not _SHARE:
                continue
            if lead is not None and lead.sentence != draft.sentence:
                lead = None
            if _is_bare(draft) and draft.number.percent:
                self._take_fronted(document, draft)
                self._attach(document, lead, draft)
            if draft.unit is not None:
                lead = draft if draft.unit.value is Unit.SHARE else None

    def _take_fronted(self, document: Document, draft: Draft) -> None:
        """Make it a share of the people or cases of "Of all confirmed cases, 68% are"."""
        comma, lower = draft.phrase.first - 1, document.lower
        first = document.sentence_at(draft.number.first).first
        if comma - 1 <= first or lower[comma] != "," or lower[first] not in ("of", "among"):
            return
        head = self._heads.ending(document, comma)
        if head is None or head.first - first > _WHOLE or unit_of(head) not in _COUNTED:
            return
        if head.plural and not any(word[0].isdigit() for word in lower[first:comma]):
            draft.unit = Cited(Unit.SHARE, _BY, *document.span_of(head.first, head.last))

    def _attach(self, document: Document, lead: Draft | None, draft: Draft) -> None:
        opening = _opening(document, draft)
        if opening is not None:
            name = _name_before(document, opening)
            if name is None:
                return
            if lead is not None and document.lower[name - 1] in _JOINTS | _OPENING:
                _take(document, draft, lead)
            elif lead is None and document.lower[name - 1] in _OPENING:
                self._take_noun(document, draft, name - 1)
        elif draft.unit is None and lead is not None and self._goes_on(document, lead, draft):
            _take(document, draft, lead)

    def _take_noun(self, document: Document, draft: Draft, at: int) -> None:
        """Make it a share of the people or cases that the words before a name are said of."""
        first, lower = max(document.sentence_at(at).first, at - _CLAUSE), document.lower
        if any(word in self._changes for word in lower[first : at + 1]):
            return  # "Cases rose in Kano (50%)"
        end, floor = at + 1, max(first, at + 1 - _SUBJECT)
        while end > floor:
            head, word = self._heads.ending(document, end), lower[end - 1]
            counted = head is not None and head.plural and unit_of(head) in _COUNTED
            if counted or word in _GROUPS:
                start = end - 1 if head is None else head.first
                draft.unit = Cited(Unit.SHARE, _BY, *document.span_of(start, end))
                return
            if word in _SKIPPED or word == ":" or is_past(word) or is_adverb(word):
                end -= 1
                continue
            placed = [at for at in range(end - _PLACE, end - 1) if lower[at] in _INSIDE]
            if not placed or placed[-1] <= floor:
                return
            end = placed[-1]

    def _goes_on(self, document: Document, lead: Draft, draft: Draft) -> bool:
        lower, before = document.lower, draft.phrase.first - 1
        following = document.following(draft.number.last)
        if lower[before] in _JOINTS:
            return self._is_placed(document, lead, draft, before) or (
                _behind_bracket(document, draft) in _VERBS
            )
        if following not in _ENDS and following not in _PLACING:
            return False
        name = _name_before(document, before if lower[before] in _AT else before + 1)
        if name is None or name <= lead.number.last:
            return False
        joint = lower[name - 1]
        return joint in _JOINTS or (joint in _FOLLOWING and name - 2 > lead.number.last)

    def _is_placed(self, document: Document, lead: Draft, draft: Draft, joint: int) -> bool:
        """Whether "14% from Chad" takes up the preposition of its leader: "25% came from Togo"."""
        at = draft.number.last
        at += document.following(at) == "each"
        placed = document.following(at) in _PLACING
        if not placed or document.lower[at] not in document.lower[lead.number.last : joint]:
            return False
        at += 1
        at += document.following(at) == "the"
        named = document.words[at : at + 1]
        return named != [] and named[0][0].isupper() and named[0].lower() not in CALENDAR


def _is_bare(draft: Draft) -> bool:
    phrase = draft.phrase
    return draft.unit is None and phrase.head is None and phrase.of is None


def _opening(document: Document, draft: Draft) -> int | None:
    """The bracket that a share opens or closes, alone or beside its count: "(61%; 610)"."""
    lower, at = document.lower, draft.phrase.first - 1
    if lower[at] in (";", ",") and lower[at - 1][0].isdigit():
        at -= 2
    closed = document.following(draft.number.last) in (")", ";", ",")
    return at if lower[at] == "(" and closed else None


def _name_before(document: Document, end: int) -> int | None:
    """The first token of the name, or nationality, that ends before a token, or None."""
    words, floor = document.words, document.sentence_at(end - 1).first
    last = document.lower[end - 1]
    if not words[end - 1][0].isupper() or last in CALENDAR:
        return None
    at = end - 1
    while at > max(floor, end - _NAME):
        word = words[at - 1]
        inner = word in _IN_NAMES and word != "and" and words[at - 2][0].isupper()
        if not (word[0].isupper() or inner or word == "the"):
            break
        at -= 1
    return at


def _behind_bracket(document: Document, draft: Draft) -> str:
    """The word behind a share and the bracket that says it as a count: "50% (n=500) remain"."""
    at = draft.number.last
    if document.following(at) == "(":
        end = document.sentence_at(at).last
        at = next((token + 1 for token in range(at, end) if document.lower[token] == ")"), at)
    return document.following(at)


def _take(document: Document, draft: Draft, lead: Draft) -> None:
    start, end = document.span_of(lead.number.first, lead.number.last)
    draft.unit = Cited(Unit.SHARE, _BY, start, end)
    take_fields(document, draft, lead, _BY, _FIELDS)
