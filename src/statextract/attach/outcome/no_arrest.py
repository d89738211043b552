"""Arrests that are none: "warrants for the arrest of four men", "one of six he held"."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.vocabulary import Outcome, Role

_ARRESTED = Outcome.ARRESTED
_REACH = 6  # tokens from "warrants" to the arrest
_WANTING = frozenset(
    """
    warrant warrants alert alerts bounty reward rewards seek seeks sought seeking
    """.split()
)
_ORDERING = frozenset(("ordered", "orders", "ordering"))  # "ordered the arrest of 18 people"
_LED = frozenset(("led", "resulted", "ended"))  # the reward led to the arrest of six
_HOSTS = frozenset("he she it i we".split())
# "Asked Interpol to arrest four": nobody has been yet.
_URGING = frozenset(
    """
    asked asks asking urged urges urging request requests requested bid bids effort efforts
    attempt attempts help manhunt hunt
    """.split()
)


def doubt_arrest(reading: Reading, verdict: Verdict) -> Verdict | None:
    """Return the verdict without an arrest that is only wanted; None if nobody is held at all."""
    if verdict.outcome is not _ARRESTED or verdict.agent:
        return verdict
    document = reading.document
    lower, first = document.lower, verdict.first
    held = verdict.entry is not None and verdict.entry.lemma == "hold"
    if held and verdict.by == "rule:relative" and lower[first - 1] in _HOSTS:
        return None  # talks, say
    before = lower[max(document.sentence_at(first).first, first - _REACH) : first]
    infinitive = lower[first : first + 1] == ["to"]
    nominal = verdict.by == "rule:nominal"
    wanted = (infinitive or nominal) and not _WANTING.isdisjoint(before)
    ordered = lower[first] == "arrest" and not _ORDERING.isdisjoint(before)
    wanted = wanted or (nominal and ordered)  # but "ordered the imprisonment of 77" jails them
    wanted = wanted and _LED.isdisjoint(before)
    urged = infinitive and not _URGING.isdisjoint(before)
    if not (wanted or urged):
        return verdict
    return verdict._replace(outcome=None, by="rule:wanted", role=Role.SUSPECT)
