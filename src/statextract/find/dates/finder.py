"""Finding and resolving calendar expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statextract.find.dates.alphabet import Alphabet
from statextract.find.dates.anaphors import ANAPHORS, YEARS_PERIODS
from statextract.find.dates.combined import BARE_DAYS, COMBINED
from statextract.find.dates.dateline import as_of_day, is_own_day, publication_day, told_day
from statextract.find.dates.eras import ERAS, YEARS
from statextract.find.dates.explicit import EXPLICIT
from statextract.find.dates.expressions import (
    Anaphor,
    Explicit,
    Since,
    Span,
    ToDate,
    Unresolvable,
)
from statextract.find.dates.fiscal import FiscalCalendars, FiscalYears
from statextract.find.dates.months import MONTHS
from statextract.find.dates.names import names_body
from statextract.find.dates.parts import NAMED_PARTS, PARTS
from statextract.find.dates.ranges import RANGES
from statextract.find.dates.relative import LENGTHS, NAMED, RELATIVE
from statextract.find.dates.reported import (
    BULLETINS,
    in_reported_week,
    names_period,
    reported_period,
)
from statextract.find.dates.resolve import resolve
from statextract.find.dates.set_against import is_compared
from statextract.find.dates.spelt_out import spelt_out
from statextract.find.dates.story import (
    NOTHING,
    Answer,
    Place,
    PrintedYear,
    Story,
    Told,
    printed_year,
)
from statextract.find.dates.tense import TenseReader, is_baseline
from statextract.find.dates.told_ahead import leans_on_next
from statextract.find.dates.undated import day_of_text, last_printed, year_of_text
from statextract.model.mentions import DateMention
from statextract.model.vocabulary import DateKind

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from statextract.find.dates.chart import Atom, Chart
    from statextract.find.dates.expressions import Expression
    from statextract.lexicons import Lexicons
    from statextract.model.document import Document

_FOUNDED = frozenset(
    "founded established created formed built opened launched inaugurated born".split()
)
_FOUNDING = 4  # tokens of "built on the island in"
_ONGOING = 6  # tokens from "since" to a date
# All rules in their order: what is read first is taken.
_GRAMMAR = (
    *NAMED,
    *NAMED_PARTS,
    *YEARS_PERIODS,
    *EXPLICIT,
    *ERAS,
    *MONTHS,
    *YEARS,
    *RELATIVE,
    *PARTS,
    *ANAPHORS,
    *LENGTHS,
    *BARE_DAYS,
    *COMBINED,
    *RANGES,
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ALONE = frozenset(("year", "quarter", "month", "week", "period"))
_MOVING = frozenset(
    """
    move moved moving moves bring brought bringing brings accelerate accelerated accelerating
    advance advanced shift shifted shifting change changed changing push pushed pushing pulled
    delay delayed postpone postponed defer deferred revise revised reschedule rescheduled
    """.split()
)
_DURING = frozenset(("during", "over", "within", "throughout"))


class FoundDates(NamedTuple):
    """The publication date (given, else the dateline's), all dates in text order.

    ``reported_to`` is the last day of the period that the article says it reports on, or None.
    """

    published: datetime.date | None
    dates: tuple[DateMention, ...] = ()
    reported_to: datetime.date | None = None


class DateFinder:
    """Finds calendar expressions and resolves them to EDTF; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._chart = Alphabet(lexicons)
        self._tense = TenseReader(lexicons)
        self._fiscal = FiscalCalendars(lexicons)

    def __call__(self, document: Document) -> FoundDates:
        """Return all dates in text order, and what the article tells of its own."""
        chart = self._chart(document)
        given = document.article.published
        if not chart.windows:
            return FoundDates(given)
        chart.read(_GRAMMAR)
        atoms = _mentions(chart)
        printed = [
            PrintedYear(
                rank,
                *told,
                document.sentence_of[atom.first],
                isinstance(atom.expression, (Since, ToDate)),
            )
            for rank, atom in enumerate(atoms)
            if (told := printed_year(atom.expression)) is not None
            and not _is_of_founding(document, atom)
        ]
        year = None if given else year_of_text(document, atoms, printed)
        published = given or publication_day(document, atoms, year)
        story = Story(
            published=day_of_text(document, atoms, printed)
            if published is None
            else told_day(document, atoms, published),
            printed=printed,
            year=year,
            last_printed=last_printed(atoms),
            fiscal=FiscalYears(self._fiscal, document.article.text),
            as_of=as_of_day(document, atoms, printed, published),
        )
        expressions = spelt_out(document, atoms)
        dates = tuple(
            self._resolved(
                document,
                story,
                index,
                atom,
                expressions[index],
                expressions[index + 1] if leans_on_next(document, atoms, index) else None,
            )
            for index, atom in enumerate(atoms)
        )
        return FoundDates(published, dates, story.reported_to)

    def _resolved(
        self,
        document: Document,
        story: Story,
        index: int,
        atom: Atom,
        expression: Expression,
        ahead: Expression | None,
    ) -> DateMention:
        """Resolve a date; ``ahead`` is the one behind it on which it leans, if any."""
        sentence = document.sentence_at(atom.first)
        place = Place(
            index,
            sentence.index,
            sentence.paragraph,
            lambda: self._tense(document, atom.first, atom.last),
            lambda: is_baseline(document, atom.first),
        )
        week = in_reported_week(document, atom, expression, story.reported)
        answer = Answer(week) if week else _resolve_with(story, expression, place, ahead)
        if story.published is None and not story.year and is_own_day(document, atom):
            answer = NOTHING  # no older date of the text tells its year
        if answer.problem == "reversed" and _is_moved(document, sentence.first, atom.first):
            answer = NOTHING
        opens = atom.first > 0 and "since" in document.lower[max(0, atom.first - 2) : atom.first]
        goes_on = _goes_on(document.lower[max(0, atom.first - _ONGOING) : atom.first])
        story.tell(
            Told(
                expression,
                answer.value,
                sentence.index,
                sentence.paragraph,
                opens=opens,
                leads=atom.first - sentence.first <= 2 and not _is_of_founding(document, atom),
                goes_on=goes_on,
                compared=is_compared(document, sentence.first, atom.first),
            )
        )
        if story.reported is None:
            story.reported = reported_period(document, atom, answer.value, story.published)
            story.names_period = names_period(document, atom)
        start, end = document.span_of(atom.first, atom.last)
        return DateMention(
            start=start,
            end=end,
            first=atom.first,
            last=atom.last,
            value=answer.value.edtf() if answer.value else None,
            kind=_kind(atom.expression, answer),
            anchor=answer.anchor,
            weekday=_weekday(atom.expression),
            problem=answer.problem,
        )


def _resolve_with(
    story: Story, expression: Expression, place: Place, ahead: Expression | None
) -> Answer:
    """Resolve an expression as if the one on which it leans had been told before."""
    base = resolve(story, ahead, place) if ahead is not None else NOTHING
    if ahead is None or base.value is None:
        return resolve(story, expression, place)
    story.told.append(Told(ahead, base.value, place.sentence, place.paragraph))
    answer = resolve(story, expression, place)
    story.told.pop()
    return answer._replace(anchor=place.rank + 1) if answer.anchor == place.rank else answer


def _mentions(chart: Chart) -> list[Atom]:
    return [
        atom
        for _, atom in sorted(chart.atoms.items())
        if (not atom.weak or _stands_alone(chart, atom)) and not names_body(chart.document, atom)
    ]


def _stands_alone(chart: Chart, atom: Atom) -> bool:
    """Whether "the year" or "the period" is a date of its own: during the year."""
    if not isinstance(atom.expression, Anaphor) or atom.first == 0:
        return False
    if atom.expression.unit not in _ALONE or chart.letter(atom.last) in "AFb":
        return False
    if chart.document.following(atom.last) == "of" and chart.letter(atom.last + 1) == "A":
        return False  # "in the period of January to June"
    leader = chart.document.lower[atom.first - 1]
    if atom.expression.unit == "week":
        return leader == "during" and not BULLETINS.isdisjoint(chart.document.vocabulary)
    if leader == "in":
        return atom.expression.unit != "year"
    if leader == "for":  # the toll for the year
        return atom.expression == Anaphor("year")
    return leader in _DURING


def _goes_on(before: Sequence[str]) -> bool:
    """Whether something has gone on since a date: since entering the war in September 2015."""
    if "since" not in before:
        return False
    return all(word.isalpha() for word in before[before.index("since") :])


def _is_of_founding(document: Document, atom: Atom) -> bool:
    """Whether a bare year is that in which somebody or something began: "founded in 1998"."""
    expression = atom.expression
    if not isinstance(expression, Explicit) or expression.month:
        return False
    first = document.sentence_at(atom.first).first
    words = document.lower[max(first, atom.first - _FOUNDING) : atom.first]
    return not _FOUNDED.isdisjoint(words)


def _is_moved(document: Document, start: int, first: int) -> bool:
    """Whether a date is put off or brought forward: "moved the end of coal from 2030 to 2028"."""
    return not _MOVING.isdisjoint(document.lower[start:first])


def _kind(expression: Expression, answer: Answer) -> DateKind:
    if isinstance(expression, Unresolvable) and expression.recurring:
        return DateKind.SET
    if answer.value is None:
        return DateKind.UNRESOLVED
    return DateKind.PERIOD if answer.value.interval else DateKind.DATE


def _weekday(expression: Expression) -> str | None:
    match expression:
        case Explicit(weekday=int() as number) | Span(start=Explicit(weekday=int() as number)):
            return _WEEKDAYS[number]
    return None
