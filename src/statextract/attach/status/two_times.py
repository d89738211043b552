"""Two times set side by side, which deny nothing: "1,163 died, as opposed to 1,221 in 2023"."""

from statextract.attach.status.signs import Signs
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit

_TIMES = frozenset("year month week quarter period season decade half".split())
_TIME, _YEAR = 9, 4  # tokens of "cases in the same period of 2022"; digits


def sets_two_times(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether "as opposed to" is followed by a count of another time."""
    lower, last = signs.document.lower, signs.draft.number.last
    if lower[hit.last - 2] != "opposed":
        return False
    told = lower[last : min(signs.sentence.last, last + _TIME)]
    return not _TIMES.isdisjoint(told) or any(w.isdigit() and len(w) == _YEAR for w in told)
