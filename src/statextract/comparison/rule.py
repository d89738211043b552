"""What a rule over several articles is, and what it says of them."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from statextract.comparison.conflict import Conflict, fingerprint
from statextract.model.rule_page import RulePage
from statextract.model.vocabulary import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from statextract.comparison.copies import Copy
    from statextract.comparison.series import Series

    Judge = Callable[["Coverage"], Iterator["Clash"]]
    Articles = tuple[str, ...]


class Coverage(NamedTuple):
    """What several articles say: their series, and pairs of nearly the same wording."""

    series: Sequence[Series]
    copies: Sequence[Copy]


class Clash(NamedTuple):
    """Two figures, as (article, figure), that do not agree.

    ``operands`` are what makes it the same clash in another run; ``level`` stands only where it
    is not the rule's own.
    """

    message: str
    figures: Sequence[tuple[str, str]]
    operands: Sequence[str]
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class ComparisonRule:
    """A check over several articles: its code, its name and its page.

    All that it finds is for review: a corrected version or a second event may explain it.
    ``flags`` and ``passes`` hold articles each, of which it must report a clash or must not.
    """

    code: str
    name: str
    severity: Level
    page: str
    flags: tuple[Articles, ...]
    passes: tuple[Articles, ...]
    judge: Judge

    def conflicts(self, coverage: Coverage) -> Iterator[Conflict]:
        """Yield what the rule finds, in its own order."""
        for clash in self.judge(coverage):
            yield Conflict(
                code=self.code,
                name=self.name,
                kind=Kind.REVIEW,
                level=clash.level or self.severity,
                message=clash.message,
                articles=tuple(article for article, _ in clash.figures),
                figures=tuple(f"{article}#{figure}" for article, figure in clash.figures),
                fingerprint=fingerprint(self.code, clash.operands),
            )

    def described(self) -> RulePage:
        """Return the rule as it is shown; articles of an example are told apart by letters."""
        return RulePage(
            self.code,
            self.name,
            self.severity,
            self.page,
            tuple(map(_lettered, self.flags)),
            tuple(map(_lettered, self.passes)),
        )


def comparison_rule(
    code: str,
    severity: Level = Level.WARNING,
    *,
    flags: Iterable[Articles],
    passes: Iterable[Articles],
) -> Callable[[Judge], ComparisonRule]:
    """Make a rule of a generator of clashes, named after it; its docstring is the page."""

    def make(judge: Judge) -> ComparisonRule:
        return ComparisonRule(
            code=code,
            name=judge.__name__.replace("_", "-"),
            severity=severity,
            page=inspect.cleandoc(judge.__doc__ or ""),
            flags=tuple(flags),
            passes=tuple(passes),
            judge=judge,
        )

    return make


def _lettered(articles: Articles) -> str:
    return "\n".join(f"{chr(ord('A') + n)}: {text}" for n, text in enumerate(articles))
