"""Shares of a population: "13 percent of the US population"."""

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Role, Unit

_PEOPLED = frozenset(
    "'s total whole entire adult working urban rural local national general prison".split()
)
_ANIMALS = frozenset("animal bird deer fish cattle herd sheep wild wolf elephant rhino".split())


def attach_inhabitants(document: Document, draft: Draft, of: tuple[int, int]) -> None:
    """Make it a share of people, with the role ``other`` until something befalls them."""
    if _are_inhabitants(document, of):
        span = document.span_of(*of)
        draft.unit = Cited(Unit.SHARE, "rule:population", *span)
        draft.role = Cited(Role.OTHER, "rule:population", *span)
        draft.notes["role"] = "soft"


def _are_inhabitants(document: Document, of: tuple[int, int]) -> bool:
    """Whether a share is of a people: "13 percent of the US population", not of the deer's."""
    inside = document.lower[of[0] : of[1]]
    named = all(document.words[at][0].isupper() for at in range(of[0] + 1, of[1] - 1))
    told = named or not _PEOPLED.isdisjoint(inside)
    return inside[-1] == "population" and told and _ANIMALS.isdisjoint(inside)
