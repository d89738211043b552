"""TYP005."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.lexicons.numerals import numeral_value
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Sex

_FEMALE = "mother woman women girl daughter sister wife wives grandmother aunt niece"
_MALE = "father man men boy son brother husband grandfather uncle nephew"
_EITHER = "child children baby babies infant toddler teenager cousin relative"
_SEX: dict[str, Sex | None] = {
    **dict.fromkeys(_FEMALE.split(), Sex.FEMALE),
    **dict.fromkeys(_MALE.split(), Sex.MALE),
    **dict.fromkeys(_EITHER.split()),
}
_ITEM = r"(?:(?:her|his|their|an?|the|[a-z]+|\d{1,2}) ){1,3}?[a-z]+"
_GROUP = re.compile(rf"\b({_ITEM}(?:, {_ITEM}){{0,3}} and {_ITEM}) \($", re.IGNORECASE)
_SAID = re.compile(r"\s*(?:fe)?males?\b|\s*(?:wo)?men\b|\s*(?:boys|girls)\b", re.IGNORECASE)
_start = attrgetter("span.start")
_REACH = 1000  # code points: no clause is longer
_JOINT = re.compile(r", | and ")


@rule(
    "TYP005",
    severity=Level.WARNING,
    flags=[
        "A mother and her two sons (3 female) were found at Taveta.",
        "A woman and her three daughters (4 male) crossed at Nador.",
    ],
    passes=[
        "A father and his two sons (3 male) drowned off Izmir.",
        "A mother and her two daughters (3 female) were found at Taveta.",
        "A mother and her two children (2 female) were found at Taveta.",
    ],
)
def words_of_another_sex(facts: Facts) -> Iterator[Verdict]:
    """Find a number of women or men that the words before its bracket do not give.

    Why it matters:
        A mother and two sons are one woman, whatever the bracket says.

    Stays silent when:
        A word tells no sex (children, relatives) and leaves room, or the bracket counts anything
        else. Always for review.

    Source:
        Logical edits of household surveys (relationship and sex).
    """
    for figure in facts.levels:
        if figure.sex is None or not _SAID.match(facts.after(figure)):
            continue
        group = _GROUP.search(_before(facts, figure))
        told = _count(group[1], figure.sex) if group else None
        if group is None or told is None:
            continue
        printed = facts.ranges[figure.id]
        holds = told.meets(printed)
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"“{group[1]}” are {told} {figure.sex}" + ("" if holds else f", not {printed}"),
            (figure.id,),
            reported=printed,
            computed=told,
            readings=() if holds else ("others may be meant",),
        )


def _before(facts: Facts, figure: Figure) -> str:
    """Return what stands before a figure in the clause around its bracket, "" if none is known."""
    place, figures = figure.span.start, facts.record.figures
    first = bisect_left(figures, place - _REACH, key=_start)
    for other in figures[first : bisect_left(figures, place + _REACH, lo=first, key=_start)]:
        clause = other.evidence
        if clause.start < figure.evidence.start and clause.start < place <= clause.end:
            return clause.text[: place - clause.start]
    return ""


def _count(group: str, sex: Sex) -> Range | None:
    """Return how many of one sex "a mother and her two sons" are, None if a word is unknown."""
    low = high = 0
    for item in _JOINT.split(group.lower()):
        *before, noun = item.split()
        known = noun if noun in _SEX else noun.removesuffix("s")
        number = _number(before, plural=noun != known or noun in ("men", "women", "children"))
        if known not in _SEX or number is None:
            return None
        low += number if _SEX[known] is sex else 0
        high += number if _SEX[known] in (sex, None) else 0
    return Range(low, high)


def _number(before: list[str], *, plural: bool) -> int | None:
    """Return the number among the words before a noun; one if the noun is in the singular."""
    for word in before:
        numeral = None if word in ("a", "an") else numeral_value(word)
        if numeral is not None and isinstance(numeral.value, int):
            return numeral.value
    return None if plural else 1
