"""Counts that a house style prints in brackets where others print none.

"A total of (40) people, (6) women and (34) men, were killed"; "(7,200) are still held". The
brackets say nothing there, so the shadow has spaces for them; elsewhere they set something apart.
A text that does so once does so behind any word that a count completes: "the dead reached (9)".
"""

import re

_COUNT = re.compile(r"\((\d[\d,]*)\)")
_REACH = 12  # code points of the longest word that stands before such a count
# What stands before it: nothing, a mark, or a word that a count follows.
_BEFORE = re.compile(
    r"""(?: ^ | \n | [.,]\  | ["'] |
        \ (?:of|and|than|least|about|another|further|including|includes|said|that|with|left|as|
        after|killed|wounded|injured|hurt|arrested|detained|displaced|martyred)\  )$""",
    re.VERBOSE,
)
# What it counts, or whom it is part of.
_BEHIND = re.compile(
    r"""\ (?: (?:people|persons|civilians|men|women|boys|girls|children|prisoners|detainees|
        victims|soldiers|students|protesters|bodies|others|minors|cases|deaths|injuries|
        wounded|injured|dead|killed|martyrs|demonstrators|policemen|officers|citizens|migrants|
        refugees|families|workers|farmers|passengers|pilgrims|militants|fighters|terrorists)\b
        | of\ (?:whom|them)\b )""",
    re.VERBOSE,
)
# Such a count may open a sentence as its subject.
_OPENING = re.compile(r"""(?: ^ | \n | [.!?"]\  )$""", re.VERBOSE)
_VERB = re.compile(r" (?:are|were|have|had|remain)\b")
# Behind these any count is one of the style, once the text has shown it.
_COMPLETED = re.compile(
    r"""\ (?:reached|reaches|reaching|hit|to|at|was|is|are|were|totalled|totaled|exceeded|
        of|and|than|least|about|some|nearly|almost|another|including|includes|with|left|
        killed|wounded|injured|hurt|arrested|detained|displaced|martyred)\  $ | \w\ ?,\  $""",
    re.VERBOSE,
)
_GOES_ON = re.compile(r" (?:in|of|from|on|at|by|so|as|people|[a-z]{4,})\b|[.,;]")
# Marks of a list: "(1) people fled, (2) women were hurt".
_ENUMERATED = ("(1) ", "(2) ")


def unbracket(shadow: str) -> str:
    """Return a text, as long as it was, with spaces for brackets that set nothing apart."""
    if "(" not in shadow or all(mark in shadow for mark in _ENUMERATED):
        return shadow
    opened = _COUNT.sub(lambda found: _open(shadow, found), shadow)
    if opened == shadow or "(" not in opened:
        return opened
    return _COUNT.sub(lambda found: _complete(opened, found), opened)


def _complete(shadow: str, found: re.Match[str]) -> str:
    """A bracketed number of a text of that style, open behind a word that it completes."""
    before = shadow[max(0, found.start() - _REACH) : found.start()]
    told = _COMPLETED.search(before) and _GOES_ON.match(shadow, found.end())
    return f" {found[1]} " if told else found[0]


def _open(shadow: str, found: re.Match[str]) -> str:
    """A bracketed number, with spaces for its brackets where it is a count of the sentence."""
    before = shadow[max(0, found.start() - _REACH) : found.start()]
    counts = _BEHIND.match(shadow, found.end()) and _BEFORE.search(before)
    subject = _VERB.match(shadow, found.end()) and _OPENING.search(before)
    return f" {found[1]} " if counts or subject else found[0]
