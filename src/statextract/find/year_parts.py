"""Parts of a year, behind which four digits are that year whatever is counted next."""

_EDGES = frozenset("end start beginning course middle close outset turn".split())
_PARTS = frozenset("quarter half trimester semester months".split())
_COUNTED_OFF = frozenset(
    "first second third fourth last latter two three four five six seven eight nine".split()
)


def opens_year(of: str, part: str, order: str) -> bool:
    """Whether a year follows: "in the first quarter of 2026 officers held 90 people".

    Args:
        of: The word right before the digits.
        part: The word before that.
        order: The word before both; "a quarter of 2026 officers" are people.
    """
    return of == "of" and (part in _EDGES or (part in _PARTS and order in _COUNTED_OFF))
