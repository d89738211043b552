"""CHG006."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level

_RECORD = re.compile(
    r"\b(?:a|an|the|its|their)\s+(?:new |all-time )?record(?: high| number)?(?: of)?\s+$"
)
_LOWEST = re.compile(r"\b(?:a|an|the|its)\s+(?:new |all-time )?record low of\s+$")
_SINCE = re.compile(
    r"\bthe (?:(highest|most|largest|worst|deadliest)|(lowest|fewest|smallest))\b[^.;]{0,40}?\b"
    r"since (\d{4})\b"
)


@rule(
    "CHG006",
    severity=Level.WARNING,
    flags=[
        "In 2024 Norway had a record low of 87 road deaths. In 2021 it had 80 road deaths.",
        "In 2025 a record 70 cases of measles were seen in Chad. In 2023, 84 cases were seen.",
    ],
    passes=[
        "In 2024 Norway had a record low of 87 road deaths. In 2021 it had 95 road deaths.",
        "Nepal had a record 1,500 dengue cases in June 2025, against 2,300 cases in all of 2024.",
        "In 2025 a record 90 cases of measles were seen in Chad. In 2023, 84 cases were seen.",
        "In May 2025 a record 70 cases of measles were seen. In 2023, 84 cases were seen.",
    ],
)
def record_that_is_none(facts: Facts) -> Iterator[Verdict]:
    """Find a "record 70", or "the most since 2019", where the text gives more for another year.

    Why it matters:
        The claim is the news, and the article's own series contradicts it.

    Stays silent when:
        The other number covers a longer or shorter time, another place or other people, is
        hedged, or lies outside the years that are compared. Always for review: a record may be
        one for the month or the region.

    Source:
        Gross inconsistencies (statcheck): the conclusion turns round, not a digit.
    """
    for figure in facts.levels:
        claim = _claim(facts, figure)
        if claim is None:
            continue
        since, rises = claim
        for other in facts.levels:
            if not _is_comparable(facts, figure, other, since):
                continue
            mine, theirs = facts.ranges[figure.id], facts.ranges[other.id]
            beaten = theirs.low > mine.high if rises else theirs.high < mine.low
            if beaten:
                yield Verdict(
                    Kind.REVIEW,
                    f"{mine} is no record: {theirs} in {other.when}",
                    (figure.id, other.id),
                    reported=mine,
                    computed=theirs,
                    readings=("the record may be of another kind, month or region",),
                )


def _claim(facts: Facts, figure: Figure) -> tuple[int, bool] | None:
    """Return since when a figure is the most (True) or the least (False), None if of neither."""
    text = figure.evidence.text
    claims = "record" in text or "since" in text
    if figure.derived or not claims or facts.period(figure) is None:
        return None
    before = text[: figure.span.start - figure.evidence.start].lower()
    if _RECORD.search(before):
        return 0, True
    if _LOWEST.search(before):
        return 0, False
    found = _SINCE.search(facts.after(figure).lower())
    return (int(found[3]), found[1] is not None) if found else None


def _is_comparable(facts: Facts, figure: Figure, other: Figure, since: int) -> bool:
    """Whether another figure counts the same in an earlier time of the same length."""
    mine, theirs = facts.period(figure), facts.period(other)
    if mine is None or theirs is None or theirs.last >= mine.first or other.id == figure.id:
        return False
    lengths = {(period.last - period.first).days // 28 for period in (mine, theirs)}
    places = {one.place.name for one in (figure, other) if one.place}
    nouns = {one.noun.lower().split(" of ")[0].split()[-1] for one in (figure, other) if one.noun}
    marks = ("unit", "sex", "age", "nationality")
    alike = all(getattr(figure, mark) == getattr(other, mark) for mark in marks)
    outcomes = {one.outcome for one in (figure, other) if one.outcome}
    counted = alike and len(nouns) == 1 and len(outcomes) < 2 and len(places) < 2
    exact = facts.ranges[other.id].exact and other.of == figure.of
    return counted and exact and len(lengths) == 1 and theirs.first.year > since
