"""Objects joined to ones that are not counted: "killed a mayor, his wife and three guards"."""

from collections.abc import Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    is_past,
)
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft

_PLACING = frozenset("in at on from with near off under across".split())
_WIDTH = 8
_AGES = 8  # tokens of "45-year-old" and of ", 45,"
_LIST = 16  # tokens from a verb to the last but one of its objects
_OWNING = frozenset(("his", "her", "their", "its"))
_HEADLINES = (SentenceKind.TITLE, SentenceKind.HEADING, SentenceKind.BULLET)
_THEN = frozenset("before after as while then when".split())
_HARMING = frozenset(
    """
    kill injure wound shoot stab murder abduct kidnap arrest detain rescue free hurt maim behead
    execute hang lynch drown crush nab capture catch jail convict sentence charge deport save
    hospitalise hospitalize seize
    """.split()
)
_KIN = frozenset(
    """
    mother father wife husband son daughter brother sister baby nephew niece cousin uncle aunt
    grandmother grandfather grandson granddaughter stepson stepdaughter stepfather stepmother
    girlfriend boyfriend partner parents children sons daughters brothers sisters
    """.split()
)
_LIST_ENDS = ("", ".", ",", ";", "when", "after", "and", "as")


def read_joined(reading: Reading, draft: Draft) -> Verdict | None:
    """An object joined to one that is not counted: "killed a nurse and two children"."""
    lower = reading.document.lower
    at = reading.start(draft)
    owned = lower[at - 1] in _OWNING
    at -= owned  # "killed a minister and his two guards"
    listed = _opens_list(reading, draft) or _is_headed(reading, draft)
    reach = _LIST if listed else _WIDTH + _AGES
    floor = max(reading.sentence.first, at - reach)
    if at - 2 < floor or (lower[at - 1] not in ("and", "plus") and not listed):
        return None
    end = draft.phrase.last
    following = reading.document.following(end)
    if draft.noun is None and following in DETERMINERS:
        return None  # "987 hold a permit and 421 a visa"
    if following in ("was", "were", "are") and (following != "was" or draft.number.value == 1):
        return None  # "a wreck blocked the road and two troopers were at work"
    heads = (reading.by_head.get(head) for head in range(at - 1, floor, -1))
    predicate = next((found for found in heads if found is not None), None)
    if predicate is None:
        return None
    acts = is_past(following) or following in AUXILIARIES or following in REPORTING
    return _joined(reading, predicate, at - 1, row=not acts, owned=owned)


def _is_headed(reading: Reading, draft: Draft) -> bool:
    """Whether a headline's comma stands for "and": "Man kills wife, two children in"."""
    lower, end = reading.document.lower, draft.phrase.last
    if reading.sentence.kind not in _HEADLINES or draft.noun is None:
        return False
    if lower[reading.start(draft) - 1] != ",":
        return False
    following = reading.document.following(end)
    closed = following in ("", ".", ":", ",") or following in PREPOSITIONS or following in _THEN
    verbs = (p for p in reading.predicates if p.last < reading.start(draft))
    return closed and any(p.entry.lemma in _HARMING and p.shape is Shape.ACTIVE for p in verbs)


def _opens_list(reading: Reading, draft: Draft) -> bool:
    """Whether two counts end a list of objects: "killed a colonel, three cooks and two maids"."""
    lower, end = reading.document.lower, draft.phrase.last
    if lower[reading.start(draft) - 1] != "," or lower[end : end + 1] != ["and"]:
        return False
    last = reading.phrases.get(end + 1)
    if last is None or draft.noun is None or last.noun is None:
        return False
    following = reading.document.following(last.phrase.last)
    return following in _LIST_ENDS or following in _PLACING


def _joined(
    reading: Reading, predicate: Predicate, end: int, *, row: bool, owned: bool
) -> Verdict | None:
    """The verdict of an object behind others; ``row``: commas may part those, or name them.

    Whose the first is told by "of" if his own follow: "the aunt of the chief and his two sons".
    """
    lower = reading.document.lower
    first = predicate.head
    nominal = predicate.shape is Shape.NOMINAL and lower[first] == "of"
    if nominal:
        first += 1
    elif predicate.entry.lemma.endswith("oneself"):
        first = predicate.last
    elif predicate.shape is not Shape.ACTIVE:
        return None
    if first >= end and lower[end] == ",":
        return None  # "in prison for trafficking, 241 women and 471 men": nothing to be joined to
    words = _without_ages(lower[first:end])
    if row and "," in words:
        named = words.index(",")  # "the head of the clinic, Ama Osei, and three nurses"
        words = _without_row(reading, words, first)
        words = [word for at, word in enumerate(words) if at >= named or word != "of"]
    if lower[end] == "," or owned:
        words = [word for word in words if word != "of"]
    elif len(words) > _WIDTH:
        return None
    names = _names(reading, first, end)
    if any(
        word in PREPOSITIONS or word == "," or (is_past(word) and word not in names)
        for word in words
    ):
        return None
    return judge(predicate, "nominal" if nominal else "object")


def _names(reading: Reading, first: int, end: int) -> set[str]:
    """The words with a capital among some: Ahmed and Saeed are no verbs of the past."""
    return {word.lower() for word in reading.document.words[first:end] if word[0].isupper()}


def _without_row(reading: Reading, words: Sequence[str], first: int) -> list[str]:
    """Objects without the commas of a row: "a mayor, his wife", "the minister, Saad Ali,"."""
    return [
        word
        for at, word in enumerate(words)
        if word != "," or not _begins_object(reading, words, at + 1, first)
    ]


def _begins_object(reading: Reading, words: Sequence[str], at: int, first: int) -> bool:
    """Whether an object or a name begins behind a comma, or nothing more does.

    Kin of one owner need no article: "killed her daughter, nephew and four others".
    """
    if at >= len(words) or words[at] in DETERMINERS:
        return True
    if words[at] in _KIN and list(words[at + 1 : at + 2]) in ([], [","]):
        return True
    return reading.document.words[first + at][0].isupper()


def _without_ages(words: Sequence[str]) -> list[str]:
    """The words of an object without how old it is: "a man, 45,", "a 45-year-old man"."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        behind = list(words[at + 1 : at + 3])
        if words[at] == "," and behind[:1] and behind[0].isdigit() and behind[1:] in ([","], []):
            at += 3
        elif words[at].isdigit() and list(words[at + 1 : at + 5]) == ["-", "year", "-", "old"]:
            at += 5
        elif words[at] == "aged" and behind[:1] and behind[0].isdigit():
            at += 2
        else:
            kept.append(words[at])
            at += 1
    return kept
