"""Numbers printed in digits: separators, decimals, dates, times and codes."""

import re

from statextract.lexicons.numerals.numeral import Shape, whole

# Digits with their marks, from a digit on: what follows them is looked at in turn.
RUN = re.compile(r"\d{1,3}(?:'\d{3}){1,4}(?!\d)|\d+(?:[.,]\d+){0,8}")

_LONGEST = 24
_SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3}){1,4}(?![\d]|[.,/:-]\d)")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(\.\d+)?")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(\.\d+)?")
_DOTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(,\d+)?|\d{1,3}\.\d{3},\d+")
_DECIMAL = re.compile(r"\d+\.\d+|\d+,\d{1,2}|0,\d+")
_APOSTROPHES = re.compile(r"\d{1,3}(?:'\d{3})+")

# What digits can be the start of, other than a number; tried where a mark follows them.
_SPECIAL = re.compile(
    r"""
      (?P<date> \d{4}-\d\d-\d\d (?!\d)
              | \d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)(?:\d{4}|\d\d) (?![\d.,]\d|\d) )
    | (?P<time> \d{1,2}(?:[:.]\d\d(?::\d\d)?)?[ap]m\b (?:[-\u2013]\d{1,2}(?:[:.]\d\d)?[ap]m\b)?
              | \d{1,2}(?:[:.]\d\d(?::\d\d)?)?[ap]\.m\.
              | \d{1,2}:\d\d(?::\d\d)? (?![\d:])
              | \d{1,2}h\d\d? (?!\w)
              | \d{1,2}'\d\d" )
    | (?P<code> \d+(?:[-/]\d+){2,} (?!\d)
              | 0\d{2,4}(?:\ \d{3,4}){1,3} (?!\d)
              | \d{1,4}\(\d{1,3}\)(?:\([a-z]\))?
              | \d{1,4}x\d{1,4} (?!\w) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def read_special(shadow: str, start: int) -> tuple[Shape, int] | None:
    """Return the shape and end of a date, time or code that starts here, None if none does."""
    match = _SPECIAL.match(shadow, start)
    if match is None:
        return None
    for shape in (Shape.DATE, Shape.TIME, Shape.CODE):
        if match.group(shape):
            return shape, match.end()
    return None


def spaced_end(shadow: str, start: int) -> int | None:
    """Return where digits grouped by spaces end ("62 027 503"), None if they are not."""
    match = _SPACED.match(shadow, start)
    return match.end() if match else None


def digits_value(digits: str) -> tuple[int | float, int] | None:
    """Return the value of printed digits and the number of their decimals.

    "1.234" is a decimal; where a count of people shows that it is none, the caller removes the
    dot. Returns None where the marks fit no way of writing numbers ("3,5,7").
    """
    if len(digits) > _LONGEST:
        return None
    if digits.isdigit():
        return int(digits), 0
    digits = digits.replace(" ", "")
    if digits.isdigit() or _APOSTROPHES.fullmatch(digits):
        return int(digits.replace("'", "")), 0
    if (match := _COMMAS.fullmatch(digits)) and not digits.startswith("0,"):
        return _decimal(digits.replace(",", ""), match.group(1))
    if match := _INDIAN.fullmatch(digits):
        return _decimal(digits.replace(",", ""), match.group(1))
    if match := _DOTS.fullmatch(digits):
        text = digits.replace(".", "").replace(",", ".")
        return _decimal(text, text[text.find(".") :] if "." in text else None)
    if _DECIMAL.fullmatch(digits):
        text = digits.replace(",", ".")
        return _decimal(text, text[text.find(".") :])
    return None


def _decimal(text: str, decimals: str | None) -> tuple[int | float, int]:
    return whole(float(text)), len(decimals) - 1 if decimals else 0
