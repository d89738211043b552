"""Ages in a row: "aged 9, 12 and 15", "two sisters (9 and 12)"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

LIMITS = frozenset("under over below above".split())
_LISTING = frozenset((",", "and", "&"))
_PREDICATES = frozenset("is was are were has had".split())


def goes_on_list(context: Context) -> bool:
    """Whether it goes on a list; not "40 under 18 and 110 were", "aged 15 and 17 and one is"."""
    previous = context.previous
    if previous is None or previous.type is not NumberType.AGE:
        return False
    if not context.listed_after(NumberType.AGE):
        return False
    limited = context.document.lower[previous.first - 1] in LIMITS
    tells = context.numeral.form == "words" and context.after[0] in _PREDICATES
    return not (limited or tells) and context.noun(reach=2) is None


def opens_list(context: Context) -> bool:
    """Whether it opens a list of one number for each of a few.

    "Two sisters (9 and 12)", "three boys, 3, 8 and 13;", "two girls, 11 and 12, were".
    """
    document, previous, at = context.document, context.previous, context.numeral.first
    opening = context.before[0]
    if previous is None or opening not in ("(", ",") or previous.last < at - 3:
        return False
    lower, last = document.lower, at
    while last < context.sentence.last and (lower[last].isdigit() or lower[last] in _LISTING):
        last += 1
    last -= lower[last - 1] == ","  # behind the last of them: "11 and 12, were shot"
    closing = lower[last] if last < context.sentence.last else "."
    if closing not in ((")",) if opening == "(" else (";", ".", ",")):
        return False
    if not document.ending(context.lexicons.people).get(at - 1):
        return False
    ages = sum(word.isdigit() for word in lower[at:last])
    return ages > 1 and ages == previous.value
