"""Labels of figures and periods, as short as a picture needs them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Bound, Kind, Level, Status, Unit
from statextract.render.wording import say_mark, say_quantity

if TYPE_CHECKING:
    from statextract.model.figure import Figure
    from statextract.model.finding import Finding
    from statextract.model.quantity import Quantity

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_CLASSES = {
    Unit.PERSON: "people",
    Unit.HOUSEHOLD: "families",
    Unit.CASE: "cases",
    Unit.SHARE: "",
    Unit.OBJECT: "things",
}
_STATES = {"≈": "approximate", "→": "derived"}
_TAIL_END = re.compile(r"[,;:.()!?\n–—]|\s[-–—]|\s(?:and|while|but|or|with|as well as)\b")
_LONGEST_TAIL = 34


def say_whole(figure: Figure) -> str:
    """Return a figure that stands alone: "98 victims, repatriated"."""
    words = [f"{say_quantity(figure)} {figure.noun or _CLASSES[figure.unit]}".strip()]
    if figure.outcome:
        words.append(_plain(figure.outcome))
    return _with_status(figure, ", ".join(words))


def say_part(figure: Figure, whole: Figure) -> str:
    """Return a figure by what sets it apart from its whole: "59 returned home", "82 female".

    Nationality and sex are said in the article's own words, where it has them.
    """
    noun = figure.noun or ""
    adjectives = [
        word
        for field in ("nationality", "sex", "age")
        if getattr(figure, field) and getattr(figure, field) != getattr(whole, field)
        for word in [_printed(figure, field)]
        if word and not _overlap(word.lower(), noun.lower())
    ]
    new_noun = noun if noun and noun != whole.noun else ""
    said = [" ".join([*adjectives, new_noun]).strip()]
    if figure.outcome and figure.outcome is not whole.outcome:
        said.append(_plain(figure.outcome))
    if figure.place and (whole.place is None or figure.place.name != whole.place.name):
        said.append(figure.place.name)
    told = [word for word in said if word]
    if not said[0] and not (figure.outcome and figure.outcome is not whole.outcome):
        after = "" if noun else _words_after(figure)
        told = [after] if after else [noun or _CLASSES[figure.unit], *told]
    return _with_status(figure, f"{say_quantity(figure)} {', '.join(w for w in told if w)}".strip())


def say_topic(figure: Figure) -> str:
    """Return what a whole counts, as a title: "Victims, repatriated, 2024"."""
    words = [figure.noun or _CLASSES[figure.unit]]
    if figure.outcome:
        words.append(_plain(figure.outcome))
    if figure.place:
        words.append(figure.place.name)
    said = ", ".join([*words, *([say_period(figure.when)] if figure.when else [])])
    return said[:1].upper() + said[1:]


def say_name(figure: Figure, whole: Figure | None = None) -> str:
    """Return a figure in a few words, for lists of links: "98 victims", "82 female"."""
    if whole is not None:
        return say_part(figure, whole)
    noun = figure.noun or (_plain(figure.outcome) if figure.outcome else _CLASSES[figure.unit])
    return f"{say_quantity(figure)} {noun}".strip()


def say_range(quantity: Quantity, unit: Unit) -> str:
    """Return the range that the wording allows: "exactly 98", "90 to 99", "24 or more"."""
    low, high = quantity.low, quantity.high
    if low is not None and low == high and quantity.bound is Bound.EXACT:
        return f"exactly {_number(low, unit)}"
    if high is None:
        return "any number" if low is None else f"{_number(low, unit)} or more"
    if low is None or (low == 0 and high > 0):
        return f"{_number(high, unit)} or fewer"
    return f"{_number(low, unit)} to {_number(high, unit)}"


def say_period(value: str | None) -> str:
    """Return an EDTF date or interval in words: "1 January to 22 April 2025"."""
    if value is None:
        return ""
    start, slash, end = value.partition("/")
    if not slash:
        return _say_day(value)
    if start in ("", ".."):
        return f"until {_say_day(end)}"
    if end in ("", ".."):
        return f"since {_say_day(start)}"
    said, until = _say_day(start), _say_day(end)
    if start[:4] == end[:4] and said.endswith(start[:4]) and " " in said:
        said = said[:-5]
    return f"{said} to {until}"


def say_state(finding: Finding) -> str:
    """Return the result of a check in a word or two, empty if it plainly holds or is open."""
    if finding.kind is Kind.FAIL:
        return "inconsistent" if finding.level is Level.ERROR else "seems inconsistent"
    if finding.kind is Kind.REVIEW:
        return "look here"
    return _STATES.get(say_mark(finding), "")


def say_class(unit: Unit) -> str:
    """Return what a unit counts: "people", "cases"."""
    return _CLASSES[unit] or "a share"


def _say_day(value: str) -> str:
    match = _DAY.fullmatch(value.rstrip("~?%"))
    if match is None:
        return value
    year, month, day = match.groups()
    if month is None or not 1 <= int(month) <= len(_MONTHS):
        return year if month is None else value
    said = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {said}" if day else said


def _number(value: float, unit: Unit) -> str:
    return f"{round(100 * value, 2):g} %" if unit is Unit.SHARE else f"{value:,}"


def _printed(figure: Figure, field: str) -> str:
    for reason in figure.reasons:
        if reason.field == field and not reason.by.startswith("figure:"):
            return reason.span.text
    return ""


def _words_after(figure: Figure) -> str:
    """Return the words that follow a bare number in its clause: "from Cambodia"."""
    if figure.derived:
        return ""
    after = figure.evidence.text[figure.span.end - figure.evidence.start :].lstrip()
    end = _TAIL_END.search(after)
    tail = after[: end.start() if end else None].strip()
    if len(tail) <= _LONGEST_TAIL:
        return tail
    return tail[:_LONGEST_TAIL].rpartition(" ")[0] + " …"


def _overlap(word: str, noun: str) -> bool:
    return word in noun or (bool(noun) and noun in word)


def _plain(word: str) -> str:
    return word.replace("_", " ")


def _with_status(figure: Figure, said: str) -> str:
    return said if figure.status is Status.ASSERTED else f"{said} ({figure.status})"
