"""The time that a figure takes from the date that goes with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.attach.inserts import DASH
from statextract.attach.period.background import so_far
from statextract.attach.period.bulletins import is_new, passes_level, tells_disease
from statextract.attach.period.ends_of_change import at_end_of_change, is_level_of_span
from statextract.attach.period.fates import is_killing, is_lost, is_planned
from statextract.attach.period.lasting import is_standing
from statextract.attach.period.records import time_of_record
from statextract.attach.period.running import is_as_of, is_limit, year_ended
from statextract.attach.period.windows import is_window
from statextract.model.vocabulary import Outcome, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft


_BROUGHT = 16  # tokens of "bringing the total number of confirmed cases to"
_BRINGING = frozenset("bringing brings brought taking takes took pushing pushed raising".split())
_REACHED = frozenset("reached reaches hit hits stands stood exceeded exceeds passed".split())
_STANDS = _REACHED | frozenset("has have had is was rose climbed totals at".split())
_ALL = frozenset("total tally count number caseload cumulative".split())
# "bringing the total to 12,904 cases and 388 deaths"
_CASES_AND = frozenset((("cases", "and"), ("infections", "and")))
_TO_DAY = 3  # tokens of "through Sunday ,"
_COUNTED = frozenset(
    """
    have has had been recorded reported registered logged tallied counted confirmed arrived entered
    died made
    """.split()
)
_LASTS = frozenset("run runs running continue continues lasts scheduled expected will".split())
_MARKS = frozenset((",", DASH, "-", "\u2014", "("))
_LEFT = frozenset(
    "left killed killing injured wounded claimed took leaving displaced buried struck swept".split()
)
_GOES_ON = frozenset(
    "began begun started launched founded formed war conflict fighting violence unrest clashes "
    "protests insurgency outbreak epidemic pandemic uprising crackdown".split()
)
_DAY = len("2025-04-24")
# What is done to one after another, and counted up to a day.
_DONE = frozenset(
    (
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
        Outcome.RETURNED_HOME,
        Outcome.RECOVERED,
        Outcome.RESCUED,
        Outcome.RELEASED,
        Outcome.IDENTIFIED,
    )
)
_HAVE = frozenset(("has", "have", "had"))
_ENTERED = frozenset("recorded registered logged tallied counted reported".split())
_STAYING = frozenset("remain remained remains still custody jailed detention".split())
_HEDGED = 4  # tokens of "since more than" before a number


def when_of(document: Document, draft: Draft, timing: Timing) -> str:
    """Return the time; the start of an open one alone for what is told of that day.

    The deadliest wreck since June 2024, when a boat with 260 people sank. So it is for those who
    have been missing since a day.
    """
    day = timing.mention.value
    if is_planned(draft) and day and timing.when.startswith(f"{day}-01-01/"):
        return day  # 900 are to be hired this year, and not by today
    if (level := at_end_of_change(document, draft, timing)) is not None:
        return level
    own = document.sentence_of[timing.mention.first] == draft.sentence
    if own and is_level_of_span(document, draft, timing):
        end = timing.when.rpartition("/")[2]
        return f"../{end}" if tells_disease(document) else end
    if own and timing.since and _is_level_in_brackets(document, draft, timing):
        return timing.when.partition("/")[0]
    if own and is_lost(draft) and timing.since:
        start = timing.when.partition("/")[0]
        if len(start) == _DAY:
            return start
    if own and timing.since and _ended_then(document, draft, timing):
        return timing.when.partition("/")[0]
    if day and timing.when == day and _runs_through(document, draft, timing):
        return f"{day[:4]}-01-01/{day}"
    home = document.sentences[draft.sentence]
    since = "since" in document.lower[home.first : home.last]
    to_date = day and timing.when.endswith(f"-01-01/{day}") and not since
    if day and to_date and is_standing(document, draft, timing):
        return day
    if day and timing.when == f"../{day}" and is_standing(document, draft, timing):
        return day
    if timing.is_day and timing.when == day and passes_level(document, draft):
        return f"../{day}"
    if timing.when == day and _is_cumulative(document, draft, timing):
        return f"../{day}"
    if own and ".." not in timing.when and _is_brought_to(document, draft, timing):
        return f"../{timing.when.rpartition('/')[2]}"
    first, last = timing.mention.first, timing.mention.last
    told = last < draft.number.first and document.lower[last + 1 : last + 2] == ["when"]
    told = told and document.lower[last] in _MARKS
    opens = first - 1 <= document.sentences[draft.sentence].first
    behind = document.lower[last + 2 : draft.number.first]
    over = "," in behind and (opens or _goes_on(behind))
    if not told or over:  # "Since 2015, when war began, 900 have fled"
        return year_ended(document, timing) if is_killing(draft) else timing.when
    began = (timing.mention.value or "").endswith("/..")
    return time_of_record(document, timing.mention) if began else timing.when


def _runs_through(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a count is of the year up to a day: "224 murders have been recorded through 1 May".

    Not what lasts until then: "the fair, with 300 guests, runs through Sunday".
    """
    lower, first = document.lower, timing.mention.first
    named = timing.is_day and lower[max(0, first - _TO_DAY) : first]
    if not named or document.sentence_of[first] != draft.sentence:
        return False
    if named[-1] == "to" and draft.number.first < first:  # "28 road deaths to 16 August in 2022"
        between = lower[draft.number.last : first - 1]
        return len(between) <= _TO_DAY and all(map(str.isalpha, between)) and is_killing(draft)
    if "through" not in named:
        return False
    words = lower[draft.clause.first : draft.clause.last]
    return not _COUNTED.isdisjoint(words) and _LASTS.isdisjoint(words)


def _goes_on(behind: Sequence[str]) -> bool:
    """Whether what an event is told for goes on: "since May, when they met, stands at"."""
    comma = len(behind) - 1 - behind[::-1].index(",")
    return not _STANDS.isdisjoint(behind[comma + 1 : comma + 2])


def _ended_then(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether an event killed those counted: on alert since blasts in March left 130 dead."""
    mention, lower, at = timing.mention, document.lower, draft.number.first
    if at < mention.first and is_killing(draft):
        floor = max(document.sentence_at(at).first, at - _HEDGED)
        return "since" in lower[floor:at]  # "since 140 died in a 2010 crash"
    if lower[mention.first] == "since" or not mention.last < at:
        return False
    between = lower[mention.last : at]
    if timing.kind == "event" and _brought_about(document, draft, mention.first, mention.last):
        return True
    return between[0] in _LEFT and "," not in between  # "since floods killed 130, ten more"


def _is_level_in_brackets(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a bracket says how many there were then: "a reduction since 2016 (186)"."""
    lower, last = document.lower, timing.mention.last
    alone = lower[last : last + 1] == ["("] and draft.number.first == last + 1
    return alone and lower[draft.number.last : draft.number.last + 1] == [")"]


def _brought_about(document: Document, draft: Draft, first: int, last: int) -> bool:
    """Whether a count is of what happened since: shut since a quake struck in 2011, killing 130.

    So is "since it erupted in 2019 and killed 22"; but what began then goes on.
    """
    lower, home = document.lower, document.sentences[draft.sentence]
    since = next((at for at in range(first, home.first - 1, -1) if lower[at] == "since"), None)
    if since is None or not _GOES_ON.isdisjoint(lower[since:first]):
        return False
    led = any(word[0].isdigit() for word in lower[home.first : since])
    between = lower[last : draft.number.first]
    for one, two in pairwise(between):
        if one in (",", "and") and two.endswith("ing"):
            return "," not in between[between.index(two) :]
    told = between[:1] == ["and"] and any(map(is_past, between[1:2])) and not led
    return told and "," not in between


def _is_brought_to(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether new cases bring a total to a number: "41 cases on Monday, bringing the total to".

    So they do in "with 41 in the last day, the total has reached"; the time stands before that.
    """
    lower, at = document.lower, draft.number.first
    first = max(draft.clause.first, at - _BROUGHT)
    before = lower[first:at]
    total = next((first + index for index, word in enumerate(before) if word in _ALL), -1)
    made_up = "including" in before[-2:]  # "the total reached 812 including 40 deaths"
    made_up = made_up or tuple(before[-2:]) in _CASES_AND
    killed = is_killing(draft) and not made_up and not tells_disease(document)
    if total <= timing.mention.last or killed:
        return False
    if "to" in before and not _BRINGING.isdisjoint(before):
        return True
    return is_window(timing) and not _REACHED.isdisjoint(lower[total:at])


def _is_cumulative(document: Document, draft: Draft, timing: Timing) -> bool:
    """Whether a count is of all up to a day: "as of 12 March 31 cases were known".

    So it is of all who had died by then; those of an event take its day before this is asked.
    """
    limit = timing.is_day and is_limit(document, timing.mention)
    if not limit or document.lower[timing.mention.first - 1] == "to":  # "in the night to Sunday"
        return False
    if is_standing(document, draft, timing) or is_new(document, draft):
        return False
    if so_far(document, draft) is not None:
        return True  # "as of Sunday, 1,700 have so far been flown home"
    if draft.outcome is not None and draft.outcome.value is Outcome.KILLED:
        # What a toll stood at on a day is of that day.
        return "toll" not in document.lower[draft.clause.first : draft.number.first]
    fate = draft.outcome.value if draft.outcome is not None else None
    if fate in _DONE and is_as_of(
        document, timing.mention
    ):  # "as of 12 March, police have arrested 31", but "31 were in custody"
        words = document.lower[draft.clause.first : draft.clause.last]
        told = any(one in _HAVE and (two == "been" or is_past(two)) for one, two in pairwise(words))
        return (told or not _ENTERED.isdisjoint(words)) and _STAYING.isdisjoint(words)
    added = fate is Outcome.SICK
    return added or (draft.unit is not None and draft.unit.value is Unit.CASE)
