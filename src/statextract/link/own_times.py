"""Times of parts that give way to those of their whole."""

from statextract.link.scene import Scene
from statextract.model.draft import Draft
from statextract.model.period import Period, are_apart, read_period

# The time of a paragraph gives way to that of the group which a count is of.
_NEAR = "rule:same-paragraph"
_OWN = ("rule:same-clause", "rule:same-sentence", "rule:table")
_OF_THEM = ("rule:fronted-partitive", "rule:share-pair", "rule:share-list", "rule:parallel")
_WEEKS = 20  # days
_ARTICLE = "rule:article"
_OF_ALL = ("rule:partitive", "rule:elided-head")
_BESIDE = ("rule:same-sentence", _NEAR)


def is_of_others(scene: Scene, index: int, source: int) -> bool:
    """Whether the time of a paragraph is no part of that of the group which a count is of."""
    mine, theirs = scene.drafts[index].when, scene.drafts[source].when
    if mine is None or theirs is None:
        return False
    of = scene.drafts[index].of
    said = of is not None and of.by in _OF_THEM
    if mine.by == _ARTICLE and theirs.by in _OWN and said:
        return mine.value != theirs.value  # "as of 15 May there were 990. Of that number, 374"
    own, told = read_period(mine.value), read_period(theirs.value)
    told_here = mine.by in _OWN or mine.by == _NEAR
    if told_here and own is not None and told is not None and _goes_on(own, told):
        return True  # "January to September: 1,163 died ... Of those killed this year, 884"
    if mine.by == _ARTICLE and theirs.by in _OWN and of is not None and of.by in _OF_ALL:
        # "4,154 of the cases" are of all those "since 7 January", not of the report's week
        longer = own is not None and told is not None and told.covers(own)
        return longer and mine.value != theirs.value
    if mine.by != _NEAR:
        return False
    return own is not None and told is not None and not told.covers(own)


def _goes_on(own: Period, told: Period) -> bool:
    """Whether one time begins with another of some weeks, and ends after it."""
    weeks = (told.last - told.first).days >= _WEEKS
    return weeks and own.first == told.first and own.last > told.last


def is_counted_up(scene: Scene, index: int, source: int) -> bool:
    """Whether the date that a part has is the one up to which its whole is counted.

    As of 17 April, 62 people have been infected (../2025-04-17): 14 in Ohio, nine in Iowa.
    """
    mine, theirs = scene.drafts[index], scene.drafts[source]
    if mine.when is None or theirs.when is None or mine.period is None or theirs.period is None:
        return False
    same = mine.period.value == theirs.period.value and mine.when.by in _BESIDE
    return same and theirs.when.value.endswith(f"/{mine.when.value}")


def tell_two_times(part: Draft, whole: Draft) -> bool:
    """Whether the clauses of two counts tell times that do not meet: "40 last year, 52 this"."""
    mine, theirs = part.when, whole.when
    if mine is None or theirs is None or mine.by != theirs.by or mine.by != _OWN[0]:
        return False
    return are_apart(mine.value, theirs.value)
