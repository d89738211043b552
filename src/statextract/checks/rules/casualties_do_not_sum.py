"""SUM004."""

import re
from collections.abc import Iterator

from statextract.checks.engine.ranges import add
from statextract.checks.engine.ties import are_casualties
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level, Outcome

_BEHIND = 50  # code points of "people were very badly hurt"
_GRADED = re.compile(r"[^,;]*\b(?:serious|severe|critical|bad|grave|slight|light|minor)")
_FATES = (Outcome.KILLED, Outcome.INJURED, Outcome.MISSING)


@rule(
    "SUM004",
    severity=Level.WARNING,
    flags=["The Lima fire caused 40 casualties. Twelve people were killed and 31 injured."],
    passes=[
        "The Lima fire caused 40 casualties. Twelve people were killed and 28 injured.",
        "The Lima fire caused 40 casualties, most of them injured.",
        "There were 4,000 casualties on Irish roads. Ninety people died and 700 were badly hurt.",
    ],
)
def casualties_do_not_sum(facts: Facts) -> Iterator[Verdict]:
    """Find casualties that are not the dead, the injured and the missing together.

    Why it matters:
        One of the numbers is wrong, or the word is used for the dead alone.

    Stays silent when:
        Dead and injured are not both given as part of the casualties, or only the badly hurt
        are. Always for review.

    Source:
        Balance edits of official statistics (R `editrules`, `validate`); footing in auditing.
    """
    for whole in facts.levels:
        if not are_casualties(whole) or facts.ranges[whole.id].high == 0:
            continue  # "no casualties" are those of another raid
        parts = [part for part in facts.parts_of(whole.id) if part.outcome in _FATES]
        fates = [part.outcome for part in parts]
        if len(set(fates)) != len(fates) or not {Outcome.KILLED, Outcome.INJURED} <= set(fates):
            continue
        if any(_is_graded(part) for part in parts):
            continue
        total, reported = add(facts.ranges[part.id] for part in parts), facts.ranges[whole.id]
        terms = " + ".join(str(facts.ranges[part.id]) for part in parts)
        holds = total.meets(reported)
        yield Verdict(
            Kind.PASS if holds else Kind.REVIEW,
            f"{terms} = {total}" if holds else f"{terms} = {total}, not {reported} casualties",
            (whole.id, *(part.id for part in parts)),
            reported=reported,
            computed=total,
            readings=() if holds else ("casualties may be the dead alone",),
        )


def _is_graded(figure: Figure) -> bool:
    """Whether a count is of the badly or the slightly hurt alone."""
    behind = max(0, figure.span.end - figure.evidence.start)
    return _GRADED.match(figure.evidence.text[behind : behind + _BEHIND]) is not None
