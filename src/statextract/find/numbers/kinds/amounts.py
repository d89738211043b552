"""Money, lengths of time, measures, clock times and multiples."""

import re

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.levels import is_put_at
from statextract.find.numbers.kinds.terms import goes_on_terms
from statextract.lexicons.number_words import UnitWord
from statextract.lexicons.numerals import Shape
from statextract.model.vocabulary import NumberType

_FRACTION, _VAGUE = Shape.FRACTION, Shape.VAGUE
_RATIOS = frozenset("ratio outnumber outnumbered outnumbering outnumbers odds".split())
_RATIO = 14  # tokens of "ratio of men to women among the 90 dead was two to"
_TYPES = {"duration": NumberType.DURATION, "measure": NumberType.MEASURE}
_COUNTRY_OF_MONEY = frozenset(
    "us u.s. american australian canadian hong kong new zealand singapore egyptian".split()
)
_OCLOCK = frozenset(("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "gmt", "hrs", "noon"))
_BROKEN = frozenset(("?", "\ufffd"))
_CLOCK = re.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")
_IN_METRES = re.compile(r"[\d.,]+m")
_TOWARDS = frozenset("at around about by from until after before since shortly".split())
_OF_DAY = frozenset("on this last yesterday in local when and to till until tonight".split())
_MORNING = ("in", "the")
_FLOORS = frozenset(("story", "storey"))
_QUALIFIED = 3  # tokens of "square-" and its like
_ARTICLES = frozenset(("the", "a", "its"))  # no sum of marks has one
_MODIFIED = 2  # words from it to the number: "the grim 300 mark"
_COMPARED = frozenset("than as more higher greater what the their larger bigger less".split())
_QUAKES = frozenset(
    """
    quake quakes earthquake earthquakes aftershock aftershocks tremor tremors temblor foreshock
    """.split()
)


def money(context: Context) -> NumberType | None:
    """Return ``money`` for an amount with a currency before or behind it."""
    words = context.lexicons.number_words
    before, after = context.before, context.after
    text, numeral = context.text, context.numeral
    if before[0] in words.money_before:
        written = context.word_before()
        if before[0] not in words.money_weak or (written.isupper() and _glued_before(context)):
            return NumberType.MONEY
    if before[0] == "." and before[1] in ("rs", "re", "sh", "le") and _glued_before(context):
        return NumberType.MONEY
    if not text[0].isdigit() and not text.isalpha() and _letters(text) in words.money_before:
        return NumberType.MONEY
    if before[0] in _BROKEN and text[0].isdigit() and _is_broken_sign(context):
        return NumberType.MONEY
    start = context.document.starts[numeral.first]
    if start != numeral.start:  # R1,2
        letters = context.document.shadow[start : numeral.start].lower()
        if letters in words.money_before:
            return NumberType.MONEY
    at = 1 if after[0] in ("-", ",") and after[1] in words.money_after else 0
    if after[0] == "of" and numeral.shape is _VAGUE:
        at = 1
    while after[at] in _COUNTRY_OF_MONEY or (after[at] == "." and at):
        at += 1
    if before[0] in ("from", "between") and after[0] in ("to", "and") and _is_number(context, 1):
        at = 2  # from 12 to 15 pesos
    if after[at] not in words.money_after or _begins_noun(context, at):
        return None
    return None if after[at] == "mark" and _is_level(context) else NumberType.MONEY


def _is_level(context: Context) -> bool:
    """Whether a "mark" is one that a count reaches: "has passed the grim 300 mark"."""
    return not _ARTICLES.isdisjoint(context.before[:_MODIFIED])


def _is_broken_sign(context: Context) -> bool:
    """Whether a sign of another encoding is printed for a currency: "worth ?100", "\ufffd1m"."""
    at = context.numeral.first - 1
    glued = _glued_before(context)
    opens = at == 0 or context.document.ends[at - 1] < context.document.starts[at]
    return glued and opens and context.noun(reach=3) is None


def _letters(text: str) -> str:
    """Return the letters that stand before the digits of a numeral, "" where it has no digits."""
    return text[: next((k for k, letter in enumerate(text) if letter.isdigit()), 0)]


def _begins_noun(context: Context, at: int) -> bool:
    """Whether a unit word only begins a longer noun: "real estate agents", "day labourers"."""
    lexicons, token = context.lexicons, context.numeral.last + at
    people = context.document.starting(lexicons.people).get(token, ())
    cases = context.document.starting(lexicons.cases).get(token, ())
    return any(hit.last - hit.first > 1 for hit in people) or any(
        hit.last - hit.first > 1 for hit in cases
    )


def _glued_before(context: Context) -> bool:
    first = context.numeral.first
    return first > 0 and context.document.ends[first - 1] == context.numeral.start


def time(context: Context) -> NumberType | None:
    """Return ``time`` for the hour of a clock: 10 pm, 0600 hours, six o'clock."""
    before, after = context.before, context.after
    text = context.text
    if after[0] in _OCLOCK and context.numeral.form == "digits":
        return NumberType.TIME
    if after[0] == "o'clock" or (after[0] == "o" and after[1:3] == ("'", "clock")):
        return NumberType.TIME
    if len(text) == 4 and text.isdigit() and text < "2400" and text[2] < "6":
        zoned = after[0] in ("hours", "hrs", "gmt", "local", "utc")
        if zoned or (text[0] == "0" and before[0] in ("at", "by", "from", "until", "about")):
            return NumberType.TIME
    if before[0] == "past" and before[1] in ("half", "quarter"):
        return NumberType.TIME
    if before[0] in ("", ":", "-") and _opens_entry(context):
        return NumberType.TIME
    if before[0] not in _TOWARDS:
        return None
    hour = context.whole is not None and 1 <= context.whole <= 12
    if hour and before[0] == "at" and is_put_at(context):
        return None
    if hour and before[0] == "at" and (after[0] in (".", ",", ";", "") or after[:2] == _MORNING):
        return NumberType.TIME
    if before[0] == "at" and _CLOCK.fullmatch(text) and not after[0][:1].isalpha():
        return NumberType.TIME
    return NumberType.TIME if after[0] in _OF_DAY and _CLOCK.fullmatch(text) else None


def _opens_entry(context: Context) -> bool:
    """Whether a time opens an entry of a running report: "21.45 Ministers met", "21.30-The".

    What it counts would not be written with a capital: "14.05 Residents fled".
    """
    document, last = context.document, context.numeral.last
    printed = _CLOCK.fullmatch(context.text) is not None
    last += printed and document.following(last) == "-"
    named = document.words[last : last + 1] if printed and document.following(last) else []
    return bool(named) and named[0][0].isupper()


def measure_or_duration(context: Context) -> NumberType | None:
    """Return the type that the unit behind a number gives it; "minus 18" is a temperature."""
    numeral, after = context.numeral, context.after
    if numeral.value is not None and numeral.value < 0:
        return NumberType.MEASURE
    if context.text[-1] == "m" and numeral.scale == 1 and _IN_METRES.fullmatch(context.text):
        return NumberType.MEASURE
    if "richter" in after[:4] or _is_magnitude(context):
        return NumberType.MEASURE
    if numeral.shape is _FRACTION:
        if after[0] in ("an", "a") and (unit := _unit(context, 1)):
            return _TYPES.get(unit.type)
        return NumberType.DURATION if after[:2] == ("-", "hour") else None
    if after[0] in _FLOORS and numeral.value != 1:
        return NumberType.MEASURE  # "a three story building"
    at = 0
    if after[0] in ("-", "to") and after[1:2] != ("",):
        at = 1
    if after[0] in ("and", "or", "to") and _is_number(context, 1):
        return _measured(context, 2)
    if after[0] == "of":
        return _measured(context, 1) if numeral.shape is _VAGUE else None
    return _measured(context, at) or (NumberType.DURATION if goes_on_terms(context) else None)


def _is_magnitude(context: Context) -> bool:
    """Whether a decimal tells how strong a quake was: "a 6.4 earthquake", "two 4.7 aftershocks"."""
    decimal = isinstance(context.numeral.value, float) and context.numeral.scale == 1
    near = context.after[2:4] if context.after[0] == "-" else context.after[:2]
    return decimal and not _QUAKES.isdisjoint(near)


def _is_number(context: Context, on: int) -> bool:
    """Whether one word on stands another number: two and three years."""
    word = context.after[on]
    return word[:1].isdigit() or (
        word in context.lexicons.numerals.triggers and word not in ("no", "not", "half")
    )


def _measured(context: Context, at: int) -> NumberType | None:
    unit = _unit(context, at)
    if unit is None:
        return None
    qualified = 0
    while unit is not None and unit.type == "qualifier" and qualified < _QUALIFIED:
        qualified += 1
        qualified += context.after[at + qualified] == "-"  # "a 2,300-square-foot house"
        unit = _unit(context, at + qualified)
    if unit is None or unit.type == "qualifier" or _begins_noun(context, at):
        return None
    word = context.after[at + qualified]
    if word in unit.glued and not _by_digits(context, at + qualified):
        return None
    if word == "second" and not at:
        return None
    return _TYPES[unit.type]


def _unit(context: Context, at: int) -> UnitWord | None:
    return context.lexicons.number_words.units.get(context.after[at])


def _by_digits(context: Context, at: int) -> bool:
    """Whether a one-letter unit follows digits and nothing that makes it another word."""
    if context.numeral.form != "digits" or at > 1:
        return False
    word, following = context.after[at], context.after[at + 1]
    if following == "-" or (word != "c" and not context.word_after(at).islower()):
        return False
    if word == "in":
        return (not at and context.glued_after()) or following in (".", ",", "of")
    return word == "ft" or not following[:1].isdigit()


def multiple(context: Context) -> NumberType | None:
    """Return ``multiple`` for a factor: three times what, 2.5 times higher, two to three times."""
    after = context.after
    if after[:2] == ("to", "one") or context.before[0] == "to":
        return _ratio(context)
    if after[0] != "times":
        return None
    following = after[1]
    compares = following in _COMPARED or following.endswith("er") or "than" in after[1:4]
    return NumberType.MULTIPLE if compares else NumberType.COUNT


def _ratio(context: Context) -> NumberType | None:
    """Return ``multiple`` for both numbers of a ratio: "outnumbered by three to one"."""
    document, first = context.document, context.numeral.first
    near = document.lower[max(document.sentence_at(first).first, first - _RATIO) : first]
    one = context.text == "one" or context.after[:2] == ("to", "one")
    return NumberType.MULTIPLE if one and not _RATIOS.isdisjoint(near) else None
