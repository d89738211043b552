"""Which dates of an article can date a figure, and what time each gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.attach.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_past,
)
from statextract.attach.inserts import DASH
from statextract.attach.period.datelines import (
    has_digits,
    is_dateline,
    is_of_birth,
    is_of_picture,
    is_of_state,
    opens_report,
)
from statextract.attach.period.kinds import kind_of
from statextract.attach.period.open_ends import closed, time_of, told_on
from statextract.attach.period.records import is_of_record, time_of_record
from statextract.attach.period.running import close_running
from statextract.attach.period.saying import is_day_of_saying
from statextract.attach.period.spells import is_weekend, spell_of
from statextract.model.frozen import frozen

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from statextract.lexicons.events import EventKind, EventWord
    from statextract.model.document import Document, Hit
    from statextract.model.mentions import DateMention, Mentions

_DETERMINERS = frozenset(("the", "a", "an", "'s"))
_FUNCTION_WORDS = (
    ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS | RELATIVES
)
_VERBS = frozenset("include includes show shows reveal reveals saw sees follow follows".split())
_PLANNED = frozenset("scheduled planned due upcoming will".split())
_BREAKS = frozenset((",", ";", ":", "\u2013", "and", "but"))
# What compares a figure with one of another time: "1,035 raids, against 598 in 2023".
RIVALS = frozenset("than against from compare compares compared versus opposed".split())
MULTIPLES = frozenset("times double twice triple treble half".split())
# One of these sets a count beside that of another time.
_SETTING_BESIDE = RIVALS | MULTIPLES | {"on", "as"}
_AS_MANY = frozenset(("many", "much", "high"))
RISING = frozenset(
    "up down rise rose risen increase increased fall fell fallen drop dropped decrease decreased "
    "decline declined jump jumped climbed".split()
)
_CHANGING = RISING | frozenset(
    "reduction growth grew surge surged soared plunged slipped dipped dip rises falls".split()
)
_PERCENT = frozenset(("%", "percent", "cent"))
_THOSE = frozenset(("those", "that"))  # "compared to those that were recorded last year"
_MOVED = 12  # tokens from "fell" to ", from"
_LOOSE = frozenset(("from", "against"))
# From such a word to the date itself: compared with 2023, more than in May.
_NEXT = 3
_RECORD = 8  # tokens of "record which was set in"
_COUNTED = 9
_SAME = frozenset("same corresponding comparable".split())
_PERIOD = 4  # tokens of "the corresponding period of"
_DAY = len("2025-04-24")


@frozen
class Timing:
    """A date mention by its index, with the time that a figure takes from it.

    ``planned``: it is put before something still to come ("scheduled for 3 May"); ``weekend``:
    it is one, or days like it ("between Thursday and Friday"); ``kind``: what its sentence says
    that it is of; ``vague``: it says no more than that the count goes on ("to date"); ``rival``: it
    is that of a count to compare with ("down from 240 in April"); ``since``: it began then and goes
    on; ``heads``: it is that of the dateline;
    ``record``: it is that of a former event that this one compares with ("the worst since 2009");
    ``spell``: it is all the days of what began or ended then ("a five-day operation from 3 May").
    """

    index: int
    mention: DateMention
    when: str
    planned: bool = False
    weekend: bool = False
    kind: EventKind | None = None
    vague: bool = False
    rival: bool = False
    since: bool = False
    heads: bool = False
    record: bool = False
    spell: bool = False

    @property
    def is_day(self) -> bool:
        """Whether the time is one day."""
        return "/" not in self.when and len(self.when) >= 10

    @property
    def is_season(self) -> bool:
        """Whether the time is a season, which tells of a background and not of a report."""
        first = self.when.partition("/")[0]
        return len(first) == len("2025-21") and first[5] == "2"

    @property
    def is_event(self) -> bool:
        """Whether the time is that of an event, and not a period to report on."""
        return self.is_day or self.weekend or self.spell


def read_timings(
    document: Document, mentions: Mentions, words: Mapping[int, Sequence[Hit[EventWord]]]
) -> list[Timing]:
    """Return the dates that a figure can be of, in text order.

    Left out are dates without a value, that of the article itself, days on which something
    was said. ``words`` are the event words by sentence.
    """
    timings = []
    told = told_on(document, mentions)
    numbers = frozenset(number.first for number in mentions.numbers)
    for index, mention in enumerate(mentions.dates):
        if mention.value is None or is_dateline(document, mentions, mention):
            continue
        if mention.value.endswith("XX"):
            continue  # "a jewel of 16th-century art": nobody is counted by the century
        if is_day_of_saying(document, mention) or is_of_picture(document, mention, numbers):
            continue
        if is_of_birth(document, mention) or is_of_state(document, mention):
            continue
        when, since = time_of(document, mentions, mention, told)
        planned = _is_planned(document, mention) or is_ahead(when, mentions.published)
        weekend = is_weekend(document, mention)
        near = words.get(document.sentence_of[mention.first], ())
        later = [
            other.first
            for other in mentions.dates[index + 1 :]
            if document.sentence_of[other.first] == document.sentence_of[mention.first]
            and other.value not in (None, mention.value)
        ]
        kind = kind_of(document, mention, near, later)
        vague = _is_to_date(document, mention)
        record = is_of_record(document, mention)
        if record:
            when, since = time_of_record(document, mention), False
        rival = record or _is_of_rival(document, mention, numbers)
        heads = opens_report(document, mention)
        goes_on = None if since or rival else spell_of(document, mention)
        spell = goes_on is not None and ".." not in goes_on
        if spell and kind != "event":
            kind = "operation"  # "the sting ran for four days before concluding on 28 April"
        if goes_on is not None:
            when, since = closed(goes_on, told), goes_on.endswith("..")
        timings.append(
            Timing(
                index,
                mention,
                when,
                planned=planned,
                weekend=weekend,
                kind=kind,
                vague=vague,
                rival=rival,
                since=since,
                heads=heads,
                record=record,
                spell=spell,
            )
        )
    return close_running(document, timings, mentions.published)


def _is_of_rival(document: Document, mention: DateMention, numbers: AbstractSet[int]) -> bool:
    """Whether a date is that of a count to compare with: "down from 240 in April"."""
    counted, begins = False, _begins(document, mention)
    first = document.sentence_at(mention.first).first
    if _is_left_behind(document, mention, numbers) or _is_only_named(document, mention):
        return True
    floor = max(first, begins - _COUNTED)
    if _SETTING_BESIDE.isdisjoint(document.lower[floor:begins]):
        return False
    for at in range(begins - 1, floor - 1, -1):
        word = document.lower[at]
        hedge = word == "than" and at + 1 in numbers
        tight = word not in _LOOSE or document.lower[at - 1] in _PERCENT  # "up 8% from May"
        risen = word == "on" and document.lower[at - 1] in ("up", "down")  # "down on the 16 in"
        risen = risen and (counted or len(mention.value or "") < _DAY)  # "fell down on Monday"
        if (word in RIVALS or risen) and not hedge and (counted or tight):
            named = _THOSE.isdisjoint(document.lower[at + 1 : at + _NEXT])
            near = counted or not named or begins - at <= _NEXT
            return near and _compares(document, at, numbers)
        if word == "on" and _is_moved_on(document, at, mention, numbers):
            return not _CHANGING.isdisjoint(document.lower[max(first, at - _MOVED) : at])
        if word == "as" and document.lower[at - 1] in _AS_MANY and mention.first - at <= _NEXT:
            return True  # "twice as many as in March"
        if word in MULTIPLES and document.lower[at + 1] == "the":
            return True  # "12 times the number in 2012"
        listed = word in (",", "and") and at + 1 in numbers and at - 1 in numbers
        if word in _BREAKS and not listed:  # but "compared with 98, 30 and nine in 2023"
            return False
        counted = counted or at in numbers
    return False


def _begins(document: Document, mention: DateMention) -> int:
    """Return where a time begins: "the same period of January 1 to April 2 last year"."""
    named = document.lower[max(0, mention.first - _PERIOD) : mention.first]
    if named[-2:] == ["period", "of"] and not _SAME.isdisjoint(named):
        return mention.first - _PERIOD
    return mention.first


def _is_only_named(document: Document, mention: DateMention) -> bool:
    """Whether a date only names a level or a record: "that of last year", "set in 2022"."""
    before = document.lower[max(0, mention.first - _RECORD) : mention.first]
    if before[-2:] in (["that", "of"], ["those", "of"]):
        return True
    return before[-2:] == ["set", "in"] and "record" in before


def _is_moved_on(
    document: Document, at: int, mention: DateMention, numbers: AbstractSet[int]
) -> bool:
    """Whether "on" may lead to an older level: 8% on February, up 8% on the 140 thefts of May."""
    counted = at + 1 in numbers or at + 2 in numbers
    if document.lower[at - 1] in _PERCENT:
        return counted or at == mention.first - 1
    return counted and at - 1 in numbers  # but "fell by 9 on Monday"


def _is_left_behind(document: Document, mention: DateMention, numbers: AbstractSet[int]) -> bool:
    """Whether a change set out from a time: "murders rose by 12% from the previous year to 701"."""
    lower, first, last = document.lower, mention.first, mention.last
    if lower[first - 1] != "from" or lower[last : last + 1] != ["to"]:
        return False
    floor = max(document.sentence_at(first).first, first - _MOVED)
    counts = any(at in numbers for at in range(last + 1, last + _NEXT))
    return counts and not RISING.isdisjoint(lower[floor:first])


def _compares(document: Document, at: int, numbers: AbstractSet[int]) -> bool:
    """Whether "from" or "against" sets one count beside another: not "12 from two villages"."""
    lower, before = document.lower, document.lower[at - 1]
    if lower[at] == "opposed":
        return before == "as"
    if lower[at] == "against":
        return before in (",", "(", DASH)
    if lower[at] != "from" or before in RISING or before in _PERCENT or at - 1 in numbers:
        return True
    first = max(document.sentence_at(at).first, at - _MOVED)
    return before == "," and not RISING.isdisjoint(lower[first:at])


def _is_to_date(document: Document, mention: DateMention) -> bool:
    return tuple(document.lower[mention.first : mention.last]) == ("to", "date")


def is_ahead(when: str, published: datetime.date | None) -> bool:
    """Whether a time begins after publication."""
    start = when.partition("/")[0]
    return published is not None and start[:1].isdigit() and start > published.isoformat()


def _is_named_day(document: Document, mention: DateMention) -> bool:
    last = document.words[mention.last - 1]
    return last[0].isupper() or last == "weekend"


def _is_planned(document: Document, mention: DateMention) -> bool:
    first = document.sentence_at(mention.first).first
    return any(
        word in _PLANNED for word in document.lower[max(first, mention.first - 6) : mention.first]
    )


def is_attribute(document: Document, mention: DateMention) -> bool:
    """Whether a date stands before the event that it dates: the 7 October attack."""
    if mention.last >= document.sentence_at(mention.first).last:
        return False
    lower, following = document.lower, document.lower[mention.last]
    if following == "'s":
        return True
    inside = lower[mention.first] == "the" and not document.words[mention.first + 1].islower()
    named = inside or (mention.first > 0 and lower[mention.first - 1] in _DETERMINERS)
    noun = following.isalpha() and following not in _FUNCTION_WORDS and not is_past(following)
    noun = noun and following not in _VERBS  # "the 12 months to June include:"
    return named and noun and (has_digits(document, mention) or _is_named_day(document, mention))
