"""For how many something is made: "licensed to carry 90", "can take in 300 inmates"."""

from collections.abc import Sequence

MAKING = frozenset(
    """
    built designed meant intended supposed licensed certified authorised authorized allowed
    permitted approved cleared registered equipped able sized sufficient enough capacity space
    room
    """.split()
)
CAN = frozenset(("can", "could"))
_HOLDING = frozenset(
    "hold house accommodate carry seat take shelter transport host sleep admit board fit".split()
)
_DONE = frozenset(("was", "were", "been"))
_ALSO = frozenset("only comfortably legally safely officially each normally".split())


def find_capacity(words: Sequence[str]) -> int:
    """Return how many words back a capacity begins that ends them: "licensed to carry"; else 0."""
    at = len(words) - 1
    if at >= 0 and words[at] in ("in", "on", "aboard"):
        at -= 1
    if at < 1 or words[at] not in _HOLDING:
        return 0
    at -= 1
    while at >= 0 and words[at] in _ALSO:
        at -= 1
    if at > 0 and words[at] == "to" and words[at - 1] in MAKING:
        if words[at - 1] == "able" and at > 1 and words[at - 2] in _DONE:
            return 0  # "the ferry was able to carry 40 tourists home"
        return len(words) - at + 1
    return len(words) - at if at >= 0 and words[at] in CAN else 0
