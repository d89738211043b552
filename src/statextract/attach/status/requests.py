"""Counts that somebody is only asked to make real: "asked by an embassy to rescue eight"."""

from statextract.attach.status.signs import Found, Signs
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_REACH = 15
_VERB = 6  # tokens of "to send an extra 320"
_REQUESTED = frozenset("asked requested urged instructed begged".split())
_URGED = frozenset("ask asks asked urge urges urged".split())
_SENDING = frozenset("send deploy provide supply take accept admit train hire free release".split())
_APART = frozenset((",", "and", "to"))
ASKING = _REQUESTED | _URGED


def is_requested(signs: Signs) -> Found | None:
    """Officers were asked by an embassy to rescue eight; it asked Chad to send 320 police."""
    lower, first = signs.document.lower, signs.first
    to = next((at for at in range(first - 2, first - _VERB, -1) if lower[at : at + 1] == ["to"]), 0)
    if to <= signs.sentence.first:
        return None
    for at in range(to - 2, max(signs.sentence.first, to - _REACH), -1):
        passive = lower[at] in _REQUESTED and lower[at + 1] == "by"
        asked = lower[at] in _URGED and lower[to + 1] in _SENDING
        asked = asked and _APART.isdisjoint(lower[at:to])
        if (passive or asked) and signs.open(at + 1, to):
            return Cited(Status.UNREALISED, "rule:requested", *signs.document.span_of(at, to + 1))
    return None
