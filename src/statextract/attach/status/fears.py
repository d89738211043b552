"""Counts that are only feared, unless what was feared has not come true."""

from statextract.attach.status.signs import Found, Signs
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit
from statextract.model.vocabulary import Outcome

_BEHIND = 5
_POSSIBLE = frozenset(("may", "might", "could"))
_SAVED = (Outcome.RESCUED, Outcome.RELEASED, Outcome.RETURNED_HOME, Outcome.RECOVERED)


def is_feared(signs: Signs) -> Found | None:
    """Return the fear for a count: six more are feared dead; fear that 30 lie under the mud."""
    first, last = signs.first, signs.draft.number.last
    before = signs.document.lower[max(signs.sentence.first, first - 2) : first]
    if signs.draft.phrase.definite or "the" in before:
        return None
    for hit in signs.before("fear ahead"):
        direct = signs.document.lower[hit.last - 1] in ("that", "feared")
        reach = 4 if direct else 1
        if first - hit.last <= reach and not signs.negated(hit):
            return signs.cited(hit)
    for hit in signs.behind("fear behind"):
        if hit.first - last <= _BEHIND and signs.in_clause(hit) and not _are_saved(signs, hit):
            return signs.cited(hit)
    return None


def may_be_dead(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether nobody knows of them but fears for their lives: "40 people may have drowned"."""
    outcome, lower = signs.draft.outcome, signs.document.lower
    dead = outcome is not None and outcome.value is Outcome.KILLED
    return dead and lower[hit.first] in _POSSIBLE and lower[hit.last] == "have"


def _are_saved(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether what was feared has not come true: "six fishermen feared drowned were rescued"."""
    told = signs.draft.outcome
    if told is None or told.value not in _SAVED:
        return False
    return told.start >= signs.document.ends[hit.last - 1]
