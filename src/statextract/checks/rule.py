"""What a rule is, and what it says of a record."""

from __future__ import annotations

import hashlib
import inspect
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from statextract.model.finding import Finding, Repair
from statextract.model.rule_page import RulePage
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from statextract.checks.engine.ranges import Range
    from statextract.checks.facts import Facts
    from statextract.model.span import Span

    Judge = Callable[..., Iterator["Verdict"]]
    Options = Mapping[str, float]


NONE_SET: Options = MappingProxyType({})


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
    """

    code: str
    name: str
    severity: Level
    page: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    judge: Judge
    options: Options

    def described(self) -> RulePage:
        """Return the rule as it is shown."""
        return RulePage(self.code, self.name, self.severity, self.page, self.flags, self.passes)

    def findings(self, facts: Facts, options: Options = NONE_SET) -> Iterator[Finding]:
        """Yield what the rule finds, in its own order; ``options`` replace defaults."""
        for verdict in self.judge(facts, **options):
            kind = verdict.kind
            if kind is Kind.FAIL and self.severity is not Level.ERROR:
                kind = Kind.REVIEW
            yield Finding.model_construct(  # made of what is valid; a record read back is validated
                code=self.code,
                name=self.name,
                kind=kind,
                level=verdict.level or self._level(kind),
                message=verdict.message,
                figures=tuple(verdict.figures),
                spans=tuple(verdict.spans),
                reported=verdict.reported.interval() if verdict.reported else None,
                computed=verdict.computed.interval() if verdict.computed else None,
                assumed=tuple(verdict.assumed),
                readings=tuple(verdict.readings),
                repairs=tuple(verdict.repairs),
                fingerprint=self._fingerprint(facts, verdict),
            )

    def _level(self, kind: Kind) -> Level:
        if kind in (Kind.PASS, Kind.OPEN):
            return Level.NONE
        if kind is Kind.REVIEW and self.severity is Level.ERROR:
            return Level.WARNING
        return self.severity

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
) -> Callable[[Judge], Rule]:
    """Make a rule of a generator of verdicts.

    The rule is named after the function, its page is the docstring: a line on what it finds,
    then *Why it matters* and *Stays silent when*.
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
        )

    return make


def _options(judge: Judge) -> Options:
    """Return the keyword arguments of a judge with their defaults."""
    parameters = inspect.signature(judge).parameters.values()
    return MappingProxyType({p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY})
