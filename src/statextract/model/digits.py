"""Slips of the pen that chance seldom offers: two digits swapped, one left out or put in."""

_FEWEST = 3  # digits of the longer number


def is_slip(old: int, new: int) -> bool:
    """Whether one number becomes the other by two neighbouring digits swapped, or one dropped."""
    short, long = sorted((str(old), str(new)), key=len)
    if len(long) < _FEWEST or old < 0 or new < 0 or old == new:
        return False
    if len(short) == len(long):
        wrong = [place for place, digit in enumerate(long) if short[place] != digit]
        near = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return near and long[wrong[0]] == short[wrong[1]] and long[wrong[1]] == short[wrong[0]]
    return len(short) + 1 == len(long) and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )
