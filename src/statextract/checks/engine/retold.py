"""Facts told twice that agree in their company or in their very words, but not in the number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.checks.engine.echo import names_other_days
from statextract.checks.engine.explained import is_explained
from statextract.model.vocabulary import Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_REVISED = Qualifier.REVISED
_BESIDE = 60  # code points: "killing five people and wounding 14"
_LEDE = 350  # code points of the body in which the headline is told again
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_RUN = 6  # words that two clauses share before their numbers
_TELLING = 4  # of them, longer than three letters
_LONG = 4
_TOPMOST = frozenset("highest lowest largest smallest most fewest".split())
_SHORTEST = _TELLING * _LONG + _RUN  # code points of so many words


def company_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield a headline's count and the one that the lede tells beside the same other count.

    "Grenade kills five, wounds 26"; "... killing five people and wounding 14": the five are the
    same, so are those who were wounded. Silent if one of the two has several such neighbours, or
    if the body tells the headline's number of anybody.
    """
    for first, again in facts.restatements:
        if first.zone == "body" or not _is_in_lede(first, again):
            continue
        if facts.ranges[first.id] != facts.ranges[again.id]:
            continue
        for one in _neighbours(facts, first):
            if len(facts.of_value(facts.ranges[one.id])) > 1 or facts.restated(one.id):
                continue
            if one.of is not None and facts.figures[one.of].zone == one.zone:
                continue  # "40 hurt, 12 of them badly": the lede may tell of the 40 alone
            rivals = [other for other in _neighbours(facts, again) if _are_one(facts, one, other)]
            rivals = [other for other in rivals if not _is_some_of(facts, other, one)]
            rivals = [other for other in rivals if not is_explained(facts, one, other)]
            if len(rivals) == 1 and not facts.ranges[one.id].meets(facts.ranges[rivals[0].id]):
                yield one, rivals[0]


def word_for_word_rivals(facts: Facts) -> Iterator[tuple[Figure, Figure]]:
    """Yield two counts behind the same words, of which only the number is another.

    A first paragraph that is printed again under its picture says the same in the same words.
    """
    told: dict[tuple[str, ...], tuple[Figure, Figure | None]] = {}
    for index, figure in enumerate(facts.levels):
        if not _is_plain(facts, figure) or figure.same_as is not None:
            continue
        words = _words_before(figure)
        if len(words) < _RUN or sum(len(word) >= _LONG for word in words) < _TELLING:
            continue
        if not _TOPMOST.isdisjoint(words):
            continue  # each list has its "highest number of arrests with"
        before = facts.levels[index - 1] if index else None
        earlier, other = told.setdefault(words, (figure, before))
        if _are_of_two_wholes(facts, earlier, figure) or _are_of_two_rows(
            facts, (other, earlier), (before, figure)
        ):
            continue
        same = earlier.noun is None or figure.noun is None or _noun(earlier) == _noun(figure)
        apart = not facts.ranges[earlier.id].meets(facts.ranges[figure.id])
        if same and apart and earlier.unit is figure.unit and not names_other_days(earlier, figure):
            yield earlier, figure


def _are_of_two_rows(
    facts: Facts, one: tuple[Figure | None, Figure], other: tuple[Figure | None, Figure]
) -> bool:
    """Whether the counts right before two differ too: not the same told again, but of others.

    "28 arrests were made in 2014 and 48 in 2015 ... 83 arrests were made in 2014 and 36 in 2015"
    """
    before = [
        each for each, figure in (one, other) if each is not None and _gap(each, figure) <= _BESIDE
    ]
    if len(before) < len((one, other)):
        return False
    return not facts.ranges[before[0].id].meets(facts.ranges[before[1].id])


def _are_of_two_wholes(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether each is part of a group of its own."""
    if one.of is None or other.of is None:
        return False
    return facts.root(one.of) != facts.root(other.of)


def _words_before(figure: Figure) -> tuple[str, ...]:
    """The last words before a number in its clause, none if they are few or in a row of a table."""
    before = figure.evidence.text[: max(0, figure.span.start - figure.evidence.start)]
    if len(before) < _SHORTEST or "|" in figure.evidence.text or "\t" in figure.evidence.text:
        return ()
    return tuple(word.lower() for word in _WORD.findall(before)[-_RUN:])


def _is_some_of(facts: Facts, part: Figure, whole: Figure) -> bool:
    """Whether a count is part of another: "rescues 52 victims ... 48 of the victims were women"."""
    return part.of is not None and facts.root(part.of) == facts.root(whole.id)


def _noun(figure: Figure) -> str:
    return (figure.noun or "").lower().split(" of ")[0].split()[-1]


def _is_in_lede(headline: Figure, other: Figure) -> bool:
    near = other.span.start - headline.evidence.end <= _LEDE
    return other.zone == "body" and near


def _neighbours(facts: Facts, figure: Figure) -> Sequence[Figure]:
    """The counts of other people close to one, in its own clause or the next."""
    return [
        other
        for other in facts.levels
        if other.id != figure.id
        and other.zone == figure.zone
        and other.outcome is not figure.outcome
        and 0 <= _gap(figure, other) <= _BESIDE
        and _is_plain(facts, other)
    ]


def _gap(one: Figure, other: Figure) -> int:
    return max(one.span.start, other.span.start) - min(one.span.end, other.span.end)


def _is_plain(facts: Facts, figure: Figure) -> bool:
    exact = facts.ranges[figure.id].exact and not figure.derived
    return exact and _REVISED not in figure.qualifiers


def _are_one(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether two counts have one fate and nothing known of them is different."""
    if one.outcome is None or one.outcome is not other.outcome or one.unit is not other.unit:
        return False
    known = ((one.role, other.role), (one.sex, other.sex), (one.age, other.age))
    if any(mine and theirs and mine is not theirs for mine, theirs in known):
        return False
    mine, theirs = facts.period(one), facts.period(other)
    apart = mine and theirs and not (mine.covers(theirs) or theirs.covers(mine))
    return not apart and not names_other_days(one, other)
