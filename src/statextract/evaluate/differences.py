"""Every miss and false alarm, with its sentence, what was wanted, what was found and why."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal

from statextract.evaluate.agencies import match_agencies
from statextract.evaluate.alignment import (
    Alignment,
    align,
    align_figures,
    in_zone,
    same_time,
    value_agrees,
)
from statextract.evaluate.sentences import Sentences
from statextract.evaluate.ties import partition_sets, same_pairs, whole_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.evaluate.gold import GoldArticle, GoldFigure
    from statextract.model.figure import Figure
    from statextract.model.record import Record


@dataclass(frozen=True, slots=True)
class Difference:
    """One miss, false alarm or wrong value; ``start`` and ``end`` are code points.

    ``context`` is its sentence, with the place between square brackets.
    """

    article: str
    field: str
    kind: Literal["missed", "extra", "wrong"]
    start: int
    end: int
    wanted: str
    found: str
    context: str
    reasons: tuple[str, ...] = ()

    def key(self) -> tuple[object, ...]:
        """What stays equal between two runs when this difference is still there."""
        return (self.article, self.field, self.kind, self.start, self.wanted, self.found)

    @property
    def said(self) -> str:
        """What was wanted and what was found instead, in one line."""
        if self.kind == "missed":
            return f"missed {self.wanted}"
        if self.kind == "extra":
            return f"extra {self.found}"
        return f"wanted {self.wanted}, found {self.found}"

    def as_dict(self) -> dict[str, object]:
        """Return the difference as plain data."""
        return asdict(self)


def find_differences(article: GoldArticle, record: Record) -> Iterator[Difference]:
    """Yield all differences of one article, grouped by field."""
    alignment = align_figures(article.gold, record)
    finder = _Finder(article, alignment)
    yield from finder.figures()
    yield from finder.fields()
    yield from finder.ties()
    if "dates" in article.gold.covers:
        yield from finder.dates()
    if "agencies" in article.gold.covers:
        yield from finder.agencies()


class _Finder:
    def __init__(self, article: GoldArticle, alignment: Alignment) -> None:
        self._text = article.text
        self._sentences = Sentences(article)
        self._gold = article.gold
        self._alignment = alignment

    def _difference(
        self,
        field: str,
        kind: Literal["missed", "extra", "wrong"],
        place: tuple[int, int],
        wanted: object = "",
        found: object = "",
        reasons: tuple[str, ...] = (),
    ) -> Difference:
        start, end = place
        context = self._sentences.quote(start, end)
        return Difference(
            self._gold.id, field, kind, start, end, str(wanted), str(found), context, reasons
        )

    def figures(self) -> Iterator[Difference]:
        pairs = self._alignment.pairs
        for i, figure in enumerate(self._gold.figures):
            if i not in pairs:
                yield self._difference("detect", "missed", (figure.start, figure.end), figure.unit)
        answered = set(pairs.values())
        for j, found in enumerate(self._alignment.found):
            if j not in answered:
                yield self._difference(
                    "detect",
                    "extra",
                    (found.span.start, found.span.end),
                    "",
                    f"{found.unit} {found.noun}",
                    _reasons(found, "unit"),
                )

    def fields(self) -> Iterator[Difference]:
        for i, j in self._alignment.pairs.items():
            wanted, found = self._gold.figures[i], self._alignment.found[j]
            place = (found.span.start, found.span.end)
            for field, said, got, right in _compared(wanted, found):
                if not right:
                    yield self._difference(field, "wrong", place, said, got, _reasons(found, field))

    def ties(self) -> Iterator[Difference]:
        for field, sets in (
            ("of", whole_pairs(self._alignment)),
            ("same_as", same_pairs(self._alignment)),
            ("partition", partition_sets(self._alignment)),
        ):
            wanted, found = sets
            for kind, ties in (("missed", wanted - found), ("extra", found - wanted)):
                for tie in sorted(ties, key=self._say):
                    said = self._say(tie)
                    place = self._place(tie)
                    if kind == "missed":
                        yield self._difference(field, "missed", place, said)
                    else:
                        yield self._difference(field, "extra", place, "", said)

    def dates(self) -> Iterator[Difference]:
        found = [
            date
            for date in self._alignment.record.dates
            if not in_zone((date.span.start, date.span.end), self._gold.ignore)
        ]
        places = [(date.span.start, date.span.end) for date in found]
        pairs = align([(date.start, date.end) for date in self._gold.dates], places)
        for i, date in enumerate(self._gold.dates):
            if i not in pairs:
                yield self._difference("date", "missed", (date.start, date.end), date.value)
            elif not same_time(date.value, found[pairs[i]].value):
                place, got = places[pairs[i]], found[pairs[i]].value
                yield self._difference("date", "wrong", place, date.value, got)
        for j in sorted(set(range(len(found))) - set(pairs.values())):
            yield self._difference("date", "extra", places[j], "", found[j].value)

    def agencies(self) -> Iterator[Difference]:
        matches = match_agencies(self._gold, self._alignment.record)
        for missed in matches.missed:
            printed = missed.mentions[0] if missed.mentions else missed.name
            start = max(self._text.find(printed), 0)
            place = (start, start + len(printed))
            yield self._difference("agency", "missed", place, f"{missed.name} ({missed.type})")
        for extra in matches.extra:
            place = (extra.mentions[0].start, extra.mentions[0].end)
            yield self._difference("agency", "extra", place, "", f"{extra.name} ({extra.type})")

    def _say(self, tie: object) -> str:
        if isinstance(tie, int):
            return f"{self._gold.figures[tie].number} ({self._gold.figures[tie].id})"
        if isinstance(tie, frozenset):  # it has no order of its own
            return " < ".join(sorted(self._say(item) for item in tie))
        if isinstance(tie, tuple):
            return " < ".join(self._say(item) for item in tie)
        figure = next((f for f in self._alignment.record.figures if f.id == tie), None)
        return f"{figure.span.text} (found only)" if figure else str(tie)

    def _place(self, tie: object) -> tuple[int, int]:
        if isinstance(tie, int):
            return self._gold.figures[tie].start, self._gold.figures[tie].end
        if isinstance(tie, tuple | frozenset):
            return min(self._place(item) for item in tie)
        figure = next((f for f in self._alignment.record.figures if f.id == tie), None)
        return (figure.span.start, figure.span.end) if figure else (0, 0)


def _compared(wanted: GoldFigure, found: Figure) -> Iterator[tuple[str, object, object, bool]]:
    quantity = found.quantity
    got = (quantity.value, quantity.low, quantity.high)
    yield "value", wanted.value, got, value_agrees(wanted, found)
    yield "bound", wanted.bound, quantity.bound, wanted.bound is quantity.bound
    for field in ("unit", "role", "outcome", "sex", "age", "status"):
        if field == "role" and wanted.unit == "case":
            continue
        said, has = getattr(wanted, field), getattr(found, field)
        yield field, said, has, said == has
    codes = (sorted(wanted.nationality), sorted(found.nationality))
    yield "nationality", *codes, codes[0] == codes[1]
    yield "when", wanted.when, found.when, same_time(wanted.when, found.when)


def _reasons(figure: Figure, field: str) -> tuple[str, ...]:
    return tuple(reason.by for reason in figure.reasons if reason.field == field)
