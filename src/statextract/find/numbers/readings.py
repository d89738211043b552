"""Numerals whose reading depends on what stands around them."""

import re
from dataclasses import replace

from statextract.find.numbers.context import Context
from statextract.lexicons.numerals import Numeral
from statextract.lexicons.numerals.numeral import whole

_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_GLUED_M = re.compile(r"[\d.,]+m")
_EXTENDED = frozenset(
    """
    deep high tall wide long below above away off down drop fall wave waves wall ravine gorge
    cliff race sprint final hurdles freestyle butterfly relay thick underground underwater apart
    offshore downstream upstream
    """.split()
)
# "200m from the shore" is a distance, "4m from Venezuela" are people.
_PLACES = frozenset("the a an its their his her shore where each here".split())
_CROWDS = 50 * 10**6  # no news counts more people from one place
_FALLING = frozenset(
    """
    fell falls fall dropped plunged plunges rolled rose dug swam ran walked crawled drifted stood
    sank dived skidded dragged
    """.split()
)
_LONG = frozenset(
    """
    bridge wall tower fence building ship boat vessel yacht crane pool tunnel bank pit shaft well
    cliff slope ravine gorge ladder pier dam chimney mast stretch course track trench hole ditch
    """.split()
)


def european(context: Context) -> Numeral | None:
    """Return "1.234 people" as 1,234: people and cases are counted whole."""
    numeral = context.numeral
    if not isinstance(numeral.value, float) or not _DOTTED.fullmatch(context.text):
        return None
    if context.noun(reach=2) not in ("person", "case"):
        return None
    value = int(context.text.replace(".", ""))
    return replace(numeral, value=value, low=value, high=value)


def in_metres(context: Context) -> Numeral | None:
    """Return "60m" as 60 where metres are meant, not millions: "fell 60m", "a 60m drop"."""
    numeral = context.numeral
    if numeral.scale != 10**6 or numeral.value is None or not _GLUED_M.fullmatch(context.text):
        return None
    before, after = context.before[0], context.after
    extended = after[1] if after[0] == "-" else after[0]
    if before in ("the", "this", "its") and extended in _LONG:
        pass  # "on the 500m bridge"
    elif after[0] == "from" and before not in _FALLING:
        if after[1] not in _PLACES and numeral.value < _CROWDS:
            return None
    elif before not in _FALLING and before not in ("a", "an") and extended not in _EXTENDED:
        return None
    value = whole(numeral.value / 10**6)
    return replace(numeral, value=value, low=value, high=value, scale=1)
