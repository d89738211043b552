"""The dates that stand in the clause of a count, and whether one count has a year of its own."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.mentions import DateMention
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome

_MONTH = len("2013-05")
_YEAR = len("2013")
_STORY = 45  # days that one story goes on
_NEWS = 10  # days
_WORDED = frozenset(("rule:same-clause", "rule:same-sentence"))
_HARMED = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.MISSING])
_COUNTED = frozenset("has have had since total toll all".split())


def is_of_own_year(scene: Scene, part: int, whole: int) -> bool:
    """Whether only a part names a month or year: "A storm killed 40. In 2013 nine men died"."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    told = [date for date in dates_of(scene, mine) if date.value is not None]
    if not told or len(told[0].value or "") > _MONTH:
        return False
    return not any(holds_date(scene, told[0], date) for date in dates_of(scene, theirs))


def is_long_past(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count is dated months before the story, and the group is of no time of its own.

    "The three suspects are sought ... In July, one suspect was held over the other killing".
    """
    published, when = scene.mentions.published, scene.drafts[part].when
    if published is None or when is None or scene.drafts[whole].when is not None:
        return False
    period = read_period(when.value)
    return period is not None and (published - period.last).days > _STORY


def is_of_older_day(scene: Scene, part: int, whole: int) -> bool:
    """Whether a later count names a day of its own, weeks before news without one.

    "A blast killed three soldiers. ... On 23 April, at least three soldiers were shot dead".
    """
    published, mine, theirs = scene.mentions.published, scene.drafts[part], scene.drafts[whole]
    if published is None or mine.when is None or theirs.when is not None:
        return False
    period = read_period(mine.when.value)
    worded = mine.when.by in _WORDED and mine.sentence > theirs.sentence
    return worded and period is not None and (published - period.last).days > _NEWS


def is_of_former_year(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count of the harmed has a year, and the event of those told before has none.

    "A quake killed 30 people. In 2007 a quake killed 18"; years may divide what has been counted
    since: "Floods have killed 30 people. In 2007 they killed 18".
    """
    told = scene.drafts[whole]
    if fate_of(told) not in _HARMED or not is_of_own_year(scene, part, whole):
        return False
    if not any(len(date.value or "") == _YEAR for date in dates_of(scene, scene.drafts[part])):
        return False
    return _COUNTED.isdisjoint(scene.between(told.clause.first, told.clause.last))


def dates_of(scene: Scene, draft: Draft) -> list[DateMention]:
    """The dates in the clause of a count, without those of the inserts in it."""
    clause = draft.clause
    dates = within(scene.mentions.dates, clause.first, clause.last)
    if not clause.holes:
        return list(dates)
    return [
        date
        for date in dates
        if not any(first <= date.first < last for first, last in clause.holes)
    ]


def holds_date(scene: Scene, date: DateMention, inner: DateMention) -> bool:
    """Whether one date is another or holds it; those that are not resolved by their words."""
    if date.value is None or inner.value is None:
        words = scene.document.text(date.start, date.end)
        return words.lower() in scene.document.text(inner.start, inner.end).lower()
    mine, theirs = read_period(date.value), read_period(inner.value)
    return mine is None or theirs is None or mine.covers(theirs)
