"""Whether the time that its own clause gives a count keeps it out of a group told before."""

from statextract.link.fit import fate_of
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome

_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.RESCUED, Outcome.MISSING])
_OWN = "rule:same-clause"
_LONG = 45  # days


def is_of_a_longer_time(mine: Draft, theirs: Draft) -> bool:
    """Whether a count's own clause gives it more time than its group has, or months alone.

    "In those 24 hours 80 fell ill. A total of 500 have fallen ill since May";
    "Thousands of passengers are stranded. Attacks have killed over 230 since January 2015".
    """
    if mine.when is None or mine.when.by != _OWN:
        return False
    if theirs.when is not None and theirs.when.by == _OWN:
        one, other = read_period(mine.when.value), read_period(theirs.when.value)
        if one is not None and other is not None and one != other and one.covers(other):
            return True
    if fate_of(mine) not in _FATES:
        return False
    own = theirs.when is not None and theirs.when.by != "rule:article"
    return _is_long(mine) and not (own and _is_long(theirs))


def came_before(mine: Draft, theirs: Draft) -> bool:
    """Whether a count's own clause sets it before its group: "Last month a fire killed nine"."""
    if mine.when is None or theirs.when is None or mine.when.by != _OWN:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    return one is not None and other is not None and one.last < other.first


def _is_long(draft: Draft) -> bool:
    """Whether the time of a count is known and longer than a month and a half."""
    period = None if draft.when is None else read_period(draft.when.value)
    return period is not None and (period.last - period.first).days > _LONG
