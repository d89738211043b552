"""Telephone numbers that look like counts: "call the police at 999, 555 or 800-TIPS (8477)"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_CALLING = frozenset("call phone telephone contact ring dial text reach notify alert".split())
_AT = frozenset("at on to via".split())
_SHORT = range(3, 7)  # digits of a line of its own: 112, 1098, 50808
_KEYS = range(3, 9)  # letters that stand for digits
_REACH = 7
_EMERGENCY = frozenset("911 999 112 110 119 000 108 101".split())
_CALLS = frozenset("call calls caller callers dispatcher dispatchers operator operators".split())
_LINES = frozenset("service services centre center line hotline helpline number dispatch".split())
_HELPING = frozenset("emergency ambulance rescue police coordination".split())
_BEFORE_LINE = frozenset("the a an its their sos".split())


def telephone(context: Context) -> NumberType | None:
    """Return ``identifier`` for a number to be called, None for any other."""
    if context.numeral.form != "digits" or not context.text.isdigit():
        return None
    if _spelt(context):
        return NumberType.IDENTIFIER
    if len(context.text) not in _SHORT or context.noun(reach=2) is not None:
        return None
    listed = context.listed_after(NumberType.IDENTIFIER)
    return NumberType.IDENTIFIER if listed or _is_called(context) else None


def is_emergency(context: Context) -> bool:
    """Whether it is the line that those in need call: "911 calls", "the 112 emergency service"."""
    text, after = context.text, context.after
    if text not in _EMERGENCY:
        return False
    if text == "911" and after[0] in _CALLS:
        return True
    named = after[0] in _CALLS or after[after[0] in _HELPING] in _LINES
    return named and context.before[0] in _BEFORE_LINE


def _is_called(context: Context) -> bool:
    """Whether a verb of calling leads to the number: "call the police at 999"."""
    before = context.before
    if before[0] not in _AT:
        return False
    return not _CALLING.isdisjoint(before[1:_REACH])


def _spelt(context: Context) -> bool:
    """Whether it is what letters on the keys stand for: "800-TIPS (8477)"."""
    before, keys = context.before, context.word_before(1)
    if before[0] != "(" or before[2] != "-" or not before[3].isdigit():
        return False
    return keys.isupper() and len(keys) in _KEYS and len(keys) == len(context.text)
