"""Wordings that lead to ages: "in the age group of", "ranging in age from", "17 and younger"."""

import re
from collections.abc import Sequence
from typing import Literal

from statextract.model.document import Document

WORDINGS = frozenset(
    "in ranging ranged whose belonging falling up range age ages had have has".split()
)
_WIDTH = 10
_WORDING = re.compile(
    r"""
      (?:(?:belonging\ to|falling\ (?:in|into|within)|in)\ )?  (?:the\ )?
      age\ (?:-\ )?(?:group|bracket|range|band|category|cohort)s?\  (?:(?:of|from|between|:)\ )?
    | rang(?:e|es|ing|ed)\ in\ ages?\ (?:from|between)\           # "ranging in age from 12 to 16"
    | (?:whose\ )?ages?\ (?:ranged?|ranges|vary|varied|are|were|is|was)\  (?:(?:from|between)\ )?
    | ha(?:d|ve|s)\ (?:not\ (?:yet\ )?(?:turned|reached|attained)|yet\ to\ (?:turn|reach|attain))[ ]
      (?:the\ age\ of\ )?                                     # "had not yet turned 18"
    | up\ to\ (?:the\ age\ of\ )?(?=\d+\ years?\ (?:of|old))      # "up to 15 years of age"
    | in\ the\ (?=\d)                                            # "in the 18-44 age group"
    """,
    re.VERBOSE,
)
_JOINTS = ("and", "or")
_UNDER = frozenset("younger under below".split())
_OVER = frozenset("older over above up upward upwards".split())


# "Up to 15 years of age", "had not turned 18".
BELOW = frozenset(("up", "had", "have", "has"))


def behind_wording(lower: Sequence[str], at: int, stop: int) -> int:
    """Return the token behind a wording that leads to ages, ``at`` where there is none."""
    words = " ".join(lower[at : min(stop, at + _WIDTH)])
    match = _WORDING.match(words)
    return at if match is None else at + words.count(" ", 0, match.end())


def limit_behind(document: Document, last: int) -> Literal["under", "over"] | None:
    """How an age that ends at ``last`` bounds a group: "17 and younger", "65 years or older"."""
    lower = document.lower
    end = document.sentences[document.sentence_of[last - 1]].last
    at = last + (last < end and lower[last] in ("years", "yrs"))
    at += 2 if lower[at : at + 2] == ["of", "age"] else 0
    if at + 1 >= end or lower[at] not in _JOINTS:
        return None
    word = lower[at + 1]
    return "under" if word in _UNDER else "over" if word in _OVER else None
