"""Dates and ages that say the same thing in two ways: "three weeks, from 4 to 10 August"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from statextract.link.relations.term import build_number_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.mentions import DateMention, NumberMention
from statextract.model.vocabulary import NumberType, RelationKind

_DAYS = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
_JOINTS = frozenset([",", "from", "(", "between", "–"])
_DURATION = NumberType.DURATION
_DEFINITE = frozenset("the of in for over during these those last first".split())
_GAP = 2  # tokens between a duration and its dates
_QUARTER = re.compile(r"(?:q[1-4]|(?:first|second|third|fourth) quarter)\b", re.IGNORECASE)
_MINORS = frozenset(["minor", "minors"])
_REPORTS = frozenset(["statement", "report", "bulletin", "update"])
_BORN = 6  # words between an age and the year of birth


def relate_dates(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each duration, quarter and age that a second date can confirm."""
    return [
        *_durations(scene),
        *_quarters(scene),
        *_births(scene),
        *_minors(scene),
        *_as_of(scene),
    ]


def _durations(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "three weeks, from 4 to 10 August" and "the five months from March to June"."""
    for number in scene.mentions.numbers:
        if number.type is not _DURATION or number.low is None or number.value is None:
            continue
        days = _DAYS.get(scene.word(number.last).rstrip("s"))
        if days is None:
            continue
        behind = number.last + 1
        for date in within(scene.mentions.dates, behind, behind + _GAP + 1):
            spanning = date.value is not None and "/" in date.value and ".." not in date.value
            joint = scene.between(behind, date.first)
            if spanning and _JOINTS.issuperset(joint) and _are_one(scene, number, date, joint):
                high = number.high or number.low
                start, end = scene.document.span_of(number.first, number.last + 1)
                told = TermDraft("duration", None, start, end, number.low * days, high * days)
                unit = TermDraft("unit", None, start, end, days, days)
                yield RelationDraft(
                    RelationKind.LASTING, (told, unit, _dated("period", date)), (start, date.end)
                )


def _are_one(scene: Scene, number: NumberMention, date: DateMention, joint: Sequence[str]) -> bool:
    """Whether a duration is as long as the dates behind it.

    So are "the six weeks from", "three weeks, from"; "two days last week" and "two weeks between
    August and December" lie somewhere in it.
    """
    if "," in joint or "(" in joint or "–" in joint:
        return True
    opened = scene.word(date.first) in _JOINTS or bool(joint)
    return opened and scene.word(number.first - 1) in _DEFINITE


def _quarters(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "Q1 2025 (January to April)": the label and the months in its bracket."""
    dates = scene.mentions.dates
    for label, months in pairwise(dates):
        if months.first - label.last > 1 or scene.word(months.first - 1) != "(":
            continue
        if _QUARTER.search(scene.document.text(label.start, label.end)) is not None:
            terms = (_dated("label", label), _dated("months", months))
            yield RelationDraft(RelationKind.QUARTER, terms, (label.start, months.end))


def _births(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "Ama Mensah, 39, born in 1985"."""
    if "born" not in scene.words:
        return
    for number in scene.mentions.numbers:
        if number.type is not NumberType.AGE:
            continue
        words = list(scene.between(number.last, number.last + _BORN))
        if "born" not in words or not {".", ";"}.isdisjoint(words[: words.index("born")]):
            continue
        born = number.last + words.index("born")
        for date in within(scene.mentions.dates, born + 1, born + 3):
            if date.value is not None:
                terms = (build_number_term("age", number), _dated("year", date))
                yield RelationDraft(RelationKind.BORN, terms, (number.start, date.end))


def _minors(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "aged 19, a minor" and "a 19-year-old minor"."""
    if _MINORS.isdisjoint(scene.words):
        return
    for number in scene.mentions.numbers:
        if number.type is not NumberType.AGE:
            continue
        token = _minor_behind(scene, number)
        if token is not None:
            start, end = scene.document.span_of(token, token + 1)
            terms = (build_number_term("age", number), TermDraft("word", None, start, end))
            yield RelationDraft(RelationKind.AGED, terms, (number.start, end))


def _minor_behind(scene: Scene, number: NumberMention) -> int | None:
    """The token of "minor" that is said of the one whose age stands before it."""
    for token in range(number.last, number.last + 6):
        if scene.word(token) in _MINORS:
            gap = set(scene.between(number.last, token))
            plain = gap <= {",", "a", "-", "year", "old", "–"}
            return token if plain else None
    return None


def _as_of(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "a June 17 statement ... a count as of 1 April": the day of the text and of its count."""
    if _REPORTS.isdisjoint(scene.words):
        return
    for date in scene.mentions.dates:
        if tuple(scene.between(date.first - 2, date.first)) != ("as", "of"):
            continue
        sentence = scene.document.sentence_at(date.first)
        for told in within(scene.mentions.dates, sentence.first, sentence.last):
            behind = scene.between(told.last, told.last + 2)
            if told is not date and not _REPORTS.isdisjoint(behind):
                terms = (_dated("statement", told), _dated("day", date))
                yield RelationDraft(RelationKind.AS_OF, terms, (date.start, date.end))


def _dated(role: str, date: DateMention) -> TermDraft:
    return TermDraft(role, None, date.start, date.end)
