"""The ledger: finding, typing and bounding every number of a document."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from statextract.find.numbers.bounds import bounded, find_bound
from statextract.find.numbers.context import Context, nouns_of, phrase_ends
from statextract.find.numbers.kinds import type_numeral
from statextract.find.numbers.last_one import ends_list
from statextract.find.numbers.percents import percent_of_all
from statextract.find.numbers.readings import european, in_metres
from statextract.find.numbers.referrals import referrals
from statextract.find.numbers.scan import NumeralScanner
from statextract.lexicons import Lexicons
from statextract.lexicons.number_words import NumberPhrase
from statextract.lexicons.numerals import Shape, as_share
from statextract.model.document import Document, Hit
from statextract.model.mentions import AgencyMention, DateMention, NumberMention
from statextract.model.vocabulary import NumberType

_NAMED_ANYWAY = (NumberType.IDENTIFIER, NumberType.MONEY, NumberType.LEGAL)
_WORTHLESS = frozenset(
    (NumberType.IDENTIFIER, NumberType.NAME, NumberType.IDIOM, NumberType.OTHER, NumberType.TIME)
)
_NOT_OF_DATES = (NumberType.DURATION, NumberType.TIME, NumberType.AGE, *_NAMED_ANYWAY)
_SHARE = NumberType.SHARE
_COUNTING = (NumberType.COUNT, NumberType.SHARE)
_IN_PERCENT = (Shape.PERCENT, Shape.POINTS)


class Cover:
    """Spans that are asked whether one of them holds a numeral."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Whether one span holds all from ``start`` to ``end``."""
        before = bisect_right(self._starts, start)
        return before > 0 and end <= self._furthest[before - 1]


class NumberFinder:
    """Finds every number, with its value, range and type; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._scan = NumeralScanner(lexicons.numerals, lexicons.number_words)
        self._closed = phrase_ends(lexicons)
        self._referring = lexicons.classes.of("referral")

    def __call__(
        self,
        document: Document,
        dates: Sequence[DateMention],
        agencies: Sequence[AgencyMention],
    ) -> tuple[NumberMention, ...]:
        """Return the ledger in text order, none overlapping."""
        of_dates = {at for date in dates for at in range(date.first, date.last)}
        names = _tokens(document.hits(self._lexicons.number_names))
        idioms = _tokens(document.hits(self._lexicons.number_idioms))
        bodies = Cover(span for agency in agencies for span in agency.mentions)
        lexicons, nouns = self._lexicons, nouns_of(document, self._lexicons)
        elsewhere = referrals(document, self._referring)
        found: list[NumberMention] = []
        for numeral in percent_of_all(document, self._scan(document)):
            previous = found[-1] if found else None
            context = Context(document, lexicons, self._closed, nouns, numeral, previous)
            if numeral.scale != 1 or isinstance(numeral.value, float):
                context.numeral = in_metres(context) or european(context) or numeral
            kind = (
                NumberType.NAME
                if numeral.first in names
                else NumberType.IDIOM
                if numeral.first in idioms
                and numeral.shape is not Shape.ZERO
                and not ends_list(document, numeral.first, found)
                else _typed(context, of_dates, bodies)
            )
            if kind in _COUNTING and context.sentence.index in elsewhere:
                kind = NumberType.NAME
            if kind is not None:
                found.append(self._mention(context, kind))
        return tuple(found)

    def _mention(self, context: Context, kind: NumberType) -> NumberMention:
        numeral = context.numeral
        if kind is _SHARE and numeral.shape is Shape.PERCENT:
            context.numeral = numeral = as_share(numeral)
        hedged = find_bound(context)
        low, high = bounded(self._lexicons.bounds, context, hedged, is_share=kind is _SHARE)
        return NumberMention(
            start=numeral.start,
            end=numeral.end,
            first=numeral.first,
            last=numeral.last,
            value=None if kind in _WORTHLESS else numeral.value,
            low=low,
            high=high,
            bound=hedged.bound,
            type=kind,
            form=numeral.form,
            hedge=hedged.hedge,
            percent=numeral.shape in _IN_PERCENT,
        )


def _typed(context: Context, of_dates: set[int], bodies: Cover) -> NumberType | None:
    """Return the type; a date or a body that covers the numeral has a say in it."""
    numeral = context.numeral
    kind = type_numeral(context)
    if kind is None:
        return None
    if numeral.first in of_dates and numeral.last - 1 in of_dates and kind not in _NOT_OF_DATES:
        return NumberType.DATE
    if kind not in _NAMED_ANYWAY and bodies.holds(numeral.start, numeral.end):
        return NumberType.NAME
    return kind


def _tokens(hits: Sequence[Hit[NumberPhrase]]) -> Mapping[int, Hit[NumberPhrase]]:
    return {at: hit for hit in hits for at in range(hit.first, hit.last)}
