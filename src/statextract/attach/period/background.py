"""What an event of the news is told against: a disease so far, a war, an earlier event."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.period.events import is_old
from statextract.attach.period.fates import is_killing, is_planned, is_toll
from statextract.model.document import SentenceKind
from statextract.model.period import read_period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft
    from statextract.model.vocabulary import Outcome

_LEADS = {"far": frozenset(("so", "thus")), "now": frozenset(("to", "until", "till", "by"))}
_LEADING = frozenset(_LEADS)
_WITHIN = frozenset(("in", "during", "on"))
_FORMER = frozenset("last previous earlier before ago prior preceding".split())
_DISTANT = frozenset(("from", "away", "as", "that"))
_NEAR = 9  # tokens between a number and its "so far"
_HAVE = frozenset(("has", "have"))
_BEGAN = frozenset(
    "began begun started erupted broke flared launched start beginning outbreak onset".split()
)
_OUTBREAK = 9  # tokens of "since the long civil war broke"
_AGES = frozenset("years decades centuries generations".split())
_UNITS = frozenset("week weeks month months year years".split())
_SIZES = frozenset(
    "just little over under less more than about barely nearly almost only a an one two three four "
    "five six seven eight nine ten twelve several".split()
)
_SPAN = 7  # tokens of "in a little more than two weeks"
_LONG = 5  # tokens from "over" to its decades
_PAST_WARS = frozenset("wwi wwii holocaust".split())
_MANY = 5  # times the dead of a day
# What has gone on for long before the event that an article tells.
_WARS = frozenset(
    "war conflict insurgency uprising rebellion unrest crisis feud vendetta campaign".split()
)
# "500,000 have been internally displaced", "have fled the fighting": by no attack of a day.
_LASTING = _WARS | {"internally"}
_FIGHTING = frozenset("violence fighting clashes persecution".split())
_OUTBREAKS = frozenset("outbreak outbreaks epidemic pandemic disease virus".split())
_STRIFE = _WARS | frozenset(
    "violence fighting clashes offensive onslaught operation intervention invasion siege blockade "
    "occupation revolt crackdown hostilities".split()
)

_NEWS = datetime.timedelta(days=10)


def so_far(document: Document, draft: Draft) -> int | None:
    """Return the token of "so far", "up to now" by which a figure is told, None if of none."""
    if draft.number.value == 0:
        return None
    lower, clause, number = document.lower, draft.clause, draft.number
    for behind in document.tokens_of(_LEADING, clause.first + 1, clause.last):
        at = behind - 1
        if lower[at] not in _LEADS[lower[behind]]:
            continue
        if document.following(at + 2) in _DISTANT:
            continue
        first, last = min(at + 2, number.last), max(at, number.first)
        if last - first <= _NEAR and "," not in lower[first:last]:
            return at
    return None


def sentences_of_longer(
    document: Document, undated: Sequence[Draft], of_day: Sequence[Draft]
) -> frozenset[int]:
    """Return the sentences that count many more dead so far than the day of an event had.

    Two died in a blast on Monday; the group has killed more than 20,000. So do those that tell
    what an outbreak has done.
    """
    killed = [draft.number.value or 0 for draft in of_day if is_killing(draft)]
    limit = max(killed, default=0) * _MANY
    return frozenset(
        draft.sentence
        for draft in undated
        if limit and is_killing(draft) and (draft.number.value or draft.number.low or 0) > limit
        if not _HAVE.isdisjoint(document.lower[draft.clause.first : draft.clause.last])
    ) | {draft.sentence for draft in undated if _is_of_outbreak(document, draft)}


def is_of_long(document: Document, draft: Draft) -> bool:
    """Whether a figure counts what a war has done: no event of a day.

    More than 10,000 people have been killed in the conflict; nine have recently died; the violence
    has since spread, leaving 400 dead; a war that has killed 9,000 and driven 40,000 away.
    """
    words = document.lower[draft.clause.first : draft.clause.last]
    sentence = document.sentences[draft.sentence]
    before = document.lower[sentence.first : draft.number.first]
    if "since" in before and not _STRIFE.isdisjoint(before):
        spread = any(one in _HAVE and two == "since" for one, two in pairwise(before))
        if spread:
            return True
    if "recently" in words and not _HAVE.isdisjoint(words):
        return True
    lasting = not _LASTING.isdisjoint(words)
    lasting = lasting or ("fled" in words and not _FIGHTING.isdisjoint(words))
    if lasting and not _HAVE.isdisjoint(words):
        return True
    wars = document.tokens_of(_WARS, sentence.first, draft.number.first)
    if not wars:
        return False
    following = document.lower[wars[0] + 1 : min(wars[0] + 3, draft.number.first)]
    return following in (["that", "has"], ["which", "has"])


def _is_of_outbreak(document: Document, draft: Draft) -> bool:
    """Whether a figure counts what an outbreak has done, which is no event of a day.

    A clinic was attacked on Sunday. The outbreak has infected 52 people and killed 31.
    """
    first = document.sentences[draft.sentence].first
    outbreaks = document.tokens_of(_OUTBREAKS, first, draft.number.first)
    return bool(outbreaks) and not _HAVE.isdisjoint(
        document.lower[outbreaks[0] : draft.number.first]
    )


def is_of_ages(document: Document, draft: Draft) -> bool:
    """Whether a figure is of decades or of a war long past, which no date of the news is.

    The deaths of 800 infants over a number of decades; 200,000 were lost in World War II.
    """
    sentence = document.sentences[draft.sentence]
    words = document.lower[sentence.first : sentence.last]
    if not _PAST_WARS.isdisjoint(words):
        return True
    if "world" in words and "war" in words and ("world", "war") in pairwise(words):
        return True
    if "since" in words and _since_a_war(words):
        return True
    clause = document.lower[draft.clause.first : draft.clause.last]
    behind = document.lower[draft.number.last : sentence.last]
    if "in" in behind and ";" not in behind and _takes_weeks(behind):
        return True
    if "over" not in clause:
        return False
    at = clause.index("over")
    return not _AGES.isdisjoint(clause[at : at + _LONG])


def first_undated(
    document: Document, undated: Iterable[Draft], *, tolls: bool
) -> dict[Outcome, int]:
    """Return, by fate, the first sentence that tells it without a date: of victims or others."""
    first: dict[Outcome, int] = {}
    for draft in undated:
        told = document.sentences[draft.sentence].kind is SentenceKind.PROSE
        fate = draft.outcome.value if draft.outcome is not None else None
        if (
            told
            and fate
            and draft.number.value
            and is_toll(draft) is tolls
            and not is_planned(draft)
        ):
            first.setdefault(fate, draft.sentence)
    return first


def is_past_time(when: str, published: datetime.date | None) -> bool:
    """Whether a time ended long before publication; any time may have if that is not known."""
    period = read_period(when)
    if period is None or published is None:
        return period is not None
    return period.last < published - _NEWS


def opens_past(document: Document, timing: Timing, published: datetime.date | None) -> bool:
    """Whether a sentence goes back to a past year: 63 were held. In 2024, 5,800 were."""
    home = document.sentence_at(timing.mention.first)
    opens = timing.mention.first - home.first <= 1
    return is_past_time(timing.when, published) and (opens or is_old(timing, published))


def _takes_weeks(words: Sequence[str]) -> bool:
    """Whether something took weeks or more: "273 were hurt in just over a month"."""
    for at, word in enumerate(words):
        if word != "in":
            continue
        for end in range(at + 1, min(at + _SPAN, len(words))):
            if words[end] in _UNITS:
                return end > at + 1 and words[end + 1 : end + 2] != ["'s"]
            if words[end] not in _SIZES and not words[end][0].isdigit():
                break
    return False


def _since_a_war(words: Sequence[str]) -> bool:
    """Whether something is told since a war began, whenever that was."""
    at = words.index("since")
    near = words[at + 1 : at + _OUTBREAK]
    return not (_STRIFE.isdisjoint(near) or _BEGAN.isdisjoint(near))


def opens_behind(document: Document, timing: Timing) -> bool:
    """Whether a time before opens what a semicolon sets apart: 34 died; last year 27 had died."""
    first, words = timing.mention.first, document.lower[timing.mention.first : timing.mention.last]
    at = first - 1 - (document.lower[first - 1] in _WITHIN)
    return document.lower[at] == ";" and not _FORMER.isdisjoint(words)
