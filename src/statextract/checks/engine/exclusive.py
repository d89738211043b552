"""Parts that nobody can be in two of, as what is said behind their numbers shows."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.model.figure import Figure

_PLACED = re.compile(
    r"(?:\s+(?!and\b|or\b|while\b|but\b)[a-z]+){0,5}?"
    r"\s+(?:in|at|near|from|around|outside)\s+(?:the\s+)?([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
)
_PAIR = 2
_BEING = re.compile(
    r"(?:\s+of\s+(?:the\s+)?(?:[a-z]+\s+)?[a-z]+)?\s+(?:were|are)\s+(?:[a-z-]+\s+)?([a-z]{3,}s|police)\b"
)
_ANYBODY = frozenset(  # who is one of these may be of any trade, or of another kind as well
    """
    girls boys minors teenagers adults civilians foreigners nationals citizens migrants refugees
    students pupils pensioners relatives residents locals victims members others soldiers officers
    brothers sisters cousins toddlers infants babies mothers fathers sons daughters tourists
    """.split()
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


# States of which nobody is in two at once: each line has one, and the other.
_OPPOSITES = (
    (
        _words(r"serious|seriously|critical|critically|severe|severely|grave|life-threatening"),
        _words(r"light|lightly|minor|slight|slightly|stable|out of danger"),
    ),
    (
        _words(r"at the scene|on the spot|discharged|sent home|gone home|went home|allowed home"),
        _words(
            r"(?:to|in) (?:the |a |an |local |nearby )?hospitals?|admitted|hospitali[sz]ed"
            r"|intensive care|still being treated"
        ),
    ),
    (
        _words(r"released|freed|let go|(?:granted|on) (?:conditional )?bail|acquitted|cleared"),
        _words(
            r"(?:in|into) (?:police |pre-trial )?(?:custody|detention)|remanded|formally arrested"
            r"|(?:refused|denied) bail|still (?:being )?(?:held|detained|missing)|in captivity"
        ),
    ),
    (
        _words(r"(?:acquitted|cleared|not guilty)(?! of\b| on\b)"),
        _words(r"convicted|(?<!not )guilty|sentenced|jailed|imprisoned"),
    ),
    (
        _words(r"pleaded guilty|admitted|confessed"),
        _words(r"found guilty|denied|deny|pleaded not guilty"),
    ),
)
# How a case ends, and how an illness, or that it has not ended: nothing has two of one group.
_STAGES = (
    (
        _words(
            r"pending|undecided|outstanding|open(?! to\b)|ongoing|under way|underway"
            r"|on trial|before the courts?"
            r"|under (?:review|inquiry|investigation|consideration|examination)"
            r"|(?:awaiting|waiting for|await) (?:an? |the |their )?"
            r"(?:trial|decision|ruling|verdict|judge?ment|hearing|answer|outcome|result)s?"
            r"|being (?:examined|investigated|processed|considered|dealt with|heard|assessed)"
        ),
        _words(
            r"granted|approved|upheld|accepted|settled|resolved|substantiated|proven"
            r"|convicted|found guilty"
        ),
        _words(
            r"(?:were|was|had|has|have) not(?=\s*(?:[,.;:]|and\b|$))|refused(?! to\b| bail\b)"
            r"|rejected|dismissed|acquitted|cleared|turned down|thrown out|withdrawn|dropped"
            r"|unfounded|abandoned|(?:has|have) left"
        ),
    ),
    (
        _words(
            r"(?:are|were|still|remains?|currently) (?:[a-z]+ ){0,2}(?:"
            r"(?:in|under) (?:the |a )?(?:hospitals?|treatment|intensive care|care|observation)"
            r"|being treated|undergoing treatment|hospitali[sz]ed|admitted)"
        ),
        _words(r"recovered|discharged|sent home|went home|released|(?:has|have) left"),
        _words(r"died|dead|perished"),
    ),
)
_JOINT = re.compile(r"(?:\s+(?!and\b)[a-z][a-z'’-]*){1,4}?\s*(?:,|,?\s+and)\s+")


def are_in_opposite_states(parts: Sequence[Figure]) -> bool:
    """Whether two parts tell opposite things: "18 were refused bail and nine granted bail"."""
    if len(parts) != _PAIR:
        return False
    told = [
        _handled(part) or _behind(part, other)
        for part, other in zip(parts, parts[::-1], strict=True)
    ]
    for one, other in _OPPOSITES:
        states = [
            (one.search(words) is not None, other.search(words) is not None) for words in told
        ]
        if sorted(states) == [(False, True), (True, False)]:
            return True
    return False


def _handled(part: Figure) -> str | None:
    """The verb before the number of whom somebody dealt with: "acquitted 13 and convicted 55"."""
    verbs = (each for each in part.reasons if each.field == "of" and each.by == "rule:handled")
    return next((verb.span.text for verb in verbs if verb.span is not None), None)


def are_at_stages(parts: Sequence[Figure]) -> bool:
    """Whether each part tells another end, or none yet: "six upheld, nine not; two are open".

    Only of one thing: of the convicted, some may have been released, and some "are still ill".
    """
    told = [_behind(part, other) for part, other in zip(parts, (*parts[1:], None), strict=True)]
    for group in _STAGES:
        found = [[at for at, stage in enumerate(group) if stage.search(words)] for words in told]
        if sorted(found) == [[at] for at in range(len(group))]:
            return True
    return False


def are_at_named_places(parts: Sequence[Figure]) -> bool:
    """Whether each is told of another place: "19 people died in Agam, nine in Tanah Datar"."""
    names = []
    for part, other in zip(parts, (*parts[1:], None), strict=True):
        match = _PLACED.match(_behind(part, other))
        if match is None:
            return False
        names.append(match[1])
    return len(set(names)) == len(names)


def are_coordinated(parts: Sequence[Figure]) -> bool:
    """Whether parts are subjects or objects in one row: "20 students and three teachers died"."""
    if len(parts) < _PAIR or any(part.noun is None or part.nationality for part in parts):
        return False
    if len({(part.noun or "").lower() for part in parts}) < len(parts):
        return False
    for one, other in pairwise(parts):
        start = one.span.end - one.evidence.start
        gap = one.evidence.text[start : max(start, other.span.start - one.evidence.start)]
        if other.span.start >= one.evidence.end or _JOINT.fullmatch(gap) is None:
            return False
    return True


def are_of_trades(parts: Sequence[Figure]) -> bool:
    """Whether each is said to be of another trade: "ten were workers and three were guards"."""
    trades = []
    for part, other in zip(parts, (*parts[1:], None), strict=True):
        match = _BEING.match(_behind(part, other))
        if match is None or match[1] in _ANYBODY:
            return False
        trades.append(match[1])
    return len(set(trades)) == len(trades)


def _behind(part: Figure, other: Figure | None) -> str:
    """What is said of a part in its clause, up to the next part."""
    start = part.span.end - part.evidence.start
    end = len(part.evidence.text)
    if other is not None and other.span.start > part.span.end:
        end = min(end, other.span.start - part.evidence.start)
    return part.evidence.text[start:end]
