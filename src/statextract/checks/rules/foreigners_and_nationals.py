"""SUB009."""

import re
from collections.abc import Iterator

from statextract.checks.engine.ranges import add
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Kind, Level

_DUAL = re.compile(
    r"\b(?:dual|two passports|second passport|both passports|two nationalities)\b", re.IGNORECASE
)
_FOREIGN = ("foreigner", "foreigners", "foreign nationals", "expatriates", "non-nationals")


@rule(
    "SUB009",
    flags=["Nine of the 60 held in Hanoi were foreigners. Fifty-five of the 60 were Vietnamese."],
    passes=["Nine of the 60 held in Hanoi were foreigners. Fifty-one of the 60 were Vietnamese."],
)
def foreigners_and_nationals(facts: Facts) -> Iterator[Verdict]:
    """Find more foreigners and nationals of a country than people.

    Why it matters:
        Nobody is a foreigner at home, so the two cannot exceed the whole.

    Stays silent when:
        It is not known in which country the people are counted.

    Source:
        Ratio edits of official statistics: a part is at most its whole (R `editrules`).
    """
    for whole in facts.levels:
        every = facts.parts_of(whole.id)
        if whole.same_as is not None or len(every) < 2:
            continue
        parts = [part for part in every if part.unit is whole.unit]
        if len(parts) < 2:
            continue
        foreign = [part for part in parts if _is_foreign(part)]
        home = {each.place.country for each in (whole, *parts) if each.place}
        own = [part for part in parts if part.nationality and set(part.nationality) == home]
        if len(foreign) != 1 or len(own) != 1:
            continue
        pair = (foreign[0], own[0])
        total, reported = add(facts.ranges[part.id] for part in pair), facts.ranges[whole.id]
        terms = " + ".join(str(facts.ranges[part.id]) for part in pair)
        dual = any(_DUAL.search(part.evidence.text) for part in pair)
        fits = total.low <= reported.high
        yield Verdict(
            Kind.PASS if fits else Kind.REVIEW if dual else Kind.FAIL,
            f"{terms} = {total} {'≤' if fits else '>'} {reported}",
            (whole.id, *(part.id for part in pair)),
            reported=reported,
            computed=total,
            readings=("some have two nationalities",) if dual and not fits else (),
            level=Level.NOTE if dual and not fits else None,
            assumed=() if fits else ("nobody has two nationalities",),
        )


def _is_foreign(figure: Figure) -> bool:
    text = "" if figure.nationality else figure.evidence.text.lower()
    return "were " in text and any(f"were {word}" in text for word in _FOREIGN)
