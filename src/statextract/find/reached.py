"""Numbers of four digits that a count has reached: "The number of cases rose to 1797"."""

from collections.abc import Sequence

_RISING = frozenset(
    """
    rose risen rise rises rising increased increase increases increasing climbed climb climbs
    climbing grew grown jumped soared surged mounted went gone stood fell fallen dropped
    """.split()
)
_REACHING = frozenset(
    """
    reached reach reaches reaching passed passes top tops topped exceeded exceeds surpassed
    surpasses hit hits crossed crosses
    """.split()
)
_COUNTED = frozenset(
    """
    number numbers total toll tally count caseload cases deaths infections casualties fatalities
    arrests
    """.split()
)
_LEVELS = frozenset("level levels figure figures total totals numbers record peak 's".split())
_SUBJECT = 16  # tokens from the noun to its number
_ADVERB = 1  # "has risen sharply to 1797"


def is_reached(lower: Sequence[str], first: int, at: int) -> bool:
    """Whether the number at a token is what a count told before it in its sentence has come to.

    ``first`` is the first token of the sentence. "Rates fell to 1990 levels" tells a year.
    """
    if at + 1 < len(lower) and lower[at + 1] in _LEVELS:
        return False
    if at - 1 >= first and lower[at - 1] in _REACHING:
        verb = at - 1
    elif at - 1 >= first and lower[at - 1] == "to":
        near = range(at - 2, max(first, at - 2 - _ADVERB) - 1, -1)
        verb = next((token for token in near if lower[token] in _RISING), -1)
        if verb < at - 2 and lower[at - 2][0].isdigit():
            return False  # "Deaths rose 2015 to 2020 by a third"
    else:
        return False
    return verb > first and not _COUNTED.isdisjoint(lower[max(first, verb - _SUBJECT) : verb])
