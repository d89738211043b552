"""TYP001."""

import re
from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Kind, Unit

_WHOLE = (Unit.PERSON, Unit.HOUSEHOLD, Unit.CASE)
_RATE = re.compile(
    r"\b(?:average|averages|averaged|mean|median|typical|per|each|every|(?:a|an) (?:day|week"
    r"|month|year|hour|night))\b",
    re.IGNORECASE,
)

_FAMILY = re.compile(r"\b(?:it|famil(?:y|ies)|households?)\b", re.IGNORECASE)
_OF_FAMILIES = frozenset(("members", "family members"))


@rule(
    "TYP001",
    flags=["Police in Bergen arrested 2.5 men on Monday.", "The club has 6.4 members."],
    passes=[
        "Police in Bergen arrested an average of 2.5 men a day.",
        "Floods displaced 2.5 million people.",
        "Committees in the region have 6.4 members.",
        "The family of a fisherman in Mbour has shrunk: it has 6.4 members today.",
    ],
)
def part_of_a_person(facts: Facts) -> Iterator[Verdict]:
    """Find people or cases that are no whole number.

    Why it matters:
        A point stands where a comma was meant, or a rate is told as a count.

    Stays silent when:
        The clause speaks of an average or a rate, or counts the members of a family. For review
        unless something happened to them.

    Source:
        Type and range edits of surveys (R `validate`).
    """
    for figure in facts.levels:
        value = figure.quantity.value
        if not isinstance(value, float) or value.is_integer() or figure.unit not in _WHOLE:
            continue
        if figure.derived or "%" in figure.span.text or "per" in figure.span.text:
            continue
        if figure.quantity.bound is not Bound.EXACT or _RATE.search(figure.evidence.text):
            continue
        certain = figure.outcome is not None
        told = figure.evidence.text
        # "households have 6.8 members", "it had 6.8 members then and has 6.4 today"
        family = figure.noun in _OF_FAMILIES and (
            f"has {figure.span.text} {figure.noun}" not in told or _FAMILY.search(told)
        )
        if family and not certain:
            continue
        yield Verdict(
            Kind.FAIL if certain else Kind.REVIEW,
            f"{figure.span.text} is no whole number of {figure.noun or figure.unit}",
            (figure.id,),
            readings=() if certain else ("the number may be an average",),
        )
