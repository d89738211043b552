"""All rules on one record."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from statextract.checks.facts import Facts
from statextract.checks.registry import rules_for
from statextract.checks.rule import NONE_SET
from statextract.model.finding import Finding
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from statextract.checks.rule import Fields
    from statextract.model.record import Record

NO_OPTIONS: Mapping[str, Mapping[str, float]] = MappingProxyType({})
_LEVELS = (Level.ERROR, Level.WARNING, Level.NOTE, Level.NONE)
_KINDS = (Kind.FAIL, Kind.REVIEW, Kind.OPEN, Kind.PASS)
_validate = TypeAdapter(tuple[Finding, ...]).validator.validate_python
_RANKS = {each: rank for ranked in (_LEVELS, _KINDS) for rank, each in enumerate(ranked)}


def check(
    record: Record, options: Mapping[str, Mapping[str, float]] = NO_OPTIONS
) -> tuple[Finding, ...]:
    """Return the findings of every rule on a record, () for an empty record.

    Errors come first, then warnings, notes and what holds; each group in text order.

    Args:
        record: The figures and what ties them; its own findings are not looked at.
        options: Settings of single rules by their codes, as ``{"SUM001": {"tolerance": 1}}``;
            the page of a rule names those it has.
    """
    facts = Facts(record)
    reported: list[Fields] = []
    for rule in rules_for(facts.holds):
        reported += rule.report(facts, options.get(rule.code, NONE_SET))
    found = sorted(_validate(reported), key=lambda finding: _rank(facts, finding))
    return _told_apart(found)


def _rank(facts: Facts, finding: Finding) -> tuple[int, int, tuple[int, ...], str]:
    starts = [facts.figures[name].span.start for name in finding.figures]
    starts += [span.start for span in finding.spans]
    return (
        _RANKS[finding.level],
        _RANKS[finding.kind],
        tuple(sorted(starts)),
        finding.code,
    )


def _told_apart(found: list[Finding]) -> tuple[Finding, ...]:
    """Number the fingerprints that findings on equal wordings share."""
    seen: Counter[str] = Counter()
    told = []
    for finding in found:
        seen[finding.fingerprint] += 1
        count = seen[finding.fingerprint]
        if count > 1:
            fingerprint = f"{finding.fingerprint}-{count}"
            told.append(finding.model_copy(update={"fingerprint": fingerprint}))
        else:
            told.append(finding)
    return tuple(told)
