"""Victims told of in court: the day of the hearing is not theirs."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import RELATIVES
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.onset import Dated
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_COURT = frozenset(
    "sentenced convicted charged accused jailed indicted arraigned guilty tried trial arrested "
    "detained suspected imprisoned charging charges".split()
)
_DEATHS = frozenset(
    "death deaths killing killings murder murders manslaughter poisoning poisonings abuse rape "
    "rapes shooting shootings stabbing stabbings drowning drownings".split()
)
_BLAMING = frozenset("responsible blamed wanted sought suspected".split())
_BLAMED = 6  # tokens of "blamed for at least" before a number
_OFFENCES = frozenset("offence offences offense offenses count counts charge charges".split())
_ADMITTING = frozenset("admitted admits denied denies pleaded pleads pled faces faced".split())
_WEEKS = datetime.timedelta(days=15)
_ARTICLES = frozenset("the a alleged fatal sexual".split())
_ANSWERS = frozenset(("over", "for"))
_IN = frozenset(("in",))
_LINKS = frozenset(("for", "of", "with"))
# From the word of the court to the link behind it, and on to the victims.
_NEAR = 12
_FAR = 16


def deed_before(document: Document, draft: Draft) -> int:
    """Return the token at which the deed is told that harmed somebody, -1 if none is.

    Sentenced today for selling nine girls; accused on Tuesday of holding 27 women; yesterday
    admitted 42 offences against 24 boys.
    """
    if draft.role is None or draft.role.value is not Role.VICTIM:
        return -1
    told = (_link_before(document, draft), _death_before(document, draft))
    return max(*told, _offence_before(document, draft))


def is_of_deed(document: Document, draft: Draft) -> bool:
    """Whether a figure is told in a deed that a court deals with: stealing from 38 shops.

    Also in what somebody is held over: "arrested over a fraud that cost 700 people".
    """
    if _link_before(document, draft) >= 0 or _is_answered_for(document, draft):
        return True
    lower, at = document.lower, draft.number.first
    first = document.sentences[draft.sentence].first
    for over in range(at - 1, max(first, at - _FAR) - 1, -1):
        if lower[over] == "over" or lower[over - 1 : over + 1] == ["connection", "with"]:
            held = not _COURT.isdisjoint(lower[max(first, over - _NEAR) : over])
            own = over + 1 in (at, at - 1)  # "in connection with four slayings"
            return held and (own or not RELATIVES.isdisjoint(lower[over:at]))
    return False


def is_told_in_court(document: Document, draft: Draft) -> bool:
    """Whether a figure is in what a court deals with, whose time is not that of the story."""
    return is_of_deed(document, draft) or _is_abused(document, draft)


def is_of_days(pair: Dated) -> bool:
    """Whether people were charged or sentenced within days, a time that nobody else has.

    A grand jury indicted 14 last week. But courts convicted 300 last year.
    """
    period = read_period(pair.timing.when)
    return period is not None and period.last - period.first <= _WEEKS and is_judged(pair.draft)


def is_judged(draft: Draft) -> bool:
    """Whether a figure is of people who were charged or sentenced."""
    return draft.outcome is not None and draft.outcome.value in (Outcome.CHARGED, Outcome.CONVICTED)


def _is_abused(document: Document, draft: Draft) -> bool:
    """Whether victims of long ago are told of: sentenced for the sexual abuse of two girls."""
    victim = draft.role is not None and draft.role.value is Role.VICTIM
    return victim and _death_before(document, draft) >= 0


def _is_answered_for(document: Document, draft: Draft) -> bool:
    """Whether somebody has done what is counted: gangs responsible for at least 19 shootings."""
    lower, at = document.lower, draft.number.first
    before = lower[max(document.sentences[draft.sentence].first, at - _BLAMED) : at]
    return any(one in _BLAMING and two in ("for", "in") for one, two in pairwise(before))


def is_over_deaths(words: Sequence[str]) -> bool:
    """Whether a sentence tells of an answer to deaths: marched over the deaths of nine."""
    return any(
        one == "over" and (two in _DEATHS or (two in _ARTICLES and three in _DEATHS))
        for one, two, three in zip(words, words[1:], [*words[2:], ""], strict=False)
    )


def _death_before(document: Document, draft: Draft) -> int:
    """Return the token that leads to a death for which somebody answers, -1 if none does.

    Fined on Wednesday over the deaths of three; apologised for the abuse of 40 boys. But a day may
    be that of deaths "for which" nobody answers: reported on Monday the deaths of three.
    """
    lower, at = document.lower, draft.phrase.first - 1
    first = document.sentences[draft.sentence].first
    if at <= first or lower[at] != "of" or lower[at - 1] not in _DEATHS:
        return -1
    at -= 2
    while at > first and lower[at] in _ARTICLES:
        at -= 1
    answers = lower[at] in _ANSWERS or lower[at - 1 : at + 1] == ["connection", "with"]
    held = lower[at] in _LINKS | _IN and not _COURT.isdisjoint(lower[max(first, at - _NEAR) : at])
    return at if answers or held else -1


def _offence_before(document: Document, draft: Draft) -> int:
    """Return the "against" of what somebody answers for: "admitted 42 offences against 24 boys"."""
    lower, at = document.lower, draft.phrase.first - 1
    first = document.sentences[draft.sentence].first
    if at <= first or lower[at] != "against":
        return -1
    before = lower[max(first, at - _FAR) : at]
    named = not _OFFENCES.isdisjoint(before)
    return at if named and not (_COURT | _ADMITTING).isdisjoint(before) else -1


def _link_before(document: Document, draft: Draft) -> int:
    lower, at = document.lower, draft.number.first
    first = document.sentences[draft.sentence].first
    for link in range(at - 1, max(first, at - _FAR) - 1, -1):
        if lower[link] not in _LINKS or not lower[link + 1].endswith("ing"):
            continue
        if not _COURT.isdisjoint(lower[max(first, link - _NEAR) : link]):
            return link
    return -1
