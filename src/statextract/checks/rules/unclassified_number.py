"""EXT002."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level, NumberType

_SHOWN = 8


@rule(
    "EXT002",
    severity=Level.NOTE,
    flags=[],
    passes=["Police in Riga stopped 75 people on 3 May."],
)
def unclassified_number(facts: Facts) -> Iterator[Verdict]:
    """Find numbers of the article that are neither figures nor of any known type.

    Why it matters:
        This is the list of what may have been missed.

    Stays silent when:
        Every number is a figure, or a date, a sum of money, an age and so on.

    Source:
        Accounting for every numeral of a text (statcheck).
    """
    spans = [
        number.span
        for number in facts.record.numbers
        if number.figure is None and number.type is NumberType.OTHER
    ]
    if spans:
        named = ", ".join(span.text for span in spans[:_SHOWN])
        more = f" and {len(spans) - _SHOWN} more" if len(spans) > _SHOWN else ""
        message = f"not classified: {named}{more}"
        yield Verdict(Kind.OPEN, message, spans=tuple(spans), level=Level.NOTE)
