"""Counts told as known ("the 15 men", "all nine") that no count before them agrees with."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from statextract.checks.engine.ranges import Range
from statextract.checks.engine.shares import is_borne_out
from statextract.checks.engine.singles import count_singles
from statextract.checks.engine.typos import distance, swapped
from statextract.model.vocabulary import NumberType, Outcome, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_KNOWN = re.compile(
    r"\b(?:the|these|those|all|all of the|all the)\s+(?:(?-i:[a-z-]+)\s+)?$", re.IGNORECASE
)
_KNOWING = ("the", "these", "those", "all")  # on one of the last two words _KNOWN begins or ends
_APART = re.compile(
    r"\b(?:other|another|more|remaining|last|first|second|third|fourth|fifth|next|rest|among"
    r"|day|days|night|morning|afternoon|evening|week|weekend|month|year|hour|hours"
    r"|nearly|of|additional|further|extra|new|newer|added|previous|earlier|subsequent)\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(r"\bin all\s+$", re.IGNORECASE)  # "In all 12 people died": a sum
_COMPARED = re.compile(
    r"\b(?:of|than|from|among|against|to|with|by|(?:up|down)\s+on)\s+$", re.IGNORECASE
)
_DESCRIBED = re.compile(  # "the 24 people whom police killed" need not have been told of
    r"\S+(?:\s[a-z-]+){0,3}\s(?:who|whom|whose|that|which|(?:of|in|from|since)\s(?:19|20)\d\d)\b",
    re.IGNORECASE,
)  # "the 340 crashes of 2018" neither
_TOLD_APART = re.compile(  # "the 40 protesters injured in the march", "the 17 girls from Quetta"
    r"\S+\s+[a-z]+\s+(?:(?:[a-z]+(?:ed|en|ut|ot|it|own|ound)|already|still|now|currently)\s+)?"
    r"(?:in|by|during|at|on|when|from|after|over|near|with|aboard|of|to|had|who|went)\b"
)
_OF_THEM = re.compile(r"[a-z]\s+of\s+the\s+$")  # "the families of the nine men"
_GATHERED = frozenset(
    (
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.RESCUED,
        Outcome.RELEASED,
        Outcome.ABDUCTED,
        Outcome.REPATRIATED,
        Outcome.DEPORTED,
        Outcome.EVACUATED,
    )
)
_SLIP = 1.5  # times the group: many more are those of whom the group was some
_MORE = re.compile(r"\S+\s+(?:more|others?|additional|further)\b", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:both|a|an|the|his|her|their|its)\s+(?:[a-z-]+\s+){1,3}and\s+$", re.IGNORECASE
)
# "Rebels counted 120, the army 40": "the" is of the subject.
_OF_SUBJECT = frozenset(("rule:claim", "rule:headed", "rule:gapped"))
_PREDICATES = frozenset(("rule:subject", "rule:passive"))
_OF_ALL = re.compile(r"(?:^|[.;,]\s|\bthat\s)\s*of (?:all )?the\s+$", re.IGNORECASE)
_ONE_WORD = re.compile(r"\s+[a-z]+,")
_FACTOR = 4  # "12 ... the 21": what is further apart was hardly meant to agree
_NEAREST = 8  # figures before it of which three may be summed up
_FEW = 10
_DIGITS = 2
_REACH = 900  # code points: a few sentences
_PLURAL = re.compile(r"(?:es|s)$")
_ANYBODY = frozenset("people person persons individuals victims".split())


def definite_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield a count that claims to be known, and the one group before it that it can mean.

    Silent if any figure, or the sum or difference of two that stand before it, is that number.
    """
    for index, figure in enumerate(facts.levels):
        if not _claims_to_be_known(facts, figure):
            continue
        value = facts.ranges[figure.id].low
        if _is_told(facts, figure, value) or is_borne_out(facts, figure, value):
            continue
        groups = [other for other in facts.levels[:index] if _can_be_meant(facts, figure, other)]
        groups = [other for other in groups if other.of != figure.id]
        if _is_bare_whole(facts, figure) or _is_named_whole(facts, figure):
            groups = [other for other in groups if _is_slip(facts, figure, other)]
            some = {facts.ranges[part.id].low for part in facts.parts_of(figure.id)}
            # "Twelve died in Ica": "12 of the girls were among the 18 found"
            groups = [other for other in groups if facts.ranges[other.id].low not in some]
        elif _needs_fate(facts, figure) and not _are_of_fate(facts, figure, groups):
            groups = [other for other in groups if _are_of_noun(facts, figure, other)]
        values = {facts.ranges[other.id].low for other in groups}
        if len(values) == 1 and _is_alike(value, *values) and not _has_company(groups[-1]):
            yield figure, groups[-1]


def _claims_to_be_known(facts: Facts, figure: Figure) -> bool:
    if figure.same_as or figure.of or figure.derived or not facts.ranges[figure.id].exact:
        return False
    if figure.unit not in (Unit.PERSON, Unit.CASE):
        return False
    if any(reason.by in _OF_SUBJECT for reason in figure.reasons if reason.field == "unit"):
        return False
    if figure.zone == "title" or figure.quantity.hedge is not None or figure.direction is not None:
        return False
    at = max(0, figure.span.start - figure.evidence.start)
    before, behind = figure.evidence.text[:at], figure.evidence.text[at:]
    # Two words are looked at before the patterns: those go over the whole clause.
    if not any(word.endswith(_KNOWING) for word in before.lower().rsplit(None, 2)[-2:]):
        return False
    found = _KNOWN.search(before)
    if found is None or _DESCRIBED.match(behind) or _MORE.match(behind):
        return False
    if _APART.search(found.group()) or _IN_ALL.search(before):
        return False
    if figure.outcome is not None or not _COMPARED.search(before[: found.start()]):
        return True
    if _is_owning(facts, figure, before):
        return True
    return _is_bare_whole(facts, figure) or _is_named_whole(facts, figure)


def _is_owning(facts: Facts, figure: Figure, before: str) -> bool:
    """Whether people are told of as those whom something is of: "the families of the nine men"."""
    of_them = figure.noun is not None and _OF_THEM.search(before) is not None
    return of_them and figure.unit is Unit.PERSON and not facts.parts_of(figure.id)


def _is_bare_whole(facts: Facts, figure: Figure) -> bool:
    """Whether a count only says what others are part of: "30 of the 98 were minors"."""
    bare = figure.noun is None and figure.outcome is None
    return bare and any(part.of == figure.id for part in facts.parts_of(figure.id))


def _is_named_whole(facts: Facts, figure: Figure) -> bool:
    """Whether a clause opens with a whole and its noun alone: "Of the 56 cases, 24 are new"."""
    at = max(0, figure.span.start - figure.evidence.start)
    before, behind = figure.evidence.text[:at], figure.evidence.text[at + len(figure.span.text) :]
    if _OF_ALL.search(before) is None:
        return False
    if figure.noun is None:  # "Of the 56 dead, 24 were women"
        alone = figure.outcome is not None and _ONE_WORD.match(behind) is not None
    else:
        alone = behind.strip().startswith(f"{figure.noun},")
    return alone and any(part.of == figure.id for part in facts.parts_of(figure.id))


def _is_slip(facts: Facts, figure: Figure, other: Figure) -> bool:
    """Whether two numbers have their digits swapped, or one digit changed of two or more."""
    mine, theirs = (f"{facts.ranges[each.id].low:g}" for each in (figure, other))
    if min(len(mine), len(theirs)) < _DIGITS or len(mine) != len(theirs):
        return False
    return swapped(mine, theirs) or distance(mine, theirs) == 1


def _needs_fate(facts: Facts, figure: Figure) -> bool:
    """Whether only the fate can say who is meant: "these four" may be countries, "of the 63" new.

    So may those be with whom others are compared.
    """
    before = figure.evidence.text[: max(0, figure.span.start - figure.evidence.start)]
    found = _KNOWN.search(before)
    compared = found is not None and _COMPARED.search(before[: found.start()]) is not None
    return compared or (figure.noun is None and facts.ranges[figure.id].low < _FEW)


def _are_of_fate(facts: Facts, figure: Figure, groups: Sequence[Figure]) -> bool:
    """Whether the groups that can be meant are one fact, told twice, of the fate of a count."""
    same = all(group.outcome is figure.outcome for group in groups)
    roots = {facts.root(group.id) for group in groups}
    return figure.outcome is not None and same and len(roots) == 1 and len(groups) > 1


def _is_told(facts: Facts, figure: Figure, value: float) -> bool:
    """Whether the number stands elsewhere, or is the sum or difference of two that do.

    Also the sum of three that stand close before it: "45 ... 30 ... and six teachers. All 81".
    """
    others = [  # its own parts make it up, whether or not it was told
        other for other in facts.record.figures if figure.id not in (other.id, other.of)
    ]
    alike = [facts.ranges[other.id] for other in others if other.unit is figure.unit]
    if any(found.low <= value <= found.high for found in alike):
        return True
    earlier = [found.low for found in alike if found.exact][:40]
    if any(a + b == value or abs(a - b) == value for a, b in combinations(earlier, 2)):
        return True
    before = [other for other in facts.levels if other.span.start < figure.span.start][-_NEAREST:]
    close = [facts.ranges[other.id] for other in before if other.unit is figure.unit]
    close += [Range(bare, bare) for bare in _bare_before(facts, figure)]
    return any(
        sum(each.low for each in some) <= value <= sum(each.high for each in some)
        for size in (2, 3)
        for some in combinations(close, size)
    )


def _bare_before(facts: Facts, figure: Figure) -> list[float]:
    """Counts close before a figure of which nothing says what they count."""
    return [
        float(number.value)
        for number in facts.record.numbers
        if number.type is NumberType.COUNT
        and number.value is not None
        and number.figure is None
        and 0 < figure.span.start - number.span.start <= _REACH
    ][-_NEAREST:]


def _can_be_meant(facts: Facts, figure: Figure, other: Figure) -> bool:
    if other.unit is not figure.unit or other.derived:
        return False
    if _is_named_whole(facts, figure):
        same = figure.outcome is None or other.outcome in (None, figure.outcome)
        same = same and (figure.noun is not None or other.outcome is figure.outcome)
        same = same and _nouns_agree(figure, other) and _places_agree(figure, other)
        return same and _times_agree(facts, figure, other)
    news = _are_of_noun(facts, figure, other)
    if figure.role is not None and other.role is not figure.role and not news:
        return False
    if not facts.ranges[other.id].exact or facts.ranges[other.id].low < 2:
        return False
    if figure.span.start - other.span.start > _REACH and other.zone != "title":
        return False
    if figure.outcome and other.outcome and figure.outcome is not other.outcome:
        return news
    if _is_bare_whole(facts, figure):
        return _times_agree(facts, figure, other) and _places_agree(figure, other)
    marks = ((figure.sex, other.sex), (figure.age, other.age))
    if any(theirs is not None and mine is not theirs for mine, theirs in marks):
        return False
    if figure.nationality != other.nationality:
        return False
    return _nouns_agree(figure, other) and _times_agree(facts, figure, other)


def _are_of_noun(facts: Facts, figure: Figure, other: Figure) -> bool:
    """Whether what became of a group is told by its noun, but of a few more than the group.

    "Police freed 15 girls. The 17 girls were taken to a hospital": some of the 15 would be fewer.
    Who was hurt may be some of those who are told next ("Eight soldiers were hurt. The 11 soldiers
    were in a lorry"); "the 17 girls injured in the riot" and who "had been there" are others.
    """
    if figure.noun is None or _head(figure.noun) != _head(other.noun or ""):
        return False
    if other.outcome not in _GATHERED or _head(figure.noun) in _ANYBODY:
        return False
    mine, theirs = facts.ranges[figure.id].low, facts.ranges[other.id].low
    at = max(0, figure.span.start - figure.evidence.start)
    if not theirs < mine <= _SLIP * theirs or _TOLD_APART.match(figure.evidence.text, at):
        return False
    told = {reason.by for reason in figure.reasons if reason.field == "outcome"}
    return told <= _PREDICATES if told else _OF_THEM.search(figure.evidence.text, 0, at) is not None


def _is_alike(value: float, other: float) -> bool:
    """Whether two numbers are so close that one may be a slip for the other."""
    return max(value, other) <= _FACTOR * min(value, other)


def _has_company(group: Figure) -> bool:
    """Whether others are told with a group without a number: "both pilots and 61 passengers"."""
    before = group.evidence.text[: max(0, group.span.start - group.evidence.start)]
    return _COMPANY.search(before) is not None or count_singles([group]) > 0


def _nouns_agree(figure: Figure, other: Figure) -> bool:
    """Whether the noun of a known count, if it has one, is that of the group, or a general one."""
    if figure.noun is None:
        return True
    mine, theirs = _head(figure.noun), _head(other.noun or "")
    general = mine in _ANYBODY or not theirs
    return mine == theirs or (general and figure.outcome is other.outcome)


def _head(noun: str) -> str:
    words: Sequence[str] = noun.lower().split(" of ")[0].split()
    return _PLURAL.sub("", words[-1]) if words else ""


def _places_agree(figure: Figure, other: Figure) -> bool:
    """Whether two counts are not told of two places: "held 65 in Oslo. In Bergen, of the 56"."""
    mine, theirs = figure.place, other.place
    return mine is None or theirs is None or mine.name == theirs.name


def _times_agree(facts: Facts, figure: Figure, other: Figure) -> bool:
    mine, theirs = facts.period(figure), facts.period(other)
    return not (mine and theirs) or mine.covers(theirs) or theirs.covers(mine)
