"""Days on which a paper or a message was made known: they are days of saying."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import AUXILIARIES, FEW, is_past

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.document import Document, Sentence
    from statextract.model.mentions import DateMention

SAYING = frozenset(
    "said says say told announced stated added wrote writes published issued unveiled learned "
    "learnt".split()
)
STATEMENTS = frozenset("statement update bulletin communique announcement interview".split())
SPOKEN = SAYING | frozenset(
    "confirmed put gave identified revealed disclosed declared stated presented explained "
    "updated speaking unveiled warned reported saying telling informed".split()
)
# Said in a tweet, at a media briefing, in a Facebook post: but not hurt at a police post.
_MESSAGES = frozenset("tweet speech letter memo email broadcast message briefing presser".split())
_LEADING = frozenset("in at during via through".split())
MEETINGS = frozenset("conference conferences".split())
PRESS = frozenset("press news media".split())
_NETWORKS = frozenset("facebook twitter telegram instagram media blog online x".split())
_SENT = 4  # tokens from "in" to the message
# The report of a telephone survey released on Thursday, an indictment made public yesterday.
_PAPERS = frozenset(
    "report reports survey study indictment complaint figures data statistics poll bulletin list "
    "findings document documents paper census audit".split()
)
_RELEASED = frozenset("released published issued unsealed public posted out".split())
_NEWS = frozenset(
    "charges arrests figures results findings toll deaths news decision verdict numbers cases "
    "sentence sentences".split()
)
_TELLING = frozenset("announced confirmed disclosed revealed published presented released".split())
_PRESENTING = frozenset("presented published released issued unveiled disclosed gave".split())
_RESULTS = frozenset("results figures data statistics report balance findings".split())
_RESULT = 6  # tokens of "presented the first results"
_SOURCE = 10  # tokens from "according" to the date
_PAPER = 4  # tokens from the paper to the verb


def is_of_paper(document: Document, at: int, sentence: Sentence) -> bool:
    """Whether a paper or message came out on the date that a word leads to."""
    first, last = sentence.first, sentence.last
    return (
        _is_release(document, at, first)
        or _is_in_message(document.lower, at, first, last)
        or _is_of_statement(document.lower, at, first)
        or _is_news_told(document.lower, at, first)
    )


def _is_news_told(lower: Sequence[str], at: int, first: int) -> bool:
    """Whether news was told then: "announced the charges on Wednesday"."""
    known = lower[at] in _NEWS and lower[at - 1] in ("the", "its", "their")
    return known and at - 2 >= first and lower[at - 2] in _TELLING


def presents(document: Document, mention: DateMention, sentence: Sentence) -> bool:
    """Whether results were made known on a date: "today presented its results".

    The verb stands right beside the date, and no number before the results: "on Tuesday released
    12 detainees, a report said".
    """
    lower, first = document.lower, mention.first
    behind = lower[mention.last : min(mention.last + _RESULT, sentence.last)]
    at = next((i for i, word in enumerate(behind) if word in _RESULTS), None)
    if at is None or any(word[0].isdigit() or word in FEW for word in behind[:at]):
        return False
    return behind[0] in _PRESENTING or (first > sentence.first and lower[first - 1] in _PRESENTING)


def _is_of_statement(lower: Sequence[str], at: int, first: int) -> bool:
    """Whether somebody spoke in what has the date: "said in its bulletin of 11 May"."""
    before = lower[max(first, at - _SENT - 2) : at - 1]
    owned = lower[at] == "of" and lower[at - 1] in STATEMENTS
    return owned and not SAYING.isdisjoint(before) and not _LEADING.isdisjoint(before)


def _is_release(document: Document, at: int, first: int) -> bool:
    """Whether a paper was made known then: a survey released on Thursday."""
    near = document.lower[max(first, at - _PAPER) : at]
    return document.lower[at] in _RELEASED and not _PAPERS.isdisjoint(near)


def _is_in_message(lower: Sequence[str], at: int, first: int, last: int) -> bool:
    """Whether somebody spoke or wrote then: "at a media briefing on", "in a Facebook post on"."""
    before = lower[max(first, at - _SENT) : at]
    if lower[at] in _PAPERS:
        told = [word for word in before if word in SAYING or word == "in"]
        return len(told) > 1 and told[-1] == "in"  # "said in its daily report on Wednesday"
    if lower[at] in MEETINGS and lower[at - 1] not in PRESS:
        return False
    if lower[at] in MEETINGS or (lower[at] == "speech" and "in" not in before):
        return not SPOKEN.isdisjoint(lower[first:last])  # not "hurt during a speech on Monday"
    if lower[at] == "post":
        return lower[at - 1] in _NETWORKS or tuple(before[-2:]) == ("in", "a")
    return lower[at] in _MESSAGES and not _LEADING.isdisjoint(before)


def is_of_source(document: Document, at: int, sentence: Sentence) -> bool:
    """Whether a paper was made known then: "according to a report by the agency in March"."""
    words = document.lower[max(sentence.first, at - _SOURCE) : at + 1]
    if "according" in words:
        words = words[words.index("according") :]
        named = not (_PAPERS | STATEMENTS).isdisjoint(words)
        return named and "," not in words and not _tells(words)
    return words[-1] in _PAPERS and tuple(words[-4:-1]) == ("said", "in", "a")


def _tells(words: Sequence[str]) -> bool:
    """Whether a source is followed by what it tells: "according to the list 12 people died in"."""
    for before, word in pairwise(words):
        if word[0].isdigit() or word in AUXILIARIES:
            return True
        if word in _RELEASED or (word == "made" and words[-1] == "public"):
            continue  # "according to a list that the diocese made public on"
        if is_past(word) and before not in _PAPERS and before not in STATEMENTS:
            return True
    return False
