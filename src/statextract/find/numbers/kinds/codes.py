"""Numbers in codes, told by their own letters and marks: F-16, 24/2013, 5G, 9mm."""

import re

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_MEASURE_CODE = re.compile(
    r"[\d.,]+(?:mm|cm|km|kg|mg|ml|ft|in|m|g|l|c|f|kw|mw|kwh|mph|kph|lb|lbs|oz|ha)"
)
_MAGNITUDE = re.compile(r"m[wbls]?\d\.\d")
_LAW = frozenset("act law ipc code section proclamation article no decree under statute".split())
_DURATION_CODE = re.compile(r"\d[\d.]*(?:h|hrs?|yrs?|mins?|secs?|s)")
_GENERATIONS = ("2g", "3g", "4g", "5g", "6g", "3d", "4k", "8k")


def code(context: Context) -> NumberType:
    """Return the type of a numeral that is a code: F-16, 24/2013, 5G, 9mm, 24/7."""
    text, before = context.text, context.before
    if _MEASURE_CODE.fullmatch(text) or _MAGNITUDE.fullmatch(text):
        return NumberType.MEASURE
    if _DURATION_CODE.fullmatch(text):
        return NumberType.DURATION
    if text.endswith(("yo", "y/o")):
        return NumberType.AGE
    if "(" in text:
        return NumberType.LEGAL
    if "/" in text:
        if before[0] in _LAW or (before[0] in (".", "no") and before[1] in _LAW):
            return NumberType.LEGAL if before[0] != "case" else NumberType.IDENTIFIER
        if before[0] in (".", "no") and before[2] in _LAW:
            return NumberType.LEGAL
        return NumberType.IDENTIFIER
    if "x" in text and text.replace("x", "").isdigit():
        return NumberType.OTHER
    if text in _GENERATIONS:
        return NumberType.NAME
    return NumberType.IDENTIFIER
