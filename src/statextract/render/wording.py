"""Figures and findings in plain words, as every format for people says them."""

from statextract.model.figure import Figure
from statextract.model.finding import Finding
from statextract.model.vocabulary import Bound, Kind, Level, Sex, Status, Unit

_BOUNDS = {
    Bound.APPROX: "about {}",
    Bound.BELOW: "almost {}",
    Bound.AT_LEAST: "at least {}",
    Bound.MORE_THAN: "more than {}",
    Bound.AT_MOST: "up to {}",
    Bound.LESS_THAN: "fewer than {}",
}
_MARKS = {Kind.PASS: "✓", Kind.FAIL: "!", Kind.REVIEW: "!", Kind.OPEN: "·"}
_SEX = {Sex.FEMALE: "female", Sex.MALE: "male"}


def say_quantity(figure: Figure) -> str:
    """Return the number as a reader would say it: "almost 100", "20 to 30", "dozens"."""
    quantity = figure.quantity
    if quantity.bound is Bound.VAGUE:
        return figure.span.text.lower()
    if quantity.bound is Bound.RANGE:
        return f"{_number(quantity.low, figure.unit)} to {_number(quantity.high, figure.unit)}"
    value = quantity.value
    if value is None:
        return f"{_number(quantity.low, figure.unit)} to {_number(quantity.high, figure.unit)}"
    return _BOUNDS.get(quantity.bound, "{}").format(_number(value, figure.unit))


def say_counted(figure: Figure) -> str:
    """Return what the figure counts, most telling words first: "victims, repatriated, KH"."""
    words = [figure.noun or _class(figure)]
    if figure.role and figure.role.value not in words[0]:
        words.append(figure.role.value)
    if figure.outcome:
        words.append(figure.outcome.value.replace("_", " "))
    if figure.sex:
        words.append(_SEX[figure.sex])
    if figure.age:
        words.append(figure.age.value)
    words.extend(figure.nationality)
    words.extend(qualifier.value for qualifier in figure.qualifiers)
    if figure.direction:
        words.append(f"a change ({figure.direction.value})")
    if figure.status is not Status.ASSERTED:
        words.append(figure.status.value.upper())
    return ", ".join(words)


def say_mark(finding: Finding) -> str:
    """Return the sign of a finding: ✓ holds, ≈ holds roughly, → derived, ! look here, · open."""
    if finding.kind is Kind.PASS and finding.code.startswith("APX"):
        return "≈"
    if finding.code.startswith("REM") and finding.level in (Level.NONE, Level.NOTE):
        return "→"
    return _MARKS[finding.kind]


def _number(value: float | None, unit: Unit) -> str:
    if value is None:
        return "…"
    if unit is Unit.SHARE:
        return f"{round(100 * value, 2):g} %"
    return f"{value:,}"


def _class(figure: Figure) -> str:
    return {
        Unit.PERSON: "people",
        Unit.HOUSEHOLD: "families",
        Unit.CASE: "cases",
        Unit.SHARE: "share",
        Unit.OBJECT: "things",
    }[figure.unit]
