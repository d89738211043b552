"""TYP004."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Unit

_PERSON = Unit.PERSON
_LIVING = re.compile(
    r"\b(?:population of|home to|inhabited by|(?:city|town|village|district|province|island"
    r"|country|nation|state|county|camp|settlement|region) (?:of|with))"
    r"(?:\s+(?:about|some|around|only|nearly|almost|over|more than|roughly))?\s*$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"\s*(?:people|inhabitants|residents|souls|$|[,.;)])", re.IGNORECASE)


@rule(
    "TYP004",
    severity=Level.NOTE,
    flags=["Kep, a town of 42,000 people, saw 120,000 people arrested, the rights group said."],
    passes=[
        "Kep, a town of 42,000 people, saw 1,200 people arrested, the rights group said.",
        "Mina, a town of 42,000 people, hosted 1,900,000 pilgrims, the ministry said.",
    ],
)
def more_than_live_there(facts: Facts) -> Iterator[Verdict]:
    """Find more people killed, arrested or displaced than live where it happened.

    Why it matters:
        A zero or a scale word slipped in one of the two.

    Stays silent when:
        The sentence does not tell how many live there, or nothing happened to the others but
        that they came: guests may be more than hosts. Always a mere note.

    Source:
        Range edits with a reference value; here the article's own, no table of populations.
    """
    homes = [figure for figure in facts.levels if _lives_there(facts, figure)]
    for home in homes:
        for figure in facts.levels:
            told = figure.evidence == home.evidence or _in_one_place(home, figure)
            if figure.outcome is None or figure.unit is not _PERSON or not told:
                continue
            most, many = facts.ranges[home.id], facts.ranges[figure.id]
            if figure.id != home.id and many.low > most.high:
                message = f"{many} {figure.outcome}, where {most} live"
                yield Verdict(
                    Kind.REVIEW,
                    message,
                    (home.id, figure.id),
                    reported=most,
                    computed=many,
                    readings=("they may have come from elsewhere",),
                )


def _lives_there(facts: Facts, figure: Figure) -> bool:
    if figure.unit is not _PERSON or figure.outcome is not None:
        return False
    if _PEOPLE.match(facts.after(figure)) is None:
        return False
    before = figure.evidence.text[: figure.span.start - figure.evidence.start]
    return _LIVING.search(before) is not None


def _in_one_place(home: Figure, figure: Figure) -> bool:
    return home.place is not None and figure.place is not None and home.place == figure.place
