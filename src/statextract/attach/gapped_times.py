"""Bare counts of another time: "12 died in January, nine in February", "(2,200 last month)"."""

from statextract.attach.function_words import AUXILIARIES, CALENDAR
from statextract.model.document import Document, Sentence
from statextract.model.draft import Draft

_JOINTS = frozenset([",", ";", "and"])
_ON = frozenset(("during", "in", "on"))
_YEAR = 4  # digits
_OWNING = frozenset("year month week quarter season".split())
_BESIDE = frozenset("on above below over from against than exceeding surpassing beating".split())
_ENDS = frozenset([",", ".", ";", "and", ")", "but", "", "while"])
_TERM = 5  # tokens of "on the previous year"
_THAT_DAY = ["that", "day"]
_DURING = frozenset(("in", "during", "for", "last"))
_DATES = CALENDAR | frozenset("year month week quarter".split())
_TIME = 9  # tokens of "in the same month of last year)"
_SINCE = 10  # tokens of "than in the same period of the previous year"
_THAN = frozenset("than against versus".split())


def is_of_another_time(document: Document, sentence: Sentence, before: Draft, draft: Draft) -> bool:
    """Whether the words beside a bare count only say of which time it is."""
    return (
        _is_of_longer(document, draft)
        or _is_of_earlier(document, before, draft)
        or _is_of_day(document, sentence, before, draft)
        or _is_of_last_year(document, draft)
    )


def _is_of_longer(document: Document, draft: Draft) -> bool:
    """Whether a count goes on over a longer time: "at 410 this year and 18,300 since 2014"."""
    joined = document.lower[draft.phrase.first - 1] in ("and", ",")
    return joined and document.following(draft.number.last) == "since"


def _is_of_earlier(document: Document, before: Draft, draft: Draft) -> bool:
    """Whether a bracket tells the count of another time: "3,100 came (2,200 in the last month)"."""
    lower, last = document.lower, document.sentence_at(draft.number.last - 1).last
    at = draft.number.last
    if lower[draft.phrase.first - 1] != "(" or document.following(at) not in _DURING:
        return _is_level_of_time(document, draft)
    inside = lower[at : min(last, at + _TIME)]
    if ")" not in inside or before.number.may_be_year:
        return False
    words = inside[1 : inside.index(")")]
    return not _DATES.isdisjoint(words) and not any(word in AUXILIARIES for word in words)


def _is_level_of_time(document: Document, draft: Draft) -> bool:
    """Whether a bracket tells the level of a time: "9 per cent less than in May 2024 (480)"."""
    lower, mark = document.lower, draft.number.first - 1
    if lower[mark] != "(" or document.following(draft.number.last) != ")":
        return False
    floor = max(document.sentence_at(mark).first, mark - _SINCE)
    at = next((t for t in range(mark - 1, floor, -1) if lower[t] in _THAN), None)
    if at is None:
        return False
    words = lower[at + 1 : mark]
    dated = not _DATES.isdisjoint(words) or any(map(_is_year, words))
    counted = any(word[0].isdigit() and not _is_year(word) for word in words)
    return dated and not counted and words[-1] != "before"


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")


def _is_of_last_year(document: Document, draft: Draft) -> bool:
    """Whether it is compared with that of a time: "up 5% on the previous year's 346"."""
    at = draft.phrase.first - 1
    owned = document.lower[at] == "'s" and document.lower[at - 1] in _OWNING
    if not owned or document.following(draft.number.last) not in _ENDS:
        return False
    before = document.lower[max(document.sentence_at(at).first, at - _TERM) : at]
    return not _BESIDE.isdisjoint(before)


def _is_of_day(document: Document, sentence: Sentence, before: Draft, draft: Draft) -> bool:
    """Whether each has a day, month or year: "12 died in January, nine in February"."""
    lower, last = document.lower, draft.number.last
    timed = lower[last : last + 1] != [] and lower[last] in _ON
    if not timed or lower[draft.phrase.first - 1] not in _JOINTS:
        return False
    between = lower[before.number.last : draft.phrase.first]
    owned = lower[max(0, before.number.first - 2) : before.number.first]
    whole = "of" in owned  # "12 of its 30 captives"
    if whole or any(word[0].isdigit() and len(word) != _YEAR for word in between):
        return False
    dated = any(map(_is_date, between)) or between[-3:-1] == _THAT_DAY
    first = "," not in between[:-1] and dated
    opening = lower[sentence.first : before.phrase.first]
    told = first or (opening[:1] != [] and opening[0] in _ON and any(map(_is_date, opening)))
    return told and any(map(_is_date, lower[last + 1 : last + 2]))


def _is_date(word: str) -> bool:
    return word in CALENDAR or _is_year(word)
