"""Years that are named again: the year, the previous year, the first half of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.find.dates.calendar import Point, grain_of, single
from statextract.find.dates.expressions import Anaphor, Beside, Fiscal, Since, Trailing
from statextract.find.dates.story import NOTHING, Answer
from statextract.find.dates.told_units import as_unit, is_day_of_week

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.find.dates.story import Place, Story, Told

_YEAR_BEFORE = Anaphor("year", -1)
_RECENT = 2  # years from the one that is compared with to publication


def resolve_year(story: Story, anaphor: Anaphor, place: Place) -> Answer:
    """Return the year that is named again, or the one before or after it."""
    if anaphor.step == 0 and not anaphor.fiscal:
        main = _main_year(story, place)
        if main is not None:
            return main
    for index, told in _told_before(story, anaphor, place):
        value = told.value
        if value is None or value.start is None or is_day_of_week(told):
            continue
        record = told.opens or isinstance(told.expression, Since)
        if anaphor.step and record and not told.leads:
            continue  # "the highest since 2005. In the previous year ..."
        if _is_named_before(told, anaphor, place):
            return Answer(value, index)
        if anaphor == _YEAR_BEFORE and is_baseline_year(story, told, place):
            return Answer(single(Point(value.start.year)), index)
        if _is_split_year(told):
            return Answer(value.shifted(anaphor.step), index)
        ended = isinstance(told.expression, Trailing) and value.interval
        if ended and as_unit(told, "year") is value:  # the year ending March 2024
            return Answer(value.shifted(anaphor.step), index)
        fiscal = isinstance(told.expression, Fiscal) or (anaphor.fiscal and value.interval)
        if fiscal and value.end:
            year = story.fiscal.around(value.first() or value.start.first())
            return Answer(year.shifted(anaphor.step) if year else None, index)
        if as_unit(told, "year") is value and value.interval:  # the year ending March 2024
            return Answer(value.shifted(anaphor.step), index)
        if grain_of(value.start) == "year" or not anaphor.fiscal:
            point = Point(value.start.year).shifted(anaphor.step)
            return Answer(single(point) if point else None, index)
    if story.published is None:
        return NOTHING
    if anaphor.fiscal:
        year = story.fiscal.around(story.published)
        return Answer(year.shifted(anaphor.step) if year else None)
    point = Point(story.published.year).shifted(anaphor.step)
    return Answer(single(point) if point else None)


def _told_before(story: Story, anaphor: Anaphor, place: Place) -> Iterator[tuple[int, Told]]:
    """The mentions before, nearest first; behind them those that only were compared with.

    "184 died in 2023, 29 more than in 2022. ... compared with 34 the year before".
    """
    apart = [
        pair
        for pair in story.back()
        if anaphor.step == -1 and pair[1].compared and pair[1].sentence != place.sentence
    ]
    yield from (pair for pair in story.back() if pair not in apart)
    yield from apart


def _is_named_before(told: Told, anaphor: Anaphor, place: Place) -> bool:
    """Whether the same year was named so: "17 more than in the previous year. The previous year".

    Farther up: "down from 484 a year before".
    """
    if anaphor.step != -1 or told.sentence == place.sentence:
        return False
    if told.expression == anaphor:
        return True
    return told.expression == Beside(-1, "year", None) and told.paragraph != place.paragraph


def is_baseline_year(story: Story, told: Told, place: Place) -> bool:
    """Whether the year of a paragraph before is the one before that of the article.

    "84 cases in 2024, three more than in 2023" is followed by "640 more than in the previous
    year", which goes back to 2023.
    """
    year = told.value.start.year if told.value and told.value.start else 0
    if told.paragraph == place.paragraph or story.published is None:
        return False
    if not 0 < story.published.year - year <= _RECENT:
        return False
    starts = (each.value.start for _, each in story.back() if each.value is not None)
    # Days tell nothing: that of the dateline, or on which somebody spoke.
    return any(start and start.year == year + 1 and not start.day for start in starts)


def _is_split_year(told: Told) -> bool:
    """Whether a mention is one year that two calendar years name: 2018/19, or the one before."""
    value = told.value
    if value is None or not value.interval or value.start is None or value.end is None:
        return False
    years = grain_of(value.start) == grain_of(value.end) == "year"
    named = isinstance(told.expression, (Anaphor, Beside, Fiscal))
    return named and years and value.end.year == value.start.year + 1


def resolve_year_of(story: Story, place: Place) -> Answer:
    """Return the year of which something is a part: "the first half of the year".

    It is the year that the sentence prints, else that of publication, else the article's.
    """
    main = _main_year(story, place)
    if story.published is None or (
        main and main.anchor is not None and story.told[main.anchor].sentence == place.sentence
    ):
        if main:
            return main
        printed = story.printed_year(place)
        return Answer(single(Point(printed[1])), printed[0]) if printed else NOTHING
    return Answer(single(Point(story.published.year)))


def _main_year(story: Story, place: Place) -> Answer | None:
    """Return the year that a sentence is about, or the article: the first one printed alone."""
    index = story.years.get(place.sentence, story.first_year)
    return None if index is None else Answer(story.told[index].value, index)
