"""Scores of records against gold: precision, recall and F, or accuracy, per field."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statextract.evaluate.agencies import match_agencies
from statextract.evaluate.alignment import (
    Alignment,
    align,
    align_figures,
    in_zone,
    same_time,
    value_agrees,
)
from statextract.evaluate.ties import partition_sets, same_pairs, whole_pairs
from statextract.model.record import is_case_count, is_victim_count
from statextract.model.vocabulary import Kind, Level, Role, Status, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from statextract.evaluate.gold import Gold, GoldFigure
    from statextract.model.record import Record


@dataclass(frozen=True, slots=True)
class Score:
    """One line of the table: ``right`` of ``found`` and of ``wanted`` items.

    For an accuracy ``found`` equals ``wanted``: the items that were compared.
    """

    name: str
    right: int
    found: int
    wanted: int
    accuracy: bool

    @property
    def precision(self) -> float:
        """Share of the found items that are right; 1 if nothing was found or wanted."""
        return self.right / self.found if self.found else float(not self.wanted)

    @property
    def recall(self) -> float:
        """Share of the wanted items that were found; 1 if nothing was wanted."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def value(self) -> float:
        """F (harmonic mean of precision and recall), or the accuracy."""
        if self.accuracy:
            return self.recall
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class _Tally:
    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.accuracies: set[str] = set()

    def add(self, name: str, right: int, found: int, wanted: int) -> None:
        self.counts[name, "right"] += right
        self.counts[name, "found"] += found
        self.counts[name, "wanted"] += wanted

    def compare(self, name: str, right: bool) -> None:  # noqa: FBT001 - a plain truth value
        self.accuracies.add(name)
        self.add(name, int(right), 1, 1)

    def scores(self) -> tuple[Score, ...]:
        names = sorted({name for name, _ in self.counts})
        return tuple(
            Score(
                name,
                self.counts[name, "right"],
                self.counts[name, "found"],
                self.counts[name, "wanted"],
                name in self.accuracies,
            )
            for name in names
        )


def score_pairs(pairs: Iterable[tuple[Gold, Record]]) -> tuple[Score, ...]:
    """Return the scores of all pairs together, sorted by name."""
    tally = _Tally()
    for gold, record in pairs:
        alignment = align_figures(gold, record)
        _score_figures(tally, alignment)
        _score_ties(tally, alignment)
        if "dates" in gold.covers:
            _score_dates(tally, gold, record)
        if "agencies" in gold.covers:
            matches = match_agencies(gold, record)
            tally.add("agency", matches.right, matches.right + len(matches.extra), matches.wanted)
        _score_checks(tally, alignment)
    return tally.scores()


def _score_figures(tally: _Tally, alignment: Alignment) -> None:
    wanted, found = alignment.gold.figures, alignment.found
    tally.add("figure.detect", len(alignment.pairs), len(found), len(wanted))
    whole = 0
    counts = {"victim_counts": 0, "case_counts": 0}
    for i, j in alignment.pairs.items():
        g, s = wanted[i], found[j]
        value = value_agrees(g, s)
        role = g.unit is Unit.CASE or s.role == g.role
        tally.compare("figure.value", value)
        tally.compare("figure.bound", s.quantity.bound is g.bound)
        tally.compare("figure.unit", s.unit is g.unit)
        if g.unit is not Unit.CASE:
            tally.compare("figure.role", role)
        tally.compare("figure.outcome", s.outcome == g.outcome)
        whole += value and s.unit is g.unit and role and s.outcome == g.outcome
        for name, said, got in (
            ("figure.outcome_f", g.outcome, s.outcome),
            ("figure.sex", g.sex, s.sex),
            ("figure.age", g.age, s.age),
            ("figure.not_asserted", _doubt(g.status), _doubt(s.status)),
        ):
            right = said is not None and said == got
            tally.add(name, int(right), int(got is not None), int(said is not None))
        codes, got_codes = set(g.nationality), set(s.nationality)
        tally.add("figure.nationality", len(codes & got_codes), len(got_codes), len(codes))
        right = g.when is not None and s.when is not None and same_time(g.when, s.when)
        tally.add("figure.when", int(right), int(s.when is not None), int(g.when is not None))
        counts["victim_counts"] += value and _is_victim(g) and is_victim_count(s)
        counts["case_counts"] += value and g.unit is Unit.CASE and is_case_count(s)
    tally.add("figure.whole", whole, len(found), len(wanted))
    tally.add(
        "victim_counts",
        counts["victim_counts"],
        sum(map(is_victim_count, found)),
        sum(map(_is_victim, wanted)),
    )
    tally.add(
        "case_counts",
        counts["case_counts"],
        sum(map(is_case_count, found)),
        sum(g.unit is Unit.CASE for g in wanted),
    )


def _doubt(status: Status) -> Status | None:
    return None if status is Status.ASSERTED else status


def _is_victim(figure: GoldFigure) -> bool:
    return figure.unit in (Unit.PERSON, Unit.HOUSEHOLD) and figure.role is Role.VICTIM


def _score_ties(tally: _Tally, alignment: Alignment) -> None:
    for name, sets in (
        ("link.of", whole_pairs(alignment)),
        ("link.same_as", same_pairs(alignment)),
        ("link.partition", partition_sets(alignment)),
    ):
        wanted, found = sets
        tally.add(name, len(wanted & found), len(found), len(wanted))


def _score_dates(tally: _Tally, gold: Gold, record: Record) -> None:
    found = [d for d in record.dates if not in_zone((d.span.start, d.span.end), gold.ignore)]
    pairs = align(
        [(date.start, date.end) for date in gold.dates],
        [(date.span.start, date.span.end) for date in found],
    )
    tally.add("date.detect", len(pairs), len(found), len(gold.dates))
    right = sum(
        gold.dates[i].value is not None and same_time(gold.dates[i].value, found[j].value)
        for i, j in pairs.items()
    )
    tally.add(
        "date.value",
        right,
        sum(date.value is not None for date in found),
        sum(date.value is not None for date in gold.dates),
    )


def _score_checks(tally: _Tally, alignment: Alignment) -> None:
    gold, record = alignment.gold, alignment.record
    if gold.contradictions:
        flagged = any(f.kind in (Kind.FAIL, Kind.REVIEW) for f in record.findings)
        tally.compare("check.flags_contradiction", flagged)
    elif "contradictions" in gold.covers:
        loud = any(f.kind is Kind.FAIL and f.level is Level.ERROR for f in record.findings)
        tally.compare("check.silent_on_clean_article", not loud)
    index = {figure.id: i for i, figure in enumerate(gold.figures)}
    found = {alignment.found[j].id: i for i, j in alignment.pairs.items()}
    for partition in gold.partitions:
        if partition.complete:
            wanted = {index[name] for name in (partition.total, *partition.parts)}
            confirmed = any(
                finding.kind is Kind.PASS
                and {found.get(name) for name in finding.figures} >= wanted
                for finding in record.findings
            )
            tally.compare("check.confirms_partition", confirmed)
