"""Whether the time that its own clause gives a count keeps it out of a group told before."""

from statextract.lexicons.calendar import MONTHS
from statextract.link.fit import fate_of, share_fate
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.period import are_apart, read_period
from statextract.model.vocabulary import Outcome

_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.RESCUED, Outcome.MISSING])
_DAY, _YEAR = 2, 4  # digits
_OWN = "rule:same-clause"
_LONG = 45  # days
_WITHOUT_CHARGE = frozenset(["without", "charge"])


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


_OWN_TIMES = frozenset([_OWN, "rule:same-sentence"])
_TOLD_HERE = _OWN_TIMES | {"rule:same-paragraph"}
_MONTH = 27  # days
_FREE = (Outcome.ESCAPED, Outcome.RELEASED, Outcome.RESCUED)
_STAYING = frozenset("remain remained still".split())
_BEING_IN = tuple((be, "in") for be in ("are", "is", "were", "was"))
_CAPTIVE = (Outcome.ARRESTED, Outcome.ABDUCTED, Outcome.MISSING, Outcome.TRAPPED)


def are_told_in_turn(scene: Scene, part: int, whole: int) -> bool:
    """Whether a group has a day, month or year of its own that a part behind it is not of.

    "12 died in January, nine in May"; but "21 were held, 12 on Sunday and nine on Monday".
    """
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.sentence != theirs.sentence or theirs.when is None or mine.when is None:
        return False
    if part < whole or theirs.when.end > scene.drafts[whole + 1].number.start:
        return False
    alike = len(mine.when.value) == len(theirs.when.value)
    return alike and are_at_two_times(mine, theirs)


def are_at_two_times(mine: Draft, theirs: Draft) -> bool:
    """Whether two counts have times of their own that do not meet."""
    if mine.when is None or theirs.when is None or not {mine.when.by, theirs.when.by} <= _OWN_TIMES:
        return False
    return are_apart(mine.when.value, theirs.when.value)


def befell_before(mine: Draft, theirs: Draft) -> bool:
    """Whether a count's own time was over before that of those who were there: none of them."""
    if mine.when is None or theirs.when is None or mine.when.by not in _OWN_TIMES:
        return False
    own, other = read_period(mine.when.value), read_period(theirs.when.value)
    return own is not None and other is not None and own.last < other.first


def are_of_two_paragraphs(mine: Draft, theirs: Draft) -> bool:
    """Whether the paragraph of a count is about another time than its group has of its own.

    "In 2021, 138 died on the roads." A paragraph on: "To date in 2022 ... lorries accounted for 9".
    """
    if mine.when is None or theirs.when is None:
        return False
    if mine.when.by not in _TOLD_HERE or theirs.when.by not in _OWN_TIMES:
        return False
    return are_apart(mine.when.value, theirs.when.value)


def came_before(mine: Draft, theirs: Draft) -> bool:
    """Whether a count's own clause sets it before its group: "Last month a fire killed nine"."""
    if mine.when is None or theirs.when is None or mine.when.by != _OWN:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    return one is not None and other is not None and one.last < other.first


def are_of_two_seasons(mine: Draft, theirs: Draft) -> bool:
    """Whether two counts are of months, quarters or years of their own that do not meet.

    A month may be over by the day told before it: "60 were freed on Tuesday. In March, 20 were".
    """
    if not are_at_two_times(mine, theirs) or mine.when is None or theirs.when is None:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    if one is None or other is None:
        return False
    long = [(period.last - period.first).days >= _MONTH for period in (one, other)]
    return all(long) or (long[0] and one.last < other.first)


def befell_afterwards(mine: Draft, theirs: Draft) -> bool:
    """Whether a fate met a group before it met others: "12 died on Monday. Nine died on Tuesday".

    Those of a day before may be among them: "By Monday 30 had died. Nine died on Friday".
    """
    if not share_fate(mine, theirs) or mine.when is None or theirs.when is None:
        return False
    if mine.when.by != _OWN or theirs.when.by != _OWN:
        return False
    one, other = read_period(mine.when.value), read_period(theirs.when.value)
    return one is not None and other is not None and one.first > other.last


def was_let_go(scene: Scene, index: int, other: int) -> bool:
    """Whether some were let go where others were charged, or are not where others were.

    "Six were charged. Three were freed after questioning."
    """
    mine, theirs = fate_of(scene.drafts[index]), fate_of(scene.drafts[other])
    last = scene.drafts[index].number.last
    if theirs in _FREE and mine in _CAPTIVE and "still" in scene.between(last, last + 2):
        return True  # "Nine got away. Five are still held"
    if theirs is Outcome.HOSPITALISED and mine in _FREE and _are_in_there(scene, other):
        return True  # "Ten are in intensive care; four have been discharged"
    charged = theirs in (Outcome.CHARGED, Outcome.CONVICTED)
    if not charged or fate_of(scene.drafts[index]) is not Outcome.RELEASED:
        return False
    words = scene.said[scene.drafts[index].sentence]
    return "questioning" in words or words >= _WITHOUT_CHARGE


def _are_in_there(scene: Scene, index: int) -> bool:
    """Whether people are told to be in hospital, not to have been brought there."""
    fate = scene.drafts[index].outcome
    words = () if fate is None else tuple(scene.document.text(fate.start, fate.end).lower().split())
    return bool(words) and (not _STAYING.isdisjoint(words) or words[:2] in _BEING_IN)


def is_month_or_year(scene: Scene, first: int, last: int) -> bool:
    """Whether a date names a month or a year alone: the day of one event is no such time."""
    words = scene.between(first, last)
    if any(word.isdigit() and len(word) <= _DAY for word in words):
        return False
    return any(word in MONTHS or (word.isdigit() and len(word) == _YEAR) for word in words)


def name_other_months(scene: Scene, index: int, other: int) -> bool:
    """Whether the sentences of two counts each name one month or year, and not the same."""
    one, two = _month_of(scene, index), _month_of(scene, other)
    return one is not None and two is not None and one != two


def _month_of(scene: Scene, index: int) -> str | None:
    """The only date of a count's sentence, if it is a month or a year."""
    sentence = scene.sentence(index)
    dates = within(scene.mentions.dates, sentence.first, sentence.last)
    if len(dates) != 1 or not is_month_or_year(scene, dates[0].first, dates[0].last):
        return None
    return dates[0].value or scene.document.text(dates[0].start, dates[0].end).lower()


def _is_long(draft: Draft) -> bool:
    """Whether the time of a count is known and longer than a month and a half."""
    period = None if draft.when is None else read_period(draft.when.value)
    return period is not None and (period.last - period.first).days > _LONG
