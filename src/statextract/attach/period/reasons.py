"""Dates of what a figure is an answer to: arrests in response to a rise in thefts last year."""

from collections.abc import Sequence

_TRENDS = frozenset(
    "rise increase surge spike jump uptick upsurge spate wave string series rash decline drop "
    "fall decrease".split()
)
_ANSWERING = frozenset(("response", "reaction", "amid", "following", "after", "combat", "curb"))
# From "in response to" to its noun: to a sharp rise.
_REACH = 5


def follows_trend(between: Sequence[str]) -> bool:
    """Whether the words from a figure to a date put a trend between them, whose date it is."""
    return any(
        word in _TRENDS and not _ANSWERING.isdisjoint(between[max(0, at - _REACH) : at])
        for at, word in enumerate(between)
    )
