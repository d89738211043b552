"""Counts that are only feared, unless what was feared has not come true."""

from statextract.attach.status.signs import Found, Signs
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit
from statextract.model.vocabulary import Outcome

_BEHIND = 5
_BEHIND_PLACE = 12  # tokens of "passengers in the Indonesian airliner crash"
_PAIR = 2  # commas around an insert
_ENDS = frozenset(",;:.()")
_DIRECT = frozenset("that feared possible likely probable".split())
_POSSIBLE = frozenset(("may", "might", "could"))
_SAVED = (Outcome.RESCUED, Outcome.RELEASED, Outcome.RETURNED_HOME, Outcome.RECOVERED)


def is_feared(signs: Signs) -> Found | None:
    """Return the fear for a count: six more are feared dead; fear that 30 lie under the mud."""
    first = signs.first
    before = signs.document.lower[max(signs.sentence.first, first - 2) : first]
    every = signs.draft.phrase.definite and "all" in before  # "all 90 passengers feared dead"
    if (signs.draft.phrase.definite and not every) or "the" in before:
        return None
    for hit in signs.before("fear ahead"):
        direct = signs.document.lower[hit.last - 1] in _DIRECT
        reach = 4 if direct else 1
        if first - hit.last <= reach and not signs.negated(hit):
            return signs.cited(hit)
    for hit in signs.behind("fear behind"):
        near = _is_near(signs, hit) and signs.in_clause(hit)
        if (near or _is_joined(signs, hit.first)) and not _are_saved(signs, hit):
            return signs.cited(hit)
    return None


def _is_near(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether fear is told of the counted: "90 passengers on the ferry off Cebu feared dead"."""
    last = signs.draft.number.last
    if hit.first - last <= _BEHIND:
        return not _is_told_before(signs, last, hit.first)
    between = list(signs.document.lower[last : hit.first])
    commas = [at for at, word in enumerate(between) if word == ","]
    if len(commas) == _PAIR:  # "civilians, mostly women and children, were feared killed"
        between = between[: commas[0]] + between[commas[1] + 1 :]
    counted = any(word[0].isdigit() for word in between) or not _ENDS.isdisjoint(between)
    near = len(between) <= _BEHIND_PLACE and not counted
    return near and not signs.verb_between(last, hit.first)


def _is_joined(signs: Signs, fear: int) -> bool:
    """Whether a second verb tells the fear: "four are still buried there and feared dead"."""
    last = signs.draft.number.last
    between = signs.document.lower[last : fear + 1]
    plain = len(between) <= _BEHIND_PLACE and _ENDS.isdisjoint(between)
    counted = any(word[0].isdigit() or word in signs.numerals for word in between)
    return plain and not counted and between[-2:-1] in (["and"], ["but"])


def _is_told_before(signs: Signs, last: int, fear: int) -> bool:
    """Whether a count has its fate, and others are feared: "4 dead, 12 feared trapped"."""
    lower, told = signs.document.lower, signs.draft.outcome
    comma = next((at for at in range(last, fear) if lower[at] == ","), 0)
    own = told is not None and told.value is not None and comma > 0
    if not own or told is None or comma + 1 >= fear:
        return False
    counted = lower[comma + 1][0].isdigit() or lower[comma + 1] in signs.numerals
    return counted and told.start < signs.document.starts[comma]


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
