"""PER009."""

import re
from collections.abc import Iterator
from itertools import permutations

from statextract.checks.engine.ties import is_told_with
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.lexicons.calendar import WEEKDAYS
from statextract.model.figure import Figure
from statextract.model.period import Period
from statextract.model.vocabulary import Kind, Level, Outcome

_STEPS = (
    (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED),
    (Outcome.ABDUCTED, Outcome.RESCUED, Outcome.REPATRIATED),
    (Outcome.ABDUCTED, Outcome.RELEASED),
    (Outcome.HOSPITALISED, Outcome.RECOVERED),
)
_THE = re.compile(r"\b(?:the|these|those|all)\s+$", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:another|other|others|again|second|separate)\b", re.IGNORECASE)
_WEEK = 7  # days
_MOST = 40  # dated figures of an article that are compared; more are a table


@rule(
    "PER009",
    severity=Level.WARNING,
    flags=[
        "The 12 girls were repatriated on 3 March 2025. The 12 girls were rescued on 9 March 2025."
    ],
    passes=[
        (
            "Police charged 12 men on 3 March 2025. The 12 men were arrested on 5 March 2025 in "
            "another case."
        ),
        "The 12 girls were repatriated on 9 March 2025. The 12 girls were rescued on 3 March 2025.",
        "Police charged 12 men on 3 March 2025. On 9 March 2025 they arrested 14 others.",
    ],
)
def fate_before_its_cause(facts: Facts) -> Iterator[Verdict]:
    """Find people who were repatriated before they were rescued, or charged before arrested.

    Why it matters:
        One of the dates is wrong, or two groups are taken for one.

    Stays silent when:
        Nothing says that the people are the same, their days overlap, a day stands in another
        sentence, or the cause is of a weekday, which may be the one a week before. Always for
        review.

    Source:
        Line-list logic of outbreak surveillance: onset, report and outcome come in order.
    """
    told = (f for f in facts.levels if f.outcome and f.when and not f.derived)
    dated = [figure for figure in told if facts.is_dated(figure)][:_MOST]
    for first, second in permutations(dated, 2):
        if not _is_step(first, second) or not _are_same(facts, first, second):
            continue
        cause, fate = facts.period(first), facts.period(second)
        if (
            cause
            and fate
            and fate.last < cause.first
            and not _may_be_week_before(first, cause, fate)
        ):
            yield Verdict(
                Kind.REVIEW,
                f"{second.outcome} {second.when}, {first.outcome} only {first.when}",
                (first.id, second.id),
                readings=("the two may be of different people",),
            )


def _may_be_week_before(first: Figure, cause: Period, fate: Period) -> bool:
    """Whether the cause is told by its weekday alone, and the one before comes before the fate."""
    told = [reason.span.text.lower() for reason in first.reasons if reason.field == "when"]
    return (cause.first - fate.last).days < _WEEK and any(text in WEEKDAYS for text in told)


def _is_step(first: Figure, second: Figure) -> bool:
    return any(
        first.outcome in steps
        and second.outcome in steps
        and steps.index(first.outcome) < steps.index(second.outcome)
        for steps in _STEPS
    )


def _are_same(facts: Facts, one: Figure, other: Figure) -> bool:
    """Whether two figures count the same people, or the one some of the other."""
    if facts.root(one.id) == facts.root(other.id):
        return True
    for part, whole in ((one, other), (other, one)):
        if part.of and facts.root(part.of) == facts.root(whole.id):
            return is_told_with(part)
    later = max((one, other), key=lambda figure: figure.span.start)
    before = later.evidence.text[: later.span.start - later.evidence.start]
    if _OTHERS.search(later.evidence.text):
        return False
    nouns = one.noun is not None and other.noun is not None and one.noun == other.noun
    mine, theirs = facts.ranges[one.id], facts.ranges[other.id]
    return nouns and mine == theirs and mine.exact and _THE.search(before) is not None
