"""Units of bare counts that go on from the count before them, verb and noun left out."""

from collections.abc import Sequence
from itertools import groupby

from statextract.attach.function_words import AUXILIARIES, CALENDAR, FEW, PREPOSITIONS, is_past
from statextract.attach.gapped_times import is_of_another_time
from statextract.attach.sums import sums_up
from statextract.attach.takes import take_fields
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Unit

_BY = "rule:gapped"
_BACK = 4  # counts
_BRACKET = 60  # tokens in brackets
_FIELDS = ("unit", "role", "outcome")
_PLACING = frozenset(("in", "at", "near"))
_OTHERS = frozenset(("other", "remaining"))
_TOGETHER = frozenset("together combined put taken".split())
_ALL = frozenset(("all", "the", "of"))
_AMONG = frozenset(("among", "amongst"))
_ARE = frozenset(("were", "was", "are"))
_CLOSES = frozenset([",", ";", ".", "and"])
_JOINTS = frozenset([",", ";", "and"])
_SET_OFF = frozenset([",", "and", "(", "–"])
_RATHER = (("rather", "than"), ("instead", "of"), ("opposed", "to"))
_NEXT_ONES = frozenset(("the", word) for word in ("second", "third", "fourth", "other"))
_FIRST_ONES = frozenset(("one", "first"))
_OTHER_ONES = frozenset(("another", "others", "other", "second"))
_ABOARD = frozenset("aboard from in off on".split())
_SUBJECT = 7  # tokens of "and the vessels of aid groups"
_NAME = 4  # tokens of "elsewhere" or the name of a place
_WHERE = frozenset("inside outside in on near at under behind upstairs".split())
_TIMES = frozenset("morning afternoon evening night week month year first last past".split())
_UNEARTHED = frozenset("found recovered discovered exhumed pulled unearthed".split())
_MORE = frozenset("more others bodies were was been".split())
_ON = frozenset(("during", "in", "on"))
_COUNT = NumberType.COUNT
_NO_LEAD = (Unit.OBJECT, Unit.SHARE)


def share_gapped(document: Document, drafts: Sequence[Draft]) -> None:
    """Give "in Mandalay 430" the unit of "In Naypyidaw 1,180 people have died"; so with sums."""
    for number, group in groupby(drafts, key=lambda draft: draft.sentence):
        sentence = document.sentences[number]
        if sentence.kind is SentenceKind.ROW:
            continue
        told: list[Draft] = []
        for draft in group:
            before = _last_open(document, told, draft) if told and _is_bare(draft) else None
            if before is not None and _goes_on(document, sentence, before, draft):
                take_fields(document, draft, before, _BY, _FIELDS)
            if draft.unit is not None and draft.unit.value not in _NO_LEAD:
                told.append(draft)


def _last_open(document: Document, told: Sequence[Draft], draft: Draft) -> Draft | None:
    """Return the last count told before one, but none in brackets that have been shut since."""
    near = (other for other in told[: -_BACK - 1 : -1] if not _is_closed(document, other, draft))
    return next(near, None)


def _is_closed(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a bracket with the count before is shut: "500 (100 deaths) and 300 in Puno"."""
    depth, last = 0, before.number.last
    for word in document.lower[last : min(draft.number.first, last + _BRACKET)]:
        if word == ")" and depth == 0:
            return True
        depth += (word == "(") - (word == ")")
    return False


def _is_bare(draft: Draft) -> bool:
    phrase, number = draft.phrase, draft.number
    bare = phrase.head is None and phrase.of is None and phrase.nominal is None
    counted = number.type is _COUNT and not number.may_be_year
    return bare and counted and draft.unit is None


def _goes_on(document: Document, sentence: Sentence, before: Draft, draft: Draft) -> bool:
    if sums_up(document, draft) or _is_unearthed(document, before, draft):
        return True
    if _is_put(document, before, draft) or _are_there(document, draft):
        return True
    if _opens_row(document, sentence, draft) or _is_of_another(document, before, draft):
        return True
    if _is_put_right(document, draft) or _is_level_of_rise(document, before, draft):
        return True
    if is_of_another_time(document, sentence, before, draft):
        return True
    last = draft.number.last
    if last < sentence.last and document.lower[last] not in _CLOSES:
        return False
    if _is_of_others(document, sentence, draft):
        return True
    if _is_of_place(document, sentence, draft) or _is_among(document, sentence, draft):
        return True
    return _is_of_subject(document, before, draft)


def _is_unearthed(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether bodies are counted on: "reached 98, with 12 found that day"."""
    dead = before.outcome is not None and before.outcome.value is Outcome.KILLED
    lower, at = document.lower, draft.number.last
    if not dead or lower[draft.phrase.first - 1] not in ("with", "after"):
        return False
    while lower[at : at + 1] and lower[at] in _MORE:
        at += 1
    beyond = lower[at + 1 : at + 2]
    return lower[at : at + 1] != [] and lower[at] in _UNEARTHED and beyond != ["alive"]


def _are_there(document: Document, draft: Draft) -> bool:
    """Whether a count is only said to be there: "nine died here, in Chile there were three"."""
    first, last = draft.phrase.first, draft.number.last
    if document.lower[first - 1] not in _ARE or document.lower[first - 2] != "there":
        return False
    following = document.following(last)
    if following in _PLACING:
        name = document.words[last + 1 : last + 2]  # none where an article breaks off
        return name != [] and name[0][0].isupper() and name[0].lower() not in CALENDAR
    return not following or following in _CLOSES


def _opens_row(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether a semicolon opens a row of places: "93 died; 37 at gold mines, 27 at coal mines"."""
    lower, last = document.lower, draft.number.last
    preposition = document.following(last)
    if lower[draft.phrase.first - 1] != ";" or preposition not in _PLACING:
        return False
    return any(
        lower[at] == preposition and lower[at - 2] in _JOINTS and lower[at - 1][0].isdigit()
        for at in range(last + 1, sentence.last)
    )


def _is_of_another(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether one of several is told apart: "106 people from one boat and 88 from another".

    So too "130 people off two rafts, 72 from one and 58 from the other".
    """
    lower, at = document.lower, draft.number.last
    pointer = at + 1 + (lower[at + 1 : at + 2] == ["the"])
    which = "".join(lower[pointer : pointer + 1])
    if lower[draft.phrase.first - 1] not in _JOINTS or which not in _FIRST_ONES | _OTHER_ONES:
        return False
    if which in _OTHER_ONES:
        return lower[at] in lower[before.number.last : draft.phrase.first]
    behind = lower[pointer : document.sentence_at(at).last]
    return lower[at] in _ABOARD and not _OTHER_ONES.isdisjoint(behind)


def _is_put_right(document: Document, draft: Draft) -> bool:
    """Whether a number is denied in favour of the one before: "Nine died, not 12"."""
    lower, first = document.lower, draft.phrase.first
    first -= lower[first - 1] == "the"
    denied = lower[first - 1] == "not" and lower[first - 2] in _SET_OFF
    if not denied and tuple(lower[first - 2 : first]) not in _RATHER:
        return False
    following = document.following(draft.number.last)
    return not following or following in _CLOSES or following == "as" or is_past(following)


def _is_level_of_rise(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a rise is told with its level: "the tally rose by seven cases to 91"."""
    lower, first = document.lower, draft.phrase.first
    risen = lower[before.phrase.first - 1] == "by" and before.noun is not None
    return risen and lower[first - 1] == "to" and first - 1 == before.phrase.last


def _is_of_place(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether a place or day stands before a count: ", in Lima four", "and on Monday three"."""
    lower, words = document.lower, document.words
    at = draft.phrase.first - 1
    at -= lower[at] == ","
    for opening in range(at, max(sentence.first, at - _NAME), -1):
        placed = lower[opening] == "elsewhere" and opening == at
        placed = placed or (lower[opening] in _PLACING and opening < at)
        placed = placed or (lower[opening] in _ON and lower[at] in CALENDAR)
        if placed:
            return lower[opening - 1] in _JOINTS
        named = lower[opening] == "the" and opening < at  # "in the Gambia nine"
        if not words[opening][0].isupper() and not named:
            return False
    return False


def _is_of_others(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether all other places stand before a count: "Kandal 47 and all other provinces 39"."""
    lower, at = document.lower, draft.phrase.first - 1
    while at > sentence.first and lower[at] in _TOGETHER:
        at -= 1
    if lower[at - 1] not in _OTHERS or not lower[at].endswith("s"):
        return False
    at -= 2
    while at > sentence.first and (lower[at] in _ALL or lower[at] in FEW or lower[at].isdigit()):
        at -= 1
    return lower[at] in _JOINTS


def _is_among(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """Whether a kind stands before a count of its own: "Among men 400 died and among boys 20"."""
    lower, at = document.lower, draft.phrase.first - 1
    at -= lower[at] == ","
    near = range(at - 1, max(sentence.first, at - _NAME), -1)
    opening = next((token for token in near if lower[token] in _AMONG), None)
    if opening is None or lower[opening - 1] not in _JOINTS:
        return False
    return not _AMONG.isdisjoint(lower[sentence.first : opening])


def _is_put(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether it only says where: "twelve were found inside, two just outside, one in the yard"."""
    lower, at = document.lower, draft.number.last
    passive = before.outcome is not None and before.outcome.by in ("rule:passive", _BY)
    if not passive or before.noun is not None or lower[draft.phrase.first - 1] not in _JOINTS:
        return False
    at += lower[at : at + 1] == ["just"]
    there = lower[at : at + 3]
    if not there or there[0] not in _WHERE:
        return False
    placed = there[1:2] in ([","], ["."], ["and"]) or there[1:2] == ["the"]
    return placed and there[-1] not in _TIMES


def _is_of_subject(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a subject stands before a count whose verb is left out: "merchant ships 920"."""
    if tuple(document.lower[draft.phrase.first - 2 : draft.phrase.first]) in _NEXT_ONES:
        return True  # "the first boat carried 40 people, the second 35"
    acted = before.outcome is not None and before.outcome.by == "rule:object"
    acted = acted or (before.phrase.of is not None and before.phrase.of[0] >= before.number.last)
    if before.noun is not None or not (acted or (before.unit and before.unit.by == _BY)):
        return False
    between = document.lower[before.phrase.last : draft.phrase.first]
    named = document.words[before.phrase.last : draft.phrase.first]
    if len(between) < 2 or len(between) > _SUBJECT or between[0] not in _JOINTS:
        return False
    subject = between[1:]
    if any(word in AUXILIARIES or is_past(word) or not word.isalpha() for word in subject):
        return False
    if subject[0] in PREPOSITIONS or subject[-1] in PREPOSITIONS:
        return False
    return subject[-1].endswith("s") or named[-1][0].isupper()
