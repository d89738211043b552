"""Suspects whose arrest is only wanted: "warrants for the arrest of four men"."""

from statextract.attach.outcome.reading import Verdict
from statextract.model.document import Document
from statextract.model.vocabulary import Outcome, Role

_ARRESTED = Outcome.ARRESTED
_REACH = 6  # tokens from "warrants" to the arrest
_WANTING = frozenset(
    """
    warrant warrants alert alerts bounty reward rewards seek seeks sought seeking
    """.split()
)
# "Asked Interpol to arrest four": nobody has been yet.
_URGING = frozenset(
    """
    asked asks asking urged urges urging request requests requested bid bids effort efforts
    attempt attempts help manhunt hunt
    """.split()
)


def still_wanted(document: Document, verdict: Verdict) -> Verdict:
    """Return the verdict without an arrest that somebody only wants."""
    if verdict.outcome is not _ARRESTED or verdict.agent:
        return verdict
    lower, first = document.lower, verdict.first
    before = lower[max(document.sentence_at(first).first, first - _REACH) : first]
    infinitive = lower[first : first + 1] == ["to"]
    nominal = verdict.by == "rule:nominal"
    wanted = (infinitive or nominal) and not _WANTING.isdisjoint(before)
    urged = infinitive and not _URGING.isdisjoint(before)
    if not (wanted or urged):
        return verdict
    return verdict._replace(outcome=None, by="rule:wanted", role=Role.SUSPECT)
