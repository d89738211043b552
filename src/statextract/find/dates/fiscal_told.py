"""The first day of the fiscal year that an article tells: "the fiscal year began on October 1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statextract.lexicons import Lexicons

_DATE = r"(?:(?P<b{0}>\d{{1,2}})(?:st|th)?\ )?(?P<m{0}>MONTHS)\b\.?(?:\ (?P<a{0}>\d{{1,2}})(?!\d))?"
# "the fiscal year began on 1 July", "the 2019 fiscal year, which ends Sept. 30", "the fiscal year
# (October 1 through September 30)".
_TOLD = rf"""
    \b(?:fiscal|financial|budget)[ -]years?(?:\ (?:FY)?(?:\d{{4}}|\d\d))?,?\ ?
    (?: (?:(?:which|that|it)\ )?(?:(?:always|usually|officially)\ )?
        (?: (?:begins?|began|beginning|starts?|started|starting)
          | (?P<ends>ends?|ended|ending) )
        (?:\ (?:on|in|from|every|each))?\ {_DATE.format(1)}
      | (?:\(|(?:which\ |that\ )?(?:runs?\ |ran\ |running\ |lasts\ )?from\ ){_DATE.format(2)}
        (?:,?\ \d{{4}},?)?\ ?(?:to|through|until|till|-|\u2013)\ ?{_DATE.format(3)} )
    """
_LAST_DAYS = 28


class ToldFiscalYears:
    """Finds where a text tells how its fiscal year runs; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        words = lexicons.calendar.words.items()
        self._months = {
            form: word.value for form, word in words if word.kind in ("month", "short_month")
        }
        names = "|".join(sorted(map(re.escape, self._months), key=len, reverse=True))
        self._told = re.compile(_TOLD.replace("MONTHS", names), re.VERBOSE | re.IGNORECASE)

    def start(self, text: str) -> tuple[int, int] | None:
        """Return month and day on which the fiscal year of a text begins, None if it tells none."""
        for match in self._told.finditer(text):
            if match["m2"]:
                month, day = self._month(match["m2"]), match["b2"] or match["a2"]
                if self._month(match["m3"]) % 12 + 1 != month:
                    continue  # not the whole of it: "the fiscal year (January to March)"
            else:
                month, day = self._month(match["m1"]), match["b1"] or match["a1"]
            if match["ends"]:
                if day and int(day) < _LAST_DAYS:
                    continue
                month, day = month % 12 + 1, "1"
            if not day or int(day) == 1:
                return month, 1
        return None

    def _month(self, name: str) -> int:
        return self._months[name.lower()]
