"""Publication dates as metadata write them."""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
# "22 April 2025", "April 22, 2025", "22 Apr 2025"; never 04/05/2025, which has two readings.
_WORDED = ("%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y")


def iso_day(text: str) -> str | None:
    """Return a date as YYYY-MM-DD, or None if it is none or has two readings.

    Read are ISO 8601 (a time behind it is dropped), its basic form 20250422, the dates of mails
    and feeds ("Tue, 22 Apr 2025 10:00:00 GMT"), and days with the month in English words.
    """
    text = " ".join(text.split())
    match = _ISO.match(text) or _BASIC.fullmatch(text)
    if match is not None:
        year, month, day = (int(part) for part in match.groups())
        try:
            return datetime.date(year, month, day).isoformat()
        except ValueError:
            return None
    for form in _WORDED:
        try:
            return datetime.datetime.strptime(text, form).date().isoformat()
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
