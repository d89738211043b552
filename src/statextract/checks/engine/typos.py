"""How far a number is from another for someone who types it."""

from __future__ import annotations


def swapped(old: str, new: str) -> bool:
    """Whether two neighbouring digits changed places and nothing else did."""
    if len(old) != len(new):
        return False
    wrong = [place for place, digit in enumerate(old) if new[place] != digit]
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and old[wrong[0]] == new[wrong[1]]
        and old[wrong[1]] == new[wrong[0]]
    )


def distance(old: str, new: str) -> int:
    """Return the number of digits to change, drop, add or swap with their neighbour."""
    before: list[int] = []
    above = list(range(len(new) + 1))
    for row, left in enumerate(old, 1):
        line = [row]
        for column, right in enumerate(new, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (left != right))
            if row > 1 and column > 1 and left == new[column - 2] and old[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, above = above, line
    return above[-1]


def swaps(old: str) -> tuple[str, ...]:
    """Return every number that swapping two neighbouring digits gives, none with a 0 in front."""
    found = []
    for place in range(len(old) - 1):
        left, right = old[place], old[place + 1]
        if left != right and not (place == 0 and right == "0"):
            found.append(old[:place] + right + left + old[place + 2 :])
    return tuple(found)
