"""DUP004."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level

_PRONOUNS = ("others", "more")  # they say nothing of whom they count: no other word drifts from it


@rule(
    "DUP004",
    severity=Level.NOTE,
    flags=[
        "98 women freed in Chad\n\nA total of 98 hostages were freed in Chad, 97 of them women."
    ],
    passes=[
        "98 women freed\n\nA total of 98 women were freed in Chad.",
        "Man held for robbing woman and two others\n\nA man robbed a woman and two other women.",
        "Three teens hurt in Lyon\n\nThree boys were hurt in a shooting in Lyon.",
        "136 Malian women freed\n\nPolice freed 184 women, among them 136 Malians.",
    ],
)
def noun_drifts(facts: Facts) -> Iterator[Verdict]:
    """Find one number told of women in the headline and of people in the body.

    Why it matters:
        Either the narrower or the wider word is not exact.

    Stays silent when:
        Headline and body use words of the same sex and age, or the body tells them besides.

    Source:
        Inconsistent duplicate facts of XBRL (Arelle).
    """
    told = set()
    for earlier, later in facts.told_again:
        if earlier.zone == later.zone or earlier.id in told or not (earlier.noun and later.noun):
            continue
        told.add(earlier.id)
        known = (earlier.sex, later.sex), (earlier.age, later.age)
        drifts = any(one is not None and one is not other for one, other in known)
        drifts = drifts and not (later.nationality and later.sex is None)
        nouns = {earlier.noun.lower(), later.noun.lower()}
        if drifts and len(nouns) > 1 and nouns.isdisjoint(_PRONOUNS):
            message = f"“{earlier.noun}” in the headline, “{later.noun}” in the body"
            yield Verdict(Kind.REVIEW, message, (earlier.id, later.id))
