"""Prison terms in a row: "one got 13 years and another 18", "one to six and the other nine"."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_OTHERS = frozenset("another other second third".split())
_ENDS = frozenset((",", ".", ";", ")", "and", "–", "--", "while", ""))
_COURT = frozenset(
    """
    sentenced sentence sentences jailed imprisoned prison jail term terms given received receive
    handed got ordered
    """.split()
)
_LINKS = frozenset(("to", "got", "received", "given", "for"))


def goes_on_terms(context: Context) -> bool:
    """Whether a bare number is a term like the one before it, and another's."""
    previous, before = context.previous, context.before
    if previous is None or previous.type is not NumberType.DURATION:
        return False
    named = before[0] in _OTHERS or (before[0] in _LINKS and before[1] in _OTHERS)
    if not named or context.after[0] not in _ENDS:
        return False
    first = context.sentence.first
    words = context.document.lower[first : context.numeral.first]
    near = previous.first >= first
    return near and not _COURT.isdisjoint(words) and context.noun(reach=2) is None
