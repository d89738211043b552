"""How many broken numbers the checks catch: one printed number is changed at a time.

Every complete partition of exact, asserted figures and every part-of pair of the gold is broken
once. A mutant is caught when a failure or review of level error or warning names one of the
figures involved, and localised when a repair restores the old value. The unchanged articles
give the false alarms. The numbers are given by the family of the check that caught the mutant.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from statextract.model.vocabulary import Bound, Kind, Level, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.evaluate.gold import GoldArticle, GoldFigure
    from statextract.model.finding import Finding
    from statextract.model.record import Record
    from statextract.pipeline import Extractor

Tie = Literal["partition", "subset"]
_WORDS = dict(
    enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
)
# What is added to the largest part of a partition, or to the whole for a part that outgrows it.
_PARTITION_STEPS = (2, 3, 5, 4, -1, -2)
_SUBSET_STEPS = (3, 2, 5, 1)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed number: what became of which figure, and whether it was noticed."""

    article: str
    tie: Tie
    was: str
    now: str
    context: str
    code: str | None
    localised: bool
    first: bool


@dataclass(slots=True)
class MutationReport:
    """All mutants of a folder, and the articles that were loud without any change."""

    mutants: list[Mutant] = field(default_factory=list)
    articles: int = 0
    false_alarms: list[str] = field(default_factory=list)

    def text(self, *, missed: bool = False) -> str:
        """Return the report as lines of text; with ``missed``, the mutants that got through."""
        lines = []
        for tie in ("partition", "subset"):
            group = [mutant for mutant in self.mutants if mutant.tie == tie]
            lines.append(f"{tie}s: {_counted(group, of=len(group))}")
            families: dict[str, list[Mutant]] = {}
            for mutant in group:
                families.setdefault((mutant.code or "")[:3], []).append(mutant)
            lines.extend(
                f"  {family}: {_counted(caught)}"
                for family, caught in sorted(families.items())
                if family
            )
        alarms = f": {', '.join(self.false_alarms)}" if self.false_alarms else ""
        lines.append(
            f"unchanged articles with an error: {len(self.false_alarms)} of {self.articles}{alarms}"
        )
        if missed:
            lines.extend(
                f"  missed {m.tie} in {m.article}: {m.was} to {m.now}: {m.context}"
                for m in self.mutants
                if not m.code
            )
        return "\n".join(lines) + "\n"


def _counted(mutants: Sequence[Mutant], of: int | None = None) -> str:
    """Return how many mutants were caught and localised, and how many by the first repair."""
    caught = [mutant for mutant in mutants if mutant.code]
    total = "" if of is None else f" of {of}"
    localised, first = (sum(getattr(m, name) for m in caught) for name in ("localised", "first"))
    return f"{len(caught)}{total} caught, {localised} localised ({first} by the first repair)"


def mutate_articles(articles: Iterable[GoldArticle], extractor: Extractor) -> MutationReport:
    """Return what the checks noticed of every mutant of the articles."""
    report = MutationReport()
    for article in articles:
        record = _read(article.text, article, extractor)
        loud = any(f.kind is Kind.FAIL and f.level is Level.ERROR for f in record.findings)
        report.articles += 1
        if loud and not article.gold.contradictions:
            report.false_alarms.append(article.gold.id)
        for tie, figure, involved, values in _ties(article):
            mutant = _mutate(article, extractor, tie, figure, involved, values)
            if mutant is not None:
                report.mutants.append(mutant)
    return report


def _ties(
    article: GoldArticle,
) -> Iterator[tuple[Tie, GoldFigure, Sequence[GoldFigure], Sequence[int]]]:
    figures = {figure.id: figure for figure in article.gold.figures}
    in_partition: set[str] = set()
    for partition in article.gold.partitions:
        in_partition.update(partition.parts)
        involved = [figures[name] for name in (partition.total, *partition.parts)]
        if partition.complete and all(map(_is_exact, involved)):
            largest = max(involved[1:], key=_value)
            yield "partition", largest, involved, [_value(largest) + k for k in _PARTITION_STEPS]
    for figure in article.gold.figures:
        whole = figures.get(figure.of or "")
        if whole is None or figure.id in in_partition:
            continue
        if not (_is_exact(figure) and _is_exact(whole) and figure.unit is whole.unit):
            continue
        if _value(whole) > 1:
            yield "subset", figure, (whole, figure), [_value(whole) + k for k in _SUBSET_STEPS]


def _is_exact(figure: GoldFigure) -> bool:
    return (
        figure.bound is Bound.EXACT
        and isinstance(figure.value, int)
        and figure.status is Status.ASSERTED
        and figure.unit in (Unit.PERSON, Unit.CASE)
    )


def _value(figure: GoldFigure) -> int:
    return figure.value if isinstance(figure.value, int) else 0


def _mutate(
    article: GoldArticle,
    extractor: Extractor,
    tie: Tie,
    figure: GoldFigure,
    involved: Sequence[GoldFigure],
    values: Sequence[int],
) -> Mutant | None:
    written = (
        _written(figure.number, value) for value in values if value > 0 and value != figure.value
    )
    now = next((number for number in written if number is not None), None)
    if now is None:
        return None
    text = article.text[: figure.start] + now + article.text[figure.end :]
    shift = len(now) - (figure.end - figure.start)
    places = [
        (
            f.start + (shift if f.start > figure.start else 0),
            f.end + (shift if f.end >= figure.end else 0),
        )
        for f in involved
    ]
    record = _read(text, article, extractor)
    finding = next(_naming(record, places), None)
    repairs = [repair.value for repair in finding.repairs] if finding else []
    return Mutant(
        article=article.gold.id,
        tie=tie,
        was=figure.number,
        now=now,
        context=" ".join(article.text[max(0, figure.start - 40) : figure.end + 30].split()),
        code=finding.code if finding else None,
        localised=figure.value in repairs,
        first=repairs[:1] == [figure.value],
    )


def _written(like: str, value: int) -> str | None:
    if like[0].isdigit():
        return f"{value:,}" if "," in like else str(value)
    word = _WORDS.get(value)
    if word is None:
        return None
    return word.capitalize() if like[0].isupper() else word


def _read(text: str, article: GoldArticle, extractor: Extractor) -> Record:
    return extractor.extract(text, published=article.gold.published, id=article.gold.id)


def _naming(record: Record, places: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    spans = {figure.id: figure.span for figure in record.figures}
    for finding in record.findings:
        if finding.kind in (Kind.FAIL, Kind.REVIEW) and finding.level in (
            Level.ERROR,
            Level.WARNING,
        ):
            touched = (spans[name] for name in finding.figures)
            if any(s.start < end and start < s.end for s in touched for start, end in places):
                yield finding
