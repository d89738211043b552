"""Shares of a part of a time, which are of nobody counted: "in May, 45% of arrivals were Thais"."""

from statextract.model.draft import Draft
from statextract.model.period import read_period

_OWN = ("rule:same-clause", "rule:same-sentence")


def is_of_less_time(share: Draft, whole: Draft) -> bool:
    """Whether a share has a time of its own that is only a part of the time of a group.

    "33,120 arrived from January to September. From July to September 45% of arrivals were Thais."
    """
    if share.when is None or whole.when is None or share.when.by not in _OWN:
        return False
    mine, theirs = read_period(share.when.value), read_period(whole.when.value)
    if mine is None or theirs is None or share.when.value == whole.when.value:
        return False
    return mine.first >= theirs.first and mine.last <= theirs.last
