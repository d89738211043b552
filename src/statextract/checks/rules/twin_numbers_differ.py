"""DUP003."""

import re
from collections.abc import Iterator

from statextract.checks.engine.ranges import Range
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.lexicons.numerals import numeral_value
from statextract.model.span import Span
from statextract.model.vocabulary import Kind, RelationKind

_TWIN = re.compile(r"([A-Za-z][^()]*?)\s?\((\d[\d,.]*)\)")


@rule(
    "DUP003",
    flags=["Police in Accra fined twelve (21) traders."],
    passes=["Police in Accra fined thirty-one (31) traders."],
)
def twin_numbers_differ(facts: Facts) -> Iterator[Verdict]:
    """Find a number printed in words and in digits that are not the same.

    Why it matters:
        One of the two is wrong, and nothing says which.

    Stays silent when:
        The brackets hold something else: an age, a year, a part.

    Source:
        Digits against words, as on cheques and in contracts.
    """
    for relation, operands in facts.relations(RelationKind.DUPLICATE):
        twins = [operand for group in operands.values() for operand in group]
        if len(twins) == 2:
            figures = tuple(dict.fromkeys((*twins[0].id, *twins[1].id)))
            yield _compared(twins[0].range, twins[1].range, figures, relation.cue)
    for number in facts.record.numbers:
        twin = _TWIN.fullmatch(number.span.text) if "(" in number.span.text else None
        if twin is None:
            continue
        values = [numeral_value(text) for text in twin.groups()]
        told = [numeral.value for numeral in values if numeral and numeral.value is not None]
        if len(told) == 2:
            figures = () if number.figure is None else (number.figure,)
            words, digits = (Range(value, value) for value in told)
            yield _compared(words, digits, figures, number.span)


def _compared(words: Range, digits: Range, figures: tuple[str, ...], span: Span) -> Verdict:
    if words.meets(digits):
        message = f"“{span.text}” is {words} both times"
        return Verdict(Kind.PASS, message, figures, spans=(span,))
    message = f"“{span.text}” is {words} and {digits}"
    return Verdict(Kind.FAIL, message, figures, spans=(span,), reported=words, computed=digits)
