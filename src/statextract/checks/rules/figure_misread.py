"""EXT001."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import isclose

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.lexicons.numerals import Shape, numeral_value
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind

_DOTTED = re.compile(r"\d{1,3}\.\d{3}")
_ROW = re.compile(r"(?:\s*,\s*\d{1,3}(?:\.\d{1,3})?(?=,| and )){1,9}")
_COMPARED = re.compile(
    r"(?:%|per ?cent)\s?,?\s(?:up from|down from|from|compared with|compared to|against)\s$"
)
_PERCENT = 0.01
_WORDS = 3  # of "29 per cent"
_SLACK = 0.001  # fractions such as two-thirds are kept to four places


@rule("EXT001", flags=[], passes=["In Riga 1,250 people marched, 40 percent of them women."])
def figure_misread(facts: Facts) -> Iterator[Verdict]:
    """Find a figure whose own text, read again, gives another number.

    Why it matters:
        This is an error of the reader, not of the author: nothing that rests on the figure
        holds. It shows too when a record was changed by hand.

    Stays silent when:
        The text is no plain numeral (a range, a vague word) or the figure is implied.

    Source:
        Self-check of the reader; nothing is skipped silently (R `errorlocate`, pointblank).
    """
    for figure in facts.record.figures:
        value = figure.quantity.value
        if figure.derived or value is None:
            continue
        again = _read(figure.span.text)
        if again is None or isclose(again, value, rel_tol=_SLACK, abs_tol=_SLACK):
            continue
        factor = value / again if again else 0
        if not (_takes_next(facts, figure, factor) or _takes_last(figure, factor)):
            message = f"“{figure.span.text}” reads {again}, not {value}"
            yield Verdict(Kind.FAIL, message, (figure.id,), reported=facts.ranges[figure.id])


def _takes_next(facts: Facts, figure: Figure, factor: float) -> bool:
    """Whether a number is so much more or less as the next one says: "from 19 to 29 percent".

    Or the last of its row: "6, 9 and 10 percent".
    """
    behind = facts.after(figure)
    row = _ROW.match(behind)
    joint, *words = behind[row.end() if row else 0 :].split(maxsplit=_WORDS + 1) or [""]
    if joint not in ("to", "and"):
        return False
    for end in range(1, min(_WORDS, len(words)) + 1):
        following = numeral_value(" ".join(words[:end]).rstrip(".,;:"))
        if following is not None:
            scale = _PERCENT if following.shape is Shape.PERCENT else following.scale
            if scale != 1 and isclose(factor, scale, rel_tol=_SLACK):
                return True
    return False


def _takes_last(figure: Figure, factor: float) -> bool:
    """Whether a number is a share as the one that it is compared with: "29 percent from 19"."""
    before = figure.evidence.text[: max(0, figure.span.start - figure.evidence.start)]
    return isclose(factor, _PERCENT, rel_tol=_SLACK) and _COMPARED.search(before) is not None


@lru_cache(maxsize=4096)
def _read(text: str) -> int | float | None:
    """Return what a text reads by itself; None for what needs its surroundings ("a third")."""
    if text.isascii() and text.isdigit():
        return int(text)
    if _DOTTED.fullmatch(text):  # 1.234: thousands or a decimal, as its noun tells
        return None
    numeral = numeral_value(text)
    return None if numeral is None or numeral.shape is Shape.ORDINAL else numeral.value
