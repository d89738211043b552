"""What a condition would come to: "If the missing are dead, that makes 19"."""

from collections.abc import Sequence

_THAT = (["that"], ["this"], ["it"])
_MADE = frozenset(
    """
    is 's are makes make means mean brings bring would will could be to add adds up a about some at
    least around of total over more than the toll number tally
    """.split()
)
_MAKING = 8  # tokens of "would bring to a total of about"


def sums_up(between: Sequence[str]) -> bool:
    """Whether the words from "if" to a number end in what would then be."""
    if "," not in between or ";" in between:
        return False
    comma = len(between) - 1 - list(reversed(between)).index(",")
    told = between[comma + 2 :]
    if between[comma + 1 : comma + 2] not in _THAT:
        return False
    return 0 < len(told) <= _MAKING and _MADE.issuperset(told)
