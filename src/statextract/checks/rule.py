"""What a rule is, and what it says of a record."""

from __future__ import annotations

import hashlib
import inspect
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statextract.model.rule_page import RulePage
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from statextract.checks.engine.ranges import Range
    from statextract.checks.facts import Facts, Need
    from statextract.model.finding import Repair
    from statextract.model.span import Span

    Fields = dict[str, object]  # of a finding
    Judge = Callable[..., Iterator["Verdict"]]
    Options = Mapping[str, float]


NONE_SET: Options = MappingProxyType({})


# A member's name takes seven look-ups' time, and this is asked of every finding.
_FAIL, _REVIEW, _HELD = Kind.FAIL, Kind.REVIEW, (Kind.PASS, Kind.OPEN)
_ERROR, _WARNING, _NONE = Level.ERROR, Level.WARNING, Level.NONE


class Verdict(NamedTuple):
    """What a rule says of some figures; ``level`` only where it is not the rule's own."""

    kind: Kind
    message: str
    figures: Sequence[str] = ()
    spans: Sequence[Span] = ()
    reported: Range | None = None
    computed: Range | None = None
    readings: Sequence[str] = ()
    repairs: Sequence[Repair] = ()
    level: Level | None = None
    assumed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A check: its permanent code, the defect it is named after, and its page.

    Only a rule whose severity is error can fail a text; what others find is for review.
    ``flags`` are sentences that it must report, ``passes`` sentences on which it must not.
    ``options`` are its own settings with their defaults: the keyword arguments of the judge.
    It finds nothing in a record that holds none of ``needs`` (see :attr:`Facts.holds`).
    """

    code: str
    name: str
    severity: Level
    page: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    judge: Judge
    options: Options
    needs: frozenset[Need] = frozenset()

    def described(self) -> RulePage:
        """Return the rule as it is shown."""
        return RulePage(self.code, self.name, self.severity, self.page, self.flags, self.passes)

    def report(self, facts: Facts, options: Options = NONE_SET) -> list[Fields]:
        """Return the fields of what the rule finds, in its own order, [] if it finds nothing.

        ``options`` replace the rule's defaults. All rules' finds are validated together, which
        takes half the time.
        """
        verdicts = self.judge(facts, **options) if options else self.judge(facts)
        return [self._fields(facts, verdict) for verdict in verdicts]

    def _fields(self, facts: Facts, verdict: Verdict) -> Fields:
        kind = verdict.kind
        if kind is _FAIL and self.severity is not _ERROR:
            kind = _REVIEW
        return {
            "code": self.code,
            "name": self.name,
            "kind": kind,
            "level": verdict.level or self._level(kind),
            "message": verdict.message,
            "figures": verdict.figures,
            "spans": verdict.spans,
            "reported": verdict.reported.interval() if verdict.reported else None,
            "computed": verdict.computed.interval() if verdict.computed else None,
            "assumed": verdict.assumed,
            "readings": verdict.readings,
            "repairs": verdict.repairs,
            "fingerprint": self._fingerprint(facts, verdict),
        }

    def _level(self, kind: Kind) -> Level:
        if kind in _HELD:
            return _NONE
        return _WARNING if kind is _REVIEW and self.severity is _ERROR else self.severity

    def _fingerprint(self, facts: Facts, verdict: Verdict) -> str:
        """Hash the code and the printed operands, so that moving the text changes nothing."""
        figures = (facts.figures[name] for name in verdict.figures)
        operands = [f"{figure.span.text} {figure.noun or ''}".lower() for figure in figures]
        operands += [span.text.lower() for span in verdict.spans]
        content = "\n".join((self.code, *operands))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def rule(
    code: str,
    name: str | None = None,
    severity: Level = Level.ERROR,
    *,
    flags: Iterable[str],
    passes: Iterable[str],
    needs: Iterable[Need] = (),
) -> Callable[[Judge], Rule]:
    """Make a rule of a generator of verdicts.

    The rule is named after the function, its page is the docstring: a line on what it finds,
    then *Why it matters* and *Stays silent when*. ``needs`` are what it judges: relations, edits,
    or figures of a bound, unit or status; it is not asked about a record without any of them.
    """

    def make(judge: Judge) -> Rule:
        return Rule(
            code=code,
            name=name or judge.__name__.replace("_", "-"),
            severity=severity,
            page=inspect.cleandoc(judge.__doc__ or ""),
            flags=tuple(flags),
            passes=tuple(passes),
            judge=judge,
            options=_options(judge),
            needs=frozenset(needs),
        )

    return make


def _options(judge: Judge) -> Options:
    """Return the keyword arguments of a judge with their defaults."""
    parameters = inspect.signature(judge).parameters.values()
    return MappingProxyType({p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY})
