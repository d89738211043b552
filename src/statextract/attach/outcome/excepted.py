"""Those to whom it did not happen: "all but two were released"."""

from statextract.attach.function_words import AUXILIARIES, is_past
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft

_ALL = frozenset("all everyone everybody".split())
_EXCEPT = frozenset("but except save apart excluding".split())
_REACH = 5  # tokens of "all 31 passengers but"


def except_from(draft: Draft, verdict: Verdict) -> Verdict:
    """Return what is left of a verdict: those of "all except two" are people, of no known fate."""
    if draft.phrase.of is None:
        return verdict._replace(outcome=None, by="rule:all-but")
    return Verdict(None, "rule:all-but", draft.number.first - 1, draft.number.first)


def is_excepted(reading: Reading, draft: Draft) -> bool:
    """Whether "all but" stands before a count, so that its clause is not told of it.

    Seven, all but one of them men, were jailed: so was the one.
    """
    lower, first, last = reading.document.lower, draft.number.first, draft.number.last
    cue = first - 1 - (lower[first - 1] in ("for", "from"))
    if lower[cue] not in _EXCEPT:
        return False
    told = lower[last + 2 : last + 3]
    verb = bool(told) and (told[0] in AUXILIARIES or is_past(told[0]))
    if lower[last : last + 2] == ["of", "them"] and not verb:
        return False
    floor = max(reading.sentence.first, cue - _REACH)
    every = next((at for at in range(cue - 1, floor - 1, -1) if lower[at] in _ALL), None)
    set_off = lower[cue - 1] == "," and lower[cue] != "but"  # "all, except two,"
    return every is not None and "," not in lower[every : cue - set_off]
