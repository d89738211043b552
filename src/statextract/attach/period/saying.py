"""Days on which something was said: they date no figure, but what is counted up to then."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, DETERMINERS, PRONOUNS, is_past
from statextract.attach.period.attributed import is_attributed
from statextract.attach.period.papers import (
    MEETINGS,
    PRESS,
    SAYING,
    SPOKEN,
    STATEMENTS,
    is_of_paper,
    is_of_source,
    presents,
)
from statextract.attach.period.running import is_as_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.document import Document
    from statextract.model.mentions import DateMention

_TELLING = SPOKEN | frozenset("claimed admitted alleged noted acknowledged".split())
_SPEAKING = frozenset(
    "confirming disclosing briefing parading addressing speaking revealing reacting announcing "
    "narrating commenting corroborating presenting displaying informing condemning".split()
)
_TALK = 14  # tokens of "Briefing newsmen at the command's headquarters in Awka on"
_BEFORE_DATE = frozenset("on at in early late the last this morning".split())
_COUNTING = frozenset(
    "new more fresh additional two three four five six seven eight nine ten".split()
)
_CASES = frozenset(
    "cases deaths infections patients incidents attacks victims casualties arrests crashes "
    "accidents murders killings fatalities injuries complaints".split()
)
_COUNTED = 7  # tokens of "cases of dengue in the north" before "reported"
_TELLS_MORE = frozenset("that which who when where after while because but ; :".split())
_TITLES = frozenset("united retired associated elected appointed".split())
# Since the vote was announced on 8 March: what was made known then began then.
_ANNOUNCING = frozenset("announced declared published issued".split())
_PASSIVE = frozenset("was were been are is being be cases deaths also newly".split())
_BREAKS = frozenset((",", ";", ":", "\u2013", "but"))
_REACH = 18
# ", said Ana Ruiz, secretary for health of the northern region, on Monday"
_SAID = frozenset("said says added".split())
_QUOTED = frozenset((",", '"', "'", "\u201d", "\u2019"))
_SPEAKERS = frozenset("the a an one".split())
_SPEAKER = 16  # tokens from the verb to the date
_THAT = 9  # tokens of "confirmed to the press late on" before "Monday that"
# Of that time are figures for March, and data from 2024.
_COVERING = frozenset("for from covering between during since".split())
# The war broke out on, the strike began late on: tokens before the date.
_ONSET = 4
_BEGAN = frozenset("began begun started erupted broke flared".split())
_HAVE = frozenset(("has", "have"))
_WHICH = frozenset(("that", "which"))
_MOVED = frozenset(("up", "down"))
_SPANS = frozenset("days weeks months years decades year".split())
_STRETCHING = frozenset(("between", "from", "since"))
_SPAN = 4  # tokens of "the past four years"
_DETERMINED = frozenset("the these those over during within".split())
_BEFORE_NOUN = DETERMINERS | {"since"}


def is_day_of_saying(document: Document, mention: DateMention) -> bool:
    """Whether something was said then: "said on Tuesday", "an April 22 statement"."""
    lower = document.lower
    sentence = document.sentence_at(mention.first)
    if is_as_of(document, mention):
        return False  # "as of the latest bulletin on Monday"
    if lower[mention.first] in _STRETCHING and "/" in (mention.value or ""):
        return False  # "said between May and July 300 cases were recorded"
    at = mention.first - 1
    while at > sentence.first and lower[at] in _BEFORE_DATE:
        at -= 1
    if at >= sentence.first and (lower[at] in SAYING or lower[at] in STATEMENTS):
        return lower[at] not in _ANNOUNCING or not follows_since(document, mention)
    if at > sentence.first and is_of_paper(document, at, sentence):
        return True
    covered = lower[at] in _COVERING or (lower[at] == "of" and not _is_day(mention))
    if at > sentence.first and not covered and is_of_source(document, at, sentence):
        return True
    if at > sentence.first and lower[at] == "reported" and not _is_counted(lower, at):
        return True
    if presents(document, mention, sentence):
        return True
    if _opens_with_talk(lower, mention, sentence.first):
        return True
    if _is_by_speaker(document, at, sentence.first) or _leads_clause(
        lower, mention, sentence.first
    ):
        return True
    following = lower[mention.last : min(mention.last + 2, sentence.last)]
    opens = "since" in lower[max(0, mention.first - 1) : mention.first + 1]
    if following[:1] == ["reported"]:
        if not SAYING.isdisjoint(lower[mention.last + 1 : sentence.last]):
            return False  # "Kenya on Tuesday reported 15 cases, the ministry said"
        return not opens  # "116 cases since 30 May reported to the board"
    if any(word in SAYING or word in STATEMENTS for word in following[:1]):
        return True
    if following[:1] and following[0] in _TELLING and following[1:] == ["that"]:
        return True  # "The minister on Thursday confirmed that 19 people died"
    if _owns_talk(lower, mention, sentence.last):
        return True
    if following[:1] and following[0] in PRONOUNS and following[-1] in SAYING:
        return True  # "On Monday we learned that three had died"
    before = lower[max(sentence.first, mention.first - 6) : mention.first]
    told = "told" in before and "," not in before and not _tells_deed(before)
    return told or is_attributed(document, mention)


def _tells_deed(before: Sequence[str]) -> bool:
    """Whether what was told has the date: "told rescuers the boat capsized Saturday".

    So it has where an office was told of 1,163 offences in 2018.
    """
    behind = before[before.index("told") + 1 :]
    if behind[:1] == ["of"] and any(word[0].isdigit() for word in behind):
        return True
    return any(is_past(two) and one not in DETERMINERS for one, two in pairwise(behind))


def _opens_with_talk(lower: Sequence[str], mention: DateMention, first: int) -> bool:
    """Whether somebody is opened with as speaking: "Confirming this on Monday, the chief said"."""
    before = lower[first : mention.first]
    if before[:1] == [] or before[0] not in _SPEAKING or len(before) > _TALK:
        return False
    return "," not in before and not any(map(is_past, before[1:]))


def _owns_talk(lower: Sequence[str], mention: DateMention, last: int) -> bool:
    """Whether somebody spoke then: "during Monday's press conference", "in Friday's statement"."""
    if lower[mention.last : mention.last + 1] not in (["'s"], ["\u2019s"]):
        return False
    owned = lower[mention.last + 1 : min(mention.last + 3, last)]
    press = not PRESS.isdisjoint(owned[:1]) and not MEETINGS.isdisjoint(owned[1:])
    return press or owned[:1] == ["briefing"] or not STATEMENTS.isdisjoint(owned[:1])


def _is_counted(lower: Sequence[str], at: int) -> bool:
    """Whether a participle tells what was counted: "48 patients reported in May", not "police".

    So too a bare level: "rose from 90 reported in March".
    """
    if lower[at - 1] in _PASSIVE or lower[at - 1][:1].isdigit():
        return True
    before = lower[at - 2] if at > 1 else ""
    if (before[:1].isdigit() or before in _COUNTING) and lower[at - 1].endswith("s"):
        return True
    for noun in range(at - 1, max(-1, at - _COUNTED), -1):
        if lower[noun] in _BREAKS or is_past(lower[noun]):
            return False
        if lower[noun] in _CASES:
            return lower[noun + 1] in ("of", "in", "from", "among")
    return False


def _is_by_speaker(document: Document, at: int, first: int) -> bool:
    """Whether a date stands behind the one who spoke: ", said Ana Ruiz, the mayor, on Monday"."""
    lower, floor = document.lower, max(first, at - _SPEAKER)
    if _SAID.isdisjoint(lower[floor + 1 : at + 1]):
        return False
    for verb in range(at, floor, -1):
        word = lower[verb]
        if word in _SAID:
            behind = document.words[verb + 1]
            return lower[verb - 1] in _QUOTED and (behind[0].isupper() or behind in _SPEAKERS)
        told = word in _TELLS_MORE or word in AUXILIARIES or word[0].isdigit()
        if told or (is_past(word) and word not in _TITLES):
            return False
    return False


def _leads_clause(lower: Sequence[str], mention: DateMention, first: int) -> bool:
    """Whether what was said then follows: confirmed to the press on Monday that 28 were hurt."""
    if lower[mention.last : mention.last + 1] != ["that"]:
        return False
    words = lower[max(first, mention.first - _THAT) : mention.first]
    spoken = [word for word in words if word in SPOKEN]
    return bool(spoken) and _TELLS_MORE.isdisjoint(words)


def _is_day(mention: DateMention) -> bool:
    return len(mention.value or "") == len("2025-04-24")


def follows_since(document: Document, mention: DateMention) -> bool:
    """Whether a date is that of an event since which is counted: since the raid of 4 May.

    The event may be told in a clause: since the storm struck Luzon on 16 November.
    """
    first = document.sentence_at(mention.first).first
    if document.lower[mention.first - 1] == "of" and document.lower[mention.first - 2] == "as":
        return False  # "since the outbreak was declared and as of 20 April"
    floor = max(first, mention.first - _REACH)
    if "since" not in document.lower[floor : mention.first]:
        return False
    verbs = 0
    for at in range(mention.first - 1, floor - 1, -1):
        word = document.lower[at]
        if word == "since":
            has_since = document.lower[at - 1] in _HAVE  # "has since fallen to 55 in August"
            return not (has_since or _marks_span(document.lower, at))
        # "since unprecedented riots broke out": before a noun it is no verb
        verbs += is_past(word) and document.lower[at - 1] not in _BEFORE_NOUN
        # "since riots broke out in the port and two towns in May" joins nouns only
        joined = word == "and" and (verbs or document.lower[at + 1] in _MOVED)
        if word in _BREAKS or verbs > 1 or joined:
            return False
    return False


def _marks_span(lower: Sequence[str], since: int) -> bool:
    """Whether a span alone is told: "marked ten years since", not "in the ten years since"."""
    before = lower[max(0, since - _SPAN) : since]
    return not _SPANS.isdisjoint(before[-1:]) and _DETERMINED.isdisjoint(before)


def is_onset(document: Document, mention: DateMention) -> bool:
    """Whether something goes on since a date: the unrest, which began on 3 May, has killed 42.

    So it does since it was declared: the outbreak, declared on 3 May, has infected 52.
    """
    lower = document.lower
    before = lower[max(0, mention.first - _ONSET) : mention.first]
    told = next(
        (at for at, word in enumerate(before) if word in _BEGAN or word == "declared"), None
    )
    if told is None or (is_past(lower[mention.first - 1]) and told < len(before) - 1):
        return False
    first = document.sentence_at(mention.first).first
    if not _WHICH.isdisjoint(before[:told]) and not _HAVE.isdisjoint(lower[first : mention.first]):
        return True  # "have died in the floods that began on 3 May"
    behind = lower[mention.last : mention.last + 3]
    return behind[:1] in ([","], ["and"]) and not _HAVE.isdisjoint(behind[1:])
