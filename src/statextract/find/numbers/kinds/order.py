"""The order in which the kinds are asked.

Most numbers are counts, of which every rule must say that they are nothing else: so each first
asks for the neighbouring word without which it cannot apply.
"""

from collections.abc import Callable

from statextract.find.numbers.context import Context
from statextract.find.numbers.kinds.ages import age
from statextract.find.numbers.kinds.amounts import measure_or_duration, money, multiple, time
from statextract.find.numbers.kinds.codes import code
from statextract.find.numbers.kinds.dates import date
from statextract.find.numbers.kinds.footnotes import footnote, printed_again
from statextract.find.numbers.kinds.labels import hyphened, labelled, layout
from statextract.find.numbers.kinds.odds import odds
from statextract.find.numbers.kinds.ordinals import ordinal, place
from statextract.find.numbers.kinds.pairs import score
from statextract.find.numbers.kinds.phones import telephone
from statextract.find.numbers.kinds.pronouns import one_or_idiom, zero
from statextract.find.numbers.kinds.shares import per_cent, rate, share
from statextract.find.numbers.kinds.statutes import statute
from statextract.find.numbers.kinds.venues import venue
from statextract.lexicons.numerals import Shape
from statextract.model.vocabulary import NumberType

_COUNT, _OTHER = NumberType.COUNT, NumberType.OTHER
_ZERO = Shape.ZERO
Rule = Callable[[Context], NumberType | None]

# Naming a member takes several times as long as naming a constant of the module.
_CARDINAL = Shape.CARDINAL
_NO_COUNTS = (Shape.CODE, Shape.DECADE)
_SETTLED = {
    Shape.DATE: NumberType.DATE,
    Shape.TIME: NumberType.TIME,
    Shape.MULTIPLE: NumberType.MULTIPLE,
    Shape.POINTS: NumberType.RATE,
}
_BY_SHAPE: dict[Shape, tuple[Rule, ...]] = {
    Shape.ORDINAL: (date, ordinal),
    Shape.FRACTION: (date, measure_or_duration, share),
    Shape.RATIO: (share,),
    Shape.PERCENT: (per_cent,),
    Shape.PAIR: (date, score),
    Shape.CODE: (layout, date, code),
    Shape.DECADE: (age, date),
    Shape.VAGUE: (money, measure_or_duration, multiple, rate),
    Shape.CARDINAL: (
        footnote, printed_again, layout, statute, money, date, age, time, place, labelled,
        hyphened, measure_or_duration, multiple, rate, score, telephone, venue, odds, one_or_idiom,
    ),
}  # fmt: skip


def type_numeral(context: Context) -> NumberType | None:
    """Return the type of a numeral, None where "no" and its like count nothing."""
    shape = context.numeral.shape
    if shape is not _CARDINAL:
        if shape in _SETTLED:
            return _SETTLED[shape]
        if shape is _ZERO:
            return zero(context)
    for rule in _BY_SHAPE[shape]:
        kind = rule(context)
        if kind is not None:
            return kind
    return _OTHER if shape in _NO_COUNTS else _COUNT
