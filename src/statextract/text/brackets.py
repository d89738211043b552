"""Counts that a house style prints in brackets where others print none.

"A total of (40) people, (6) women and (34) men, were killed"; "(7,200) are still held". The
brackets say nothing there, so the shadow has spaces for them; elsewhere they set something apart.
"""

import re

# What stands before such a count: nothing, a mark, or a word that a count follows.
_BEFORE = r"""
    (?: (?<![^\n]) | (?<=[.,]\ ) | (?<=["']) |
        (?<=\ of\ ) | (?<=\ and\ ) | (?<=\ than\ ) | (?<=\ least\ ) | (?<=\ about\ ) |
        (?<=\ another\ ) | (?<=\ further\ ) | (?<=\ killed\ ) | (?<=\ arrested\ ) )
"""
# What it counts, or whom it is part of.
_BEHIND = r"""
    (?=\ (?: (?:people|persons|civilians|men|women|boys|girls|children|prisoners|detainees|victims|
        soldiers|students|protesters|bodies|others|minors|cases|deaths)\b
        | of\ (?:whom|them)\b ) )
"""
# Such a count may open a sentence as its subject.
_SUBJECT = r'(?: (?<![^\n]) | (?<=[.!?"]\ ) )'
_VERB = r"(?=\ (?:are|were|have|had|remain)\b)"
_COUNT = r"\((\d[\d,]*)\)"
_BRACKETED = re.compile(f"{_BEFORE}{_COUNT}{_BEHIND} | {_SUBJECT}{_COUNT}{_VERB}", re.VERBOSE)
# Marks of a list: "(1) people fled, (2) women were hurt".
_ENUMERATED = ("(1) ", "(2) ")


def unbracket(shadow: str) -> str:
    """Return a text, as long as it was, with spaces for brackets that set nothing apart."""
    if "(" not in shadow or all(mark in shadow for mark in _ENUMERATED):
        return shadow
    return _BRACKETED.sub(lambda found: f" {found[0][1:-1]} ", shadow)
